import { after, rolled, workdaysAfter } from './rest-days.js'

/** A fact as it lies in the log, read without any of our rules. */
export interface PlainFact {
  readonly id: string
  readonly kind: string
  readonly on: string
  readonly organId: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** What has to be done by when, reckoned by hand: clock of `packages/law`, the day it runs from, and the last day. */
export interface Due {
  readonly clock: string
  readonly from: string
  readonly last: string
  /** the last day of what ended before the notice on 2023 was published, where that is another */
  readonly lastBeforeNotice?: string
}

/** 《信访工作条例》 came into force on this day; before it the 《信访条例》 of 2005 knew no objection. */
const NEW_TEXT = '2022-05-01'
/** Ways of service by which a paper is received on the spot. */
const ON_THE_SPOT = ['DIRECT', 'FAMILY', 'LEFT_AT_HOME', 'ELECTRONIC']

const until = (clock: string, from: string, unrolled: string): Due => {
  const [last, before] = [rolled(unrolled), rolled(unrolled, false)]
  return { clock, from, last, ...(before === last ? {} : { lastBeforeNotice: before }) }
}
const days = (clock: string, from: string, count: number): Due => until(clock, from, after(from, count))
const workdays = (clock: string, from: string, count: number): Due => ({
  clock,
  from,
  last: workdaysAfter(from, count),
})

/** The dates of one matter by a table of its own: day of the event, number, kind of days. Facts taken back are left out. */
export function dueOf(log: readonly PlainFact[]): readonly Due[] {
  const takenBack = new Set(
    log
      .filter(({ kind, payload }) => kind === 'CORRECTED' && payload['isAnnulled'] === true)
      .map((f) => f.payload['factId']),
  )
  const facts = log.filter((fact) => !takenBack.has(fact.id))
  return facts.flatMap((fact) => BY_KIND[fact.kind]?.(fact, facts) ?? [])
}

const BY_KIND: Readonly<Record<string, (fact: PlainFact, facts: readonly PlainFact[]) => readonly Due[]>> = {
  // 第二十二条第一款（2005：第二十一条）：15日；第二十三条第二款：直接收到的，15日
  RECEIVED: ({ on, payload }) => [
    payload['at'] === 'PETITION_OFFICE' ? days('XF-SORT15', on, 15) : days(noticeClock(on, 'DIRECT'), on, 15),
  ],
  // 第二十三条第三款：收到之日起15日内告知，5个工作日内可以提出异议；经系统转送的，当日收到
  REFERRED: ({ on, payload }) => (payload['delivery'] === 'SYSTEM' ? arrived(on) : []),
  ARRIVED: ({ on }) => arrived(on),
  // 第三十四条：自受理之日起60日；延长自第60日起算，末日遇休息日顺延
  ACCEPTED: ({ on, organId }, facts) => handling(on, organId, facts),
  // 第三十五条第二款：收到请求之日起30日；第三十六条第一款同
  REVIEW_REQUESTED: (fact, facts) => (isInTime(fact, facts) ? [days('XF-REVIEW-DEC30', fact.on, 30)] : []),
  // 《民事诉讼法》第九十五条：公告30日
  SERVED: ({ on, payload }) =>
    payload['mode'] === 'PUBLIC_NOTICE' ? [days('SV-PUBLIC30', on, 30)] : windows(on, payload),
}

const noticeClock = (on: string, how: 'DIRECT' | 'FWD'): string =>
  on < NEW_TEXT ? 'XF05-ACCEPT15' : `XF-NOTICE15-${how}`

const arrived = (on: string): readonly Due[] => [
  days(noticeClock(on, 'FWD'), on, 15),
  ...(on < NEW_TEXT ? [] : [workdays('XF-OBJECT5', on, 5)]),
]

/** The short procedure has ten working days; sixty days where it was left or never chosen. */
function handling(on: string, organId: string, facts: readonly PlainFact[]): readonly Due[] {
  const own = facts.filter((one) => one.organId === organId)
  const isShort = own.some((one) => one.kind === 'SIMPLE_CHOSEN')
  if (isShort && on >= NEW_TEXT) return [workdays('JY-HANDLE10', on, 10)]
  if (isShort) return []
  const sixtieth = after(on, 60)
  const extended = own
    .filter((one) => one.kind === 'EXTENDED')
    .reduce((sum, one) => sum + (wasTold(one, facts, after(sixtieth, sum)) ? Number(one.payload['days']) : 0), 0)
  return [days('XF-HANDLE60', on, 60), ...(extended > 0 ? [days('XF-EXT30', sixtieth, extended)] : [])]
}

/** An extension counts where its reason was told while the period ran. */
const wasTold = (extended: PlainFact, facts: readonly PlainFact[], last: string): boolean =>
  facts.some(
    (one) =>
      one.kind === 'SERVED' &&
      one.payload['paper'] === 'EXTENSION_NOTICE' &&
      one.on >= extended.on &&
      one.on <= rolled(last),
  )

/** 第三十五条第一款: thirty days from the day on which the opinion was received. */
function windows(on: string, payload: PlainFact['payload']): readonly Due[] {
  const isReceived = ON_THE_SPOT.includes(String(payload['mode']))
  return isReceived && payload['paper'] === 'OPINION' ? [days('XF-REVIEW-REQ30', on, 30)] : []
}

/** Asked within thirty days of a receipt of the opinion; the postmark counts where it was posted. */
const isInTime = ({ on, payload }: PlainFact, facts: readonly PlainFact[]): boolean =>
  facts.some(
    (one) =>
      one.kind === 'SERVED' &&
      one.payload['paper'] === 'OPINION' &&
      one.payload['partyId'] === payload['partyId'] &&
      receivedOn(one, facts) <= on &&
      String(payload['postmarkedOn'] ?? on) <= rolled(after(receivedOn(one, facts), 30)),
  )

function receivedOn(served: PlainFact, facts: readonly PlainFact[]): string {
  if (served.payload['mode'] === 'PUBLIC_NOTICE') return rolled(after(served.on, 30))
  const slip = facts.find((one) => one.kind === 'SLIP_RETURNED' && one.payload['servedId'] === served.id)
  return String(slip?.payload['slipOn'] ?? slip?.on ?? served.on)
}
