import { Field, ID, InputType } from 'type-graphql'
import type { LocalDate } from '@petition/law'
import type { ServiceMode } from '@petition/domain'
import { ServiceModeEnum } from '../../matters/counter/index.js'
import { LocalDateScalar } from '../../platform/index.js'
import { z } from 'zod'
import { act, DatedReconInput, id, PlainReconInput, text } from './recon-input.graphql.js'

@InputType()
abstract class HearingPlanInput extends PlainReconInput {
  @Field(() => LocalDateScalar, { description: '听证日 day' }) hearingOn!: LocalDate
  @Field(() => String, { description: '开始时间 HH:MM' }) from!: string
  @Field(() => String, { description: '结束时间 HH:MM' }) until!: string
  @Field(() => ID, { description: '听证室 room' }) roomId!: string
  @Field(() => ID, { description: '主持人 chair' }) chairId!: string
  @Field(() => [ID], { description: '听证员 members' }) memberIds!: string[]
  @Field(() => ID, { description: '记录员 recorder' }) recorderId!: string
  @Field(() => String, { description: '听证事项 subject' }) subject!: string
  @Field(() => Boolean, { description: '公开 public' }) isPublic!: boolean
}

@InputType({ description: '安排听证 set a hearing' })
export class SetReconHearingInput extends HearingPlanInput {
  static override readonly schema = act({
    from: text(500),
    until: text(500),
    memberIds: z.array(id).max(50),
    subject: text(500),
  })
  @Field(() => Boolean, { description: '依法必须听证 must be held' }) isRequired!: boolean
}

@InputType({ description: '变更听证安排 move the hearing' })
export class MoveReconHearingInput extends HearingPlanInput {
  static override readonly schema = act({
    reason: text(500),
    from: text(500),
    until: text(500),
    memberIds: z.array(id).max(50),
    subject: text(500),
  })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '取消听证 call the hearing off' })
export class CancelReconHearingInput extends PlainReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '登记听证情况 record the hearing' })
export class HoldReconHearingInput extends DatedReconInput {
  static override readonly schema = act({
    record: text(8000),
    absenceReason: text(500).nullish(),
    headExplained: text(500).nullish(),
  })
  @Field(() => String, { description: '笔录要点 record' }) record!: string
  @Field(() => Boolean, { description: '申请人到场 the applicant came' }) applicantCame!: boolean
  @Field(() => String, { nullable: true, description: '申请人缺席的情况 about the absence' }) absenceReason?:
    string | null
  @Field(() => Boolean, { description: '被申请人负责人到场 the head came' }) headCame!: boolean
  @Field(() => String, { nullable: true, description: '负责人未到场的说明和委托人员 explanation and whom they sent' })
  headExplained?: string | null
}

@InputType({ description: '送达文书 serve a paper' })
export class ServeReconPaperInput extends DatedReconInput {
  static override readonly schema = act({
    toPartyIds: z.array(id).max(50),
    toOrganIds: z.array(id).max(50),
    proof: text(500).nullish(),
  })
  @Field(() => ID, { description: '文书所告知的事项 the fact it tells of' }) ofId!: string
  @Field(() => [ID], { description: '受送达的参加人 parties' }) toPartyIds!: string[]
  @Field(() => [ID], { description: '受送达的机关 organs' }) toOrganIds!: string[]
  @Field(() => ServiceModeEnum, { description: '方式 mode' }) mode!: ServiceMode
  @Field(() => Boolean, { nullable: true, description: '留置有见证或者音像记录 recorded' }) isRecorded?: boolean | null
  @Field(() => Boolean, { nullable: true, description: '同意电子送达 consent' }) hasConsent?: boolean | null
  @Field(() => LocalDateScalar, { nullable: true, description: '回执日期 return slip' }) slipOn?: LocalDate | null
  @Field(() => String, { nullable: true, description: '证明 proof' }) proof?: string | null
}

@InputType({ description: '登记回执 record the return slip' })
export class RecordReconSlipInput extends DatedReconInput {
  static override readonly schema = act({})
  @Field(() => ID, { description: '哪次送达 which attempt' }) servedId!: string
}

@InputType({ description: '登记退回 record that it came back' })
export class ReturnReconPaperInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => ID, { description: '哪次送达 which attempt' }) servedId!: string
  @Field(() => String, { description: '原因 why' }) reason!: string
}

@InputType({ description: '更正 correct a fact' })
export class CorrectReconFactInput extends PlainReconInput {
  static override readonly schema = act({ reason: text(500), obstacleWhy: text(500).nullish() })
  @Field(() => ID, { description: '哪项记录 which fact' }) factId!: string
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => Boolean, { description: '撤销该记录 take it out' }) isAnnulled!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '更正后的日期 day' }) on?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '知道行政行为之日 day the act was known' })
  actKnownOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '耽误期间起 obstacle from' })
  obstacleFrom?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '耽误期间止 obstacle to' }) obstacleTo?: LocalDate | null
  @Field(() => String, { nullable: true, description: '耽误的理由 why' }) obstacleWhy?: string | null
}

@InputType({ description: '审批 decide on what is asked for' })
export class DecideReconProposalInput extends PlainReconInput {
  static override readonly schema = act({ note: text(500).nullish() })
  @Field(() => ID, { description: '哪项申请 which' }) proposalId!: string
  @Field(() => Boolean, { description: '同意 agreed' }) isApproved!: boolean
  @Field(() => String, { nullable: true, description: '意见；退回须写明理由 note; needed when handed back' }) note?:
    string | null
}
