import { beforeAll, describe, expect, it } from 'vitest'
import { MediationCaseEntity, MediationRowEntity } from '../../src/mediation/mediation.entity.js'
import { findHouse } from '../../src/sample/house/install.js'
import { liveTogether } from '../../src/sample/live.js'
import { samplePassword } from '../../src/sample/people/password.js'
import { Chance } from '../../src/sample/random.js'
import { SEED } from '../../src/sample/seed.js'
import { planLawyerMonths, planMediated, stepsOf } from '../../src/sample/year/plan-year.js'
import type { TestClient } from '../offices.js'
import { signedIn } from '../organs/house.js'
import { onSampleOffice } from './sample-copy.js'

/* What the report on 2022 says of lawyers and of the linkage, as somebody of the office reads it after the year was lived. */

const YEAR = `{
  conferenceFigures(year: 2022) { kind held }
  receptionFigures(year: 2022) { receptions personTimes }
}`
const CASES = `{
  mediations(first: 100) { nodes { endHow endedOn rows signers signed inForce agreedCents paidCents } }
}`

interface Year {
  readonly conferenceFigures: readonly { readonly kind: string; readonly held: number }[]
  readonly receptionFigures: readonly { readonly receptions: number; readonly personTimes: number }[]
}
interface MediationCase {
  readonly endHow: string | null
  readonly endedOn: string | null
  readonly rows: number
  readonly signers: number
  readonly signed: number
  readonly inForce: number
  readonly agreedCents: number
  readonly paidCents: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

onSampleOffice((office) => {
  let head: TestClient
  let onFirstDay: readonly MediationCaseEntity[] = []
  const cases = () => office.db.read.find(MediationCaseEntity, { order: { screenedOn: 'ASC', id: 'ASC' } })
  const read = async <T>(query: string): Promise<T> => {
    const { data, errors } = await head.graphql<T>(query)
    expect(errors).toEqual([])
    return data as T
  }

  beforeAll(async () => {
    onFirstDay = await cases()
    const residents = await findHouse(office.office, new Chance(SEED), SEED)
    for (const part of planMediated(SEED))
      await office.db.inTransaction(() => liveTogether(residents, stepsOf(part), async () => undefined))
    for (const { alsoLives } of planLawyerMonths()) await office.db.inTransaction(async () => alsoLives?.(residents))
    head = await signedIn(office, 'zhuren', (await samplePassword(office.office)) ?? '')
  })

  describe('the figures of the report on 2022', () => {
    it('are 27 conferences with lawyers and 53 of the linkage, each counted apart', async () => {
      const { conferenceFigures } = await read<Year>(YEAR)
      const held = (kind: string) => sum(conferenceFigures.filter((one) => one.kind === kind).map((one) => one.held))
      expect({ withLawyers: held('WITH_LAWYERS'), linkage: held('LINKAGE') }).toEqual({ withLawyers: 27, linkage: 53 })
    })

    it('are 67 person-times received by lawyers, in 58 receptions', async () => {
      const { receptionFigures } = await read<Year>(YEAR)
      const personTimes = sum(receptionFigures.map((one) => one.personTimes))
      expect({ personTimes, receptions: sum(receptionFigures.map((one) => one.receptions)) }).toEqual({
        ...{ personTimes: 67, receptions: 58 },
      })
    })

    it('are twelve disputes settled, and 412 signatories of one of them, each with their sign, paid to the cent', async () => {
      const { nodes } = (await read<{ mediations: { nodes: readonly MediationCase[] } }>(CASES)).mediations
      const settled = nodes.filter((one) => one.endHow === 'AGREED' && one.endedOn?.startsWith('2022-'))
      expect(settled).toHaveLength(12)
      const [group, ...others] = settled.filter((one) => one.rows > 1)
      expect(others).toEqual([])
      expect(group).toMatchObject({ signers: 412, signed: 412, rows: 405, inForce: 405 })
      expect(group?.paidCents).toBe(group?.agreedCents)
    })
  })

  describe('the linkage of the sample office', () => {
    it('has one case at the table and one just led in on the first day', () => {
      expect(onFirstDay.map((one) => [one.standing, one.sessions])).toEqual([
        ['TAKEN', 1],
        ['LED_IN', 0],
      ])
    })

    it('has 31 cases in the year, and the signs of its one group are of five days', async () => {
      const ofTheYear = (await cases()).filter((one) => one.screenedOn < '2022-12-15')
      const ended = (how: string) => ofTheYear.filter((one) => one.endHow === how).length
      expect(ofTheYear.length).toBe(31)
      expect(['AGREED', 'FAILED', 'WITHDRAWN', 'TO_COURT'].map(ended)).toEqual([12, 7, 7, 3])
      const group = ofTheYear.find((one) => one.rows > 1)
      expect(group).toMatchObject({ paidUp: 405, openBreaches: 0, agreedCents: 1_101_803_888 })
      const rows = await office.db.read.findBy(MediationRowEntity, { caseId: group?.id ?? '' })
      // Each row has its own day of effect and its own window.
      expect(new Set(rows.map((row) => row.effectOn)).size).toBe(5)
    })
  })
})
