import type { LocalDate } from '@petition/law'
import type { ConsentForm, NeedKind, NeedPurpose } from '@petition/domain'
import { InvalidInput, newId, type Ctx, type Tx } from '../../platform/index.js'
import { NeedEntity } from '../archive/need.entity.js'
import { PartyEntity } from '../archive/party.entity.js'
import { actOn, type ActInput } from '../case/act.js'
import { needed, wanted } from '../case/texts.js'

export interface RecordNeedInput extends ActInput {
  readonly partyId: string
  readonly need: NeedKind
  /** which language, what help: needed where the kind says nothing */
  readonly words?: string | null
  readonly purposes: readonly NeedPurpose[]
  readonly consentForm: ConsentForm
  readonly consentOn: LocalDate
  /** last day on which it may be read */
  readonly until: LocalDate
}

/** What is kept sealed of a need. */
export interface SealedNeed {
  readonly need: NeedKind
  readonly words: string | null
}

/**
 * Writes down what somebody needs in order to be received, heard or served, only with their own consent (个人信息保护法
 * 第二十九条). The record of the matter says that a consent was given, for what and until when; never what, nor whose.
 *
 * @throws InvalidInput `NO_PURPOSE` | `UNTIL_PAST` | `NOT_A_PARTY`
 */
export function recordNeed(ctx: Ctx, input: RecordNeedInput): Promise<string> {
  const { purposes, consentForm, consentOn, until } = input
  return actOn(ctx, { name: 'recordNeed', act: 'recordNeed', input: input, detail: { until } }, async (tx, { row }) => {
    if (purposes.length === 0) throw new InvalidInput({ 'input.purposes': 'NO_PURPOSE' }, 'NO_PURPOSE')
    if (until < tx.today) throw new InvalidInput({ 'input.until': 'UNTIL_PAST' }, 'UNTIL_PAST', { today: tx.today })
    if (consentOn > tx.today)
      throw new InvalidInput({ 'input.consentOn': 'IN_FUTURE' }, 'IN_FUTURE', { on: consentOn, today: tx.today })
    const needId = await keep(tx, row.id, input)
    return [
      { kind: 'NEED_RECORDED', on: tx.today, needId, consentOn, consentForm, purposes: [...new Set(purposes)], until },
    ]
  })
}

async function keep(tx: Tx, matterId: string, input: RecordNeedInput): Promise<string> {
  const party = await tx.m.findOneBy(PartyEntity, { id: input.partyId, matterId })
  if (!party) throw new InvalidInput({ 'input.partyId': 'NOT_A_PARTY' }, 'NOT_A_PARTY')
  const id = newId()
  const words =
    input.need === 'OTHER' ? needed('input.words', input.words ?? '', 200) : wanted('input.words', input.words, 200)
  const sealed: SealedNeed = { need: input.need, words }
  await tx.m.insert(NeedEntity, {
    ...{ id, matterId, partyId: party.id, needSealed: tx.keys.seal(JSON.stringify(sealed), id) },
    ...{ untilOn: input.until, erasedOn: null },
  })
  return id
}
