import { v7 as newId } from 'uuid'
import { addDays } from '@petition/law'
import { draftAgreement, signAgreementRows } from '../src/mediation/index.js'
import { enterRows } from '../src/mediation/agreement/new-rows.js'
import { foldMediation } from '../src/mediation/mediation-kind.js'
import { MediationCaseEntity, MediationRowEntity } from '../src/mediation/mediation.entity.js'
import { appendCaseFacts, caseFacts, CaseFileEntity } from '../src/casework/index.js'
import type { Office } from '../src/platform/office.js'
import { FIRST_DAY } from '../src/sample/days.js'
import { findHouse } from '../src/sample/house/install.js'
import { Chance } from '../src/sample/random.js'
import { SEED } from '../src/sample/index.js'
import { signForAll } from '../src/sample/roads/mediating.js'
import type { Desk } from './desk.js'
import { measure, type Measured } from './measure.js'

const PARTIES = 500
const INSTALMENTS = 6
const CENTS = 600_000
const ROUNDS = 100
const AT_ONE_TABLE = 100

interface RowPage {
  readonly agreementRows: { readonly nodes: { id: string }[]; readonly pageInfo: { readonly endCursor: string | null } }
}

/** An agreement of 500 parties with 6 instalments each: what its pages and its acts cost. */
export async function measuredMediation(office: Office, desk: Desk, say: (line: string) => void): Promise<Measured[]> {
  const caseId = await settled(office, say)
  const rows: Measured[] = []
  const take = async (what: string, work: () => Promise<unknown>, rounds = ROUNDS) => {
    say(`· ${what}`)
    rows.push(await measure(office.db, what, rounds, async () => void (await work())))
  }
  await desk.sits('tiaojie')
  const page = (variables: object) => desk.asks<RowPage>('AgreementRowPage', { caseId, order: 'NO', ...variables })
  await take('agreement, rows', () => page({}))
  const { endCursor } = (await page({})).agreementRows.pageInfo
  await take('rows, next page', () => page({ after: endCursor }))
  await take('rows, to sign', () => page({ state: 'TO_SIGN' }))
  await take('rows, by day', () => page({ order: 'DUE' }))
  await take('case', () => desk.asks('MediationOf', { id: caseId }))
  const rowId = (await page({ state: 'IN_FORCE' })).agreementRows.nodes[0]?.id ?? ''
  await take('one row', () => desk.asks('AgreementRowOf', { caseId, rowId }))
  const pay = { shareNo: 1, instalmentNo: 1, cents: 1, payeeName: '样当事人1', evidence: '回单', on: FIRST_DAY }
  await take('payment', () => desk.asks('RecordPayment', { input: { idempotencyKey: newId(), caseId, rowId, ...pay } }))
  return rows
}

/** Four of five rows are signed: every state is there. */
async function settled(office: Office, say: (line: string) => void): Promise<string> {
  say(`· an agreement of ${PARTIES} parties`)
  const residents = await findHouse(office, new Chance(SEED), SEED)
  const ctx = await residents.ctx('tiaojie', FIRST_DAY)
  const { id: caseId } = await ctx.read.findOneByOrFail(MediationCaseEntity, { standing: 'TAKEN' })
  const input = () => ({ idempotencyKey: newId(), caseId, on: FIRST_DAY })
  await draftAgreement(ctx, { ...input(), form: 'WRITTEN', facts: '略', disputes: '略', agreed: '略', obligations: [] })
  await ctx.inTransaction(async (tx) => {
    const facts = await caseFacts(tx.m, caseId, [])
    const { mediation } = foldMediation(tx, facts)
    const rows = Array.from({ length: PARTIES }, (_, at) => aRow(at + 1))
    const added = await enterRows(tx, { caseId, mediation, on: FIRST_DAY }, rows)
    await appendCaseFacts(tx, await tx.m.findOneByOrFail(CaseFileEntity, { id: caseId }), facts, added)
  })
  const hand = { ctx, newKey: () => newId() } as unknown as Parameters<typeof signForAll>[0]
  await signForAll(hand, { caseId })
  const entered = await ctx.read.find(MediationRowEntity, { where: { caseId }, order: { no: 'ASC' } })
  for (let at = 0; at + AT_ONE_TABLE < PARTIES; at += AT_ONE_TABLE) {
    const rows = entered.slice(at, at + AT_ONE_TABLE).map(({ id: rowId }) => ({ rowId }))
    await signAgreementRows(ctx, { ...input(), mode: 'FINGERPRINT', proof: '现场', rows })
  }
  return caseId
}

function aRow(no: number) {
  const name = `样当事人${no}`
  const instalments = Array.from({ length: INSTALMENTS }, (_, at) => ({
    ...{ no: at + 1, dueOn: addDays(FIRST_DAY, 30 * (at + 1)), cents: CENTS / INSTALMENTS },
  }))
  return {
    ...{ agreementNo: `XN-${no}`, isDeceased: false, claimCents: CENTS, agreedCents: CENTS, owedSince: null },
    shares: [{ no: 1, capacity: 'SELF' as const, cents: CENTS, instalments, authority: null }],
    people: {
      ...{ name, idNumber: '' },
      signers: [{ no: 1, name, phone: '', relation: '', authorityNo: '', account: '', accountName: name }],
    },
  }
}
