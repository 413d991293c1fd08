import { mayReportConflict, type ConflictGround, type ConflictSource } from '@petition/domain'
import { yearOf, type LocalDate } from '@petition/law'
import { openCase } from '../../casework/index.js'
import { caseLoader, must } from '../../matters/index.js'
import { requireOrgan } from '../../organs/index.js'
import { newId, nextNumber, NotFound, requireViewer, runCommand, type Ctx, type Tx } from '../../platform/index.js'
import { keepsRoster, ROSTER_CHANGERS } from '../access.js'
import { cleanText } from '../clean-text.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { requireProfessional } from '../roster.store.js'
import { CONFLICT } from './conflict-kind.js'
import { ProfessionalConflictEntity } from './conflict.entity.js'
import { conflictsIn } from './conflict.store.js'
import { worksOn } from './works-on.js'

export interface ReportConflictInput {
  readonly idempotencyKey: string
  readonly matterId: string
  readonly professionalId: string
  readonly on: LocalDate
  readonly ground: ConflictGround
  /** how the professional stands to the matter; nothing of who petitions */
  readonly note: string
}

/**
 * Reports a conflict of interest (公务员法 第七十六条, for others by analogy): the professional for themselves in what they were asked
 * to, or the office that sees the matter. It blocks at once (decision 009), and the leadership decides.
 *
 * @returns the conflict's id
 * @throws NotFound; RuleRefused `CONFLICT_REPORTED_ALREADY`; InvalidInput
 */
export async function reportConflict(ctx: Ctx, input: ReportConflictInput): Promise<string> {
  const { matterId, professionalId, ground, on } = input
  const detail = { matterId, professionalId, ground, on }
  const command = { name: 'reportConflict', input, key: input.idempotencyKey, roles: ROSTER_CHANGERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const person = await requireProfessional(tx, professionalId)
    const isSelf = person.accountId !== null && person.accountId === requireViewer(tx).accountId
    await requireMatter(tx, matterId, isSelf ? person : null)
    const note = cleanText('input.note', input.note, 500)
    const report = { matterId, ground, on, note, source: isSelf ? 'SELF' : 'OFFICE' } as const
    return { kind: 'case', id: await openConflict(tx, person, report) }
  })
  return id
}

/** The office sees it by the rule of matters; the professional where they were asked to do something. */
async function requireMatter(tx: Tx, matterId: string, self: ProfessionalEntity | null): Promise<void> {
  if (keepsRoster(requireViewer(tx)) && (await caseLoader(tx).load(matterId))) return
  if (self !== null && (await worksOn(tx, self.id, matterId))) return
  throw new NotFound('matter', matterId)
}

export interface ConflictReport {
  readonly matterId: string
  readonly ground: ConflictGround
  readonly on: LocalDate
  readonly note: string
  readonly source: ConflictSource
}

/** Opens the case of a conflict inside another act. @throws RuleRefused `CONFLICT_REPORTED_ALREADY` */
export async function openConflict(tx: Tx, person: ProfessionalEntity, report: ConflictReport): Promise<string> {
  const { matterId, ground, on, source } = report
  const known = await conflictsIn(tx, [matterId])
  must(mayReportConflict(person.id, matterId, known))
  const id = newId()
  const officeId = person.organId
  await tx.m.insert(ProfessionalConflictEntity, {
    ...{ id, officeId, professionalId: person.id, matterId, ground, source, standing: 'REPORTED' },
    ...{ reportedOn: on, decidedOn: null },
  })
  const organ = await requireOrgan(tx, officeId)
  const year = yearOf(on)
  const number = `${organ.areaCode ?? organ.code}回避〔${year}〕${await nextNumber(tx, officeId, CONFLICT, year)}号`
  const fact = { kind: 'CONFLICT_REPORTED', organId: officeId, professionalId: person.id, ...report }
  await openCase(tx, { id, kind: CONFLICT, number, organId: officeId, matterId, openedOn: on }, [fact])
  return id
}

/** What was declared at another table counts everywhere: reported once, and not again while it is open or stands. */
export async function reportIfNew(tx: Tx, professionalId: string, report: ConflictReport): Promise<void> {
  const known = await conflictsIn(tx, [report.matterId])
  if (!mayReportConflict(professionalId, report.matterId, known).isGranted) return
  await openConflict(tx, await tx.m.findOneByOrFail(ProfessionalEntity, { id: professionalId }), report)
}
