import type { ConferenceKind, ConferenceRole } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import {
  callConference,
  dropFollowUp,
  giveFollowUp,
  noteAdvice,
  recordConference,
  recordDutyReception,
  reportFollowUp,
  tellConference,
  tellJointResult,
} from '../../lawyers/index.js'
import {
  ConferenceItemEntity,
  ConferenceFollowUpEntity,
  ConferenceSeatEntity,
} from '../../lawyers/conferences/conference.entity.js'
import { ProfessionalEntity } from '../../lawyers/lawyers.entity.js'
import type { Ctx } from '../../platform/index.js'
import { onDayOf, type Residents } from './residents.js'

/** Who keeps conferences and receptions in the invented office. */
const CLERK = 'jiefang'

export interface Seat {
  readonly role: ConferenceRole
  /** a professional by name, an organ by code, or a post */
  readonly who: string
  readonly as: 'PROFESSIONAL' | 'ORGAN' | 'POST'
}

export interface Meeting {
  /** its name in keys and requests */
  readonly name: string
  readonly kind: ConferenceKind
  readonly title: string
  readonly calledOn: LocalDate
  readonly heldOn: LocalDate
  readonly fromTime: string
  readonly untilTime: string
  readonly place: string
  readonly convenor?: string
  readonly matterNumber?: string
  readonly question: string
  readonly seats: readonly Seat[]
}

/** One meeting by the commands of the desk, step by step. */
export class LivedMeeting {
  private caseId = ''

  constructor(
    private readonly residents: Residents,
    private readonly meeting: Meeting,
  ) {}

  private on<T>(day: LocalDate, step: string, work: (ctx: Ctx, key: string) => Promise<T>): Promise<T> {
    const name = `${this.meeting.name}-${step}`
    return onDayOf(this.residents, CLERK, day, name, (ctx) => work(ctx, `sample-${name}`))
  }

  /** Called, and everybody told the same day. */
  async call(): Promise<this> {
    const { meeting, residents } = this
    const { kind, title, heldOn, fromTime, untilTime, place, convenor, matterNumber, question } = meeting
    this.caseId = await this.on(meeting.calledOn, 'called', async (ctx, idempotencyKey) => {
      const people = await ctx.read.find(ProfessionalEntity)
      const seats = meeting.seats.map(({ role, who, as }) => ({
        role,
        professionalId: as === 'PROFESSIONAL' ? (people.find((one) => one.name === who)?.id ?? null) : null,
        ofOrganId: as === 'ORGAN' ? residents.organId(who) : null,
        name: as === 'POST' ? who : null,
      }))
      const items = [{ matterNumber: matterNumber ?? null, question }]
      const text = { kind, title, heldOn, fromTime, untilTime, place, convenor: convenor ?? null }
      return callConference(ctx, { idempotencyKey, ...text, items, seats })
    })
    await this.on(meeting.calledOn, 'told', async (ctx, idempotencyKey) => {
      const seats = await ctx.read.find(ConferenceSeatEntity, { where: { caseId: this.caseId }, order: { id: 'ASC' } })
      const seatIds = seats.map((seat) => seat.id)
      return tellConference(ctx, { idempotencyKey, caseId: this.caseId, seatIds, how: 'MESSAGE' })
    })
    return this
  }

  /** Held on its day, with the advice of the meeting. */
  async hold(record: string, advice: string, visitors: number | null = null): Promise<this> {
    const { heldOn } = this.meeting
    await this.on(heldOn, 'held', (ctx, idempotencyKey) =>
      recordConference(ctx, { idempotencyKey, caseId: this.caseId, record, absentSeatIds: [], visitors }),
    )
    await this.on(heldOn, 'advised', async (ctx, idempotencyKey) => {
      const item = await ctx.read.findOneByOrFail(ConferenceItemEntity, { caseId: this.caseId })
      return noteAdvice(ctx, { idempotencyKey, caseId: this.caseId, itemId: item.id, seatId: null, advice })
    })
    return this
  }

  async ask(organCode: string, text: string, reportBy: LocalDate): Promise<this> {
    const toOrganId = this.residents.organId(organCode)
    await this.on(this.meeting.heldOn, `asked-${organCode}`, (ctx, idempotencyKey) =>
      giveFollowUp(ctx, { idempotencyKey, caseId: this.caseId, toOrganId, text, reportBy }),
    )
    return this
  }

  /** What the organ did, or why it is no longer asked for. */
  async end(organCode: string, on: LocalDate, how: 'REPORTED' | 'DROPPED', text: string): Promise<this> {
    await this.on(on, `ended-${organCode}`, async (ctx, idempotencyKey) => {
      const where = { caseId: this.caseId, organId: this.residents.organId(organCode) }
      const { id: followUpId } = await ctx.read.findOneByOrFail(ConferenceFollowUpEntity, where)
      const input = { idempotencyKey, caseId: this.caseId, followUpId }
      return how === 'REPORTED'
        ? reportFollowUp(ctx, { ...input, on, report: text })
        : dropFollowUp(ctx, { ...input, reason: text })
    })
    return this
  }

  async tellResult(on: LocalDate, result: string): Promise<void> {
    await this.on(on, 'result', (ctx, idempotencyKey) =>
      tellJointResult(ctx, { idempotencyKey, caseId: this.caseId, on, how: 'PHONE', result }),
    )
  }
}

type ReceptionAsked = Omit<Parameters<typeof recordDutyReception>[1], 'idempotencyKey' | 'professionalIds'>

/** A reception on duty, recorded the same day. */
export async function received(residents: Residents, name: string, host: string, text: ReceptionAsked): Promise<void> {
  await onDayOf(residents, CLERK, text.on, name, async (ctx) => {
    const { id } = await ctx.read.findOneByOrFail(ProfessionalEntity, { name: host })
    return recordDutyReception(ctx, { idempotencyKey: `sample-${name}`, professionalIds: [id], ...text })
  })
}
