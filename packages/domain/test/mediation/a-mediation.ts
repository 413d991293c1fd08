import { localDate, officialCalendar, type LocalDate } from '@petition/law'
import {
  mediationOf,
  rowOf,
  type AgreementRow,
  type Instalment,
  type Mediation,
  type MediationBodyKind,
  type MediationFact,
  type NewMediationFact,
  type Share,
} from '../../src/mediation/index.js'

/* A case with quiet defaults. Organs: PO the office, B1 the body. */

let serial = 0

export function aMediationFact(fact: NewMediationFact, partId: string | null = null): MediationFact {
  serial += 1
  const head = { id: `m${serial}`, recordedAt: `${fact.on}T01:00:00Z`, byAccountId: 'M1', organId: 'B1', partId }
  return { ...head, ...fact } as MediationFact
}

export const day = localDate

export const framed = (asOf: LocalDate) => ({
  ...{
    asOf,
    calendar: officialCalendar,
    takeWorkingDays: 3,
    askWorkingDays: 5,
    urgeWorkingDays: 5,
    renewWorkingDays: 5,
  },
})

/** Screened on the first of March 2022, both willing, led in, taken, a mediator free of ties, and a text. */
export function aCase(
  more: { kind?: MediationBodyKind; opensConfirmation?: boolean; form?: 'WRITTEN' | 'ORAL' } = {},
): readonly MediationFact[] {
  const { kind = 'PEOPLES_COMMITTEE', opensConfirmation = true, form = 'WRITTEN' } = more
  const consent = { isWilling: true, form: 'WRITTEN', proof: '同意书' } as const
  return [
    aMediationFact({
      ...{ kind: 'SCREENED', on: day('2022-03-01'), matterId: 'X1', isSuitable: true },
      ...{ grounds: ['CIVIL_DISPUTE'], reason: '安置费' },
    }),
    aMediationFact({ kind: 'CONSENTED', on: day('2022-03-02'), side: 'CLAIMANT', ...consent }),
    aMediationFact({ kind: 'CONSENTED', on: day('2022-03-03'), side: 'RESPONDENT', ...consent }),
    aMediationFact({
      ...{ kind: 'LED_IN', on: day('2022-03-04'), bodyId: 'b1', bodyKind: kind, bodyOrganId: 'B1' },
      ...{ opensConfirmation, pauseUntil: null },
    }),
    aMediationFact({ kind: 'TAKEN', on: day('2022-03-07'), number: '（2022）人调字第1号' }),
    aMediationFact({
      ...{ kind: 'MEMBER_NAMED', on: day('2022-03-07'), accountId: 'M1', as: 'MEDIATOR', chosenBy: 'BODY' },
    }),
    aMediationFact({
      ...{ kind: 'MEMBER_DECLARED', on: day('2022-03-08'), accountId: 'M1', isFree: true, statement: '无' },
    }),
    aMediationFact({
      ...{ kind: 'FRAMEWORK_DRAFTED', on: day('2022-03-20'), version: 1, form, facts: '', disputes: '', agreed: '' },
      obligations: [{ no: 1, side: 'CLAIMANT', text: '交回原房屋钥匙', dueOn: day('2022-05-31') }],
    }),
  ]
}

export const instalment = (no: number, dueOn: string, cents: number): Instalment => ({ no, dueOn: day(dueOn), cents })

export const aShare = (instalments: readonly Instalment[], more: Partial<Share> = {}): Share => ({
  ...{ no: 1, capacity: 'SELF', cents: instalments.reduce((sum, one) => sum + one.cents, 0), instalments },
  authority: null,
  ...more,
})

export const entered = (no: number, shares: readonly Share[], on = '2022-03-21', isDeceased = false): MediationFact =>
  aMediationFact(
    {
      ...{ kind: 'ROW_ENTERED', on: day(on), no, isDeceased, owedSince: day('2016-01-01'), shares },
      claimCents: shares.reduce((sum, share) => sum + share.cents, 0),
    },
    `row${no}`,
  )

export const signed = (no: number, on: string, shareNo = 1): MediationFact =>
  aMediationFact({ kind: 'ROW_SIGNED', on: day(on), shareNo, mode: 'FINGERPRINT', proof: '现场' }, `row${no}`)

export const forAll = (
  on: readonly [respondent: string | null, mediator: string | null, body: string | null],
  upTo = 500,
): readonly MediationFact[] =>
  (['RESPONDENT', 'MEDIATOR', 'BODY'] as const).flatMap((by, at) => {
    const when = on[at]
    const mode = by === 'MEDIATOR' ? ('SIGNATURE' as const) : ('SEAL' as const)
    return when
      ? [aMediationFact({ kind: 'COMMON_SIGNED', on: day(when), by, version: 1, upTo, mode, proof: '原件' })]
      : []
  })

export const theCase = (facts: readonly MediationFact[], asOf = '2023-01-10'): Mediation =>
  mediationOf(
    facts.filter((fact) => fact.partId === null),
    framed(day(asOf)),
  )

export function theRow(facts: readonly MediationFact[], no = 1, asOf = '2023-01-10'): AgreementRow {
  const id = `row${no}`
  const row = rowOf(
    theCase(facts, asOf),
    id,
    facts.filter((fact) => fact.partId === id),
  )
  if (!row) throw new Error(`no row ${no}`)
  return row
}

/** One row of two instalments, signed by everybody on the ninth of May 2022. */
export const inForce = (more: readonly MediationFact[] = []): readonly MediationFact[] => [
  ...aCase(),
  entered(1, [aShare([instalment(1, '2022-05-20', 2_799_800), instalment(2, '2022-08-20', 1_866_677)])]),
  signed(1, '2022-05-09'),
  ...forAll(['2022-05-06', '2022-05-09', '2022-05-09']),
  ...more,
]

export const paid = (no: number, instalmentNo: number, cents: number, on: string): MediationFact =>
  aMediationFact(
    {
      ...{ kind: 'PAID', on: day(on), paymentId: `p${(serial += 1)}`, shareNo: 1, instalmentNo, cents },
      evidence: '银行回单',
    },
    `row${no}`,
  )
