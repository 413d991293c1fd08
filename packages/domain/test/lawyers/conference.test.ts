import { localDate, officialCalendar } from '@petition/law'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOpen } from '../../src/casework/index.js'
import { carriesIdentityNumber } from '../../src/identity-numbers.js'
import {
  CONFERENCE_ACTS,
  conferenceDuties,
  conferenceLog,
  conferenceOf,
  CONFERENCE_REFUSALS,
  lawOfAdvice,
  lawOfConference,
  lawOfCorrection,
  mayActInConference,
  mayReadConference,
  mayReadItem,
  notOnRoster,
  type Conference,
  type ConferenceAct,
  type ConferenceFact,
  type ConferenceKind,
  type ConferenceLog,
} from '../../src/lawyers/index.js'
import type { Role, Viewer } from '../../src/organs/index.js'

const day = localDate
let serial = 0
const fact = (on: string, body: object): ConferenceFact => {
  serial += 1
  const head = { id: `f${serial}`, on: day(on), recordedAt: `${on}T02:00:00.000Z`, byAccountId: null, organId: 'PO' }
  return { ...head, ...body } as ConferenceFact
}
const session = (heldOn: string, place = '第一会议室') => ({
  ...{ heldOn: day(heldOn), fromTime: '09:00', untilTime: '10:30', place },
})
const called = (conference: ConferenceKind = 'WITH_LAWYERS') =>
  fact('2022-05-10', {
    ...{ kind: 'CONFERENCE_CALLED', conference, title: '供暖纠纷研判', ...session('2022-05-13'), roomId: null },
    ...{ convenor: null, aboutCase: null },
  })
const item = (itemId = 'i1', matterId: string | null = 'm1') =>
  fact('2022-05-10', { kind: 'AGENDA_ADDED', itemId, matterId, question: '是否属于复议范围' })
const seat = (seatId: string, role: string, ofOrganId: string | null = null) =>
  fact('2022-05-10', {
    ...{ kind: 'SEAT_GIVEN', seatId, role, ofOrganId, name: '与会人' },
    professionalId: role === 'LAWYER' ? `p-${seatId}` : null,
  })
const told = (on: string, seatIds: string[], of: ReturnType<typeof session>, isCancellation = false) =>
  fact(on, { kind: 'SEATS_TOLD', seatIds, ...of, isCancellation, how: 'PHONE' })
const held = (absentSeatIds: string[] = []) =>
  fact('2022-05-13', { kind: 'CONFERENCE_HELD', record: '记录', absentSeatIds, attendees: null, visitors: null })
const followUp = (id: string, toOrganId: string, reportBy = '2022-05-21') =>
  fact('2022-05-13', { kind: 'FOLLOW_UP_GIVEN', followUpId: id, itemId: 'i1', toOrganId, text: '核实', reportBy })
const on = (asOf: string, facts: readonly ConferenceFact[]): ConferenceLog =>
  conferenceLog(facts, { asOf: day(asOf), calendar: officialCalendar })
const folded = (asOf: string, facts: readonly ConferenceFact[]): Conference => {
  const conference = conferenceOf(on(asOf, facts))
  if (!conference) throw new Error('not called')
  return conference
}
const may = (asOf: string, facts: readonly ConferenceFact[], act: ConferenceAct) => {
  const law = lawOfConference(on(asOf, facts), act)
  return law.isGranted ? 'yes' : law.refusal.code
}
const open = (asOf: string, facts: readonly ConferenceFact[]) =>
  conferenceDuties(on(asOf, facts))
    .filter(isOpen)
    .map(({ clock, owedBy, lawfulLastOn }) => [clock, owedBy.id, lawfulLastOn])
const seated = () => [called(), item(), seat('s1', 'CHAIR'), seat('s2', 'LAWYER')]

