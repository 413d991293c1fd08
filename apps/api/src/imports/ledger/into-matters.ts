import { In } from 'typeorm'
import { OUTCOMES, type ClaimClass, type Purpose } from '@petition/domain'
import { hasRole, requireViewer, type Ctx, type Tx } from '../../platform/index.js'
import {
  atDeskOf,
  houseReads,
  MatterEntity,
  openMatter,
  shareReads,
  type Appending,
  type CheckedParty,
  type HouseReads,
} from '../../matters/index.js'
import type { LedgerFact, LedgerMatter, LedgerParty } from './ledger-matter.js'
import type { LedgerSink } from './ledger-sink.js'

/** How an imported matter is known again, whatever file brings it. */
const SOURCE = 'LEDGER'
const ELSEWHERE = '原系统台账未载明'

/** Takes translated matters into the register, with the history that the other system tells. */
export const intoMatters: LedgerSink = {
  async importMatter(tx, matter, shared) {
    if (shared) shareReads(tx, shared as HouseReads)
    const { organId } = requireViewer(tx)
    const isAnswered = matter.history.some((fact) => fact.kind === 'OPINION_ISSUED')
    const opened = await openMatter(
      tx,
      {
        ...{ receivedOn: matter.receivedOn, organId, at: 'PETITION_OFFICE', channel: matter.channel },
        ...{ purpose: matter.purpose, topic: matter.topic, placeCode: matter.placeCode, placeText: matter.placeText },
        ...{ summary: matter.summary, groupSize: matter.groupSize, isFirstTime: matter.isFirstTime },
        isAddressClear: matter.parties.some((party) => party.address !== null || party.phone !== null),
        previousHistory: matter.remark,
        parties: matter.parties.map(checkedOf),
        claims: matter.claims.map(({ text }, at) => ({ no: at + 1, text, factsAndReasons: null })),
        served: isAnswered ? 'ELSEWHERE' : 'HERE',
        external: { source: SOURCE, number: matter.previousNumber },
      },
      async () => [await holder(tx), ...(await historyOf(tx, matter))],
      'IMPORT',
    )
    return opened.row.id
  },

  shared: houseReads,

  async find(ctx: Ctx, numbers) {
    if (numbers.length === 0) return new Map()
    const where = { externalSource: SOURCE, externalNumber: In([...numbers]) }
    const rows = await ctx.read.find(MatterEntity, { where, select: { id: true, externalNumber: true } })
    return new Map(rows.map((row) => [row.externalNumber ?? '', row.id]))
  },
}

const checkedOf = (party: LedgerParty): CheckedParty => ({
  kind: 'PERSON',
  name: party.name.trim() === '' ? null : party.name,
  ...{ idNumber: party.idNumber, unverifiedIdNumber: party.unverifiedIdNumber, phone: party.phone },
  ...{ address: party.address, creditCode: null, isRepresentative: party.isRepresentative },
})

/** Whoever imports has what is not sent on yet; leaders who import leave it at the desk. */
async function holder(tx: Tx): Promise<Appending> {
  const { accountId, organId } = requireViewer(tx)
  return hasRole(tx.viewer, 'INTAKE')
    ? { kind: 'ALLOCATED', on: tx.today, accountId, deskId: null, organId }
    : atDeskOf(tx, organId, tx.today)
}

async function historyOf(tx: Tx, matter: LedgerMatter): Promise<readonly Appending[]> {
  const facts: Appending[] = []
  for (const [at, fact] of matter.history.entries()) facts.push(...(await factsOf(tx, matter, fact, at)))
  return facts
}

async function factsOf(tx: Tx, matter: LedgerMatter, fact: LedgerFact, at: number): Promise<readonly Appending[]> {
  const { on } = fact
  switch (fact.kind) {
    case 'REFERRED':
      return [
        ...sorted(matter, on, classOf(matter.purpose), 6, `台账记载：${fact.how === 'ASSIGNED' ? '交办' : '转送'}`),
        {
          ...{ kind: 'REFERRED', on, referralId: `${matter.previousNumber}-${at + 1}`.slice(-36), how: fact.how },
          ...{ toOrganId: fact.toOrganId, reportBy: null, delivery: 'SYSTEM', repetitionId: null, note: null },
        },
        await atDeskOf(tx, fact.toOrganId, on),
      ]
    case 'GUIDED':
      return [
        ...sorted(matter, on, 'REQUEST', 1, '台账记载：引导至政法机关'),
        { kind: 'GUIDED', on, where: '台账记载：引导至有权处理的政法机关' },
      ]
    case 'ACCEPTED':
      return [{ kind: 'ACCEPTED', on, organId: fact.organId, byAccountId: null }]
    case 'OPINION_ISSUED':
      return [
        {
          ...{ kind: 'OPINION_ISSUED', on, organId: fact.organId, byAccountId: null, approvedBy: null },
          number: '原系统出具',
          answers: matter.claims.map((_, index) => ({
            ...{ claimNo: index + 1, finding: ELSEWHERE, evidence: null, basis: ELSEWHERE, outcome: fact.outcome },
            result: `${OUTCOMES[fact.outcome].zh}（原系统台账记载）`,
            performBy: null,
          })),
        },
      ]
  }
}

const classOf = (purpose: Purpose): ClaimClass =>
  purpose === 'ADVICE' ? 'ADVICE' : purpose === 'ACCUSATION' ? 'ACCUSATION' : 'REQUEST'

const sorted = (
  matter: LedgerMatter,
  on: LedgerFact['on'],
  claimClass: ClaimClass,
  road: 1 | 6,
  decidingFact: string,
): readonly Appending[] =>
  matter.claims.map((_, at) => ({
    ...{ kind: 'CLAIM_SORTED', on, claimNo: at + 1, claimClass, decidingFact },
    road: claimClass === 'REQUEST' ? road : null,
  }))
