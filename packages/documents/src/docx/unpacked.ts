import { Packer, type Document } from 'docx'

type Parts = ReadonlyMap<string, string | Uint8Array>
interface Formatted {
  readonly rootKey: string
}
interface Compiler {
  formatter: { format(part: Formatted, context: unknown): object }
  compile(document: Document): Parts
}

/**
 * The parts of a document by their paths, before they are packed. The library's own door packs them at once, and they would
 * have to be unpacked again to be packed steadily: half the time of a paper. Its compiler is called directly instead; the
 * version of the library is pinned, and a test opens what comes out.
 */
export const partsOfDocument = (document: Document): Parts => compiler.compile(document)

const { compiler } = Packer as unknown as { readonly compiler: Compiler }

/** What is written for one paper; every other part is the same in all of them. */
const OF_ONE_PAPER = /^(_rels\/|docProps\/core\.xml$|word\/(_rels\/|document\.xml$|header\d|footer\d))/

/** Roots of the parts that are the same in all papers, and a good half of what there is to write. */
const ROOTS_OF_EVERY_PAPER: ReadonlySet<string> = new Set([
  ...['w:styles', 'a:theme', 'Types', 'w:numbering', 'w:footnotes', 'w:endnotes', 'w:comments'],
  ...['w:settings', 'w:fonts', 'Properties'],
])
let ofEveryPaper: Parts | null = null

/**
 * The parts of a paper, where papers are always set up alike: what is the same in all of them is written out for the first
 * one only. Equal papers have equal bytes whichever came first, and a test compares.
 */
export function partsOfPaper(document: Document): Parts {
  if (ofEveryPaper === null) {
    const parts = compiler.compile(document)
    ofEveryPaper = new Map([...parts].filter(([path]) => !OF_ONE_PAPER.test(path)))
    return parts
  }
  const { formatter } = compiler
  compiler.formatter = {
    format: (part, context) =>
      ROOTS_OF_EVERY_PAPER.has(part.rootKey) ? { [part.rootKey]: {} } : formatter.format(part, context),
  }
  try {
    return new Map([...compiler.compile(document), ...ofEveryPaper])
  } finally {
    compiler.formatter = formatter
  }
}