describe('telling of a conference', () => {
  const first = session('2022-05-13')
  const second = { ...session('2022-05-18', '第二会议室'), roomId: null }
  const moved = () => fact('2022-05-11', { kind: 'CONFERENCE_MOVED', ...second, reason: '律师出庭' })

  it('is owed to whoever does not know the session as it stands, and is owed anew once it moves', () => {
    const facts = seated()
    expect(folded('2022-05-10', facts).toTell).toEqual(['s1', 's2'])
    const all = [...facts, told('2022-05-10', ['s1', 's2'], first)]
    expect(folded('2022-05-10', all).toTell).toEqual([])
    expect(open('2022-05-10', all)).toEqual([['HOUSE-CONFERENCE', 'PO', '2022-05-13']])
    expect(folded('2022-05-11', [...all, moved()]).toTell).toEqual(['s1', 's2'])
    const half = [...all, moved(), told('2022-05-11', ['s1'], second)]
    expect(folded('2022-05-11', half).toTell).toEqual(['s2'])
    expect(open('2022-05-11', half)).toEqual([
      ['HOUSE-CONFERENCE', 'PO', '2022-05-18'],
      ['HOUSE-CONFERENCE-TELL', 'PO', '2022-05-18'],
    ])
  })

  it('of a cancellation is owed only to those who were told to come; told on one day in whatever order', () => {
    const cancelled = fact('2022-05-11', { kind: 'CONFERENCE_CANCELLED', reason: '已化解' })
    const facts = [...seated(), told('2022-05-10', ['s1'], first), cancelled]
    expect(folded('2022-05-11', facts).toTell).toEqual(['s1'])
    expect(may('2022-05-11', facts, 'tellConference')).toBe('yes')
    const done = [...facts, told('2022-05-11', ['s1'], first, true)]
    expect(folded('2022-05-11', done).toTell).toEqual([])
    expect(may('2022-05-11', done, 'tellConference')).toBe('NOBODY_TO_TELL')
    expect(open('2022-05-11', done)).toEqual([])
  })

  it('a seat that is taken back concerns its person alone, where they were told', () => {
    const facts = [...seated(), told('2022-05-10', ['s1', 's2'], first)]
    const back = fact('2022-05-11', { kind: 'SEAT_TAKEN_BACK', seatId: 's2', reason: '回避' })
    const one = folded('2022-05-11', [...facts, back])
    expect([one.seats.map((each) => each.seatId), one.toTell]).toEqual([['s1'], ['s2']])
  })
})

describe('a joint reception (第十八条第三款)', () => {
  const organs = [seat('s1', 'ORGAN', 'U38'), seat('s2', 'ORGAN', 'U39')]

  it('is one of several organs, with no chair, and owes its result by the last day an organ named', () => {
    const facts = [called('JOINT_RECEPTION'), item(), organs[0] as ConferenceFact]
    expect(may('2022-05-13', facts, 'recordConference')).toBe('ONE_ORGAN')
    const all = [called('JOINT_RECEPTION'), item(), ...organs]
    expect(may('2022-05-13', all, 'recordConference')).toBe('yes')
    expect(may('2022-05-13', all, 'tellJointResult')).toBe('NOT_HELD')
    const done = [...all, held(), followUp('u1', 'U38'), followUp('u2', 'U39', '2022-05-25')]
    expect(open('2022-05-13', done)).toEqual([
      ['HOUSE-FOLLOW-UP', 'U38', '2022-05-21'],
      ['HOUSE-FOLLOW-UP', 'U39', '2022-05-25'],
      ['HOUSE-JOINT-RESULT', 'PO', '2022-05-25'],
    ])
    const result = fact('2022-05-26', { kind: 'RESULT_TOLD', result: '两家单位已完成维修', how: 'PHONE' })
    expect(may('2022-05-26', [...done, result], 'tellJointResult')).toBe('RESULT_TOLD_ALREADY')
    expect(may('2022-05-13', [...seated(), held()], 'tellJointResult')).toBe('NOT_JOINT')
  })
})

