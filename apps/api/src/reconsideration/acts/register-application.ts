import { yearOf, type LocalDate } from '@petition/law'
import {
  AREAS_OF_ACT,
  type ApplicationHow,
  type AreaOfAct,
  type LawsuitState,
  type Obstacle,
} from '@petition/domain/reconsideration'
import { openCase, type NewCaseFact } from '../../casework/index.js'
import { requiredOrgan, requiredText } from '../../organs/index.js'
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
import { RECON_DESK } from '../access.js'
import type { Dated } from '../act.js'
import { issuerOf } from '../papers/paper-frame.js'
import { ReconConsultationEntity } from '../recon.entity.js'
import { RECONSIDERATION } from '../recon-log.js'
import { keepParties, type PersonInput } from './keep-parties.js'
import { linkTo } from './link-matter.js'

export interface RegisterApplicationInput {
  readonly idempotencyKey: string
  readonly receivedOn: LocalDate
  readonly how: ApplicationHow
  readonly postmarkOn?: LocalDate | null
  /** day on which the organ that fined got it, where it came through that organ (第三十二条) */
  readonly atRespondentOn?: LocalDate | null
  readonly respondentOrganId: string
  readonly area: AreaOfAct
  readonly actTitle: string
  readonly actDoneOn?: LocalDate | null
  readonly actKnownOn?: LocalDate | null
  readonly wasToldOfRights: boolean
  readonly rightsLearnedOn?: LocalDate | null
  readonly isImmovable: boolean
  readonly obstacles: readonly Obstacle[]
  readonly request: string
  readonly reasons: string
  readonly isComplete: boolean
  readonly asksReviewOf?: string | null
  readonly lawsuit: LawsuitState
  readonly applicants: readonly PersonInput[]
  /** number of the petition matter that was led in here, as the applicant's paper has it */
  readonly matterNumber?: string | null
  readonly consultationId?: string | null
}

const LONG = 4000

/**
 * Registers an application: written, oral or by post; one application for one act (第十七条、第二十二条). Whether it is in time or
 * belongs here is examined afterwards: what reached us is always recorded.
 *
 * @throws InvalidInput `IN_FUTURE` | `POSTMARK_AFTER_ARRIVAL` | `DAYS_CONTRADICT` | `NO_APPLICANT`
 */
export async function registerApplication(ctx: Ctx, input: RegisterApplicationInput): Promise<string> {
  const command = {
    ...{ name: 'registerApplication', input, key: input.idempotencyKey, roles: RECON_DESK },
    detail: { area: input.area, how: input.how, on: input.receivedOn },
  }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { organId } = requireViewer(tx)
    requireDays(tx, input)
    const respondent = await requiredOrgan(tx, input.respondentOrganId)
    const link = await linkTo(tx, input.matterNumber ?? null, input.receivedOn)
    const caseId = newId()
    const named = input.applicants.map((person) => ({ ...person, id: newId(), role: 'APPLICANT' as const }))
    const number = await caseNumber(tx, organId)
    const opened = { id: caseId, kind: RECONSIDERATION, number, organId, matterId: link?.matterId ?? null }
    const first: readonly Dated[] = [
      ...received(input, respondent.id),
      ...named.map((one) => ({
        ...({ kind: 'PARTY_NAMED', on: input.receivedOn, partyId: one.id, role: 'APPLICANT' } as const),
        ...{ isRepresentative: one.isRepresentative ?? false, forPartyId: null, authority: null },
      })),
      ...(link === null ? [] : [link]),
    ]
    await openCase(tx, { ...opened, openedOn: input.receivedOn }, first as unknown as readonly NewCaseFact[])
    await keepParties(tx, caseId, named)
    await linkConsultation(tx, input.consultationId ?? null, caseId)
    return { kind: 'reconsideration', id: caseId }
  })
  return id
}

function received(input: RegisterApplicationInput, respondentOrganId: string): readonly Dated[] {
  const { receivedOn: on, how, area, isImmovable, wasToldOfRights, isComplete, lawsuit } = input
  const through = input.atRespondentOn ?? null
  return [
    ...(through === null
      ? []
      : ([
          { kind: 'PENALTY_APPLICATION_RECEIVED', on: through, atOrganId: respondentOrganId },
          { kind: 'PENALTY_PASSED_ON', on, atOrganId: respondentOrganId },
        ] as const)),
    {
      ...{ kind: 'APPLICATION_RECEIVED', on, how, postmarkOn: input.postmarkOn ?? null, isComplete, lawsuit },
      act: {
        ...{ area, title: requiredText('input.actTitle', input.actTitle, 300), respondentOrganId, isImmovable },
        ...{ doneOn: input.actDoneOn ?? null, knownOn: input.actKnownOn ?? null, wasToldOfRights },
        rightsLearnedOn: input.rightsLearnedOn ?? null,
      },
      obstacles: input.obstacles.map(({ from, to, why }) => ({ from, to, why })),
      request: requiredText('input.request', input.request, LONG),
      reasons: requiredText('input.reasons', input.reasons, LONG),
      asksReviewOf: input.asksReviewOf?.trim() || null,
    },
  ]
}

function requireDays(tx: Tx, input: RegisterApplicationInput): void {
  const { receivedOn, postmarkOn, actDoneOn, actKnownOn } = input
  if (!(input.area in AREAS_OF_ACT)) throw new InvalidInput({ 'input.area': 'UNKNOWN' })
  if (receivedOn > tx.today)
    throw new InvalidInput({ 'input.receivedOn': 'IN_FUTURE' }, 'IN_FUTURE', { on: receivedOn, today: tx.today })
  if (postmarkOn && postmarkOn > receivedOn)
    throw new InvalidInput({ 'input.postmarkOn': 'POSTMARK_AFTER_ARRIVAL' }, 'POSTMARK_AFTER_ARRIVAL')
  if ((actDoneOn && actKnownOn && actKnownOn < actDoneOn) || (actDoneOn && actDoneOn > receivedOn))
    throw new InvalidInput({ 'input.actKnownOn': 'DAYS_CONTRADICT' }, 'DAYS_CONTRADICT')
  if (input.obstacles.some(({ from, to }) => from > to))
    throw new InvalidInput({ 'input.obstacles': 'DAYS_CONTRADICT' }, 'DAYS_CONTRADICT')
  if (input.applicants.length === 0) throw new InvalidInput({ 'input.applicants': 'NO_APPLICANT' }, 'NO_APPLICANT')
}

/** 津滨政复〔2024〕12号: numbered per body and year. */
async function caseNumber(tx: Tx, organId: string): Promise<string> {
  const issuer = await issuerOf(tx, organId)
  const year = yearOf(tx.today)
  const no = await nextNumber(tx, organId, RECONSIDERATION, year)
  return `${issuer.organCode ?? issuer.name}复〔${year}〕${no}号`
}

async function linkConsultation(tx: Tx, id: string | null, caseId: string): Promise<void> {
  if (id === null) return
  const { organId } = requireViewer(tx)
  const { affected } = await tx.m.update(ReconConsultationEntity, { id, organId }, { caseId })
  if (!affected) throw new NotFound('consultation', id)
}
