import { localDate, type LocalDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { RosterChangeEntity, RosterDutyEntity } from '../../src/lawyers/lawyers.entity.js'
import { installPeople } from '../../src/organs/index.js'
import { hashPassword } from '../../src/organs/passwords.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { HttpOffice } from '../matters/by-http.js'
import { aKey, PASSWORD } from '../organs/house.js'

const TODAY = localDate('2022-10-08')
const MONTH = `query ($from: LocalDate!, $to: LocalDate!) { roster(from: $from, to: $to) {
  duties { id version on shift place person { name } } warnings { kind on shift dutyIds }
} }`

interface Month {
  roster: {
    duties: { id: string; version: number; on: string; shift: string; person: { name: string } }[]
    warnings: { kind: string; on: string; shift: string; dutyIds: string[] }[]
  }
}

const seed = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  const system = await office.systemCtx()
  const passwordHash = await hashPassword(PASSWORD)
  const lawyer = (login: string, name: string) => ({
    organCode: 'PO',
    login,
    name,
    section: '法律服务',
    roles: ['LAWYER' as const],
  })
  await system.inTransaction((tx) =>
    installPeople(tx, [lawyer('lawyer', '应知律'), lawyer('lawyer2', '季守约')], passwordHash),
  )
}

function rosters(office: TestOffice) {
  const desk = new HttpOffice(office)
  const people: Record<string, string> = {}
  const send = (login: string, name: string, fields: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return desk.ask<Record<string, Record<string, Record<string, unknown>>>>(
      login,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`,
      { input: { idempotencyKey: aKey(), ...input } },
    )
  }
  const reason = (answer: Awaited<ReturnType<typeof send>>) => answer.errors[0]?.extensions['reason'] ?? null
  const add = async (name: string, login: string | null = null) => {
    const { data, errors } = await send('intake', 'addProfessional', 'professional { id }', {
      ...{ kind: 'VOLUNTEER_LAWYER', name, firm: '示例律师事务所', login },
    })
    expect(errors).toEqual([])
    people[name] = String(data?.['addProfessional']?.['professional']?.['id'])
  }
  const plan = (name: string, ...halves: { on: string; shift: string }[]) =>
    send('intake', 'planDuties', 'professional { id }', { professionalId: people[name], place: '接待大厅', halves })
  const month = async (from: string, to: string, login = 'intake') =>
    (await desk.read<Month>(login, MONTH, { from, to })).roster
  const dutyOf = async (name: string, on: string) => {
    const { duties } = await month(on, on)
    const { id = '', version = 0 } = duties.find((duty) => duty.person.name === name) ?? {}
    return { dutyId: id, expectedVersion: version }
  }
  const otherOf = async (name: string, on: string) => {
    const { dutyId: otherDutyId, expectedVersion: otherExpectedVersion } = await dutyOf(name, on)
    return { otherDutyId, otherExpectedVersion }
  }
  beforeAll(async () => {
    await desk.on(TODAY)
    await add('应知律', 'lawyer')
    await add('季守约', 'lawyer2')
    await add('温如故')
  })
  return { desk, send, reason, add, plan, month, dutyOf, otherOf, people }
}

const half = (on: string, shift = 'MORNING') => ({ on, shift })

eachDatabase(
  (office) => {
    const { desk, send, reason, plan, month, dutyOf, otherOf, people } = rosters(office)
    const change = 'change { id version state toPerson { name } }'

    describe('a roster', () => {
      it('holds who is on duty when, and shows the halves on which nobody is', async () => {
        expect((await plan('应知律', half('2022-10-10'), half('2022-10-11'))).errors).toEqual([])
        const { duties, warnings } = await month('2022-10-10', '2022-10-11')
        expect(duties.map((duty) => [duty.on, duty.shift, duty.person.name])).toEqual([
          ['2022-10-10', 'MORNING', '应知律'],
          ['2022-10-11', 'MORNING', '应知律'],
        ])
        expect(warnings.map(({ kind, on, shift }) => [kind, on, shift])).toEqual([
          ['NOBODY', '2022-10-10', 'AFTERNOON'],
          ['NOBODY', '2022-10-11', 'AFTERNOON'],
        ])
      })

      it('puts nobody in two places at one time, nobody on duty in the past, and nobody who left', async () => {
        expect(reason(await plan('应知律', half('2022-10-10')))).toBe('ON_DUTY_THEN')
        expect(reason(await plan('应知律', half('2022-10-07')))).toBe('DUTY_PASSED')
        // All or nothing: the free half before the taken one is not kept.
        expect(reason(await plan('应知律', half('2022-10-12'), half('2022-10-11')))).toBe('ON_DUTY_THEN')
        expect((await month('2022-10-12', '2022-10-12')).duties).toEqual([])
        const left = { id: people['温如故'], expectedVersion: 1, isActive: false }
        const text = { kind: 'MEDIATOR', name: '温如故', firm: '示例调委会' }
        expect(
          (await send('intake', 'updateProfessional', 'professional { id }', { ...left, ...text })).errors,
        ).toEqual([])
        expect(reason(await plan('温如故', half('2022-10-13')))).toBe('NOT_ON_ROSTER')
      })

      it('two who plan the same half at the same moment: one is told that it is taken', async () => {
        const answers = await Promise.all(Array.from({ length: 8 }, () => plan('季守约', half('2022-10-14'))))
        expect(answers.filter((one) => one.errors.length === 0)).toHaveLength(1)
        expect(answers.flatMap((one) => (one.errors.length === 0 ? [] : [reason(one)]))).toEqual(
          Array.from({ length: 7 }, () => 'ON_DUTY_THEN'),
        )
      })
    })

    describe('duties change hands', () => {
      it('one asks to swap, the other agrees, and both are on duty where the other one was', async () => {
        await plan('应知律', half('2022-10-17'))
        await plan('季守约', half('2022-10-18', 'AFTERNOON'))
        const both = { ...(await dutyOf('应知律', '2022-10-17')), ...(await otherOf('季守约', '2022-10-18')) }
        const input = { ...both, reason: '当日出庭' }
        expect(reason(await send('lawyer2', 'swapDuties', change, input))).toBe('NOT_YOUR_DUTY')
        const asked = (await send('lawyer', 'swapDuties', change, input)).data?.['swapDuties']?.['change']
        expect(asked).toMatchObject({ state: 'ASKED', toPerson: { name: '季守约' } })
        expect((await month('2022-10-17', '2022-10-17')).duties[0]?.person.name).toBe('应知律')
        const decide = { id: asked?.['id'], expectedVersion: asked?.['version'], isAgreed: true }
        expect(reason(await send('lawyer', 'decideRosterChange', change, decide))).toBe('NOT_YOUR_CHANGE')
        const done = (await send('lawyer2', 'decideRosterChange', change, decide)).data?.['decideRosterChange']
        expect(done?.['change']).toMatchObject({ state: 'DONE' })
        const { duties } = await month('2022-10-17', '2022-10-18')
        expect(duties.map((duty) => [duty.on, duty.shift, duty.person.name])).toEqual([
          ['2022-10-17', 'MORNING', '季守约'],
          ['2022-10-18', 'AFTERNOON', '应知律'],
        ])
        expect(reason(await send('lawyer2', 'decideRosterChange', change, decide))).toBe('CHANGE_DECIDED')
      })

      it('whoever plans lets somebody stand in at once, and what was is kept', async () => {
        await plan('应知律', half('2022-10-19'))
        const input = {
          ...(await dutyOf('应知律', '2022-10-19')),
          byProfessionalId: people['季守约'],
          reason: '请假',
        }
        const covered = (await send('head', 'coverDuty', change, input)).data?.['coverDuty']?.['change']
        expect(covered).toMatchObject({ state: 'DONE', toPerson: { name: '季守约' } })
        const kept = await office.db.read.findOneByOrFail(RosterChangeEntity, { id: String(covered?.['id']) })
        expect(kept).toMatchObject({ fromProfessionalId: people['应知律'], dutyOn: '2022-10-19', reason: '请假' })
      })

      it('is refused when the other one is on duty then, or the roster changed since it was asked', async () => {
        await plan('应知律', half('2022-10-20'))
        await plan('季守约', half('2022-10-20'), half('2022-10-21'))
        const taken = await dutyOf('应知律', '2022-10-20')
        const cover = { ...taken, byProfessionalId: people['季守约'], reason: '请假' }
        expect(reason(await send('head', 'coverDuty', change, cover))).toBe('TAKEN_THEN')
        await plan('应知律', half('2022-10-24'))
        const mine = await dutyOf('应知律', '2022-10-24')
        const ask = { ...mine, ...(await otherOf('季守约', '2022-10-21')), reason: '出庭' }
        const asked = (await send('lawyer', 'swapDuties', change, ask)).data?.['swapDuties']?.['change']
        await send('head', 'coverDuty', change, {
          ...mine,
          byProfessionalId: people['季守约'],
          reason: '临时调整',
        })
        const decide = { id: asked?.['id'], expectedVersion: asked?.['version'], isAgreed: true }
        expect(reason(await send('lawyer2', 'decideRosterChange', change, decide))).toBe('ROSTER_CHANGED_SINCE')
        expect((await send('lawyer', 'decideRosterChange', change, { ...decide, isAgreed: false })).data).toMatchObject(
          {
            decideRosterChange: { change: { state: 'TAKEN_BACK' } },
          },
        )
      })
    })

    it('is changed only as it was looked at: a duty that became another’s in the meantime is not theirs to lose', async () => {
      await plan('应知律', half('2022-10-25'))
      await plan('季守约', half('2022-10-26'))
      const looked = await dutyOf('应知律', '2022-10-25')
      const cover = { ...looked, byProfessionalId: people['季守约'], reason: '请假' }
      expect((await send('head', 'coverDuty', change, cover)).errors).toEqual([])
      const { dutyId: id, expectedVersion } = looked
      const gone = await send('head', 'removeDuty', 'professional { id }', { id, expectedVersion })
      expect(gone.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'VERSION_CHANGED' })
      expect(reason(await send('head', 'coverDuty', change, cover))).toBe('VERSION_CHANGED')
      const swap = { ...(await dutyOf('季守约', '2022-10-26')), otherDutyId: id, otherExpectedVersion: expectedVersion }
      expect(reason(await send('head', 'swapDuties', change, { ...swap, reason: '出庭' }))).toBe('VERSION_CHANGED')
      expect((await month('2022-10-25', '2022-10-25')).duties[0]?.person.name).toBe('季守约')
      const { dutyId, expectedVersion: now } = await dutyOf('季守约', '2022-10-25')
      expect(
        (await send('head', 'removeDuty', 'professional { id }', { id: dutyId, expectedVersion: now })).errors,
      ).toEqual([])
    })

    it('is of the own office: a bureau sees none of it', async () => {
      const count = await office.db.read.count(RosterDutyEntity)
      expect(count).toBeGreaterThan(0)
      const from: LocalDate = TODAY
      const answer = await desk.ask('handler', MONTH, { from, to: from })
      expect(answer.errors[0]?.extensions['code']).toBe('FORBIDDEN')
    })
  },
  { seed },
)
