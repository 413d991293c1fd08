import { fileTypeFromBuffer } from 'file-type'

/** What a file is by its bytes, and the endings a file of that kind may carry; the first is its own. */
export interface FileKind {
  readonly mediaType: string
  readonly endings: readonly string[]
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Everything the house takes in. Nothing here runs when it is opened: no pages, no archives, no documents with macros. */
const BY_CONTENT: Readonly<Record<string, FileKind>> = {
  'application/pdf': { mediaType: 'application/pdf', endings: ['pdf'] },
  'image/png': { mediaType: 'image/png', endings: ['png'] },
  'image/jpeg': { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  'image/webp': { mediaType: 'image/webp', endings: ['webp'] },
  'image/heic': { mediaType: 'image/heic', endings: ['heic', 'heif'] },
  'image/heif': { mediaType: 'image/heic', endings: ['heic', 'heif'] },
  [`${OFFICE}.wordprocessingml.document`]: {
    mediaType: `${OFFICE}.wordprocessingml.document`,
    endings: ['docx'],
  },
  [`${OFFICE}.spreadsheetml.sheet`]: { mediaType: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'] },
  'audio/mpeg': { mediaType: 'audio/mpeg', endings: ['mp3'] },
  'audio/x-m4a': { mediaType: 'audio/mp4', endings: ['m4a'] },
  'video/mp4': { mediaType: 'video/mp4', endings: ['mp4'] },
}

/** Old Word and Excel files share one container; which of the two it is, only the ending tells. */
const OLD_OFFICE: readonly FileKind[] = [
  { mediaType: 'application/msword', endings: ['doc'] },
  { mediaType: 'application/vnd.ms-excel', endings: ['xls'] },
]

const TEXTS: readonly FileKind[] = [
  { mediaType: 'text/plain', endings: ['txt'] },
  { mediaType: 'text/csv', endings: ['csv'] },
]

/** For a sentence to the sender. */
export const TAKEN_ENDINGS: readonly string[] = [
  ...new Set([...Object.values(BY_CONTENT), ...OLD_OFFICE, ...TEXTS].flatMap((kind) => kind.endings.slice(0, 1))),
]

const endingOf = (name: string): string => /\.([^.]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** @returns null for what the house does not take, whatever the name says */
export async function fileKindOf(name: string, bytes: Uint8Array): Promise<FileKind | null> {
  const found = await fileTypeFromBuffer(bytes)
  const ending = endingOf(name)
  const named = (kinds: readonly FileKind[]) => kinds.find((kind) => kind.endings.includes(ending)) ?? null
  if (found?.mime === 'application/x-cfb') return named(OLD_OFFICE)
  if (found) return BY_CONTENT[found.mime] ?? null
  return isText(bytes) ? named(TEXTS) : null
}

/** Text in any encoding of the region: no byte that only programs and pictures have. */
function isText(bytes: Uint8Array): boolean {
  const isMarked16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (isMarked16) return bytes.length % 2 === 0
  return !bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b))
}

const LONGEST_NAME = 120
/** Signs that a file name cannot hold somewhere, and direction overrides, which make an ending look like another one. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]/gu

/** The sender's name for the file with an ending that tells what it is. */
export function fileNameOf(name: string, kind: FileKind): string {
  const clean = name.normalize('NFC').replace(UNFIT, '').trim()
  const ending = endingOf(clean)
  const stem = ending === '' ? clean : clean.slice(0, -ending.length - 1)
  const kept =
    [...stem]
      .slice(0, LONGEST_NAME)
      .join('')
      .replace(/^\.+|[. ]+$/gu, '') || '文件'
  return kind.endings.includes(ending) ? `${kept}.${ending}` : `${kept}.${kind.endings[0]}`
}
