import {
  label,
  confirmationWindow,
  MEDIATION_HOUSE_CLOCKS,
  mediationDuties,
  mediationOf,
  moved,
  nextOverdueOn,
  rowDuties,
  rowOf,
  tallyOf,
  windowOverOn,
  type AgreementRow,
  type DutyOf,
  type Mediation,
  type MediationFact,
  type Tally,
} from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { In } from 'typeorm'
import { registerCaseKind, type CaseFact, type CaseFold, type CaseKind } from '../casework/index.js'
import { syncRows, type Ctx, type Tx } from '../platform/index.js'
import { mediationRule } from './access.js'
import { MediationCaseEntity, MediationMemberEntity, MediationRowEntity, NO_DAY } from './mediation.entity.js'
import { mediationFacts, openTerms, sealTerms, termsOf } from './sealed-rows.js'

export const MEDIATION = 'MEDIATION'

export interface MediationFold extends CaseFold {
  readonly mediation: Mediation
  readonly rows: readonly AgreementRow[]
}

export function mediationFrame(ctx: Ctx) {
  const { today: asOf, calendar, settings } = ctx
  return {
    ...{ asOf, calendar },
    takeWorkingDays: settings.numberOn('mediationTakeWorkingDays', asOf),
    askWorkingDays: settings.numberOn('mediationAskWorkingDays', asOf),
    urgeWorkingDays: settings.numberOn('mediationUrgeWorkingDays', asOf),
    renewWorkingDays: settings.numberOn('mediationRenewWorkingDays', asOf),
  }
}

export interface FoldedMediation {
  readonly mediation: Mediation
  readonly rows: readonly AgreementRow[]
  readonly facts: readonly MediationFact[]
}

/** The case and the rows whose facts are given. */
export function foldMediation(ctx: Ctx, facts: readonly CaseFact[]): FoldedMediation {
  const opened = mediationFacts(ctx.keys, facts)
  const byRow = new Map<string, MediationFact[]>()
  const own: MediationFact[] = []
  for (const fact of opened) {
    if (fact.partId === null) own.push(fact)
    else byRow.set(fact.partId, [...(byRow.get(fact.partId) ?? []), fact])
  }
  const mediation = mediationOf(own, mediationFrame(ctx))
  const rows = [...byRow].flatMap(([id, ofRow]) => {
    const isOut = ofRow.some((fact) => fact.kind === 'PAPER_ISSUED')
    const recorded = isOut ? opened.filter((fact) => fact.partId === null || fact.partId === id) : ofRow
    return rowOf(mediation, id, ofRow, recorded) ?? []
  })
  return { mediation, rows, facts: opened }
}

/**
 * Changes of a row that count from a later day, instalments that will have been due, and windows that are over for whoever asked
 * once without being heard: folded anew on the first of them.
 */
function nextChange(
  mediation: Mediation,
  rows: readonly AgreementRow[],
  facts: readonly MediationFact[],
  today: LocalDate,
): LocalDate | null {
  if (rows.length === 0) return null
  const changed = facts.flatMap((fact) => (fact.kind === 'ROW_AMENDED' && fact.from > today ? [fact.from] : []))
  const overdue = rows.flatMap((row) => nextOverdueOn(row, today) ?? [])
  const over = rows.flatMap((row) => windowOverOn(mediation, row) ?? [])
  return [...changed, ...overdue, ...over].reduce<LocalDate | null>(earlier, null)
}

const earlier = (a: LocalDate | null, b: LocalDate | null): LocalDate | null =>
  a === null || (b !== null && b < a) ? b : a

