import { seesPartiesInClear, type ConfirmationStage, type RowStage, type SigningCapacity } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import {
  loader,
  maskAccount,
  maskId,
  maskName,
  maskPhone,
  page,
  requireViewer,
  type Ctx,
  type Page,
  type SortField,
} from '../../platform/index.js'
import { MediationRowEntity, NO_DAY } from '../mediation.entity.js'
import { openPeople, openTerms } from '../sealed-rows.js'
import { requireMediation } from '../sight.js'

/** What the list of rows may be narrowed to. Due and window are predicates on today. */
export type RowState =
  | 'TO_SIGN'
  | 'SIGNED'
  | 'IN_FORCE'
  | 'WINDOW'
  | 'ASKED'
  | 'CONFIRMED'
  | 'DUE'
  | 'UNPAID'
  | 'PAID'
  | 'BREACHED'
  | 'WITHDRAWN'

export const ROW_CONDITIONS: Readonly<Record<RowState, string>> = {
  TO_SIGN: "row.stage = 'TO_SIGN'",
  SIGNED: "row.stage = 'SIGNED'",
  IN_FORCE: "row.stage = 'IN_FORCE'",
  WINDOW: "row.confirmation = 'OPEN' AND row.windowLastOn >= :rowToday",
  ASKED: "row.confirmation IN ('ASKED', 'TAKEN')",
  CONFIRMED: "row.confirmation = 'CONFIRMED'",
  DUE: 'row.isPaid = :rowNo AND row.nextDueOn <= :rowToday',
  UNPAID: "row.stage = 'IN_FORCE' AND row.isPaid = :rowNo",
  PAID: 'row.isPaid = :rowYes',
  BREACHED: 'row.openBreaches > 0',
  WITHDRAWN: "row.stage = 'WITHDRAWN'",
}

export interface InstalmentView {
  readonly no: number
  readonly dueOn: LocalDate
  readonly cents: number
  readonly paidCents: number
  readonly paidOn: LocalDate | null
}

export interface SignerView {
  readonly no: number
  readonly name: string
  readonly capacity: SigningCapacity
  readonly relation: string
  readonly phone: string
  readonly authorityBasis: string
  readonly authorityNo: string
  readonly account: string
  readonly accountName: string
  readonly cents: number
  readonly signedOn: LocalDate | null
  readonly copyGivenOn: LocalDate | null
  readonly instalments: InstalmentView[]
}

export interface RowView {
  readonly id: string
  readonly caseId: string
  readonly no: number
  readonly agreementNo: string
  readonly name: string
  readonly idNumber: string
  readonly isDeceased: boolean
  readonly stage: RowStage
  readonly confirmation: ConfirmationStage
  readonly effectOn: LocalDate | null
  readonly windowLastOn: LocalDate | null
  readonly nextDueOn: LocalDate | null
  readonly isDue: boolean
  readonly isPaid: boolean
  readonly openBreaches: number
  readonly claimCents: number
  readonly agreedCents: number
  readonly paidCents: number
  readonly owedSince: LocalDate | null
  readonly signers: SignerView[]
}

/** A row as this viewer may read it: names in clear for whoever mediates, masked for everybody else. */
export function rowView(ctx: Ctx, row: MediationRowEntity, isClear: boolean): RowView {
  const people = openPeople(ctx.keys, row)
  const terms = openTerms(ctx.keys, row)
  const shown = (text: string, mask: (text: string) => string) => (isClear || text === '' ? text : mask(text))
  return {
    ...{ id: row.id, caseId: row.caseId, no: row.no, agreementNo: row.agreementNo, stage: row.stage },
    ...{ name: shown(people.name, maskName), idNumber: shown(people.idNumber, maskId), isDeceased: terms.isDeceased },
    ...{ confirmation: row.confirmation, effectOn: row.effectOn, windowLastOn: row.windowLastOn, isPaid: row.isPaid },
    ...{ nextDueOn: row.nextDueOn === NO_DAY ? null : row.nextDueOn, openBreaches: row.openBreaches },
    isDue: !row.isPaid && row.nextDueOn <= ctx.today,
    ...{ claimCents: terms.claimCents, agreedCents: terms.agreedCents, paidCents: terms.paidCents },
    owedSince: terms.owedSince,
    signers: terms.shares.map((share): SignerView => {
      const who = people.signers.find((one) => one.no === share.no)
      return {
        ...{ no: share.no, capacity: share.capacity, cents: share.cents, relation: who?.relation ?? '' },
        ...{ name: shown(who?.name ?? '', maskName), phone: shown(who?.phone ?? '', maskPhone) },
        ...{ authorityBasis: share.authority?.basis ?? '', authorityNo: shown(who?.authorityNo ?? '', maskAccount) },
        ...{ account: shown(who?.account ?? '', maskAccount), accountName: shown(who?.accountName ?? '', maskName) },
        ...{ signedOn: share.signedOn, copyGivenOn: share.copyGivenOn, instalments: [...share.instalments] },
      }
    }),
  }
}

