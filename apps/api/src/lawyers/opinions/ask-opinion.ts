import { LAWYER_KINDS, OPINION_ASKERS, type LegalOpinionType } from '@petition/domain'
import { cite, refused, yearOf, type LocalDate } from '@petition/law'
import { openCase } from '../../casework/index.js'
import { caseLoader, must, type MatterEntity } from '../../matters/index.js'
import { requireOrgan } from '../../organs/index.js'
import {
  InvalidInput,
  newId,
  nextNumber,
  NotFound,
  requireViewer,
  runCommand,
  type Ctx,
  type Tx,
} from '../../platform/index.js'
import { cleanText } from '../clean-text.js'
import { requireNoConflict } from '../conflicts/conflict.store.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { LegalOpinionEntity } from './opinion.entity.js'
import { LEGAL_OPINION } from './opinion-kind.js'

export interface AskLegalOpinionInput {
  readonly idempotencyKey: string
  /** left out: a question of the office without a matter */
  readonly matterId?: string | null
  /** the conference it is for */
  readonly conferenceId?: string | null
  readonly professionalId: string
  readonly on: LocalDate
  readonly type: LegalOpinionType
  /** without names */
  readonly question: string
  readonly answerBy: LocalDate
}

/**
 * Asks a lawyer of the office that received the matter for an opinion, by a day that the asker owes. Nothing of a matter that holds
 * an accusation goes to a lawyer (信访工作条例 第三十条第三款).
 *
 * @returns the opinion's id
 * @throws NotFound; RuleRefused `PROFESSIONAL_HAS_CONFLICT` | `ACCUSATION_STAYS_SEALED`; InvalidInput `NOT_A_LAWYER` | `NOT_ON_ROSTER` | `BEFORE_START`
 */
export async function askLegalOpinion(ctx: Ctx, input: AskLegalOpinionInput): Promise<string> {
  const { professionalId, type, on, answerBy, matterId = null, conferenceId = null } = input
  const detail = { matterId, conferenceId, professionalId, type, on, answerBy }
  const command = { name: 'askLegalOpinion', input, key: input.idempotencyKey, roles: OPINION_ASKERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { organId } = requireViewer(tx)
    const matter = matterId === null ? null : await requireOpenMatter(tx, matterId)
    const officeId = matter?.receivedByOrganId ?? organId
    const lawyer = await requireLawyer(tx, professionalId, officeId)
    if (matterId !== null) await requireNoConflict(tx, lawyer.id, [matterId])
    if (answerBy < on) throw new InvalidInput({ 'input.answerBy': 'BEFORE_START' }, 'BEFORE_START')
    const question = cleanText('input.question', input.question, 2000)
    const fact = {
      kind: 'OPINION_ASKED',
      on,
      matterId,
      conferenceId,
      professionalId: lawyer.id,
      type,
      question,
      answerBy,
    }
    const row: LegalOpinionEntity = {
      ...{ id: newId(), officeId, organId, matterId, conferenceId, professionalId: lawyer.id },
      ...{ accountId: lawyer.accountId, type, state: 'TO_DECLARE', question, askedOn: on, answerBy },
      ...{ givenOn: null, versions: 0 },
    }
    await tx.m.insert(LegalOpinionEntity, row)
    const number = await numberOf(tx, officeId, on)
    const head = { id: row.id, kind: LEGAL_OPINION, number, organId, matterId, openedOn: on }
    await openCase(tx, head, [fact])
    return { kind: 'case', id: row.id }
  })
  return id
}

/** A matter that the asker sees and of which a professional may be told. @throws NotFound; RuleRefused `ACCUSATION_STAYS_SEALED` */
export async function requireOpenMatter(tx: Tx, matterId: string): Promise<MatterEntity> {
  const found = await caseLoader(tx).load(matterId)
  if (!found) throw new NotFound('matter', matterId)
  if (found.row.hasAccusation) must(refused('ACCUSATION_STAYS_SEALED', cite('petition-regulation-2022', '30(3)')))
  return found.row
}

/** A lawyer of the office, still asked. @throws InvalidInput */
export async function requireLawyer(tx: Tx, id: string, officeId: string): Promise<ProfessionalEntity> {
  const person = await tx.m.findOneBy(ProfessionalEntity, { id, organId: officeId })
  if (!person) throw new NotFound('professional', id)
  if (!LAWYER_KINDS.includes(person.kind))
    throw new InvalidInput({ 'input.professionalId': 'NOT_A_LAWYER' }, 'NOT_A_LAWYER')
  if (!person.isActive) throw new InvalidInput({ 'input.professionalId': 'NOT_ON_ROSTER' }, 'NOT_ON_ROSTER')
  return person
}

async function numberOf(tx: Tx, officeId: string, on: LocalDate): Promise<string> {
  const organ = await requireOrgan(tx, officeId)
  const year = yearOf(on)
  return `${organ.areaCode ?? organ.code}法意〔${year}〕${await nextNumber(tx, officeId, LEGAL_OPINION, year)}号`
}
