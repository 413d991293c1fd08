import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { filesSlice } from '../../src/files/index.js'
import { fileKindOf, fileNameOf } from '../../src/files/file-types.js'
import { aViewer, eachDatabase } from '../offices.js'
import { doorFor } from '../imports/door.js'

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
const OLD_OFFICE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

it.each([
  ['材料.pdf', PDF, 'application/pdf'],
  ['照片.png', PNG, 'image/png'],
  // the bytes decide, not the ending
  ['照片.exe', PNG, 'image/png'],
  ['材料.doc', OLD_OFFICE, 'application/msword'],
  ['台账.xls', OLD_OFFICE, 'application/vnd.ms-excel'],
  ['说明.txt', Buffer.from('说明'), 'text/plain'],
  ['说明.txt', Buffer.from([0xcb, 0xb5, 0xc3, 0xf7]), 'text/plain'],
  ['页面.html', Buffer.from('<script>alert(1)</script>'), null],
  ['图.svg', Buffer.from('<?xml version="1.0"?><svg onload="x()"/>'), null],
  ['程序.pdf', Buffer.from('MZ\u0000\u0003'), null],
  ['包.zip', Buffer.from('504b0304140000000800', 'hex'), null],
  ['数据.txt', Buffer.from('text\u0000text'), null],
  ['无.doc', PDF.subarray(0, 3), null],
])('%s is what its bytes say', async (name, bytes, mediaType) => {
  expect((await fileKindOf(name, bytes))?.mediaType ?? null).toBe(mediaType)
})

it.each([
  ['照片.exe', '照片.png'],
  ['../../etc/passwd', 'etcpasswd.png'],
  ['\u202egnp.照片', 'gnp.png'],
  ['...', '文件.png'],
  ['照片.PNG', '照片.png'],
])('%s is kept as %s', (name, kept) => {
  expect(fileNameOf(name, { mediaType: 'image/png', endings: ['png'] })).toBe(kept)
})

eachDatabase(
  (office) => {
    const sent = async (bytes: Buffer, name = '材料.pdf') =>
      (await office.client({ 'user-agent': 'sender' })).upload('/files', { name, type: 'application/pdf', bytes })
    const kept = async () => Number((await office.db.read.query('SELECT count(*) AS n FROM upload_chunk'))[0].n)

    it.each([
      ['nothing at all', Buffer.alloc(0), 400, 'FILE_EMPTY'],
      ['a page', Buffer.from('<html></html>'), 400, 'FILE_KIND_NOT_TAKEN'],
      ['sixty megabytes', Buffer.concat([PDF, randomBytes(60 * 1024 * 1024)]), 413, 'TOO_LARGE'],
    ])('refuses %s in words and keeps nothing', async (_, bytes, status, reason) => {
      const answer = await sent(bytes)
      expect(answer.statusCode).toBe(status)
      const [error] = answer.json<{ errors: { message: string; extensions: { reason: string } }[] }>().errors
      expect(error?.extensions.reason).toBe(reason)
      expect(error?.message).toMatch(/[一-鿿]/)
      expect(await kept()).toBe(0)
    })

    it('says what the file is by its bytes', async () => {
      const answer = await sent(PNG, '照片.exe')
      expect(answer.json()).toMatchObject({ name: '照片.png', contentType: 'image/png', size: PNG.length })
    })
  },
  { slices: [filesSlice, doorFor({ sender: aViewer() })] },
)
