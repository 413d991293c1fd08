import { equalParts, yuanText } from '@petition/domain'
import { addDays, localDate } from '@petition/law'
import {
  cureBreach,
  draftAgreement,
  importAgreementRows,
  noteBreach,
  recordPayment,
  signAgreementRows,
} from '../../../mediation/index.js'
import { MediationRowEntity } from '../../../mediation/mediation.entity.js'
import { rowDetail } from '../../../mediation/reading/row-detail.js'
import { openPeople, openTerms } from '../../../mediation/sealed-rows.js'
import type { Chance } from '../../random.js'
import { aName } from '../../people/names.js'
import type { Course } from '../course.js'
import type { Hand } from '../hand.js'
import { onCase, signForAll, type MediationPlan, type Running } from '../mediating.js'

/* The group case: 405 parties, 14 of them dead, 412 who sign, 11,018,038.88 yuan that were owed for six years. */

const PARTIES = 405
const DECEASED = 14
const TWO_HEIRS = 7
const PROXIES = 41
const TOTAL_CENTS = 1_101_803_888
const FIRST_DUE = localDate('2022-05-20')
const SECOND_DUE = localDate('2022-08-20')
/** From here on in two instalments. */
const IN_PARTS_FROM = 386
const SIGNING_FROM = localDate('2022-05-09')
const AT_ONE_TABLE = 81

const HEAD =
  '协议编号,当事人,证件号,联系电话,当事人状态,签署人,签署人身份,授权依据,授权文书编号,应付金额（元）,拖欠起始日,期数,第1期金额,第1期日期,第2期金额,第2期日期,收款账户,收款户名'

const plain = (cents: number): string => yuanText(cents).replaceAll(',', '')

/** Amounts of chance that add up to the total to the cent. */
function amounts(chance: Chance): readonly number[] {
  const even = equalParts(TOTAL_CENTS, PARTIES)
  const moves = Array.from({ length: Math.floor(PARTIES / 2) }, () => chance.between(0, 1_600_000))
  return even.map((cents, at) => {
    const move = moves[Math.floor(at / 2)] ?? 0
    return at % 2 === 0 ? cents + move : cents - move
  })
}

/** The roster as the enterprise's caretaker hands it in: one line for each who signs. */
export function groupRoster(chance: Chance): string {
  const lines: string[] = []
  const line = (at: number, name: string, more: readonly [string, string, string, string], cents: number) => {
    const [signer, capacity, basis, number] = more
    const isInParts = at >= IN_PARTS_FROM
    const [first = 0, second = 0] = isInParts ? equalParts(cents, 2) : [cents, 0]
    lines.push(
      [
        ...[
          `BHTX-2022-${String(at + 1).padStart(4, '0')}`,
          name,
          `9999991950${String(10_000_000 + at)}`,
          '13900000000',
        ],
        ...[capacity.startsWith('继承') ? '已故' : '在世', signer, capacity, basis, number, plain(cents), '2016-03-01'],
        ...[
          isInParts ? '2' : '1',
          plain(first),
          FIRST_DUE,
          isInParts ? plain(second) : '',
          isInParts ? SECOND_DUE : '',
        ],
        ...[`6217 **** **** ${String(1000 + at)}`, signer],
      ].join(','),
    )
  }
  amounts(chance).forEach((cents, at) => {
    const name = aName(chance)
    if (at < DECEASED) {
      const heirs = at < TWO_HEIRS ? 2 : 1
      equalParts(cents, heirs).forEach((part, no) =>
        line(
          at,
          name,
          [aName(chance), '继承人（子）', '继承权公证书', `（2022）样公证字第${200 + at * 2 + no}号`],
          part,
        ),
      )
    } else if (at < DECEASED + PROXIES)
      line(at, name, [aName(chance), '亲属代签（配偶）', '授权委托书', `委字${1000 + at}`], cents)
    else line(at, name, [name, '本人', '', ''], cents)
  })
  return `${HEAD}\n${lines.join('\n')}\n`
}

const rowsOf = (hand: Hand, { caseId }: Running) =>
  hand.ctx.read.find(MediationRowEntity, { where: { caseId }, order: { no: 'ASC' } })

/** Drafted, the roster imported, signed at one table over five days, paid; one instalment late and made good. */
export function settlesForMany(course: Course, plan: MediationPlan, running: Running): void {
  const { mediator, subject } = plan
  course.at(addDays(SIGNING_FROM, -4), mediator, async (hand) => {
    await draftAgreement(hand.ctx, {
      ...{ ...onCase(hand, running), form: 'WRITTEN', facts: `企业改制时未支付${subject}，拖欠六年。` },
      ...{ disputes: '支付的数额和期限。', agreed: '被申请方按名册支付全部安置费，金额较大的分两期。' },
      obligations: [{ side: 'CLAIMANT', text: '收款后办理安置手续', dueOn: localDate('2022-12-31') }],
    })
    const uploadId = await hand.sends({
      name: '当事人名册.csv',
      bytes: Buffer.from(groupRoster(course.chance), 'utf8'),
    })
    await importAgreementRows(hand.ctx, { ...onCase(hand, running), uploadId })
    await signForAll(hand, running)
  })
  for (let table = 0; table < 5; table += 1)
    course.at(addDays(SIGNING_FROM, table), mediator, async (hand) => {
      const rows = (await rowsOf(hand, running)).slice(table * AT_ONE_TABLE, (table + 1) * AT_ONE_TABLE)
      await signAgreementRows(hand.ctx, {
        ...{ ...onCase(hand, running), mode: 'FINGERPRINT', proof: '签署现场影像' },
        rows: rows.map(({ id: rowId }) => ({ rowId })),
      })
    })
  course.at(FIRST_DUE, mediator, (hand) => pays(hand, running, 1, () => true))
  course.at(addDays(SECOND_DUE, -1), mediator, (hand) => pays(hand, running, 2, (no) => no !== PARTIES))
  course.at(addDays(SECOND_DUE, 2), mediator, async (hand) => {
    const last = (await rowsOf(hand, running)).at(-1)
    await noteBreach(hand.ctx, {
      ...{ ...onCase(hand, running), rowId: last?.id ?? '', shareNo: 1, instalmentNo: 2, text: '第二期到期未付' },
    })
  })
  course.at(addDays(SECOND_DUE, 18), mediator, async (hand) => {
    await pays(hand, running, 2, (no) => no === PARTIES)
    const last = (await rowsOf(hand, running)).at(-1)
    if (!last) throw new Error('the roster has a last row')
    const { breaches } = await rowDetail(hand.ctx, running.caseId, last.id)
    const breachId = breaches[0]?.id ?? ''
    await cureBreach(hand.ctx, { ...onCase(hand, running), rowId: last.id, breachId, text: '第二期已付清' })
  })
}

async function pays(
  hand: Hand,
  running: Running,
  instalmentNo: number,
  isPaid: (no: number) => boolean,
): Promise<void> {
  for (const row of await rowsOf(hand, running)) {
    if (!isPaid(row.no)) continue
    const { signers } = openPeople(hand.ctx.keys, row)
    for (const share of openTerms(hand.ctx.keys, row).shares) {
      const instalment = share.instalments.find((one) => one.no === instalmentNo && one.paidOn === null)
      if (!instalment) continue
      await recordPayment(hand.ctx, {
        ...{ ...onCase(hand, running), rowId: row.id, shareNo: share.no, instalmentNo, cents: instalment.cents },
        ...{ payeeName: signers.find((one) => one.no === share.no)?.accountName ?? '', evidence: '代发回单' },
      })
    }
  }
}