export const mediationKind: CaseKind<MediationFold> = {
  kind: MEDIATION,
  label: label('调解案件', 'mediation'),
  rule: mediationRule,
  // The office screens, the committee's mediators do the rest.
  doneBy: ['INTAKE', 'MEDIATOR'],
  clocks: MEDIATION_HOUSE_CLOCKS,
  fold: (ctx, file, facts) => {
    const { mediation, rows, facts: opened } = foldMediation(ctx, facts)
    const officeId = mediation.screened?.organId ?? file.organId
    const duties = (some: readonly DutyOf<string>[], partId: string | null) => ({ partId, duties: some })
    return {
      ...{ mediation, rows, organId: mediation.ledIn?.bodyOrganId ?? officeId },
      handlerId: mediation.members.find((one) => one.as === 'MEDIATOR' && one.releasedOn === null)?.accountId ?? null,
      isOpen: mediation.standing !== 'ENDED' && mediation.standing !== 'NOT_SUITABLE',
      refoldOn: nextChange(mediation, rows, opened, ctx.today),
      parts: [
        duties(mediationDuties(mediation, officeId), null),
        ...rows.map((row) => duties(rowDuties(mediation, row), row.id)),
      ],
    }
  },
  write: async (tx, file, { mediation, rows }, appended) => {
    const entered = appended.flatMap(({ kind, partId }) => (kind === 'ROW_ENTERED' && partId !== null ? [partId] : []))
    const tally = await writeRows(tx, file.id, { mediation, rows, entered: new Set(entered) })
    const { standing, ledIn, taken, ended, framework, log } = mediation
    await tx.m.update(
      MediationCaseEntity,
      { id: file.id },
      {
        ...{ standing, endHow: ended?.how ?? null, ledInOn: ledIn?.on ?? null, takenOn: taken?.on ?? null },
        ...{ endedOn: ended?.on ?? null, bodyId: ledIn?.bodyId ?? null, bodyOrganId: ledIn?.bodyOrganId ?? null },
        ...{ form: framework?.form ?? null, sessions: log.of('SESSION_HELD').length, ...tally },
      },
    )
    const members = mediation.members.map((one) => ({ caseId: file.id, ...one }))
    await syncRows(tx, MediationMemberEntity, { caseId: file.id }, members, (one) => one.accountId)
  },
}

/** Writes the rows that were folded, and moves the sums of the case by what changed in them. */
async function writeRows(
  tx: Tx,
  caseId: string,
  folded: {
    readonly mediation: Mediation
    readonly rows: readonly AgreementRow[]
    readonly entered: ReadonlySet<string>
  },
): Promise<Partial<Tally>> {
  const { mediation, rows, entered } = folded
  if (rows.length === 0) return {}
  const stored = await tx.m.findBy(MediationRowEntity, { id: In(rows.map((row) => row.id)) })
  const before = new Map(stored.map((one) => [one.id, one]))
  let tally: Tally = await tx.m.findOneByOrFail(MediationCaseEntity, { id: caseId })
  for (const row of rows) {
    const was = before.get(row.id)
    if (!was) continue
    const set = columnsOf(mediation, row)
    const terms = openTerms(tx.keys, was)
    const next = termsOf(row)
    tally = moved(tally, entered.has(row.id) ? null : terms.tally, next.tally)
    const isSame = JSON.stringify(terms) === JSON.stringify(next) && isSameRow(was, set)
    if (isSame) continue
    const termsSealed = sealTerms(tx.keys, row.id, next)
    await tx.m.update(MediationRowEntity, { id: row.id }, { ...set, termsSealed })
  }
  return pickTally(tally)
}

const pickTally = (from: Tally): Tally => {
  const { rows, signers, signed, inForce, withdrawn, asked, confirmed, paidUp, openBreaches } = from
  const { agreedCents, paidCents } = from
  return {
    ...{ rows, signers, signed, inForce, withdrawn, asked, confirmed, paidUp, openBreaches, agreedCents, paidCents },
  }
}

/** What lists filter by. */
export function columnsOf(mediation: Mediation, row: AgreementRow) {
  const window = confirmationWindow(mediation, row)
  return {
    ...{ stage: row.stage, confirmation: row.confirmation, effectOn: row.effectOn, isPaid: row.isPaid },
    windowLastOn: row.confirmation === 'OPEN' ? (window?.lawfulLastOn ?? null) : null,
    nextDueOn: row.nextDueOn ?? NO_DAY,
    openBreaches: tallyOf(row).openBreaches,
  }
}

const isSameRow = (was: MediationRowEntity, set: ReturnType<typeof columnsOf>): boolean =>
  (Object.keys(set) as (keyof typeof set)[]).every((name) => was[name] === set[name])

export const registerMediation = (): void => registerCaseKind(mediationKind)
