import { Packer, type Document } from 'docx'

type Parts = ReadonlyMap<string, string | Uint8Array>
interface Compiler {
  compile(document: Document): Parts
}

/**
 * The parts of a document by their paths, before they are packed. The library's own door packs them at once, and they would
 * have to be unpacked again to be packed steadily: half the time of a paper. Its compiler is called directly instead; the
 * version of the library is pinned, and a test opens what comes out.
 */
export const partsOfDocument = (document: Document): Parts =>
  (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document)
