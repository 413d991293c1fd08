import type { Paper } from '../paper.js'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeXml = (text: string): string => text.replace(/[&<>]/gu, (char) => ESCAPES[char] ?? '')

/** docProps/core.xml. The only instant in the file is the day on the paper, at midnight UTC; no user, no machine. */
export function corePropertiesXml(paper: Paper): string {
  const instant = `${paper.issuedOn}T00:00:00Z`
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(paper.title)}</dc:title><dc:subject>${escapeXml(paper.number ?? '')}</dc:subject>` +
    `<dc:creator>${escapeXml(paper.organName)}</dc:creator><dc:language>zh-CN</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`
  )
}
