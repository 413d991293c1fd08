import type { LocalDate } from '@petition/law'
import { hundredthsOf, MOST_HOURS_A_DAY, ownRecordFact, ownRecordProblems, type OwnRecord } from '@petition/domain'
import { dropUploads, readUpload } from '../files/index.js'
import {
  hasRole,
  InvalidInput,
  keepContent,
  NotPermitted,
  requireViewer,
  runCommand,
  type Ctx,
  type Tx,
  newId,
} from '../platform/index.js'
import { appendFacts, findRecord, lockRecord } from './record.store.js'
import { StudyCertificateEntity, type StudyYearEntity } from './study.entity.js'
import { lockOpenYear, studyYears } from './year.store.js'

export interface RecordOwnStudyInput {
  idempotencyKey: string
  on: LocalDate
  topic: string
  hours: number
  uploadId?: string | null
}

const MOST_CHARACTERS = 200

/**
 * A cadre records what they studied; it counts once somebody else has confirmed it. The same day and topic again replaces.
 *
 * @returns id of the cadre's record of the year
 * @throws InvalidInput `STUDY_IN_FUTURE` | `STUDY_OUTSIDE_WINDOW` | `STUDY_NOT_POSITIVE` | `STUDY_TOO_MANY` | `STUDY_TOPIC`;
 *   Conflict `STUDY_YEAR_MISSING` | `STUDY_YEAR_CLOSED`; NotPermitted for whoever is no cadre
 */
export async function recordOwnStudy(ctx: Ctx, input: RecordOwnStudyInput): Promise<string> {
  const { on, uploadId } = input
  const told: OwnRecord = { on, topic: topicOf(input), hundredths: hundredthsOf(input.hours) }
  const command = {
    name: 'recordOwnStudy',
    input,
    key: input.idempotencyKey,
    roles: 'signedIn' as const,
    detail: { on },
  }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const year = await lockOpenYear(tx, await yearFor(tx, on))
    await requireOnRoster(tx, year)
    refuseProblems(tx, year, told)
    const record = await lockRecord(tx, year, requireViewer(tx).accountId)
    const certificateId = uploadId ? await takeCertificate(tx, record.id, uploadId) : null
    await appendFacts(tx, { year, record }, () => [ownRecordFact(told, certificateId)])
    return { kind: 'studyRecord', id: record.id }
  })
  return id
}

function topicOf({ topic }: RecordOwnStudyInput): string {
  const text = topic.normalize('NFC').trim()
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > MOST_CHARACTERS)
    throw new InvalidInput({ 'input.topic': `1-${MOST_CHARACTERS}` }, 'STUDY_TOPIC', { most: MOST_CHARACTERS })
  return text
}

/** The year whose window holds the day; else the one of its number, so that the answer can name the window. */
async function yearFor(tx: Tx, on: LocalDate): Promise<number> {
  const years = await studyYears(tx)
  const ofNumber = Number(on.slice(0, 4))
  const held = years.filter((one) => one.windowFrom <= on && on <= one.windowTo)
  return (held.find((one) => !one.isClosed) ?? held[0])?.year ?? ofNumber
}

/** Asked under the year's lock: a cadre by role, or whoever was put on the roster by a list or by the office. */
async function requireOnRoster(tx: Tx, year: StudyYearEntity): Promise<void> {
  const viewer = requireViewer(tx)
  if (viewer.kind === 'account' && hasRole(viewer, 'CADRE')) return
  if (!(await findRecord(tx, year.id, viewer.accountId))) throw new NotPermitted('recordOwnStudy')
}

function refuseProblems(tx: Tx, year: StudyYearEntity, told: OwnRecord): void {
  const problems = ownRecordProblems(year, told, tx.today)
  const [first] = Object.values(problems)
  if (first === undefined) return
  const { windowFrom, windowTo } = year
  throw new InvalidInput(
    Object.fromEntries(Object.entries(problems).map(([field, why]) => [`input.${field}`, why])),
    `STUDY_${first}`,
    { on: told.on, windowFrom, windowTo, most: MOST_HOURS_A_DAY },
  )
}

/** Keeps the file that the cadre sent before. @throws NotFound for one of somebody else, or one that was used */
async function takeCertificate(tx: Tx, recordId: string, uploadId: string): Promise<string> {
  const upload = await readUpload(tx, uploadId)
  const content = await keepContent(tx, upload.bytes)
  const certificate: StudyCertificateEntity = {
    ...{ id: newId(), recordId, name: upload.name, contentType: upload.contentType },
    ...{ size: content.size, contentId: content.id },
    ...{ addedById: requireViewer(tx).accountId, addedAt: tx.now() },
  }
  await tx.m.insert(StudyCertificateEntity, certificate)
  await dropUploads(tx, [uploadId])
  return certificate.id
}
