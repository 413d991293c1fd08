import { expect, it } from 'vitest'
import { filesSlice, readUpload } from '../../src/files/index.js'
import { drift } from '../../src/platform/database/migrate.js'
import { aViewer, eachDatabase } from '../offices.js'
import { doorFor } from '../imports/door.js'

const sender = aViewer()
const bytes = Buffer.from('信访件编号'.repeat(100_000))
const file = { name: '..\\台账.csv', type: 'text/csv', bytes }

eachDatabase(
  (office) => {
    it('keeps what was sent, sealed, for its sender only', async () => {
      const answer = await (await office.client({ 'user-agent': 'sender' })).upload('/files', file)
      const sent = answer.json<{ uploadId: string }>()
      expect(sent).toEqual({ uploadId: sent.uploadId, name: '台账.csv', contentType: 'text/csv', size: bytes.length })
      const kept = await readUpload(await office.ctx({ viewer: sender }), sent.uploadId)
      expect(kept.bytes.equals(bytes)).toBe(true)
      const other = await office.ctx({ viewer: aViewer() })
      await expect(readUpload(other, sent.uploadId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      const raw = await office.db.read.query('SELECT sealed FROM upload_chunk')
      expect(JSON.stringify(raw)).not.toContain(Buffer.from('信访件编号').toString('base64'))
    })

    it('refuses a stranger', async () => {
      expect((await (await office.client()).upload('/files', file)).statusCode).toBe(401)
    })

    it('forgets what nobody used within a day', async () => {
      const answer = await (await office.client({ 'user-agent': 'sender' })).upload('/files', file)
      const { uploadId } = answer.json<{ uploadId: string }>()
      await office.runJobs(() => new Date(Date.now() + 25 * 3600 * 1000))
      await expect(readUpload(await office.ctx({ viewer: sender }), uploadId)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
      const [{ n }] = await office.db.read.query('SELECT count(*) AS n FROM upload_chunk')
      expect(Number(n)).toBe(0)
    })

    it('has exactly the tables that the entities say', async () => {
      expect(await drift(office.db)).toEqual([])
    })
  },
  { slices: [filesSlice, doorFor({ sender })] },
)
