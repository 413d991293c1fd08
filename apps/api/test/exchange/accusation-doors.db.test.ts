import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { OutboxMessageEntity } from '../../src/platform/records/entities.js'
import { aLetter } from '../matters/by-http.js'
import { installRoads } from '../matters/road-office.js'
import { eachDatabase, type TestClient, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { act, day, handoverOf, handoversOf, newestOf, PartnerOffice, START, toldOf } from './partner-office.js'

/*
 * A letter passes through the organ it accuses and through a court, as a request; both hand it back, and then it turns out to be an
 * accusation (第三十条第三款). From there on every door is shut to both of them, to the court's system and to the colleagues at the counter:
 * pages, lists, search, figures, previews, acts, papers, files asked for before, exports, the feed, hand-overs, reminders.
 */

const SECRET = '收受工程队财物'
const FILE = '检举材料扫描.txt'
const NOBODY = '0190aaaa-0000-7000-8000-000000000000'
const letter = aLetter(START, {
  ...{ summary: `反映住建委经办人${SECRET}`, previousHistory: `曾当面反映${SECRET}` },
  claims: [{ text: `查处经办人${SECRET}`, factsAndReasons: '经办人在维修招标前接受宴请。' }],
})
const json = { 'content-type': 'application/json', 'x-requested-with': 'test' }

eachDatabase(
  (office) => {
    const house = new PartnerOffice(office)
    const at = { id: '', number: '', paper: '', attachment: '' }
    const grants = new Map<string, string>()
    let system: TestClient
    let noted: ReadonlySet<string> = new Set()
    /** the accused organ's handler and head, the court's desk, a colleague at the counter, another bureau */
    const OUTSIDE = ['handler', 'organhead', 'court', 'intake2', 'other'] as const
    const secrets = () => [SECRET, '接受宴请', '检举', at.number, at.id, FILE]

    const back = async (login: 'organhead' | 'court') => {
      await house.act(login, 'object', at.id, { reasons: '不属于本单位职权范围' })
      await house.act('intake', 'answerObjection', at.id, { isAgreed: true, reasons: '经核实同意' })
    }
    const FILES =
      'query ($id: ID!) { matter(id: $id) { attachments { id name downloadUrl } papers { id kind downloadUrl } } }'
    interface Files {
      matter: { attachments: { id: string; downloadUrl: string }[]; papers: { id: string; kind: string }[] }
    }

    beforeAll(async () => {
      await house.on(START)
      system = await house.partner('F01')
      const file = { name: FILE, type: 'text/plain', bytes: Buffer.from(`随信材料：${SECRET}`) }
      const { uploadId } = (await (await house.client('intake')).upload('/files', file)).json<{ uploadId: string }>()
      Object.assign(at, await house.register('intake', { ...letter, uploadIds: [uploadId] }))
      const sort = (more: object) =>
        house.act('intake', 'sortClaims', at.id, { claims: [{ no: 1, decidingFact: '来信所述', ...more }] })
      await sort({ class: 'REQUEST', road: 6 })
      await house.refer(at.id, 'U38')
      // While it had the matter the organ asked for the file: the address is used only later.
      const had = (await house.read<Files>('organhead', FILES, { id: at.id })).matter.attachments[0]
      grants.set('organhead', had?.downloadUrl ?? '')
      at.attachment = had?.id ?? ''
      await back('organhead')
      await sort({ class: 'REQUEST', road: 1 })
      await house.refer(at.id, 'F01')
      await back('court')
      noted = new Set((await office.db.read.findBy(OutboxMessageEntity, { thingId: at.id })).map((note) => note.id))
      await sort({ class: 'ACCUSATION', road: null, decidingFact: '经核实系检举公职人员' })
      await house.act('keeper', 'handOverAccusation', at.id, {
        ...{ concern: 'DISCIPLINE', managedBy: 'DISTRICT', decidingFact: '被检举人系区管干部', delivery: 'SYSTEM' },
        accusedOrganId: await house.organId('U38'),
      })
      await house.act('discipline', 'signFor', at.id, { arrivedOn: START })
      const seen = await house.read<Files>('discipline', FILES, { id: at.id })
      at.paper = seen.matter.papers.find((one) => one.kind === 'ACCUSATION_LETTER')?.id ?? ''
    })

    it('is there for the organ that is competent, with its file and its letter', async () => {
      expect(at.paper).not.toBe('')
      const { matter } = await house.read<Files>('discipline', FILES, { id: at.id })
      const answer = await (await house.client('discipline')).get(matter.attachments[0]?.downloadUrl ?? '')
      expect(answer.body).toContain(SECRET)
    })

    describe.each(OUTSIDE)('%s', (login) => {
      /** The same answer as for what never was. */
      const isNotThere = async (query: string, of: (id: string) => object, id = at.id) => {
        const told = async (one: string) => ({ ...toldOf(await house.ask(login, query, of(one) as never)), facts: 0 })
        const answer = await told(id)
        expect(answer, query).toEqual(await told(NOBODY))
        // A role that writes no papers is refused before anything is looked for.
        expect(['NOT_FOUND', 'FORBIDDEN'], query).toContain((answer as { code?: string }).code)
      }
      const tellsNothing = (text: string) => {
        for (const secret of secrets()) expect(text).not.toContain(secret)
      }

      it('no page, preview, act or paper', async () => {
        expect(at.paper).not.toBe('')
        await isNotThere('query ($id: ID!) { matter(id: $id) { number } }', (id) => ({ id }))
        await isNotThere('query ($id: ID!) { paper(id: $id) { html downloadUrl } }', (id) => ({ id }), at.paper)
        for (const kind of ['REGISTRATION_SLIP', 'FORWARDING_LETTER', 'ACCUSATION_LETTER', 'OBJECTION_LETTER'])
          await isNotThere(
            'query ($input: PaperPreviewInput!) { previewPaper(input: $input) { html } }',
            (matterId) => ({ input: { matterId, kind } }),
          )
        await isNotThere(
          'query ($input: RepetitionPreviewInput!) { previewRepetition(input: $input) { gate } }',
          (matterId) => ({ input: { matterId, on: START, level: 'SAME', factsAndReasons: 'SAME' } }),
        )
        if (login !== 'court')
          await isNotThere(
            'mutation ($input: AddAttachmentInput!) { addAttachment(input: $input) { matter { id } } }',
            (matterId) => ({ input: { idempotencyKey: aKey(), matterId, expectedVersion: 1, uploadId: NOBODY } }),
          )
      })

      it('no list, search, likeness, figure, approval or reminder', async () => {
        const { data, errors } = await house.ask(
          login,
          `query ($number: String, $organ: ID) {
            all: matters(first: 100) { nodes { id number summary purpose } }
            number: matters(filter: { number: $number }) { totalCount nodes { id } }
            words: matters(filter: { words: "${SECRET}" }) { totalCount nodes { id } }
            more: matters(filter: { words: "接受宴请" }) { totalCount nodes { id } }
            there: matters(filter: { organId: $organ }) { totalCount nodes { id } }
            owed: matters(filter: { owedBy: $organ }) { totalCount nodes { id } }
            workbench { figures { key count } soon { matterId } stages { stage count } organs { organ { code } } }
            myReminders(first: 50) { nodes { number termZh } }
          }`,
          { number: at.number, organ: await house.organId('D01') },
        )
        expect(errors).toEqual([])
        expect(data).toMatchObject({
          ...{ number: { totalCount: 0 }, words: { totalCount: 0 }, more: { totalCount: 0 } },
          ...{ there: { totalCount: 0 }, owed: { totalCount: 0 } },
        })
        tellsNothing(JSON.stringify(data))
        const similar = await house.ask(
          login,
          'query ($input: SimilarInput!) { similarMatters(input: $input) { matter { id number } } }',
          { input: { text: `经办人在维修招标前接受宴请，${SECRET}` } },
        )
        tellsNothing(JSON.stringify(similar.data))
        tellsNothing(JSON.stringify((await house.ask(login, '{ approvals { nodes { matterId text } } }')).data ?? {}))
      })

      it('no export, in neither form', async () => {
        const client = await house.client(login)
        for (const format of ['csv', 'xlsx'])
          for (const filter of [{}, { words: SECRET }, { number: at.number }]) {
            const payload = JSON.stringify({ list: 'matters', format, filter })
            const asked = await client.send('POST', '/exports', { headers: json, payload })
            expect(asked.statusCode, asked.body).toBe(200)
            const answer = await client.get(asked.json<{ url: string }>().url)
            expect(answer.statusCode).toBe(200)
            tellsNothing(format === 'csv' ? answer.body : await textOf(answer.rawPayload))
          }
      })

      it('no file, not even by an address asked for while the organ had it', async () => {
        const client = await house.client(login)
        const answer = await client.get(grants.get(login) ?? '/files/nothing')
        expect(answer.statusCode).toBe(404)
        tellsNothing(answer.body)
        // Somebody else's address is no address.
        const { matter } = await house.read<Files>('discipline', FILES, { id: at.id })
        expect((await client.get(matter.attachments[0]?.downloadUrl ?? '')).statusCode).toBe(404)
      })
    })

    it('the court’s system: its hand-over is empty, and no other door opens to it', async () => {
      const { nodes } = await handoversOf(system)
      expect(nodes).toMatchObject([{ state: 'RETURNED', summary: '', claims: [], duties: [] }])
      const own = await newestOf(system)
      expect(await handoverOf(system, own.id)).toMatchObject({ summary: '', claims: [], version: 0 })
      for (const id of [at.id, at.number]) expect(await handoverOf(system, id)).toBeNull()
      const reported = await act(system, 'reportHandoverResult', own, { on: day(0), result: '已处理' })
      expect(toldOf(reported)).toMatchObject({ reason: 'HANDED_BACK' })
      const texts = [
        JSON.stringify([nodes, reported]).replaceAll(at.number, ''),
        (
          await system.send('POST', '/exports', {
            headers: json,
            payload: JSON.stringify({ list: 'matters', format: 'csv', filter: {} }),
          })
        ).body,
        (await system.get(grants.get('organhead') ?? '')).body,
        JSON.stringify(await system.graphql('query ($id: ID!) { paper(id: $id) { html } }', { id: at.paper })),
      ]
      for (const text of texts) for (const secret of [SECRET, '宴请', '检举', FILE]) expect(text).not.toContain(secret)
    })

    it('the feed addresses nothing to them from the moment it is known for what it is', async () => {
      const after = (await office.db.read.findBy(OutboxMessageEntity, { thingId: at.id })).filter(
        (note) => !noted.has(note.id),
      )
      expect(after.length).toBeGreaterThan(0)
      for (const code of ['U38', 'F01']) {
        const organId = await house.organId(code)
        for (const note of after) {
          expect(note.organId).not.toBe(organId)
          expect(JSON.stringify(note.payload ?? {})).not.toContain(organId)
        }
      }
    })

    it('whoever is not signed in is told nothing at all', async () => {
      const client = await office.client()
      const { data, errors } = await client.graphql('query ($id: ID!) { matter(id: $id) { number } }', { id: at.id })
      expect([JSON.stringify(data ?? null).includes(at.number), errors[0]?.extensions['code']]).toEqual([
        false,
        'UNAUTHENTICATED',
      ])
      expect((await client.get(grants.get('organhead') ?? '')).statusCode).toBe(401)
    })
  },
  {
    seed: async (office: TestOffice) => {
      await PartnerOffice.seed(office)
      await installRoads(office)
    },
  },
)

/** Every cell of every sheet. */
async function textOf(bytes: Buffer): Promise<string> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  const cells: string[] = []
  book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))))
  expect(cells.length).toBeGreaterThan(0)
  return cells.join('\n')
}
