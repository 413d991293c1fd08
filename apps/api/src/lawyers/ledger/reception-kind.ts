import { CONFERENCE_KEEPERS, notOnRoster, RECEPTION_OUTCOMES, type ReceptionOutcome } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import type { Cell, ImportKind, Translated } from '../../imports/index.js'
import { newId, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import { RosterDutyEntity } from '../lawyers.entity.js'
import { DutyReceptionEntity } from '../receptions/reception.entity.js'
import { insertReception } from '../receptions/record-reception.js'
import { LedgerRow } from './cells.js'
import { LAWYER_RECEPTION_FIELDS, type LawyerReceptionField } from './fields.js'
import { ledgerFrame, personOf, type LedgerFrame, type NamedPerson } from './people.js'

/** A reception as a ledger tells it, without the people who came. */
export interface LedgerReception {
  readonly on: LocalDate
  readonly hosts: readonly NamedPerson[]
  readonly visitors: number
  readonly question: string
  readonly outcome: ReceptionOutcome
  /** how the ledger called what it led to, where we have no such code */
  readonly passedOn: string | null
}

/** One row in our words. Pure. */
export function translateReception(
  cells: Readonly<Record<string, Cell>>,
  frame: LedgerFrame,
): Translated<LedgerReception> {
  const row = new LedgerRow(cells as Record<LawyerReceptionField, Cell>, LAWYER_RECEPTION_FIELDS, frame.today)
  const number = row.code('number', 60)
  const on = row.day('on')
  const hosts = row.names('lawyer').map((name) => personOf(frame, name))
  const kind = row.text('kind', 100)
  const visitors = row.count('visitors')
  const question = row.text('topic', 200)
  const said = row.text('outcome', 300)
  const outcome = outcomeOf(said)
  const unknown = hosts.filter((one) => one.professionalId === null).map((one) => one.name)
  if (unknown.length > 0) row.warn('ROW_LAWYER_NOT_LISTED', { names: unknown.join('、') })
  if (outcome === 'OTHER' && said !== '') row.warn('ROW_OUTCOME_OTHER', { text: said })
  const passedOn = outcome === 'OTHER' && said !== '' ? said : null
  const preview = {
    number,
    on,
    lawyer: hosts.map((one) => one.name).join('、'),
    kind,
    visitors,
    topic: question,
    outcome: said,
  }
  const isKept = on !== null && visitors !== null && row.isKept
  return {
    key: number || null,
    data: isKept ? { on, hosts, visitors, question, outcome, passedOn } : null,
    ...{ preview, problems: row.problems },
  }
}

const OUTCOMES = Object.entries(RECEPTION_OUTCOMES) as [ReceptionOutcome, { zh: string }][]
const outcomeOf = (said: string): ReceptionOutcome => OUTCOMES.find(([, { zh }]) => zh === said)?.[0] ?? 'OTHER'

async function existing(
  ctx: Ctx,
  rows: readonly { readonly key: string }[],
  { officeId }: LedgerFrame,
): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map()
  const where = { organId: officeId, ledgerKey: In(rows.map((row) => row.key)) }
  const found = await ctx.read.findBy(DutyReceptionEntity, where)
  return new Map(found.map((one) => [one.ledgerKey ?? '', one.id]))
}

async function apply(
  tx: Tx,
  { key, data }: { key: string; data: LedgerReception },
  frame: LedgerFrame,
): Promise<string> {
  const there = (await existing(tx, [{ key }], frame)).get(key)
  if (there !== undefined) return there
  const { on, visitors, question, outcome, passedOn, hosts } = data
  const { kind, accountId } = requireViewer(tx)
  const row: DutyReceptionEntity = {
    ...{ id: newId(), organId: frame.officeId, on, fromTime: null, untilTime: null, visitors, question, outcome },
    ...{ advice: null, passedOn, ledgerKey: key, replacedById: null, correctionReason: null },
    ...{ recordedById: kind === 'account' ? accountId : null, recordedAt: tx.now(), version: 1 },
  }
  const ids = hosts.flatMap((one) => one.professionalId ?? [])
  const duties = ids.length === 0 ? [] : await tx.m.findBy(RosterDutyEntity, { professionalId: In(ids), on })
  const missing = notOnRoster(ids, { on, fromTime: null, untilTime: null }, duties)
  const people = hosts.map(({ name, professionalId }) => ({
    ...{ name, professionalId, isRostered: professionalId !== null && !missing.includes(professionalId) },
  }))
  await insertReception(tx, row, people, [])
  return row.id
}

export const lawyerReceptionKind: ImportKind<LedgerReception, LedgerFrame> = {
  ...{ name: 'LAWYER_RECEPTIONS', label: { zh: '律师接待台账', en: 'ledger of receptions by lawyers' } },
  ...{ roles: CONFERENCE_KEEPERS, fields: LAWYER_RECEPTION_FIELDS, year: 'none', frame: ledgerFrame },
  ...{ translate: translateReception, existing, apply },
}
