import { localDate, officialCalendar, type LocalDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { dutyState, isOpen } from '../../src/casework/index.js'
import {
  conferenceDuties,
  conferenceLog,
  conferenceOf,
  countsAsConference,
  coverProblem,
  lawOfConference,
  lawOfLegalOpinion,
  legalOpinionDuties,
  legalOpinionLog,
  legalOpinionOf,
  mayActOnOpinion,
  readsForOpinion,
  rosterWarnings,
  swapProblem,
  type ConferenceAct,
  type ConferenceFact,
  type LegalOpinionAct,
  type LegalOpinionFact,
  type RosterDuty,
  type RosterShift,
} from '../../src/lawyers/index.js'
import type { Role, Viewer } from '../../src/organs/index.js'

const day = localDate
let serial = 0
const head = (on: string) => {
  serial += 1
  return { id: `f${serial}`, on: day(on), recordedAt: `${on}T02:00:00.000Z`, byAccountId: null, organId: 'PO' }
}

describe('a duty roster', () => {
  const duty = (id: string, professionalId: string, on: string, shift: RosterShift = 'MORNING'): RosterDuty => ({
    ...{ id, professionalId, on: day(on), shift, place: '接待大厅' },
  })
  const activeIds = new Set(['A', 'B', 'C'])
  const frame = { calendar: officialCalendar, absences: [], activeIds, days: [] as LocalDate[] }
  const kinds = (duties: readonly RosterDuty[], more: Partial<typeof frame> = {}) =>
    rosterWarnings(duties, { ...frame, ...more }).map(({ kind, on, dutyIds }) => [kind, on, ...dutyIds])

  it('warns of two places at once, of rest days and worked ones, of who is away and who left', () => {
    // 2022-10-08 is a Saturday that is worked, 2022-10-07 the last day of the National Day rest.
    const duties = [
      ...[duty('1', 'A', '2022-10-07'), duty('2', 'A', '2022-10-08'), duty('3', 'A', '2022-10-08')],
      ...[duty('4', 'B', '2022-10-10', 'AFTERNOON'), duty('5', 'X', '2022-10-10')],
    ]
    const absences = [{ professionalId: 'B', from: day('2022-10-10'), to: day('2022-10-12') }]
    expect(kinds(duties, { absences } as never)).toEqual([
      ['REST_DAY', '2022-10-07', '1'],
      ['TWICE', '2022-10-08', '2', '3'],
      ['INACTIVE', '2022-10-10', '5'],
      ['AWAY', '2022-10-10', '4'],
    ])
  })

  it('shows the halves of working days on which nobody is on duty, and none of rest days', () => {
    const days = ['2022-10-07', '2022-10-08'].map(day)
    expect(kinds([duty('1', 'A', '2022-10-08')], { days })).toEqual([['NOBODY', '2022-10-08']])
  })

  it('warns of who is taken elsewhere in that half, and of duties to come of whoever stands back from an open matter', () => {
    const duties = [
      ...[duty('1', 'A', '2022-10-10'), duty('2', 'A', '2022-10-10', 'AFTERNOON'), duty('3', 'B', '2022-10-10')],
      ...[duty('4', 'B', '2022-10-12')],
    ]
    const bookings = [{ professionalId: 'A', on: day('2022-10-10'), shift: 'AFTERNOON' as const }]
    const more = { bookings, barredIds: new Set(['B']), today: day('2022-10-11') }
    expect(kinds(duties, more as never)).toEqual([
      ['BOOKED', '2022-10-10', '2'],
      ['CONFLICT', '2022-10-12', '4'],
    ])
  })

  const asked = (duties: readonly RosterDuty[]) => ({ duties, activeIds, today: day('2022-10-08') })

  it('lets two people swap, unless one of them is on duty then already', () => {
    const [a, b] = [duty('1', 'A', '2022-10-10'), duty('2', 'B', '2022-10-11')] as const
    expect(swapProblem(a, b, asked([a, b]))).toBeNull()
    const third = duty('3', 'A', '2022-10-11')
    expect(swapProblem(a, b, asked([a, b, third]))).toBe('TAKEN_THEN')
    expect(swapProblem(a, duty('4', 'A', '2022-10-12'), asked([a]))).toBe('SAME_PERSON')
    expect(swapProblem(a, duty('5', 'B', '2022-10-10'), asked([a]))).toBe('SAME_TIME')
    expect(swapProblem(duty('6', 'A', '2022-10-07'), b, asked([b]))).toBe('DUTY_PASSED')
    expect(swapProblem(a, duty('7', 'X', '2022-10-12'), asked([a]))).toBe('NOT_ON_ROSTER')
  })

  it('lets somebody stand in who is free', () => {
    const a = duty('1', 'A', '2022-10-10')
    expect(coverProblem(a, 'B', asked([a]))).toBeNull()
    expect(coverProblem(a, 'B', asked([a, duty('2', 'B', '2022-10-10')]))).toBe('TAKEN_THEN')
    expect(coverProblem(a, 'A', asked([a]))).toBe('SAME_PERSON')
    expect(coverProblem(a, 'X', asked([a]))).toBe('NOT_ON_ROSTER')
    expect(coverProblem(duty('3', 'A', '2022-10-07'), 'B', asked([]))).toBe('DUTY_PASSED')
  })
})

describe('a case conference', () => {
  const called = (conference: 'WITH_LAWYERS' | 'LINKAGE' = 'WITH_LAWYERS'): ConferenceFact => ({
    ...head('2022-05-10'),
    ...{ kind: 'CONFERENCE_CALLED', conference, title: '供暖纠纷研判', heldOn: day('2022-05-13') },
    ...{ fromTime: '09:00', untilTime: '11:00', roomId: null, place: '第一会议室', convenor: null, aboutCase: null },
  })
  const item: ConferenceFact = {
    ...head('2022-05-10'),
    ...{ kind: 'AGENDA_ADDED', itemId: 'i1', matterId: 'm1', question: '是否属于复议范围' },
  }
  const seat = (seatId: string, role: 'CHAIR' | 'LAWYER'): ConferenceFact => ({
    ...head('2022-05-10'),
    ...{ kind: 'SEAT_GIVEN', seatId, role, professionalId: null, ofOrganId: null, name: '与会人' },
  })
  const held: ConferenceFact = {
    ...head('2022-05-13'),
    ...{ kind: 'CONFERENCE_HELD', record: '认为应当导入行政复议', absentSeatIds: [], attendees: null, visitors: null },
  }
  const followUp: ConferenceFact = {
    ...head('2022-05-13'),
    ...{ kind: 'FOLLOW_UP_GIVEN', followUpId: 'u1', itemId: 'i1', toOrganId: 'U38', text: '核实批文' },
    reportBy: day('2022-05-21'),
  }
  const on = (asOf: string, facts: readonly ConferenceFact[]) =>
    conferenceLog(facts, { asOf: day(asOf), calendar: officialCalendar })
  const may = (asOf: string, facts: readonly ConferenceFact[], act: ConferenceAct) => {
    const law = lawOfConference(on(asOf, facts), act)
    return law.isGranted ? 'yes' : law.refusal.code
  }

  it('is counted once it was held, and owes its record from its day on', () => {
    const facts = [called(), item, seat('s1', 'CHAIR'), seat('s2', 'LAWYER')]
    expect(conferenceOf(on('2022-05-12', facts))?.state).toBe('CALLED')
    const late = on('2022-05-16', facts)
    expect(conferenceOf(late)?.state).toBe('TO_RECORD')
    expect(conferenceDuties(late).map((duty) => dutyState(duty, day('2022-05-16')))).toEqual(['OVERDUE'])
    const done = conferenceOf(on('2022-05-16', [...facts, held]))
    expect(done && countsAsConference(done)).toBe(true)
  })

  it('turns what it asked for into a duty of the organ, on the day written down, which no rest day moves', () => {
    const facts = [called(), item, seat('s1', 'CHAIR'), seat('s2', 'LAWYER'), held, followUp]
    // 2022-05-21 is a Saturday: a written day stays.
    const open = conferenceDuties(on('2022-05-20', facts)).filter(isOpen)
    expect(open).toMatchObject([
      { clock: 'HOUSE-FOLLOW-UP', owedBy: { kind: 'ORGAN', id: 'U38' }, lawfulLastOn: '2022-05-21' },
    ])
    expect(may('2022-05-20', facts, 'reportFollowUp')).toBe('yes')
    const reported: ConferenceFact = {
      ...head('2022-05-20'),
      ...{ kind: 'FOLLOW_UP_REPORTED', followUpId: 'u1', report: '已核实' },
    }
    expect(conferenceDuties(on('2022-05-20', [...facts, reported])).filter(isOpen)).toEqual([])
    expect(may('2022-05-20', [...facts, reported], 'reportFollowUp')).toBe('NO_OPEN_FOLLOW_UP')
  })

  it('is recorded only with a chair, an agenda, a lawyer where it is one with lawyers, and not before its day', () => {
    const chair = seat('s1', 'CHAIR')
    expect(may('2022-05-12', [called(), item, chair, seat('s2', 'LAWYER')], 'recordConference')).toBe('NOT_YET')
    expect(may('2022-05-13', [called(), item], 'recordConference')).toBe('NO_CHAIR')
    expect(may('2022-05-13', [called(), chair], 'recordConference')).toBe('NO_AGENDA')
    expect(may('2022-05-13', [called(), item, chair], 'recordConference')).toBe('NO_LAWYER')
    expect(may('2022-05-13', [called('LINKAGE'), item, chair], 'recordConference')).toBe('yes')
    expect(may('2022-05-13', [called(), item, chair, held], 'moveConference')).toBe('CONFERENCE_HELD')
    expect(may('2022-05-13', [called(), item, chair], 'noteAdvice')).toBe('NOT_HELD')
  })

  it('that is moved owes its new day, and cancelled owes nothing', () => {
    const moved: ConferenceFact = {
      ...head('2022-05-12'),
      ...{ kind: 'CONFERENCE_MOVED', heldOn: day('2022-05-18'), fromTime: '14:00', untilTime: '15:00', roomId: null },
      ...{ place: '第二会议室', reason: '律师出庭' },
    }
    expect(conferenceDuties(on('2022-05-14', [called(), moved]))).toMatchObject([{ lawfulLastOn: '2022-05-18' }])
    const cancelled: ConferenceFact = { ...head('2022-05-15'), kind: 'CONFERENCE_CANCELLED', reason: '已当场化解' }
    const log = on('2022-05-16', [called(), moved, cancelled])
    expect(conferenceDuties(log).filter(isOpen)).toEqual([])
    expect(may('2022-05-16', [called(), cancelled], 'recordConference')).toBe('CONFERENCE_CANCELLED')
  })
})

describe('a legal opinion', () => {
  const asked: LegalOpinionFact = {
    ...head('2022-05-10'),
    ...{ kind: 'OPINION_ASKED', matterId: 'm1', conferenceId: null, professionalId: 'L1', type: 'ROUTE' },
    ...{ question: '是否属于复议范围', answerBy: day('2022-05-20') },
  }
  const declared = (professionalId: string, ground: 'CLIENT' | null, on = '2022-05-11'): LegalOpinionFact => ({
    ...head(on),
    ...{ kind: 'CONFLICT_DECLARED', professionalId, ground, note: null },
    askingId: professionalId === 'L1' ? asked.id : reassigned.id,
  })
  const reassigned: LegalOpinionFact = {
    ...head('2022-05-12'),
    ...{ kind: 'OPINION_REASSIGNED', professionalId: 'L2', answerBy: day('2022-05-25'), reason: '原律师有利益冲突' },
  }
  const given: LegalOpinionFact = {
    ...head('2022-05-18'),
    ...{
      kind: 'OPINION_GIVEN',
      professionalId: 'L2',
      conclusion: '属于复议范围',
      reasons: '系行政处罚',
      caveats: null,
      facts: null,
    },
    ...{ citations: [{ text: '行政复议法', article: '6' }], changed: null },
  }
  const on = (asOf: string, facts: readonly LegalOpinionFact[]) =>
    legalOpinionLog(facts, { asOf: day(asOf), calendar: officialCalendar })
  const may = (asOf: string, facts: readonly LegalOpinionFact[], act: LegalOpinionAct) => {
    const law = lawOfLegalOpinion(on(asOf, facts), act)
    return law.isGranted ? 'yes' : law.refusal.code
  }
  const reads = (asOf: string, facts: readonly LegalOpinionFact[], professionalId: string) => {
    const opinion = legalOpinionOf(on(asOf, facts))
    return opinion !== null && readsForOpinion(opinion, professionalId)
  }

  it('is given only by who said that nothing stands against it; a conflict goes to another', () => {
    expect(may('2022-05-10', [asked], 'giveLegalOpinion')).toBe('CONFLICT_NOT_DECLARED')
    const conflict = [asked, declared('L1', 'CLIENT')]
    expect(legalOpinionOf(on('2022-05-11', conflict))?.state).toBe('TO_REASSIGN')
    expect(may('2022-05-11', conflict, 'giveLegalOpinion')).toBe('ADVISER_HAS_CONFLICT')
    expect(may('2022-05-11', conflict, 'declineLegalOpinion')).toBe('ADVISER_HAS_CONFLICT')
    expect(may('2022-05-11', conflict, 'reassignLegalOpinion')).toBe('yes')
    const other = [...conflict, reassigned]
    expect(legalOpinionOf(on('2022-05-12', other))).toMatchObject({ professionalId: 'L2', state: 'TO_DECLARE' })
    expect(may('2022-05-13', [...other, declared('L2', null, '2022-05-13')], 'giveLegalOpinion')).toBe('yes')
  })

  it('shows the matter to the lawyer who is asked, from the declaration until it is given, and to nobody else', () => {
    const free = [asked, declared('L1', 'CLIENT'), reassigned, declared('L2', null, '2022-05-13')]
    expect(reads('2022-05-12', free.slice(0, 3), 'L2')).toBe(false)
    expect(reads('2022-05-13', free, 'L2')).toBe(true)
    expect(reads('2022-05-13', free, 'L1')).toBe(false)
    expect(reads('2022-05-18', [...free, given], 'L2')).toBe(false)
  })

  it('is a duty of the office, by the day that was last named, until it is there or taken back', () => {
    const log = on('2022-05-13', [asked, declared('L1', 'CLIENT'), reassigned])
    expect(legalOpinionDuties(log)).toMatchObject([
      { clock: 'HOUSE-LEGAL-OPINION', owedBy: { id: 'PO' }, lawfulLastOn: '2022-05-25', end: null },
    ])
    const done = on('2022-05-18', [
      asked,
      declared('L1', 'CLIENT'),
      reassigned,
      declared('L2', null, '2022-05-13'),
      given,
    ])
    expect(legalOpinionDuties(done)).toMatchObject([{ end: { how: 'MET', on: '2022-05-18' } }])
    const back: LegalOpinionFact = { ...head('2022-05-14'), kind: 'OPINION_TAKEN_BACK', reason: '信访人撤回' }
    expect(legalOpinionDuties(on('2022-05-14', [asked, back]))).toMatchObject([{ end: { how: 'NOT_OWED' } }])
    expect(may('2022-05-14', [asked, back], 'declareOpinionConflict')).toBe('OPINION_TAKEN_BACK')
    expect(may('2022-05-19', [asked, given], 'giveLegalOpinion')).toBe('OPINION_GIVEN_ALREADY')
    expect(may('2022-05-19', [asked, given], 'noteOpinionUse')).toBe('yes')
  })

  it('that is declined goes to another; who is asked anew the same day declares anew', () => {
    const declined: LegalOpinionFact = {
      ...head('2022-05-12'),
      ...{ kind: 'OPINION_DECLINED', askingId: asked.id, professionalId: 'L1', reason: '出庭' },
    }
    const log = on('2022-05-12', [asked, declared('L1', null), declined])
    expect(legalOpinionOf(log)?.state).toBe('TO_REASSIGN')
    expect(may('2022-05-12', [asked, declared('L1', null), declined], 'giveLegalOpinion')).toBe('OPINION_DECLINED')
    expect(may('2022-05-12', [asked, declared('L1', null), declined], 'takeBackLegalOpinion')).toBe('yes')
    const again: LegalOpinionFact = { ...reassigned, ...head('2022-05-12'), professionalId: 'L1' } as LegalOpinionFact
    expect(legalOpinionOf(on('2022-05-12', [asked, declared('L1', 'CLIENT', '2022-05-12'), again]))).toMatchObject({
      ...{ professionalId: 'L1', state: 'TO_DECLARE', declared: null },
    })
  })

  it('keeps its first day when it is corrected by a further version, which then counts', () => {
    const second = {
      ...given,
      ...head('2022-05-30'),
      ...{ conclusion: '部分属于复议范围', changed: '补充了催缴通知' },
    } as LegalOpinionFact
    const facts = [asked, declared('L1', 'CLIENT'), reassigned, declared('L2', null, '2022-05-13'), given]
    expect(may('2022-05-17', facts, 'amendLegalOpinion')).toBe('OPINION_NOT_GIVEN')
    expect(may('2022-05-30', facts, 'amendLegalOpinion')).toBe('yes')
    const log = on('2022-05-30', [...facts, second])
    expect(legalOpinionOf(log)).toMatchObject({ given: { conclusion: '部分属于复议范围' }, versions: [{}, {}] })
    expect(legalOpinionDuties(log)).toMatchObject([{ end: { how: 'MET', on: '2022-05-18' } }])
  })

  it('is written by whoever is asked, and by the organ that asked only for one without an account', () => {
    const viewer = (accountId: string, organId: string, roles: readonly Role[]): Viewer =>
      ({ kind: 'account', accountId, organId, organKind: 'PETITION_OFFICE', roles }) as Viewer
    const lawyer = viewer('a1', 'PO', ['LAWYER'])
    const clerk = viewer('a2', 'PO', ['INTAKE'])
    const place = { organId: 'PO', adviserAccountId: 'a1' }
    expect(mayActOnOpinion(lawyer, 'giveLegalOpinion', place)).toBe(true)
    expect(mayActOnOpinion(viewer('a3', 'PO', ['LAWYER']), 'giveLegalOpinion', place)).toBe(false)
    expect(mayActOnOpinion(clerk, 'giveLegalOpinion', place)).toBe(false)
    expect(mayActOnOpinion(clerk, 'giveLegalOpinion', { ...place, adviserAccountId: null })).toBe(true)
    expect(mayActOnOpinion(lawyer, 'reassignLegalOpinion', place)).toBe(false)
    expect(mayActOnOpinion(viewer('a4', 'U1', ['HEAD']), 'reassignLegalOpinion', place)).toBe(false)
  })
})
