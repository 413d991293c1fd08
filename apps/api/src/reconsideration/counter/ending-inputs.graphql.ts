import { Field, ID, InputType } from 'type-graphql'
import type { LocalDate } from '@petition/law'
import type { DecisionKind, TerminationGround } from '@petition/domain/reconsideration'
import { LocalDateScalar } from '../../platform/index.js'
import { DecisionKindEnum, TerminationGroundEnum } from './recon-codes.graphql.js'
import { z } from 'zod'
import { act, DatedReconInput, id, PlainReconInput, text } from './recon-input.graphql.js'

@InputType({ description: '登记撤回 record a withdrawal' })
export class RecordReconWithdrawalInput extends DatedReconInput {
  static override readonly schema = act({
    reason: text(500),
    terms: text(8000).nullish(),
    partyIds: z.array(id).max(50).nullish(),
  })
  @Field(() => String, { description: '理由 reason' }) reason!: string
  @Field(() => Boolean, { description: '因和解 after a settlement' }) isSettlement!: boolean
  @Field(() => String, { nullable: true, description: '和解内容 terms of the settlement' }) terms?: string | null
  @Field(() => [ID], {
    nullable: true,
    description: '撤回的申请人；全部撤回的为空 which applicants; null or empty: all of them',
  })
  partyIds?: string[] | null
}

@InputType({ description: '报批终止 ask to terminate' })
export class TerminateReconsiderationInput extends DatedReconInput {
  static override readonly schema = act({ reason: text(500) })
  @Field(() => TerminationGroundEnum, { description: '情形 ground' }) ground!: TerminationGround
  @Field(() => String, { description: '理由 reason' }) reason!: string
}

@InputType({ description: '起草复议决定 draft the decision' })
export class DraftReconDecisionInput extends PlainReconInput {
  static override readonly schema = act({
    found: text(8000),
    reasons: text(8000),
    result: text(8000),
    hearingUsed: text(8000).nullish(),
    committeeUsed: text(8000).nullish(),
  })
  @Field(() => DecisionKindEnum, { description: '决定种类 kind' }) decision!: DecisionKind
  @Field(() => String, { description: '查明的事实 findings' }) found!: string
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
  @Field(() => String, { description: '决定内容 result' }) result!: string
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '限期；REVOKED_REDO、PERFORM 须填，晚于今天 until when; needed with these two, after today',
  })
  redoBy?: LocalDate | null
  @Field(() => String, {
    nullable: true,
    description: '听证笔录如何采用；举行过听证的须填 needed where a hearing was held',
  })
  hearingUsed?: string | null
  @Field(() => String, {
    nullable: true,
    description: '委员会咨询意见如何参考；有咨询意见的须填 needed where the committee gave its opinion',
  })
  committeeUsed?: string | null
}

@InputType({ description: '报批意见书 ask for an opinion letter' })
export class IssueReconOpinionInput extends PlainReconInput {
  static override readonly schema = act({ text: text(8000) })
  @Field(() => ID, { description: '发给 to which organ' }) toOrganId!: string
  @Field(() => String, { description: '内容 text' }) text!: string
}

@InputType({ description: '反馈意见书落实情况 report on the opinion letter' })
export class ReportReconOpinionInput extends DatedReconInput {
  static override readonly schema = act({ text: text(8000) })
  @Field(() => String, { description: '落实情况 what was put right' }) text!: string
}

@InputType({ description: '登记决定履行情况 record that it was done' })
export class RecordReconPerformedInput extends DatedReconInput {
  static override readonly schema = act({ text: text(8000) })
  @Field(() => String, { description: '履行情况 what was done' }) text!: string
}

@InputType({ description: '登记提起诉讼 record that a party sued' })
export class RecordReconActionInput extends DatedReconInput {
  static override readonly schema = act({ court: text(500) })
  @Field(() => ID, { description: '谁 who' }) partyId!: string
  @Field(() => String, { description: '法院 court' }) court!: string
}
