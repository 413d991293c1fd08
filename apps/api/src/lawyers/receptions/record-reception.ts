import { isPersonTimes, MOST_PERSON_TIMES, notOnRoster, type ReceptionOutcome } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { slotsOf } from '../../casework/index.js'
import {
  Conflict,
  InvalidInput,
  lock,
  newId,
  NotFound,
  NotPermitted,
  requireViewer,
  runCommand,
  updateVersioned,
  type Ctx,
  type Tx,
} from '../../platform/index.js'
import { cleanText, cleanTextIf } from '../clean-text.js'
import { namedMatterLoader } from '../conferences/sight.js'
import { RosterDutyEntity } from '../lawyers.entity.js'
import { matterByNumber } from '../matter-by-number.js'
import { ownProfessional, requireProfessional } from '../roster.store.js'
import { RECEPTION_RECORDERS, recordsForAll } from './access.js'
import { requireReception } from './read-receptions.js'
import { DutyReceptionEntity, ReceptionHostEntity, ReceptionTopicEntity } from './reception.entity.js'

export interface ReceptionText {
  readonly on: LocalDate
  /** office's time, 'HH:MM', on quarters of an hour */
  readonly fromTime: string
  readonly untilTime: string
  readonly professionalIds: readonly string[]
  /** person-times: a number and nobody's name */
  readonly visitors: number
  /** numbers of matters of the archive that were spoken about */
  readonly matterNumbers: readonly string[]
  readonly question: string
  readonly outcome: ReceptionOutcome
  readonly advice?: string | null
  readonly passedOn?: string | null
}

export interface RecordDutyReceptionInput extends ReceptionText {
  readonly idempotencyKey: string
}

/**
 * Records a reception. Whoever was not on the roster then is told of as a warning and refused nothing: people stand in for each other.
 *
 * @throws InvalidInput, `IN_FUTURE` | `BOOKING_TIMES` | `VISITORS` | `HOST_MISSING` | `PERSONAL_NUMBER` | `MATTER_UNKNOWN`; NotPermitted `NOT_YOUR_RECEPTION`
 */
export async function recordDutyReception(ctx: Ctx, input: RecordDutyReceptionInput): Promise<string> {
  const detail = { on: input.on, visitors: input.visitors }
  const command = { name: 'recordDutyReception', input, key: input.idempotencyKey, roles: RECEPTION_RECORDERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const { organId } = requireViewer(tx)
    const record = { ...input, correctionReason: null, unseenMatterIds: [] }
    return { kind: 'dutyReception', id: await write(tx, organId, record) }
  })
  return id
}

export interface CorrectDutyReceptionInput extends ReceptionText {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
  readonly reason: string
}

/** Puts a record right: the earlier one stays and names the new one. @returns the new id @throws as `recordDutyReception`; NotFound; Conflict `RECEPTION_REPLACED` | `VERSION_CHANGED` */
export async function correctDutyReception(ctx: Ctx, input: CorrectDutyReceptionInput): Promise<string> {
  const detail = { receptionId: input.id }
  const command = { name: 'correctDutyReception', input, key: input.idempotencyKey, roles: RECEPTION_RECORDERS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const row = await lock(tx.m, DutyReceptionEntity, { id: input.id })
    if (!row || !(await requireReception(tx, input.id))) throw new NotFound('dutyReception', input.id)
    if (row.replacedById !== null) throw new Conflict('RECEPTION_REPLACED')
    const correctionReason = cleanText('input.reason', input.reason, 300)
    const unseenMatterIds = await unseenTopics(tx, row.id)
    const newRow = await write(tx, row.organId, { ...input, correctionReason, unseenMatterIds })
    await updateVersioned(tx.m, DutyReceptionEntity, row.id, input.expectedVersion, { replacedById: newRow })
    return { kind: 'dutyReception', id: newRow }
  })
  return id
}

async function write(
  tx: Tx,
  organId: string,
  input: ReceptionText & { readonly correctionReason: string | null; readonly unseenMatterIds: readonly string[] },
): Promise<string> {
  const { on, fromTime, untilTime, visitors, outcome, correctionReason } = input
  if (on > tx.today) throw new InvalidInput({ 'input.on': 'IN_FUTURE' }, 'IN_FUTURE', { on, today: tx.today })
  slotsOf({ on, fromTime, untilTime })
  if (!isPersonTimes(visitors))
    throw new InvalidInput({ 'input.visitors': 'VISITORS' }, 'VISITORS', { most: MOST_PERSON_TIMES })
  const hosts = await hostsOf(tx, organId, input)
  const named = await mattersOf(tx, input.matterNumbers)
  const matters = [...new Set([...input.unseenMatterIds, ...named])]
  const { kind, accountId } = requireViewer(tx)
  const row: DutyReceptionEntity = {
    ...{ id: newId(), organId, on, fromTime, untilTime, visitors, outcome, correctionReason },
    question: cleanText('input.question', input.question, 200),
    advice: cleanTextIf('input.advice', input.advice, 4000),
    passedOn: cleanTextIf('input.passedOn', input.passedOn, 300),
    ...{ ledgerKey: null, replacedById: null, recordedById: kind === 'account' ? accountId : null },
    ...{ recordedAt: tx.now(), version: 1 },
  }
  await insertReception(tx, row, hosts, matters)
  return row.id
}

type Host = Omit<ReceptionHostEntity, 'id' | 'receptionId'>

/** A record with its children, in one go. */
export async function insertReception(
  tx: Tx,
  row: DutyReceptionEntity,
  hosts: readonly Host[],
  matterIds: readonly string[],
): Promise<void> {
  await tx.m.insert(DutyReceptionEntity, row)
  for (const host of hosts) await tx.m.insert(ReceptionHostEntity, { id: newId(), receptionId: row.id, ...host })
  for (const matterId of matterIds)
    await tx.m.insert(ReceptionTopicEntity, { id: newId(), receptionId: row.id, matterId })
}

async function hostsOf(tx: Tx, organId: string, input: ReceptionText): Promise<Host[]> {
  const ids = [...new Set(input.professionalIds)]
  if (ids.length === 0) throw new InvalidInput({ 'input.professionalIds': 'HOST_MISSING' }, 'HOST_MISSING')
  if (!recordsForAll(requireViewer(tx))) {
    const own = await ownProfessional(tx, organId)
    if (!own || !ids.includes(own.id)) throw new NotPermitted('recordDutyReception', 'NOT_YOUR_RECEPTION')
  }
  const people: Host[] = []
  const duties = await tx.m.findBy(RosterDutyEntity, { professionalId: In(ids), on: input.on })
  const missing = notOnRoster(ids, input, duties)
  for (const id of ids) {
    const { name } = await requireProfessional(tx, id)
    people.push({ professionalId: id, name, isRostered: !missing.includes(id) })
  }
  return people
}

/** Matters of a reception that whoever puts it right is not shown, and so could neither name again nor mean to leave out. */
async function unseenTopics(tx: Tx, receptionId: string): Promise<string[]> {
  const topics = await tx.m.find(ReceptionTopicEntity, { where: { receptionId }, order: { id: 'ASC' } })
  const named = await Promise.all(topics.map(({ matterId }) => namedMatterLoader(tx).load(matterId)))
  return topics.flatMap(({ matterId }, at) => (named[at]?.isSeen ? [] : [matterId]))
}

async function mattersOf(tx: Tx, numbers: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const number of numbers) ids.push((await matterByNumber(tx, 'input.matterNumbers', number)).id)
  return [...new Set(ids)]
}
