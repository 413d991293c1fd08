import type { MediationEnd, MediationSide, OtherWay } from '@petition/domain'
import { addDays, type LocalDate } from '@petition/law'
import {
  askConfirmation,
  declareMediatorTies,
  draftAgreement,
  endMediation,
  enterAgreementRow,
  holdMediationSession,
  leadToMediation,
  nameMediator,
  recordMediationConsent,
  recordPayment,
  screenForMediation,
  signAgreementForAll,
  signAgreementRows,
  takeMediation,
  tellMediationRights,
} from '../../mediation/index.js'
import { MediationBodyEntity, MediationRowEntity } from '../../mediation/mediation.entity.js'
import type { Course } from './course.js'
import type { Given } from './given.js'
import type { Hand } from './hand.js'

/** A mediation as the plan has it. */
export interface MediationPlan {
  readonly no: number
  readonly subject: string
  readonly ledInOn: LocalDate
  /** null: still being mediated */
  readonly end: MediationEnd | null
  readonly endedOn: LocalDate | null
  readonly mediator: string
  readonly side: MediationSide | null
}

/** What the steps of one mediation share: the case, once it is there. */
export interface Running {
  caseId: string
}

/** The same for every act on the case. */
export const onCase = (hand: Hand, { caseId }: Running) => ({
  ...{ idempotencyKey: hand.newKey(), caseId, on: hand.ctx.today },
})

/** Screened, both sides asked, led in (信访工作条例 第三十三条、第三十七条). */
export function isLedToMediation(course: Course, given: Given, plan: MediationPlan): Running {
  const running: Running = { caseId: '' }
  const { ledInOn, subject, no } = plan
  course.at(addDays(ledInOn, -4), given.registrar, async (hand) => {
    await hand.does(screenForMediation, {
      ...{ on: hand.ctx.today, isSuitable: true, grounds: ['CIVIL_DISPUTE', 'ROOM_TO_AGREE'], subject },
      ...{
        reason: '双方均可联系，有协商余地',
        respondentName: '滨海新区某相对方单位',
        respondentContact: '单位办公室',
      },
    })
    const { story } = await hand.file()
    running.caseId = story.of('MEDIATION_SCREENED').at(-1)?.mediationId ?? ''
  })
  for (const [at, side] of (['CLAIMANT', 'RESPONDENT'] as const).entries())
    course.at(addDays(ledInOn, at - 2), given.registrar, (hand) =>
      recordMediationConsent(hand.ctx, {
        ...{ ...onCase(hand, running), side, isWilling: true, form: at === 0 ? 'WRITTEN' : 'ORAL_RECORDED' },
        proof: at === 0 ? '调解同意书' : '电话征求意见记录',
      }).then(() => undefined),
    )
  course.at(ledInOn, given.registrar, async (hand) => {
    const bodies = await hand.ctx.read.find(MediationBodyEntity, { where: { kind: 'PEOPLES_COMMITTEE' } })
    await leadToMediation(hand.ctx, { ...onCase(hand, running), bodyId: bodies[0]?.id ?? '' })
    hand.acted()
  })
  course.at(addDays(ledInOn, 1), plan.mediator, async (hand) => {
    await takeMediation(hand.ctx, { ...onCase(hand, running), number: `（2022）人调字第${no}号` })
    await nameMediator(hand.ctx, {
      ...{ ...onCase(hand, running), accountId: hand.accountId(plan.mediator), as: 'MEDIATOR', chosenBy: 'BODY' },
    })
    await declareMediatorTies(hand.ctx, { ...onCase(hand, running), isFree: true, statement: '与双方均无利害关系' })
    for (const side of ['CLAIMANT', 'RESPONDENT'] as const)
      await tellMediationRights(hand.ctx, { ...onCase(hand, running), side, proof: '权利义务告知书回执' })
  })
  return running
}

/** A meeting of both sides, with its record. */
export function meets(course: Course, plan: MediationPlan, running: Running, on: LocalDate, record: string): void {
  course.at(on, plan.mediator, (hand) =>
    holdMediationSession(hand.ctx, {
      ...{ ...onCase(hand, running), fromTime: '09:00', untilTime: '10:45', place: '区人民调解室', isPublic: false },
      ...{ claimants: 1, respondents: 2, record },
    }).then(() => undefined),
  )
}

