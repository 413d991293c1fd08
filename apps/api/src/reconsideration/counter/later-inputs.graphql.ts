import { Field, ID, InputType } from 'type-graphql'
import type { LocalDate } from '@petition/law'
import type {
  CommitteeGround,
  EnforcementWay,
  ExecutionStayGround,
  PerformedPaper,
  PressedHow,
  WithdrawalObstacle,
} from '@petition/domain/reconsideration'
import { LocalDateScalar } from '../../platform/index.js'
import {
  CommitteeGroundEnum,
  EnforcementWayEnum,
  OrderedStayGroundEnum,
  PerformedPaperEnum,
  PressedHowEnum,
  WithdrawalObstacleEnum,
} from './recon-codes.graphql.js'
import { act, DatedReconInput, PlainReconInput, text } from './recon-input.graphql.js'

@InputType({ description: '报批不予准许撤回 ask not to allow the withdrawal' })
export class RefuseReconWithdrawalInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => WithdrawalObstacleEnum, { description: '情形 why' }) obstacle!: WithdrawalObstacle
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '报批准予部分申请人撤回 ask to let some of the applicants withdraw' })
export class AllowReconWithdrawalInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '关联已撤回的前案 link the former case that was withdrawn' })
export class NameFormerReconInput extends DatedReconInput {
  static override readonly schema = act({ formerNumber: text(60), againstWill: text(1000).nullish() })
  @Field(() => String, { description: '前案案号 number of the former case' }) formerNumber!: string
  @Field(() => Boolean, { description: '同一行政行为，以同一事实和理由 the same act, fact and reason' })
  isSame!: boolean
  @Field(() => String, {
    nullable: true,
    description: '撤回违背真实意愿的证明 what proves that it was against their will',
  })
  againstWill?: string | null
}

@InputType({ description: '催告转送机关回复 press for the answer' })
export class RemindNormOrganInput extends DatedReconInput {
  static override readonly schema = act({ text: text(500) })
  @Field(() => String, { description: '催告内容 what was said' }) text!: string
}

@InputType({ description: '登记停止执行申请 a stay of execution is asked for' })
export class AskExecutionStayInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => ID, { description: '申请人或者第三人 who asks' }) partyId!: string
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '报批停止执行 ask to stay the execution' })
export class OrderExecutionStayInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500), rule: text(200).nullish() })
  @Field(() => OrderedStayGroundEnum, { description: '情形 ground' }) ground!: Exclude<
    ExecutionStayGround,
    'RESPONDENT'
  >
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => String, { nullable: true, description: '规定停止执行的法律、法规、规章；LAW 须填 needed with LAW' })
  rule?: string | null
}

@InputType({ description: '被申请人停止执行 the respondent stays its act' })
export class NoteExecutionStayInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '报批不予停止执行 ask to deny the stay' })
export class DenyExecutionStayInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '报批恢复执行 ask to lift the stay' })
export class LiftExecutionStayInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '提请行政复议委员会咨询 put before the committee' })
export class AskReconCommitteeInput extends DatedReconInput {
  static override readonly schema = act({ question: text(4000) })
  @Field(() => CommitteeGroundEnum, { description: '情形 ground' }) ground!: CommitteeGround
  @Field(() => String, { description: '咨询事项 question' }) question!: string
}

@InputType({ description: '记录委员会咨询意见 put down the opinion of the committee' })
export class RecordReconCommitteeInput extends DatedReconInput {
  static override readonly schema = act({ opinion: text(8000) })
  @Field(() => String, { description: '咨询意见 opinion' }) opinion!: string
}

@InputType({ description: '报批责令限期履行 ask to order the performance' })
export class OrderReconPerformanceInput extends PlainReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => PerformedPaperEnum, { description: '没有履行的文书 what is not performed' }) performs!: PerformedPaper
  @Field(() => LocalDateScalar, { description: '履行期限，晚于今天 by which day, after today' }) by!: LocalDate
  @Field(() => String, { description: '没有履行的情况 what was not done' }) reason!: string
}

@InputType({ description: '报批约谈、通报批评 ask for a talk or for criticism' })
export class PressReconRespondentInput extends DatedReconInput {
  static override readonly schema = act({ text: text(2000) })
  @Field(() => PressedHowEnum, { description: '方式 how' }) how!: PressedHow
  @Field(() => String, { description: '内容，不写个人姓名 what was said, of the organ' }) text!: string
}

@InputType({ description: '登记强制执行 record the enforcement' })
export class SeekReconEnforcementInput extends DatedReconInput {
  static override readonly schema = act({
    text: text(2000),
    court: text(100).nullish(),
    lateReason: text(500).nullish(),
  })
  @Field(() => ID, { description: '申请人或者第三人 against whom' }) partyId!: string
  @Field(() => EnforcementWayEnum, { description: '方式 how' }) way!: EnforcementWay
  @Field(() => String, { nullable: true, description: '人民法院；COURT 须填 needed with COURT' }) court?: string | null
  @Field(() => String, { description: '内容 what is enforced' }) text!: string
  @Field(() => String, {
    nullable: true,
    description: '超过三个月才申请人民法院的正当理由 why the court is asked after its three months',
  })
  lateReason?: string | null
}
