import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { aKey } from '../organs/house.js'
import { aLetter, HttpOffice } from '../matters/by-http.js'

const START = localDate('2022-05-05')
const LATER = localDate('2022-05-11')

const DAY = 'id version on status visitors reason official { name title }'
const PAGE = `query ($id: ID!) { matter(id: $id) {
  standing
  leads { id takenOn resolveBy reason releasedOn result official { name } progress { on progress } }
  receptions { on record instruction instructionId reportBy reportedOn report instructedOrgan { code } official { name } }
  assistances { id assistance ledOn need answeredOn outcome answer organ { code } }
  duties { clock lawfulLastOn state endedOn }
  acts { name isPossible reasonZh }
} }`

interface MatterPage {
  matter: {
    standing: string
    leads: { id: string; official: { name: string }; progress: { progress: string }[]; releasedOn: string | null }[]
    receptions: { instructionId: string; reportedOn: string | null }[]
    assistances: { id: string; outcome: string | null }[]
    duties: { clock: string; lawfulLastOn: string | null; state: string; endedOn: string | null }[]
    acts: { name: string; isPossible: boolean; reasonZh: string | null }[]
  }
}

function leaders(office: TestOffice) {
  const desk = new HttpOffice(office)
  let officialId = ''
  const matter = async () => (await desk.register('intake', aLetter(START))).id
  const page = async (id: string, login = 'head') => (await desk.read<MatterPage>(login, PAGE, { id })).matter
  const duty = async (id: string, clock: string) => (await page(id)).duties.find((one) => one.clock === clock)
  const send = (login: string, name: string, fields: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return desk.ask<Record<string, Record<string, Record<string, unknown>>>>(
      login,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
      { input: { idempotencyKey: aKey(), ...input } },
    )
  }
  const plan = (on: string, more: object = {}) =>
    send('intake', 'planReception', `receptionDay { ${DAY} }`, {
      ...{ officialId, on, fromTime: '09:00', untilTime: '11:30', place: '第一接访室' },
      ...more,
    })
  const planned = async (on: string, more: object = {}): Promise<string> => {
    const { data, errors } = await plan(on, more)
    expect(errors).toEqual([])
    return String(data?.['planReception']?.['receptionDay']?.['id'])
  }
  const official = async (name: string): Promise<string> => {
    const { data } = await send('head', 'addLeadOfficial', 'leadOfficial { id }', { name, title: '副区长' })
    return String(data?.['addLeadOfficial']?.['leadOfficial']?.['id'])
  }

  beforeAll(async () => {
    await desk.on(START)
    officialId = await official('谷雨辰')
  })

  describe('the calendar of receptions (第十八条第二款)', () => {
    it('takes no official and no place twice at one time, and nothing in the past', async () => {
      await planned('2022-05-20')
      const other = await official('盛若水')
      const reasonOf = async (on: string, more: object) => (await plan(on, more)).errors[0]?.extensions['reason']
      expect(await reasonOf('2022-05-20', { fromTime: '11:00', untilTime: '12:00', place: '第二接访室' })).toBe(
        'RECEPTION_TAKEN',
      )
      expect(await reasonOf('2022-05-20', { officialId: other, fromTime: '11:00', untilTime: '12:00' })).toBe(
        'RECEPTION_PLACE_TAKEN',
      )
      expect(await reasonOf('2022-05-20', { officialId: other, fromTime: '11:30', untilTime: '12:00' })).toBeUndefined()
      expect(await reasonOf('2022-05-04', {})).toBe('RECEPTION_IN_PAST')
      expect(await reasonOf('2022-05-21', { fromTime: '25:00' })).toBe('RECEPTION_TIMES')
      expect(await reasonOf('2022-05-21', { fromTime: '12:00', untilTime: '11:00' })).toBe('RECEPTION_TIMES')
    })

    it('keeps one of two who plan the same room at the same moment', async () => {
      const second = await official('盛若水')
      const answers = await Promise.all([plan('2022-06-01'), plan('2022-06-01', { officialId: second })])
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    })

    it('moves and cancels what is planned, with the reason, and leaves what was held', async () => {
      const id = await planned('2022-05-24')
      const moved = await send('head', 'moveReception', `receptionDay { ${DAY} }`, {
        ...{ id, expectedVersion: 1, officialId, on: '2022-05-25', fromTime: '14:00', untilTime: '16:00' },
        ...{ place: '第一接访室', reason: '会议冲突' },
      })
      expect(moved.data?.['moveReception']?.['receptionDay']).toMatchObject({
        ...{ on: '2022-05-25', version: 2, reason: '会议冲突', status: 'PLANNED' },
      })
      const early = await send('head', 'closeReception', `receptionDay { ${DAY} }`, {
        ...{ id, expectedVersion: 2, visitors: 4 },
      })
      expect(early.errors[0]?.extensions['reason']).toBe('RECEPTION_NOT_YET')
      const cancelled = await send('head', 'cancelReception', `receptionDay { ${DAY} }`, {
        ...{ id, expectedVersion: 2, reason: '外出调研' },
      })
      expect(cancelled.data?.['cancelReception']?.['receptionDay']).toMatchObject({ status: 'CANCELLED' })
      const again = await send('head', 'cancelReception', `receptionDay { ${DAY} }`, {
        ...{ id, expectedVersion: 3, reason: '外出调研' },
      })
      expect(again.errors[0]?.extensions['reason']).toBe('RECEPTION_CANCELLED')
    })

    it('is the office’s: nobody else sees or plans it', async () => {
      const query = '{ receptionDays(from: "2022-05-01", to: "2022-06-30") { id } }'
      expect((await desk.ask('handler', query)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
      expect((await desk.ask('admin', query)).errors[0]?.extensions['code']).toBe('FORBIDDEN')
      const long = '{ receptionDays(from: "2022-01-01", to: "2022-12-31") { id } }'
      expect((await desk.ask('head', long)).errors[0]?.extensions['code']).toBe('BAD_USER_INPUT')
    })
  })

  describe('a matter at a reception', () => {
    it('notes what was said and asked; the report is owed by the day that was written', async () => {
      const id = await matter()
      const receptionId = await planned('2022-05-10')
      const given = {
        ...{ receptionId, record: '反映渗漏两年未修。', instruction: '住建委一周内拿出维修方案' },
        ...{ toOrganId: await desk.organId('U38'), reportBy: '2022-05-22' },
      }
      const early = await desk.send('intake', 'receiveByLeader', id, given)
      expect(early.errors[0]?.extensions['reason']).toBe('RECEPTION_NOT_YET')
      await desk.on(LATER)
      const half = await desk.send('intake', 'receiveByLeader', id, { ...given, toOrganId: null })
      expect(half.errors[0]?.extensions['reason']).toBe('PAIRED')
      await desk.act('intake', 'receiveByLeader', id, given)
      // A Sunday: a day that somebody wrote down does not roll.
      expect(await duty(id, 'HOUSE-INSTRUCTION')).toMatchObject({ lawfulLastOn: '2022-05-22', state: 'RUNNING' })
      const { receptionDays } = await desk.read<{
        receptionDays: { status: string; matters: { matter: { id: string }; instructedOrgan: { code: string } }[] }[]
      }>(
        'head',
        '{ receptionDays(from: "2022-05-10", to: "2022-05-10") { status matters { matter { id } instructedOrgan { code } } } }',
      )
      expect(receptionDays).toMatchObject([
        { status: 'HELD', matters: [{ matter: { id }, instructedOrgan: { code: 'U38' } }] },
      ])
      const [reception] = (await page(id)).receptions
      await desk.act('intake', 'reportInstruction', id, {
        ...{ instructionId: reception?.instructionId, on: '2022-05-11', report: '已定方案' },
      })
      expect(await duty(id, 'HOUSE-INSTRUCTION')).toMatchObject({ state: 'MET_ON_TIME', endedOn: '2022-05-11' })
      const twice = await desk.send('intake', 'reportInstruction', id, {
        ...{ instructionId: reception?.instructionId, on: '2022-05-11', report: '已定方案' },
      })
      expect(twice.errors[0]?.extensions['code']).toBe('RULE_REFUSED')
      await desk.on(START)
    })
  })

  describe('a case taken on (包案)', () => {
    it('is one official’s until it is let go, and moves no clock of the law', async () => {
      const id = await matter()
      const law = (one: { clock: string }) => one.clock.startsWith('XF-')
      const before = (await page(id)).duties.filter(law)
      await desk.act('head', 'takeCase', id, { officialId, on: START, reason: '多年未解决', resolveBy: '2022-08-31' })
      expect((await page(id)).duties.filter(law)).toEqual(before)
      const second = await desk.send('head', 'takeCase', id, { officialId, on: START, reason: '多年未解决' })
      expect(second.errors[0]?.extensions).toMatchObject({ code: 'RULE_REFUSED', reason: 'CASE_ALREADY_TAKEN' })
      await desk.act('intake', 'recordCaseProgress', id, { on: START, progress: '约见双方' })
      const { leads } = await page(id)
      expect(leads).toMatchObject([
        { official: { name: '谷雨辰' }, progress: [{ progress: '约见双方' }], releasedOn: null },
      ])
      const list = '{ caseLeads { nodes { id progressedOn official { name } matter { id } } } }'
      const open = await desk.read<{ caseLeads: { nodes: { id: string }[] } }>('head', list)
      expect(open.caseLeads.nodes).toContainEqual({
        ...{ id: leads[0]?.id, progressedOn: START, official: { name: '谷雨辰' }, matter: { id } },
      })
      await desk.act('head', 'releaseCase', id, { on: START, result: '维修完成' })
      expect(await duty(id, 'HOUSE-LEAD')).toMatchObject({ lawfulLastOn: '2022-08-31', state: 'MET_ON_TIME' })
      const closed = await desk.read<{ caseLeads: { nodes: { id: string }[] } }>('head', list)
      expect(closed.caseLeads.nodes.map((one) => one.id)).not.toContain(leads[0]?.id)
      expect((await page(id)).acts.find((one) => one.name === 'releaseCase')).toBeUndefined()
    })

    it('leaves no row when it is found to be a mistake', async () => {
      const id = await matter()
      await desk.act('head', 'takeCase', id, { officialId, on: START, reason: '误记' })
      const { facts } = (
        await desk.read<{ matter: { facts: { nodes: { id: string; kind: string }[] } } }>(
          'head',
          'query ($id: ID!) { matter(id: $id) { facts(first: 50) { nodes { id kind } } } }',
          { id },
        )
      ).matter
      const factId = facts.nodes.find((fact) => fact.kind === 'CASE_TAKEN')?.id
      await desk.act('head', 'correctFact', id, { factId, isAnnulled: true, reason: '误记' })
      expect((await page(id)).leads).toEqual([])
      const rows = await office.db.read.query(`SELECT id FROM case_lead WHERE matterId = '${id}'`)
      expect(rows).toEqual([])
    })
  })

  describe('help for hardship (第三十七条)', () => {
    it('is owed until it is answered, whatever the answer', async () => {
      const id = await matter()
      const toOrganId = await desk.organId('U36')
      const led = { assistance: 'SOCIAL', toOrganId, on: START, need: '家中两人重病，无收入' }
      await desk.act('intake', 'leadToAssistance', id, led)
      expect(await duty(id, 'HOUSE-ASSIST')).toMatchObject({ lawfulLastOn: null, state: 'RUNNING' })
      const [assistance] = (await page(id)).assistances
      const answer = { assistanceId: assistance?.id, on: START, outcome: 'PARTLY', answer: '发放临时救助' }
      const unknown = await desk.send('intake', 'recordAssistance', id, { ...answer, assistanceId: 'nothing' })
      expect(unknown.errors[0]?.extensions['reason']).toBe('ASSISTANCE_UNKNOWN')
      await desk.act('intake', 'recordAssistance', id, answer)
      expect((await page(id)).assistances).toMatchObject([{ outcome: 'PARTLY', organ: { code: 'U36' } }])
      expect(await duty(id, 'HOUSE-ASSIST')).toMatchObject({ state: 'MET', endedOn: START })
    })
  })
}

eachDatabase(leaders, { seed: HttpOffice.seed })