describe('conflicts of interest (公务员法 第七十六条)', () => {
  it('block the seat on that item and no other', () => {
    const conflict = fact('2022-05-12', {
      ...{ kind: 'SEAT_IN_CONFLICT', seatId: 's2', itemId: 'i1', ground: 'CLIENT', note: null, isOwnWord: true },
    })
    const conference = folded('2022-05-13', [...seated(), item('i2', null), conflict, held(['s1'])])
    const advice = (itemId: string, seatId: string | null) => {
      const law = lawOfAdvice(conference, itemId, seatId)
      return law.isGranted ? 'yes' : [law.refusal.code, law.refusal.citation.article]
    }
    expect(advice('i1', 's2')).toEqual(['SEAT_HAS_CONFLICT', '76'])
    expect(advice('i2', 's2')).toBe('yes')
    expect(advice('i2', 's1')).toEqual(['SEAT_WAS_ABSENT', ''])
    expect(advice('i1', null)).toBe('yes')
  })
})

describe('follow-ups', () => {
  it('are never lost: each that was given is open, reported or dropped, whatever is recorded and put right', () => {
    const step = fc.record({ at: fc.nat(5), what: fc.constantFrom('report', 'drop', 'annul') })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.array(step, { maxLength: 20 }), (count, steps) => {
        const given = Array.from({ length: count }, (_, at) => followUp(`u${at}`, `U${at}`))
        const facts: ConferenceFact[] = [...seated(), held(), ...given]
        for (const { at, what } of steps) {
          const followUpId = `u${at % count}`
          if (what === 'report')
            facts.push(fact('2022-05-14', { kind: 'FOLLOW_UP_REPORTED', followUpId, report: '已办' }))
          else if (what === 'drop')
            facts.push(fact('2022-05-14', { kind: 'FOLLOW_UP_DROPPED', followUpId, reason: '不再需要' }))
          else {
            const last = facts.findLast((one) => one.kind === 'FOLLOW_UP_REPORTED' || one.kind === 'FOLLOW_UP_DROPPED')
            const body = { kind: 'CORRECTED', factId: last?.id ?? '', set: {}, isAnnulled: true, reason: '记错' }
            facts.push(fact('2022-05-14', body))
          }
        }
        const log = on('2022-05-20', facts)
        const duties = conferenceDuties(log).filter((duty) => duty.clock === 'HOUSE-FOLLOW-UP')
        expect(new Set(duties.map((duty) => duty.key)).size).toBe(count)
        const ended = folded('2022-05-20', facts).followUps.filter((one) => one.reported ?? one.dropped)
        expect(duties.filter(isOpen)).toHaveLength(count - ended.length)
      }),
    )
  })

  it('that were given are dropped with a reason and not taken out; nor is a record on which something rests', () => {
    const bare = folded('2022-05-13', [...seated(), held()])
    const rested = folded('2022-05-13', [...seated(), held(), followUp('u1', 'U38')])
    const code = (conference: Conference, kind: ConferenceFact['kind'], isAnnulled: boolean) => {
      const law = lawOfCorrection(conference, kind, { isAnnulled })
      return law.isGranted ? 'yes' : law.refusal.code
    }
    expect(code(rested, 'FOLLOW_UP_GIVEN', true)).toBe('CONFERENCE_NOT_CORRECTABLE')
    expect([code(bare, 'CONFERENCE_HELD', true), code(rested, 'CONFERENCE_HELD', true)]).toEqual(['yes', 'RESTS_ON_IT'])
    expect(code(rested, 'CONFERENCE_HELD', false)).toBe('yes')
    expect(code(rested, 'SEAT_GIVEN', false)).toBe('CONFERENCE_NOT_CORRECTABLE')
  })
})

