import {
  earliestHearingOn,
  hearingsOf,
  isForAct,
  mayDecideHearing,
  mayOpenHearing,
  maySetHearing,
  openingOf,
  owedNotices,
  partyIds,
  satOn,
  type Attendance,
  type Hearing,
  type HearingActName,
  type HearingAnswer,
  type HearingSeat,
} from '../../src/matters/index.js'
import type { Hand, Playing } from './turn.js'

/** The hearing of the acting organ that the act is for, and what is recorded of it. */
const onHearing =
  (name: HearingActName, record: (play: Playing, hearing: Hearing) => ReturnType<Hand>): Hand =>
  (play) => {
    const own = hearingsOf(play.story).filter((one) => one.organId === play.organId && isForAct(play.story, name, one))
    const hearing = play.pick(own)
    return hearing ? record(play, hearing) : []
  }

const SAYS: readonly HearingAnswer[] = ['APPLIES', 'CONSENTS', 'DECLINES']

const seats = (play: Playing): readonly HearingSeat[] =>
  ['a', 'b', 'c', 'd', 'e'].slice(0, play.isRare(2) ? 3 : 5).map((officerId, at) => ({
    ...{ officerId, name: officerId, title: '', accountId: null, kind: 'LAWYER', seat: at === 0 ? 'CHAIR' : 'MEMBER' },
  }))

const attendance = (play: Playing): Attendance => ({
  parties: partyIds(play.story).map((partyId) => ({
    ...{ partyId, presence: play.isRare(4) ? 'ABSENT' : 'CAME', reason: null },
  })),
  missingOfficerIds: [],
})

export const HEARING_HANDS: Readonly<Record<HearingActName, Hand>> = {
  tellHearing: (play) => [
    { kind: 'HEARING_TOLD', on: play.on, hearingId: play.isRare(2) ? play.id('h') : null, reasons: '' },
  ],
  recordHearingAnswer: (play) => {
    const partyId = play.pick(partyIds(play.story))
    if (partyId === undefined) return []
    const open = hearingsOf(play.story).find((one) => one.state === 'PROPOSED')
    const says = play.pick(SAYS) ?? 'APPLIES'
    const hearingId = open?.id ?? play.id('h')
    return [{ kind: 'HEARING_ANSWERED', on: play.backOn(play.receivedOn), hearingId, partyId, says, reasons: null }]
  },
  decideHearing: onHearing('decideHearing', (play, hearing) => {
    const isGranted = !play.isRare(4)
    const says = { isGranted, ground: isGranted ? null : ('NOT_MAJOR' as const) }
    if (!mayDecideHearing(play.story, hearing, says).isGranted) return []
    return [{ kind: 'HEARING_DECIDED', on: play.on, hearingId: hearing.id, ...says, reasons: '' }]
  }),
  setHearing: onHearing('setHearing', (play, hearing) => {
    const plan = {
      ...{ hearingOn: earliestHearingOn(play.story, play.on), fromTime: '09:00', untilTime: '11:00' },
      ...{ roomId: play.isRare(2) ? 'R' : 'S', roomName: '', seats: seats(play), isPublic: true, closedGround: null },
      ...{ reason: hearing.plans.length > 0 ? '改期' : null, lateReason: '等待鉴定' },
    }
    if (!maySetHearing(play.story, hearing, plan).isGranted) return []
    return [{ kind: 'HEARING_SET', on: play.on, hearingId: hearing.id, ...plan }]
  }),
  adjournHearing: onHearing('adjournHearing', (play, hearing) => [
    ...(hearing.state === 'UNDER_WAY'
      ? [{ kind: 'HEARING_ENDED' as const, on: play.on, hearingId: hearing.id, record: '各方陈述、质证' }]
      : []),
    { kind: 'HEARING_ADJOURNED', on: play.on, hearingId: hearing.id, reason: '' },
  ]),
  cancelHearing: onHearing('cancelHearing', (play, hearing) =>
    play.isRare(4)
      ? [{ kind: 'HEARING_CANCELLED', on: play.on, hearingId: hearing.id, reason: '', isWithdrawn: true }]
      : [],
  ),
  notifyHearing: onHearing('notifyHearing', (play, hearing) => {
    const owed = owedNotices(play.story, hearing)
    const ids = (kind: string) => owed.filter(({ who }) => who.kind === kind).map(({ who }) => who.id)
    const aboutId = owed[0]?.aboutId ?? ''
    const partyIdsOff = hearing.off ? ids('PARTY') : []
    const served = hearing.plan
      ? ids('PARTY').map((partyId) => ({
          ...({ kind: 'SERVED', on: play.on, paper: 'HEARING_NOTICE', partyId, mode: 'DIRECT' } as const),
          ...{ isRecorded: true, hasConsent: true, slipOn: null, proof: null, outcome: null, issuedId: aboutId },
        }))
      : []
    const told = {
      ...({ kind: 'HEARING_NOTIFIED', on: play.on, hearingId: hearing.id, aboutId } as const),
      ...{ officerIds: ids('PERSON'), partyIds: partyIdsOff },
    }
    return [told, ...served]
  }),
  nameHearingRepresentatives: onHearing('nameHearingRepresentatives', (play, hearing) => [
    {
      ...{ kind: 'HEARING_REPRESENTED', on: play.on, hearingId: hearing.id, number: play.isRare(3) ? 6 : 1 },
      partyIds: partyIds(play.story).slice(0, 1),
    },
  ]),
  challengeHearingMember: onHearing('challengeHearingMember', (play, hearing) => {
    const partyId = play.pick(partyIds(play.story))
    if (partyId === undefined) return []
    return [
      {
        ...{ kind: 'HEARING_CHALLENGED', on: play.on, hearingId: hearing.id, challengeId: play.id('g') },
        ...{ officerId: 'b', partyId, reasons: '' },
      },
    ]
  }),
  decideHearingChallenge: onHearing('decideHearingChallenge', (play, hearing) => {
    const challengeId = hearing.challenges.find((one) => one.decided === null)?.made.challengeId ?? ''
    return [
      {
        ...{ kind: 'HEARING_CHALLENGE_DECIDED', on: play.on, hearingId: hearing.id, challengeId },
        ...{ isGranted: play.isRare(3), reasons: '' },
      },
    ]
  }),
  openHearing: onHearing('openHearing', (play, hearing) => {
    const came = attendance(play)
    if (!mayOpenHearing(play.story, hearing, came).isGranted) return []
    const on = hearing.plan?.hearingOn ?? play.on
    return openingOf(came) === 'GIVEN_UP'
      ? [{ kind: 'HEARING_GIVEN_UP', on, hearingId: hearing.id, attendance: came }]
      : [{ kind: 'HEARING_BEGAN', on, hearingId: hearing.id, attendance: came }]
  }),
  closeHearing: onHearing('closeHearing', (play, hearing) => [
    { kind: 'HEARING_ENDED', on: play.on, hearingId: hearing.id, record: '各方陈述、质证' },
  ]),
  concludeHearing: onHearing('concludeHearing', (play, hearing) => {
    const votes = satOn(hearing).map(({ officerId }) => ({ officerId, vote: 'FOR' as const, opinion: null }))
    const questions = [{ question: '是否属实', votes }]
    return [{ kind: 'HEARING_CONCLUDED', on: play.on, hearingId: hearing.id, questions, conclusion: '属实' }]
  }),
}
