import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { MatterRecusalEntity } from '../../src/matters/archive/matter.entity.js'
import { newId } from '../../src/platform/index.js'
import { aLetter } from '../matters/by-http.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { ConferenceOffice, seedConferences, TODAY } from './conference-office.js'

const LIST = 'query ($filter: ConferenceFilterInput) { conferences(filter: $filter) { nodes { title } } }'
const RESULT = 'query ($id: ID!) { conference(id: $id) { result { result } entries { labelZh } agenda { question } } }'
const CARD = 'query ($id: ID!) { matter(id: $id) { conferences { title } } }'

interface Told {
  conference: { result: object | null; entries: { labelZh: string }[]; agenda: { question: string }[] } | null
}

function unseen(office: TestOffice) {
  const desk = new ConferenceOffice(office)
  const found = async (login: string, words: string) => {
    const list = await desk.read<{ conferences: { nodes: { title: string }[] } }>(login, LIST, { filter: { words } })
    return list.conferences.nodes.map((one) => one.title)
  }
  const told = async (login: string, id: string) => (await desk.read<Told>(login, RESULT, { id })).conference
  const stepsBack = async (matterId: string, login: string) => {
    const [account] = (await office.db.read.query(`SELECT id FROM account WHERE login = '${login}'`)) as {
      id: string
    }[]
    const [intake] = (await office.db.read.query(`SELECT id FROM account WHERE login = 'intake'`)) as { id: string }[]
    const row = { id: newId(), matterId, accountId: account?.id ?? '', reason: '近亲属' }
    await office.db.inTransaction((m) =>
      m.insert(MatterRecusalEntity, { ...row, recordedById: intake?.id ?? '', recordedAt: new Date() }),
    )
  }
  const letter = () => desk.register('intake', aLetter(TODAY))
  beforeAll(() => desk.begin())
  return { desk, found, told, stepsBack, letter }
}

eachDatabase(
  (office) => {
    const { desk, found, told, stepsBack, letter } = unseen(office)
    const lawyer = () => ({ role: 'LAWYER', professionalId: desk.people['应知律'] })

    describe('a question that one does not read', () => {
      it('is found by no word of it: not by an organ in the room, nor by who stands back or stepped back', async () => {
        const { number: matterNumber, id } = await letter()
        const items = [{ matterNumber, question: '继承份额如何认定' }, { question: '口径如何统一' }]
        const seats = [{ role: 'ORGAN', ofOrganId: await desk.organId('U39') }, lawyer()]
        const { id: caseId, agenda, seats: given } = await desk.called({ title: '甲会', items, seats })
        const all = async () => Promise.all(['intake', 'lawyer', 'housing'].map((login) => found(login, '继承')))
        expect(await all()).toEqual([['甲会'], ['甲会'], []])
        expect(await found('housing', '口径')).toEqual(['甲会'])
        const [first] = agenda
        const seatId = given.find((seat) => seat.name === '应知律')?.id
        await desk.done('lawyer', 'declareSeatConflict', caseId, { seatId, itemId: first?.id, ground: 'CLIENT' })
        expect(await all()).toEqual([['甲会'], [], []])
        await stepsBack(id, 'watch')
        expect([await found('watch', '继承'), await found('watch', '口径')]).toEqual([[], ['甲会']])
      })

      it('is not read by a professional on a seat who stepped back from its matter, nor found by them', async () => {
        const { number: matterNumber, id } = await letter()
        const items = [{ matterNumber, question: '遗嘱效力如何认定' }]
        const called = await desk.called({ title: '乙会', heldOn: '2022-10-13', items, seats: [lawyer()] })
        expect((await told('lawyer', called.id))?.agenda).toHaveLength(1)
        await stepsBack(id, 'lawyer')
        expect((await told('lawyer', called.id))?.agenda).toEqual([])
        expect(await found('lawyer', '遗嘱')).toEqual([])
      })

      it('has no result either: what came of a joint reception is told to who reads all of it', async () => {
        const { number: matterNumber, id } = await letter()
        const seats = []
        for (const code of ['U38', 'U39']) seats.push({ role: 'ORGAN', ofOrganId: await desk.organId(code) })
        const items = [{ matterNumber, question: '供热管网何时改造' }]
        const joint = { kind: 'JOINT_RECEPTION', heldOn: '2022-10-14', title: '丙会', items, seats }
        const called = await desk.called(joint)
        await desk.on(localDate('2022-10-14'))
        const record = { record: '当面说明', absentSeatIds: [], visitors: 2 }
        await desk.done('intake', 'recordConference', called.id, record)
        const result = { on: '2022-10-14', how: 'IN_PERSON', result: '已告知改造时间' }
        await desk.done('intake', 'tellJointResult', called.id, result)
        const labels = async (login: string) => (await told(login, called.id))?.entries.map((one) => one.labelZh)
        expect((await told('watch', called.id))?.result).toEqual({ result: '已告知改造时间' })
        const before = (await labels('watch')) ?? []
        expect(before).toContain('告知结果')
        await stepsBack(id, 'watch')
        expect((await told('watch', called.id))?.result).toBeNull()
        expect((await told('housing', called.id))?.result).toBeNull()
        expect(await labels('intake')).toEqual(before)
        for (const login of ['watch', 'housing']) expect(await labels(login)).not.toContain('告知结果')
        await desk.on(TODAY)
      })
    })

    it('asks for the conferences of a list of matters in as many statements as for those of one', async () => {
      const client = await desk.client('intake')
      const ids = [(await letter()).id, (await letter()).id, (await letter()).id]
      const query = `query { ${ids.map((id, at) => `m${at}: matter(id: "${id}") { conferences { title number } }`).join(' ')} }`
      const count = async (text: string) => (await office.counted(() => client.graphql(text))).statements
      const agendas = (statements: string[]) => statements.filter((sql) => /FROM .conference_item/.test(sql))
      expect(agendas(await count(query))).toHaveLength(1)
      expect((await desk.read<{ matter: { conferences: object[] } }>('intake', CARD, { id: ids[0] })).matter).toEqual({
        conferences: [],
      })
    })

    it('takes a lawyer with an account by it, so that nobody sits in two places as two', async () => {
      const called = await desk.called({ heldOn: '2022-10-20', seats: [lawyer()] })
      const taken = (await office.db.read.query(
        `SELECT DISTINCT account.login FROM booking JOIN account ON account.id = booking.resourceId WHERE booking.holderId = '${called.id}'`,
      )) as object[]
      expect(taken).toEqual([{ login: 'lawyer' }])
    })
  },
  { seed: seedConferences },
)
