import type { LocalDate } from '@petition/law'
import { optionalText } from '../organs/index.js'
import { InvalidInput, requireViewer, runCommand, type Ctx } from '../platform/index.js'
import { STUDY_KEEPERS } from './access.js'
import { appendFacts, lockRecord } from './record.store.js'
import { peopleOfOffice } from './roster.store.js'
import { lockOpenYear } from './year.store.js'

export interface SetStudyEnrolmentInput {
  idempotencyKey: string
  year: number
  /** the login: two people may have the same name */
  account: string
  joinedOn?: LocalDate | null
  leftOn?: LocalDate | null
  exemptReason?: string | null
}

/**
 * Puts somebody on the roster of a year, says from when to when they belong to it, or exempts them with the reason.
 *
 * @returns id of the cadre's record of the year
 * @throws InvalidInput `STUDY_NOT_OF_THIS_OFFICE` | `STUDY_ROSTER_DAYS`; Conflict `STUDY_YEAR_CLOSED`
 */
export async function setStudyEnrolment(ctx: Ctx, input: SetStudyEnrolmentInput): Promise<string> {
  const exemptReason = optionalText('input.exemptReason', input.exemptReason, 200)
  const { joinedOn = null, leftOn = null } = input
  if (joinedOn !== null && leftOn !== null && leftOn < joinedOn)
    throw new InvalidInput({ 'input.leftOn': 'BEFORE_JOINED' }, 'STUDY_ROSTER_DAYS')
  const detail = { year: input.year, joinedOn, leftOn, isExempt: exemptReason !== null }
  const command = { name: 'setStudyEnrolment', input, key: input.idempotencyKey, roles: STUDY_KEEPERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const year = await lockOpenYear(tx, input.year)
    const account = input.account.trim().toLowerCase()
    const person = (await peopleOfOffice(tx, requireViewer(tx).organId)).find((one) => one.account === account)
    if (!person) throw new InvalidInput({ 'input.account': 'UNKNOWN' }, 'STUDY_NOT_OF_THIS_OFFICE', { account })
    const record = await lockRecord(tx, year, person.accountId)
    await appendFacts(tx, { year, record }, () => [
      {
        ...{ kind: 'ENROLLED', on: tx.today, source: 'OFFICE', externalKey: 'roster' },
        ...{ joinedOn, leftOn, exemptReason },
      },
    ])
    return { kind: 'studyRecord', id: record.id }
  })
  return id
}
