import { crc32, deflateSync } from 'node:zlib'

/** A file as somebody hands it in. */
export interface HandedIn {
  readonly name: string
  readonly bytes: Buffer
}

/** A sheet of paper as the smallest PDF that viewers open: one page with a line of text. */
function aPdf(name: string, line: string): HandedIn {
  const stream = `BT /F1 18 Tf 72 720 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return { name, bytes: Buffer.from(body + end, 'latin1') }
}

/** A photo without anybody on it: one even colour. */
function aPng(name: string, shade: number): HandedIn {
  const side = 48
  const chunk = (type: string, data: Buffer): Buffer => {
    const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(typed))
    return Buffer.concat([length, typed, check])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, shade)])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => line)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return { name, bytes: Buffer.concat([signature, ...parts]) }
}

const aText = (name: string, text: string): HandedIn => ({ name, bytes: Buffer.from(text, 'utf8') })

/** Materials that petitioners bring along; one of them for each number. */
export function materialOf(at: number): HandedIn {
  switch (at % 3) {
    case 0:
      return aPng(`现场照片${at}.png`, 60 + (at % 12) * 12)
    case 1:
      return aPdf(`申请材料${at}.pdf`, `Sample paper no. ${at}`)
    default:
      return aText(`情况说明${at}.txt`, `情况说明（第${at}份）\n以上内容属实，请予核实。\n`)
  }
}

/** What an organ without accounts sent on paper. */
export const organPaper = (at: number): HandedIn => aPdf(`上级机关来文${at}.pdf`, `Paper of the city, sample no. ${at}`)

export const signedPaper = (at: number): HandedIn => aPdf(`撤回申请${at}.pdf`, `Withdrawal, sample no. ${at}`)
