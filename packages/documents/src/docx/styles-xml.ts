import { Document } from 'docx'
import { settleSpacing, STYLES } from './styles.js'
import { partsOfDocument } from './unpacked.js'

let made: string | null = null

/** The styles of every paper, written out once a process. */
export function stylesXml(): string {
  made ??= settleSpacing(String(partsOfDocument(new Document({ styles: STYLES, sections: [] })).get('word/styles.xml')))
  return made
}
