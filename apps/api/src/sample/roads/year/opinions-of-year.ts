import { addDays, localDate, type LocalDate } from '@petition/law'
import { Between } from 'typeorm'
import {
  amendLegalOpinion,
  askLegalOpinion,
  decideConflict,
  declareOpinionConflict,
  declineLegalOpinion,
  giveLegalOpinion,
  noteOpinionUse,
  reassignLegalOpinion,
} from '../../../lawyers/index.js'
import { ProfessionalConflictEntity } from '../../../lawyers/conflicts/conflict.entity.js'
import type { MatterEntity } from '../../../matters/index.js'
import type { Ctx } from '../../../platform/index.js'
import { workday } from '../../days.js'
import { onDayOf, type Residents } from '../../house/residents.js'
import { HEAD } from '../../people/cadres.js'
import { OPINION_STORIES, type OpinionStory } from './opinion-texts.js'
import { freeOfCases, professionalId } from './beside-matters.js'

/* Legal opinions of the year, on matters that are there by then. The lawyers have no account: the desk that asks records what they say. */

const OPINIONS = 20
const FIRST = localDate('2022-02-10')
const SPAN = 310
const LAWYERS = ['纪若川', '容秋实', '柏知微'] as const
const DESK = 'jiefang'

/** One stands back for a conflict and one for want of time, and another is asked; one is amended, one not followed. */
const CONFLICT_AT = 6
const DECLINED_AT = 11
const AMENDED_AT = 14
const NOT_FOLLOWED_AT = 17

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T

/** One opinion by the commands of the desk, from the asking to what was done with it. */
class LivedOpinion {
  private caseId = ''

  constructor(
    private readonly residents: Residents,
    private readonly at: number,
    private readonly matterId: string,
    private readonly story: OpinionStory,
  ) {}

  private on<T>(who: string, day: LocalDate, step: string, work: (ctx: Ctx, key: string) => Promise<T>): Promise<T> {
    const name = `year-opinion-${this.at}-${step}`
    return onDayOf(this.residents, who, day, name, (ctx) => work(ctx, `sample-${name}`))
  }

  async ask(on: LocalDate, lawyer: string): Promise<void> {
    const { matterId } = this
    const { type, question } = this.story
    this.caseId = await this.on(DESK, on, 'ask', async (ctx, idempotencyKey) => {
      const asked = { matterId, professionalId: await professionalId(ctx, lawyer), on, type, question }
      return askLegalOpinion(ctx, { idempotencyKey, ...asked, answerBy: addDays(on, 15) })
    })
  }

  declare(on: LocalDate, step = 'free'): Promise<string> {
    return this.on(DESK, on, step, (ctx, idempotencyKey) =>
      declareOpinionConflict(ctx, { idempotencyKey, caseId: this.caseId, on }),
    )
  }

  /** Serves an organ of the matter: says so before anything of it is read, and the head decides that the lawyer stands back. */
  async standBack(on: LocalDate): Promise<void> {
    const { caseId, matterId } = this
    await this.on(DESK, on, 'conflict', (ctx, idempotencyKey) => {
      const note = '现为责任单位提供法律顾问服务'
      return declareOpinionConflict(ctx, { idempotencyKey, caseId, on, ground: 'CLIENT', note })
    })
    const decidedOn = workday(addDays(on, 2))
    await this.on(HEAD, decidedOn, 'decided', async (ctx, idempotencyKey) => {
      const { id } = await ctx.read.findOneByOrFail(ProfessionalConflictEntity, { matterId })
      const reason = '与责任单位有顾问合同，应当回避'
      return decideConflict(ctx, { idempotencyKey, caseId: id, on: decidedOn, isConflict: true, reason })
    })
  }

  decline(on: LocalDate): Promise<string> {
    return this.on(DESK, on, 'declined', (ctx, idempotencyKey) =>
      declineLegalOpinion(ctx, { idempotencyKey, caseId: this.caseId, on, reason: '期间连续开庭，不能按期出具' }),
    )
  }

  reassign(on: LocalDate, lawyer: string, reason: string): Promise<string> {
    return this.on(DESK, on, 'reassigned', async (ctx, idempotencyKey) => {
      const to = { professionalId: await professionalId(ctx, lawyer), answerBy: addDays(on, 15), reason }
      return reassignLegalOpinion(ctx, { idempotencyKey, caseId: this.caseId, on, ...to })
    })
  }

  give(on: LocalDate): Promise<string> {
    const { facts = null, conclusion, reasons, citations } = this.story
    return this.on(DESK, on, 'given', (ctx, idempotencyKey) =>
      giveLegalOpinion(ctx, {
        ...{ idempotencyKey, caseId: this.caseId, on, facts, conclusion, reasons, citations, caveats: null },
      }),
    )
  }

  amend(on: LocalDate): Promise<string> {
    const { facts = null, conclusion, reasons, citations } = this.story
    const caveats = '以责任单位补充核实的事实为限。'
    return this.on(DESK, on, 'amended', (ctx, idempotencyKey) => {
      const text = { facts, conclusion, reasons, citations, caveats, changed: '补充意见所依据的事实范围' }
      return amendLegalOpinion(ctx, { idempotencyKey, caseId: this.caseId, on, ...text })
    })
  }

  use(on: LocalDate, isFollowed: boolean): Promise<string> {
    const how = isFollowed ? this.story.use : '责任单位另有在先的书面承诺，按承诺办理并说明了理由。'
    return this.on(DESK, on, 'used', (ctx, idempotencyKey) =>
      noteOpinionUse(ctx, { idempotencyKey, caseId: this.caseId, on, isFollowed, how }),
    )
  }
}

async function livesOpinion(residents: Residents, at: number): Promise<void> {
  const askedOn = workday(addDays(FIRST, Math.floor((at * SPAN) / OPINIONS)))
  const matter = await matterFor(residents, at, askedOn)
  if (matter === null) return
  const opinion = new LivedOpinion(residents, at, matter.id, pick(OPINION_STORIES, at))
  const lawyer = pick(LAWYERS, at)
  let day = workday(addDays(askedOn, 2))
  await opinion.ask(askedOn, lawyer)
  if (at === CONFLICT_AT) await opinion.standBack(day)
  else if (at === DECLINED_AT) await opinion.decline(day)
  if (at === CONFLICT_AT || at === DECLINED_AT) {
    day = workday(addDays(day, 4))
    await opinion.reassign(day, pick(LAWYERS, at + 1), at === CONFLICT_AT ? '原受托律师回避' : '原受托律师不能按期出具')
  }
  await opinion.declare(day)
  const givenOn = workday(addDays(day, 5 + (at % 5)))
  await opinion.give(givenOn)
  if (at === AMENDED_AT) await opinion.amend(workday(addDays(givenOn, 3)))
  await opinion.use(workday(addDays(givenOn, 6)), at !== NOT_FOLLOWED_AT)
}

/** A matter of the weeks before, in the order of numbers, of which no other case is beside it yet. */
const matterFor = (residents: Residents, at: number, askedOn: LocalDate): Promise<MatterEntity | null> =>
  onDayOf(residents, HEAD, askedOn, `year-opinion-${at}-matter`, (ctx) =>
    freeOfCases(ctx, {
      ...{ receivedOn: Between(addDays(askedOn, -40), addDays(askedOn, -8)), hasAccusation: false },
      receivedByOrganId: residents.organId('PO'),
    }),
  )

/** Each lived by itself, so that one is there whole or not at all. */
export const OPINIONS_OF_YEAR = Array.from(
  { length: OPINIONS },
  (_, at) => (residents: Residents) => livesOpinion(residents, at),
)