const SORTS = {
  NO: { column: 'no', as: 'number' },
  DUE: { column: 'nextDueOn', as: 'day' },
} as const satisfies Record<string, SortField<MediationRowEntity>>

export interface RowsAsked {
  readonly caseId: string
  readonly state: RowState | null
  readonly order: 'NO' | 'DUE'
  /** a row's number, or a part of a name or of an agreement's number; null: all rows */
  readonly find: string | null
  readonly first: number
  readonly after: string | null
  readonly total: 'counted' | 'left out'
}

/** More than these are in no agreement that people could still find their way in. */
const MOST_ROWS = 2000

/**
 * Rows of this one agreement by a part of a name in it, or of an agreement's number. Names lie sealed: those of this agreement are opened
 * for it, and only for whoever reads them in clear anyway; nothing looks for a person across agreements.
 */
async function found(ctx: Ctx, caseId: string, text: string, isClear: boolean): Promise<readonly string[]> {
  const rows = await ctx.read.find(MediationRowEntity, {
    ...{ where: { caseId }, order: { no: 'ASC' }, take: MOST_ROWS },
    select: { id: true, agreementNo: true, peopleSealed: true },
  })
  const names = (row: MediationRowEntity) => {
    const people = openPeople(ctx.keys, row)
    return [people.name, ...people.signers.map((one) => one.name)]
  }
  return rows
    .filter((row) => [row.agreementNo, ...(isClear ? names(row) : [])].some((one) => one.includes(text)))
    .map((row) => row.id)
}

const NUMBER = /^\d{1,6}$/

/** Rows of one agreement; a constant number of statements, and no fact is read. */
export async function rowPage(ctx: Ctx, asked: RowsAsked): Promise<Page<RowView>> {
  const { sight } = await requireMediation(ctx, asked.caseId)
  const isClear = seesPartiesInClear(requireViewer(ctx), sight)
  const { state, order, first, after, total } = asked
  const find = asked.find?.trim() ?? ''
  const ids = find === '' || NUMBER.test(find) ? null : await found(ctx, asked.caseId, find, isClear)
  const paged = await page(
    ctx.read,
    MediationRowEntity,
    SORTS,
    { sort: order, direction: 'ASC', first, after, total },
    (query) => {
      query.where('row.caseId = :rowCase', { rowCase: asked.caseId })
      if (NUMBER.test(find)) query.andWhere('row.no = :rowFound', { rowFound: Number(find) })
      else if (ids !== null) query.andWhere(ids.length > 0 ? 'row.id IN (:...rowFound)' : '1 = 0', { rowFound: ids })
      if (state) query.andWhere(ROW_CONDITIONS[state], { rowToday: ctx.today, rowYes: true, rowNo: false })
    },
  )
  return { ...paged, nodes: paged.nodes.map((row) => rowView(ctx, row, isClear)) }
}

export interface RowCount {
  readonly state: RowState
  readonly rows: number
}

const STATES = Object.keys(ROW_CONDITIONS) as RowState[]

/** How many rows of each state an agreement has today: one statement for all. */
export const rowCountsLoader = (ctx: Ctx) =>
  loader<RowCount[]>(ctx, rowCountsLoader, async (ids) => {
    const query = ctx.read.createQueryBuilder(MediationRowEntity, 'row').select('row.caseId', 'caseId')
    for (const state of STATES) query.addSelect(`SUM(CASE WHEN ${ROW_CONDITIONS[state]} THEN 1 ELSE 0 END)`, state)
    const found = await query
      .where('row.caseId IN (:...ids)', { ids: [...ids], rowToday: ctx.today, rowYes: true, rowNo: false })
      .groupBy('row.caseId')
      .getRawMany<Record<string, string | number>>()
    const byCase = new Map(found.map((row) => [String(row['caseId']), row]))
    return new Map(
      ids.map((id) => [id, STATES.map((state) => ({ state, rows: Number(byCase.get(id)?.[state] ?? 0) }))]),
    )
  })
