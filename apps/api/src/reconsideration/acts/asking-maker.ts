import type { LocalDate } from '@petition/law'
import { currentMaker, lateMaker, openCall, openNormReview } from '@petition/domain/reconsideration'
import { optionalText, requiredOrgan, requiredText } from '../../organs/index.js'
import { InvalidInput, type Ctx } from '../../platform/index.js'
import { actOnRecon, type DatedInput } from '../act.js'
import { textsOf } from './texts-of.js'

export interface TellNormMakerInput extends DatedInput {
  readonly clauses: string
  /** an organ of this house: the notice is served, and its time runs from there */
  readonly makerOrganId?: string | null
  /** the name of an organ outside */
  readonly maker?: string | null
}

/** The maker of the rule is asked in writing about the lawfulness of its clauses (第五十八条第一款). @throws InvalidInput `MAKER_MISSING` */
export function tellNormMaker(ctx: Ctx, input: TellNormMakerInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'tellNormMaker', input, on }, async (tx, { log }) => {
    const organ = input.makerOrganId ? await requiredOrgan(tx, input.makerOrganId) : null
    const maker = organ?.name ?? optionalText('input.maker', input.maker, 100)
    if (maker === null) throw new InvalidInput({ 'input.maker': 'REQUIRED' }, 'MAKER_MISSING')
    const begunId = openNormReview(log)?.begun.id ?? ''
    const clauses = requiredText('input.clauses', input.clauses, 2000)
    return [{ kind: 'MAKER_TOLD', on, begunId, clauses, maker, makerOrganId: organ?.id ?? null }]
  })
}

/** The maker has the notice: its ten working days begin. */
export function recordMakerReceipt(ctx: Ctx, input: DatedInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'recordMakerReceipt', input, on }, (_, { log }) => [
    { kind: 'MAKER_RECEIVED', on, toldId: currentMaker(log)?.told.id ?? '' },
  ])
}

export interface RecordMakerAnswerInput extends DatedInput {
  readonly text: string
  readonly material: readonly string[]
}

/** Its written answer with the material; a late one is put down as such by its day. */
export function recordMakerAnswer(ctx: Ctx, input: RecordMakerAnswerInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'recordMakerAnswer', input, on }, (_, { log }) => [
    {
      ...{ kind: 'MAKER_ANSWERED', on, toldId: currentMaker(log)?.told.id ?? '' },
      ...{ text: requiredText('input.text', input.text, 8000), material: textsOf('material', input.material) },
    },
  ])
}

export interface RemindNormMakerInput extends DatedInput {
  readonly text: string
}

/** Pressed for an answer that is late. */
export function remindNormMaker(ctx: Ctx, input: RemindNormMakerInput): Promise<string> {
  const { on } = input
  return actOnRecon(ctx, { name: 'remindNormMaker', input, on }, (_, __, log) => [
    {
      ...{ kind: 'MAKER_REMINDED', on, toldId: lateMaker(log)?.maker.told.id ?? '' },
      text: requiredText('input.text', input.text, 500),
    },
  ])
}

export interface CallNormMakerInput extends DatedInput {
  readonly meetOn: LocalDate
  readonly place: string
  readonly about: string
}

/** Asked to explain in person, where the body finds it needed (第五十八条第二款). @throws InvalidInput `MEETING_BEFORE_CALL` */
export function callNormMaker(ctx: Ctx, input: CallNormMakerInput): Promise<string> {
  const { on, meetOn } = input
  return actOnRecon(ctx, { name: 'callNormMaker', input, on }, (_, { log }) => {
    if (meetOn < on) throw new InvalidInput({ 'input.meetOn': 'MEETING_BEFORE_CALL' }, 'MEETING_BEFORE_CALL', { on })
    return [
      {
        ...{ kind: 'MAKER_CALLED', on, toldId: currentMaker(log)?.told.id ?? '', meetOn },
        place: requiredText('input.place', input.place, 100),
        about: requiredText('input.about', input.about, 2000),
      },
    ]
  })
}

export interface RecordMakerExplanationInput extends DatedInput {
  readonly hasCome: boolean
  readonly record: string
}

/** What the maker explained in person, or that nobody came. */
export function recordMakerExplanation(ctx: Ctx, input: RecordMakerExplanationInput): Promise<string> {
  const { on, hasCome } = input
  return actOnRecon(ctx, { name: 'recordMakerExplanation', input, on }, (_, { log }) => [
    {
      ...{ kind: 'MAKER_EXPLAINED', on, calledId: openCall(log)?.called.id ?? '', hasCome },
      record: requiredText('input.record', input.record, 8000),
    },
  ])
}