describe('who sees what of a conference', () => {
  const sight = { officeId: 'PO', organIds: ['U38'], accountIds: ['a-lawyer'] }
  const viewer = (accountId: string, organId: string, ...roles: Role[]): Viewer =>
    ({
      kind: 'account',
      accountId,
      organId,
      organKind: organId === 'PO' ? 'PETITION_OFFICE' : 'BUREAU',
      roles,
    }) as Viewer

  it.each([
    ['a1', 'PO', 'INTAKE', true, true],
    ['a2', 'PO', 'SUPERVISOR', true, false],
    ['a-lawyer', 'PO', 'LAWYER', true, false],
    ['a-other', 'PO', 'LAWYER', false, false],
    ['a3', 'U38', 'HANDLER', true, false],
    ['a4', 'U39', 'ORGAN_HEAD', false, false],
    ['a5', 'P2', 'HEAD', false, false],
    ['a6', 'PO', 'ADMIN', false, false],
  ] as const)('%s of %s as %s: sees it %s, keeps it %s', (account, organId, role, sees, keeps) => {
    const one = viewer(account, organId, role)
    expect(mayReadConference(one, sight)).toBe(sees)
    expect(mayActInConference(one, 'recordConference', sight)).toBe(keeps)
  })

  it('a seat advises and stands back, an organ reports, and neither does more', () => {
    const does = (one: Viewer) =>
      (Object.keys(CONFERENCE_ACTS) as ConferenceAct[]).filter((act) => mayActInConference(one, act, sight))
    expect(does(viewer('a-lawyer', 'PO', 'LAWYER'))).toEqual(['noteAdvice', 'declareSeatConflict'])
    expect(does(viewer('a3', 'U38', 'HANDLER'))).toEqual(['reportFollowUp'])
  })

  it('an item is read by who sees its matter, or sits for it; an accusation by the rule of its matter alone', () => {
    const own = viewer('a-lawyer', 'PO', 'LAWYER')
    const read = (matterId: string | null, isAccusation: boolean, seesMatter: boolean, standsBack: boolean) =>
      mayReadItem(own, sight, { matterId, isAccusation, seesMatter, standsBack, isRecused: false })
    expect(read('m1', false, false, false)).toBe(true)
    expect(read('m1', true, false, false)).toBe(false)
    expect(read('m1', true, true, false)).toBe(true)
    expect(read(null, false, false, true)).toBe(false)
    const handler = viewer('a3', 'U38', 'HANDLER')
    const item = { matterId: 'm1', isAccusation: false, seesMatter: false, standsBack: false, isRecused: false }
    expect(mayReadItem(handler, sight, item)).toBe(false)
    expect(mayReadItem(own, sight, { ...item, isRecused: true })).toBe(false)
    expect(mayReadItem(own, sight, { ...item, seesMatter: true, isRecused: true })).toBe(false)
  })
})

describe('a reception on duty', () => {
  it.each([
    ['咨询供热退费', false],
    ['（2022）津9999民初1234号判决如何申请再审', false],
    ['电话13900001234', true],
    ['联系 139 0000 1234', true],
    ['１３９００００１２３４', true],
    ['身份证999999198001011237', true],
    ['座机022-12345678', true],
    ['协议总额1101803888元', false],
  ])('holds no number of a person: %s', (text, holds) => expect(carriesIdentityNumber(text)).toBe(holds))

  it('says who was not on the roster in that half of the day', () => {
    const duties = [{ professionalId: 'A', on: day('2022-05-10'), shift: 'MORNING' as const }]
    const at = (fromTime: string | null, untilTime: string | null, date = '2022-05-10') =>
      notOnRoster(['A', 'B'], { on: day(date), fromTime, untilTime }, duties)
    expect(at('09:00', '11:00')).toEqual(['B'])
    expect(at('14:00', '15:00')).toEqual(['A', 'B'])
    expect(at('11:00', '13:00')).toEqual(['B'])
    expect(at(null, null)).toEqual(['B'])
    expect(at('09:00', '11:00', '2022-05-11')).toEqual(['A', 'B'])
  })
})

it('says every refusal in words', () => {
  const states = [[called()], seated(), [...seated(), held()], [called('JOINT_RECEPTION'), item()]]
  const codes = states.flatMap((facts) =>
    ['2022-05-10', '2022-05-14'].flatMap((asOf) =>
      (Object.keys(CONFERENCE_ACTS) as ConferenceAct[]).map((act) => may(asOf, facts, act)),
    ),
  )
  for (const code of codes) if (code !== 'yes') expect(CONFERENCE_REFUSALS[code], code).toBeDefined()
  expect(new Set(codes).size).toBeGreaterThan(8)
})
