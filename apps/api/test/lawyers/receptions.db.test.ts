import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aLetter } from '../matters/by-http.js'
import { ConferenceOffice, seedConferences, TODAY } from './conference-office.js'

const FIELDS = `id version on visitors question outcome correctionReason hosts { name isRostered } topics { number }`
const LIST = `query ($month: String) { dutyReceptions(filter: { month: $month }) { nodes { ${FIELDS} } } }`

interface Reception {
  id: string
  version: number
  visitors: number
  question: string
  hosts: { name: string; isRostered: boolean }[]
  topics: { number: string }[]
}

function receptions(office: TestOffice) {
  const desk = new ConferenceOffice(office)
  const record = (login: string, more: object = {}) =>
    desk.raw(login, 'recordDutyReception', `reception { ${FIELDS} }`, {
      ...{ on: '2022-10-10', fromTime: '09:00', untilTime: '11:00', professionalIds: [desk.people['应知律']] },
      ...{ visitors: 2, matterNumbers: [], question: '供热退费咨询', outcome: 'EXPLAINED', advice: '说明退费规定' },
      ...more,
    })
  const list = async (login: string, month: string | null = null) =>
    (await desk.read<{ dutyReceptions: { nodes: Reception[] } }>(login, LIST, { month })).dutyReceptions.nodes
  beforeAll(() => desk.begin())
  return { desk, record, list }
}

eachDatabase(
  (office) => {
    const { desk, record, list } = receptions(office)

    describe('a reception on duty', () => {
      it('counts who came, names matters by number, and says who was not on the roster without refusing', async () => {
        const { number } = await desk.register('intake', aLetter(TODAY))
        const halves = [{ on: '2022-10-10', shift: 'MORNING' }]
        const duty = { professionalId: desk.people['应知律'], place: '大厅', halves }
        await desk.raw('intake', 'planDuties', 'professional { id }', duty)
        const professionalIds = [desk.people['应知律'], desk.people['季守约']]
        const { errors } = await record('intake', { professionalIds, matterNumbers: [number] })
        expect(errors).toEqual([])
        expect(await list('intake')).toMatchObject([
          {
            hosts: [
              { name: '应知律', isRostered: true },
              { name: '季守约', isRostered: false },
            ],
            ...{ topics: [{ number }], visitors: 2 },
          },
        ])
      })

      it('keeps no number of a person, no count below one, no day to come', async () => {
        const reason = async (more: object) => desk.reasonOf(await record('intake', more))
        expect(await reason({ question: '来访人电话13900001234' })).toBe('PERSONAL_NUMBER')
        expect(await reason({ advice: '证件999999198001011237' })).toBe('PERSONAL_NUMBER')
        expect(await reason({ visitors: 0 })).toBe('VISITORS')
        expect(await reason({ on: '2022-10-11' })).toBe('IN_FUTURE')
        expect(await reason({ professionalIds: [] })).toBe('HOST_MISSING')
        expect(await reason({ matterNumbers: ['没有的编号'] })).toBe('MATTER_UNKNOWN')
      })

      it('a lawyer records and sees the own ones, and the figures are the office’s', async () => {
        const other = { professionalIds: [desk.people['季守约']], fromTime: '14:00', untilTime: '15:00' }
        expect(desk.reasonOf(await record('lawyer', other))).toBe('NOT_YOUR_RECEPTION')
        expect(desk.reasonOf(await record('lawyer2', { ...other, visitors: 1, question: '工资拖欠' }))).toBe('done')
        expect((await list('lawyer')).map((one) => one.question)).toEqual(['供热退费咨询'])
        expect((await list('lawyer2')).map((one) => one.question)).toEqual(['工资拖欠', '供热退费咨询'])
        const matters = (await list('lawyer')).flatMap((one) => one.topics)
        expect(matters).toEqual([])
        const query = '{ receptionFigures(year: 2022) { month receptions personTimes matters } }'
        const { receptionFigures } = await desk.read<{ receptionFigures: object[] }>('watch', query)
        expect(receptionFigures).toEqual([{ month: '2022-10', receptions: 2, personTimes: 3, matters: 1 }])
        expect((await desk.ask('lawyer', query)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
      })

      it('is put right by a record that stands in its place; the earlier one stays and counts no more', async () => {
        const [newest] = await list('intake')
        const input = { id: newest?.id, expectedVersion: newest?.version, reason: '人次记错' }
        const text = {
          ...{ on: '2022-10-10', fromTime: '14:00', untilTime: '15:00', professionalIds: [desk.people['季守约']] },
          ...{ visitors: 4, matterNumbers: [], question: '工资拖欠', outcome: 'ARBITRATION' },
        }
        const correct = () =>
          desk.raw('lawyer2', 'correctDutyReception', `reception { ${FIELDS} }`, { ...input, ...text })
        expect(desk.reasonOf(await correct())).toBe('done')
        expect(desk.reasonOf(await correct())).toBe('RECEPTION_REPLACED')
        expect((await list('intake', '2022-10')).map((one) => one.visitors)).toEqual([4, 2])
        expect(await list('intake', '2022-11')).toEqual([])
        expect(await list('intake', '2022-02')).toEqual([])
        const kept = await office.db.read.query('SELECT COUNT(*) AS n FROM duty_reception')
        expect(Number((kept as { n: number }[])[0]?.n)).toBe(3)
      })
    })
    it('keeps the matters that whoever puts it right is not shown', async () => {
      const { number } = await desk.register('intake', aLetter(TODAY))
      const more = { fromTime: '16:00', untilTime: '17:00', visitors: 1, question: '宅基地界址' }
      expect(desk.reasonOf(await record('intake', { ...more, matterNumbers: [number] }))).toBe('done')
      const [newest] = await list('lawyer')
      expect(newest).toMatchObject({ question: '宅基地界址', topics: [] })
      const right = { id: newest?.id, expectedVersion: newest?.version, reason: '人次记错', outcome: 'EXPLAINED' }
      const text = {
        on: '2022-10-10',
        professionalIds: [desk.people['应知律']],
        matterNumbers: [],
        ...more,
        visitors: 2,
      }
      const answer = await desk.raw('lawyer', 'correctDutyReception', 'reception { id }', { ...right, ...text })
      expect(desk.reasonOf(answer)).toBe('done')
      expect((await list('intake'))[0]).toMatchObject({ visitors: 2, topics: [{ number }] })
      const [own] = await list('intake')
      const again = { ...right, ...text, id: own?.id, expectedVersion: own?.version }
      await desk.raw('intake', 'correctDutyReception', 'reception { id }', again)
      expect((await list('intake'))[0]).toMatchObject({ topics: [] })
    })
  },
  { seed: seedConferences },
)