const WAYS: Readonly<Partial<Record<MediationEnd, readonly OtherWay[]>>> = {
  FAILED: ['LITIGATION', 'PETITION_GOES_ON'],
  TO_COURT: ['LITIGATION', 'LEGAL_AID'],
  WITHDRAWN: [],
}
const WHY: Readonly<Partial<Record<MediationEnd, string>>> = {
  AGREED: '双方达成协议',
  FAILED: '双方对金额分歧较大，调解不成',
  TO_COURT: '当事人选择诉讼解决，已导入法院',
  WITHDRAWN: '申请方撤回调解申请',
}

/** Ends as the plan says; an agreement was signed the same day before. */
export function ends(course: Course, plan: MediationPlan, running: Running): void {
  const { end, endedOn, mediator, side } = plan
  if (end === null || endedOn === null) return
  course.at(endedOn, mediator, async (hand) => {
    await endMediation(hand.ctx, {
      ...{ ...onCase(hand, running), how: end, side, reason: WHY[end] ?? '', otherWays: WAYS[end] ?? [] },
    })
    hand.acted()
  })
}

/** The respondent, the mediator and the seal. */
export async function signForAll(hand: Hand, running: Running): Promise<void> {
  for (const [by, mode] of [
    ['RESPONDENT', 'SEAL'],
    ['MEDIATOR', 'SIGNATURE'],
    ['BODY', 'SEAL'],
  ] as const)
    await signAgreementForAll(hand.ctx, { ...onCase(hand, running), by, mode, proof: '协议书原件' })
}

const NAMES = [
  '谌望舒',
  '奚云禾',
  '裘若川',
  '苏听澜',
  '甘予宁',
  '隆知远',
  '辛晓棠',
  '阮书屿',
  '薄景岚',
  '谷清帆',
  '麦念溪',
  '鄢秋林',
]

/** One party and one respondent agree: drafted, signed, paid, and now and then confirmed by a court. */
export function agrees(course: Course, plan: MediationPlan, running: Running): void {
  const { endedOn, mediator, no, subject } = plan
  if (endedOn === null) return
  const cents = 120_000 + ((no * 73_137) % 900_000)
  const name = NAMES[no % NAMES.length] ?? ''
  course.at(addDays(endedOn, -1), mediator, async (hand) => {
    await draftAgreement(hand.ctx, {
      ...{ ...onCase(hand, running), form: 'WRITTEN', facts: `双方因${subject}发生争议。`, disputes: '责任和数额。' },
      ...{ agreed: '被申请方一次性支付，双方不再有其他争议。', obligations: [] },
    })
    await enterAgreementRow(hand.ctx, {
      ...{ ...onCase(hand, running), agreementNo: `TJ2022-${no}`, name, isDeceased: false, claimCents: cents + 50_000 },
      ...{ agreedCents: cents, owedSince: null },
      signers: [
        {
          ...{ name, capacity: 'SELF', account: '6217 **** **** 2022', cents },
          instalments: [{ dueOn: addDays(endedOn, 10), cents }],
        },
      ],
    })
  })
  const row = (hand: Hand) => hand.ctx.read.findOneByOrFail(MediationRowEntity, { caseId: running.caseId })
  course.at(endedOn, mediator, async (hand) => {
    const rows = [{ rowId: (await row(hand)).id }]
    await signAgreementRows(hand.ctx, { ...onCase(hand, running), mode: 'SIGNATURE', rows, proof: '协议书原件' })
    await signForAll(hand, running)
  })
  if (no % 3 === 0)
    course.at(addDays(endedOn, 6), mediator, async (hand) => {
      const { id: rowId } = await row(hand)
      await askConfirmation(hand.ctx, { ...onCase(hand, running), rowId, court: '区人民法院', proof: '共同申请书' })
    })
  course.at(addDays(endedOn, 9), mediator, async (hand) => {
    const { id: rowId } = await row(hand)
    await recordPayment(hand.ctx, {
      ...{ ...onCase(hand, running), rowId, shareNo: 1, instalmentNo: 1, cents, payeeName: name, evidence: '银行回单' },
    })
  })
}
