import type { LegalOpinionType, OpinionCitation } from '@petition/domain'
import { addDays, type LocalDate } from '@petition/law'
import { In, LessThanOrEqual } from 'typeorm'
import {
  askLegalOpinion,
  declareOpinionConflict,
  formTeam,
  giveLegalOpinion,
  noteOpinionUse,
} from '../../lawyers/index.js'
import { ProfessionalEntity } from '../../lawyers/lawyers.entity.js'
import { MatterEntity } from '../../matters/index.js'
import type { Ctx, Office } from '../../platform/index.js'
import { FIRST_DAY } from '../days.js'
import { HEAD } from '../people/cadres.js'
import { onDayOf, type Residents } from './residents.js'

interface OpinionPlan {
  readonly type: LegalOpinionType
  readonly question: string
  readonly conclusion: string
  readonly reasons: string
  readonly citations: readonly OpinionCitation[]
  readonly use: string
}

/** What lawyers are asked in the invented district: each with what it rests on, of the book and of elsewhere. */
const OPINIONS: readonly OpinionPlan[] = [
  {
    type: 'ROUTE',
    question: '该诉求应当按信访程序办理，还是依法导入行政复议',
    conclusion: '对行政处理决定不服的部分可以申请行政复议，其余按信访程序办理。',
    reasons: '诉求中涉及具体行政行为的部分，有法定的复议、诉讼途径；反映服务态度的部分没有其他法定途径。',
    citations: [
      { text: '信访工作条例', article: '第三十一条' },
      { text: '行政复议法', article: '第六条' },
    ],
    use: '写入分类依据，并书面告知复议途径和期限。',
  },
  {
    type: 'AGREEMENT',
    question: '拟签的补偿协议在主体和履行期限上是否完备',
    conclusion: '主体适格；建议写明分期付款的日期和逾期的处理。',
    reasons: '协议约定“尽快支付”不能确定履行期限，发生争议时难以申请司法确认。',
    citations: [
      { text: '人民调解法', article: '第二十九条' },
      { text: '民法典', article: '第五百一十条' },
    ],
    use: '',
  },
]

/** The desk that asks, and records what lawyers without an account say. */
const INTAKE = 'jiefang'
const REPORTED = '为相关单位提供法律顾问服务'

/** Two opinions and a team: one opinion given and used, one for which the lawyer has a conflict that waits for the decision. */
export async function keepOpinions(office: Office, residents: Residents): Promise<void> {
  const askedOn = addDays(FIRST_DAY, -8)
  const [first, second] = await office.db.read.find(MatterEntity, {
    where: {
      standing: 'OPEN',
      hasAccusation: false,
      receivedOn: LessThanOrEqual(addDays(askedOn, -5)),
      ...atOffice(residents),
    },
    order: { number: 'ASC' },
    take: 2,
  })
  const people = await office.db.read.findBy(ProfessionalEntity, { name: In(['纪若川', '容秋实', '卜念慈']) })
  const idOf = (name: string) => people.find((one) => one.name === name)?.id ?? ''
  const on = <T>(who: string, day: LocalDate, name: string, work: (ctx: Ctx) => Promise<T>) =>
    onDayOf(residents, who, day, `opinion-${name}`, work)
  const key = (name: string) => ({ idempotencyKey: `sample-opinion-${name}` })
  const asks = (matter: MatterEntity, { type, question }: OpinionPlan, lawyer: string, name: string) =>
    on(INTAKE, askedOn, `${name}-ask`, (ctx) =>
      askLegalOpinion(ctx, {
        ...{ ...key(`${name}-ask`), matterId: matter.id, professionalId: idOf(lawyer), on: askedOn, type, question },
        answerBy: addDays(askedOn, 14),
      }),
    )
  const [plan, other] = OPINIONS
  if (!first || !second || !plan || !other) return
  const given = await asks(first, plan, '纪若川', 'given')
  const [declaredOn, givenOn] = [addDays(askedOn, 1), addDays(askedOn, 6)]
  await on(INTAKE, declaredOn, 'given-free', (ctx) =>
    declareOpinionConflict(ctx, { ...key('given-free'), caseId: given, on: declaredOn }),
  )
  await on(INTAKE, givenOn, 'given-text', (ctx) => {
    const { conclusion, reasons, citations } = plan
    return giveLegalOpinion(ctx, {
      ...{ ...key('given-text'), caseId: given, on: givenOn, conclusion, reasons, citations, caveats: null },
    })
  })
  await on(INTAKE, FIRST_DAY, 'given-use', (ctx) =>
    noteOpinionUse(ctx, { ...key('given-use'), caseId: given, on: FIRST_DAY, isFollowed: true, how: plan.use }),
  )
  const barred = await asks(second, other, '容秋实', 'barred')
  await on(INTAKE, FIRST_DAY, 'barred-said', (ctx) =>
    declareOpinionConflict(ctx, {
      ...{ ...key('barred-said'), caseId: barred, on: FIRST_DAY, ground: 'CLIENT', note: REPORTED },
    }),
  )
  await on(HEAD, givenOn, 'team', (ctx) =>
    formTeam(ctx, {
      ...{ ...key('team'), matterId: first.id, on: givenOn, purpose: '多部门合力化解', reason: '诉求涉及多个单位' },
      workUntil: addDays(FIRST_DAY, 45),
      members: [
        { role: 'LEAD', accountId: residents.accountId(INTAKE) },
        { role: 'LAWYER', professionalId: idOf('纪若川') },
        { role: 'COUNSELLOR', professionalId: idOf('卜念慈') },
      ],
    }),
  )
}

const atOffice = (residents: Residents) => ({ receivedByOrganId: residents.organId('PO') })
