import { claimNos, EMPTY_TALLY, type ScreeningGround } from '@petition/domain'
import { yearOf, type LocalDate } from '@petition/law'
import { openCase } from '../../casework/index.js'
import { actOn, needed, wanted, type ActInput } from '../../matters/referral/index.js'
import { requireOrgan } from '../../organs/index.js'
import { InvalidInput, newId, nextNumber, type Ctx, type Tx } from '../../platform/index.js'
import { MediationCaseEntity } from '../mediation.entity.js'
import { MEDIATION } from '../mediation-kind.js'
import { sealRespondent } from '../sealed-rows.js'

export interface ScreenForMediationInput extends ActInput {
  readonly on: LocalDate
  readonly isSuitable: boolean
  readonly grounds: readonly ScreeningGround[]
  readonly reason?: string | null
  /** what the dispute is about, without names */
  readonly subject: string
  readonly respondentName: string
  readonly respondentContact?: string | null
  /** claims that the dispute is about; left out: all of them */
  readonly claimNos?: readonly number[] | null
}

/**
 * Looks at a matter for whether it suits mediation (信访工作条例 第三十三条、第三十七条), with grounds; opens the case in which both
 * sides are asked. What does not suit is kept with its reason and is closed.
 *
 * @returns the matter's id
 * @throws RuleRefused `MEDIATION_RUNS_ALREADY` | `NOT_A_REQUEST_TO_MEDIATE`; InvalidInput
 */
export function screenForMediation(ctx: Ctx, input: ScreenForMediationInput): Promise<string> {
  const { on, isSuitable, grounds } = input
  const detail = { on, isSuitable }
  return actOn(ctx, { name: 'screenForMediation', act: 'screenForMediation', input, detail }, async (tx, matter) => {
    if (grounds.length === 0) throw new InvalidInput({ 'input.grounds': 'REQUIRED' }, 'SCREENING_WITHOUT_GROUND')
    const reason = wanted('input.reason', input.reason, 1000) ?? ''
    const officeId = matter.row.receivedByOrganId
    const screened = { on, isSuitable, grounds: [...new Set(grounds)], reason }
    const mediationId = await openMediation(tx, matter.row.id, officeId, { ...input, ...screened })
    const claims = [...new Set(input.claimNos ?? [])]
    if (!claims.every((no) => claimNos(matter.story).includes(no)))
      throw new InvalidInput({ 'input.claimNos': 'NO_SUCH_CLAIM' }, 'NO_SUCH_CLAIM')
    return [{ kind: 'MEDIATION_SCREENED', ...screened, mediationId, ...(claims.length > 0 && { claimNos: claims }) }]
  })
}

interface Screened extends ScreenForMediationInput {
  readonly reason: string
}

async function openMediation(tx: Tx, matterId: string, officeId: string, given: Screened): Promise<string> {
  const id = newId()
  const { on, isSuitable, grounds, reason } = given
  const respondent = {
    name: needed('input.respondentName', given.respondentName, 200),
    contact: wanted('input.respondentContact', given.respondentContact, 300) ?? '',
  }
  const row: MediationCaseEntity = {
    ...{ id, officeId, bodyId: null, bodyOrganId: null },
    ...{ subject: needed('input.subject', given.subject, 200) },
    ...{ respondentSealed: sealRespondent(tx.keys, id, respondent), standing: 'SCREENED', endHow: null },
    ...{ screenedOn: on, ledInOn: null, takenOn: null, endedOn: null, form: null, sessions: 0, ...EMPTY_TALLY },
  }
  await tx.m.insert(MediationCaseEntity, row)
  const organ = await requireOrgan(tx, officeId)
  const year = yearOf(on)
  const no = await nextNumber(tx, officeId, MEDIATION, year)
  const number = `${organ.areaCode ?? organ.code}访调〔${year}〕${no}号`
  const head = { id, kind: MEDIATION, number, organId: officeId, matterId, openedOn: on }
  await openCase(tx, head, [{ kind: 'SCREENED', on, organId: officeId, matterId, isSuitable, grounds, reason }])
  return id
}
