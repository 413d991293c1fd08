import type { LocalDate } from '@petition/law'
import type {
  ClosedGround,
  HearingAnswer,
  HearingGround,
  HearingOfficerKind,
  Presence,
  SeatKind,
  Vote,
} from '@petition/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { z } from 'zod'
import { act, ActInputFields, LONGEST, text } from '../matters/counter/index.js'
import { LocalDateScalar } from '../platform/index.js'
import {
  ClosedGroundEnum,
  HearingAnswerEnum,
  HearingGroundEnum,
  HearingOfficerKindEnum,
  PresenceEnum,
  SeatKindEnum,
  VoteEnum,
} from './codes.graphql.js'

const id = z.string().max(36)
const time = z.string().max(5)
const reasons = text(2000)

@InputType({ description: '告知听证权利，或者建议听证并征求同意 tell of the right, or propose a hearing' })
export class TellHearingInput extends ActInputFields {
  static readonly schema = act({ organId: id.nullish(), reasons: reasons.nullish() })
  @Field(() => ID, { nullable: true, description: '举行听证的机关 who holds it' }) organId?: string | null
  @Field(() => Boolean, { description: '建议举行并征求同意 proposes one' }) isProposal!: boolean
  @Field(() => String, { nullable: true, description: '建议的理由 why' }) reasons?: string | null
}

@InputType({ description: '登记听证申请、答复 record a request or an answer' })
export class RecordHearingAnswerInput extends ActInputFields {
  static readonly schema = act({ organId: id.nullish(), partyId: id, reasons: reasons.nullish() })
  @Field(() => ID, { nullable: true, description: '向哪个机关提出 to which organ' }) organId?: string | null
  @Field(() => ID, { description: '信访人 party' }) partyId!: string
  @Field(() => LocalDateScalar, { description: '收到之日 arrived on' }) on!: LocalDate
  @Field(() => HearingAnswerEnum, { description: '意见 what' }) says!: HearingAnswer
  @Field(() => String, { nullable: true, description: '理由 why' }) reasons?: string | null
}

@InputType()
abstract class HearingFields extends ActInputFields {
  @Field(() => ID, { description: '哪一次听证 the hearing' }) hearingId!: string
}

@InputType({ description: '决定是否听证 decide on a request' })
export class DecideHearingInput extends HearingFields {
  static readonly schema = act({ hearingId: id, reasons })
  @Field(() => Boolean, { description: '举行 granted' }) isGranted!: boolean
  @Field(() => HearingGroundEnum, { nullable: true, description: '不予举行的原因 ground' })
  ground?: HearingGround | null
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
}

@InputType({ description: '一个席位 a seat' })
export class HearingSeatInput {
  @Field(() => ID, { description: '人员 person' }) officerId!: string
  @Field(() => SeatKindEnum, { description: '职务 seat' }) seat!: SeatKind
}

const plan = {
  ...{ fromTime: time, untilTime: time, roomId: id, reason: text(1000).nullish(), lateReason: text(1000).nullish() },
  seats: z.array(z.object({ officerId: id })).max(40),
}

@InputType()
abstract class PlanFields extends HearingFields {
  @Field(() => LocalDateScalar, { description: '听证之日 day' }) hearingOn!: LocalDate
  @Field(() => String, { description: '开始 HH:MM' }) fromTime!: string
  @Field(() => String, { description: '结束 HH:MM' }) untilTime!: string
  @Field(() => ID, { description: '房间 room' }) roomId!: string
  @Field(() => [HearingSeatInput], { description: '席位 seats' }) seats!: HearingSeatInput[]
  @Field(() => Boolean, { description: '公开举行 open' }) isPublic!: boolean
  @Field(() => ClosedGroundEnum, { nullable: true, description: '不公开的依据 why closed' })
  closedGround?: ClosedGround | null
  @Field(() => String, { nullable: true, description: '变更原因 why moved' }) reason?: string | null
  @Field(() => String, { nullable: true, description: '超期举行的原因 why after its period' })
  lateReason?: string | null
}

@InputType({ description: '听证排期、变更 set or move a hearing' })
export class SetHearingInput extends PlanFields {
  static readonly schema = act({ hearingId: id, ...plan })
}

@InputType({ description: '排期预览 preview of a plan' })
export class PreviewHearingInput {
  static readonly schema = z.object({ matterId: id, hearingId: id, ...plan })
  @Field(() => ID) matterId!: string
  @Field(() => ID, { description: '哪一次听证 the hearing' }) hearingId!: string
  @Field(() => LocalDateScalar, { description: '听证之日 day' }) hearingOn!: LocalDate
  @Field(() => String, { description: '开始 HH:MM' }) fromTime!: string
  @Field(() => String, { description: '结束 HH:MM' }) untilTime!: string
  @Field(() => ID, { description: '房间 room' }) roomId!: string
  @Field(() => [HearingSeatInput], { description: '席位 seats' }) seats!: HearingSeatInput[]
  @Field(() => Boolean, { description: '公开举行 open' }) isPublic!: boolean
  @Field(() => ClosedGroundEnum, { nullable: true, description: '不公开的依据 why closed' })
  closedGround?: ClosedGround | null
  @Field(() => String, { nullable: true, description: '变更原因 why moved' }) reason?: string | null
  @Field(() => String, { nullable: true, description: '超期举行的原因 why after its period' })
  lateReason?: string | null
}

@InputType()
abstract class ReasonFields extends HearingFields {
  @Field(() => String, { description: '原因 why' }) reason!: string
}

@InputType({ description: '听证延期 adjourn a hearing' })
export class AdjournHearingInput extends ReasonFields {
  static readonly schema = act({ hearingId: id, reason: text(1000) })
}

@InputType({ description: '取消听证 call a hearing off' })
export class CancelHearingInput extends ReasonFields {
  static readonly schema = act({ hearingId: id, reason: text(1000), isWithdrawn: z.boolean().nullish() })
  @Field(() => Boolean, {
    nullable: true,
    description:
      '信访人撤回申请（同意）；尚未决定的申请须由信访人撤回 the petitioners took it back; needed before a decision',
  })
  isWithdrawn?: boolean | null
}

@InputType({ description: '记录已通知的人 who was told' })
export class NotifyHearingInput extends HearingFields {
  static readonly schema = act({
    hearingId: id,
    officerIds: z.array(id).max(60),
    partyIds: z.array(id).max(500).nullish(),
  })
  @Field(() => [ID], { description: '听证人员 people' }) officerIds!: string[]
  @Field(() => [ID], { nullable: true, description: '告知不举行的信访人 parties told that it is off' })
  partyIds?: string[] | null
}

@InputType({ description: '登记听证代表 who speaks at the hearing' })
export class NameHearingRepresentativesInput extends HearingFields {
  static readonly schema = act({ hearingId: id, partyIds: z.array(id).max(500) })
  @Field(() => Int, { description: '推选人数 number named' }) number!: number
  @Field(() => [ID], { description: '其中的信访人 parties among them' }) partyIds!: string[]
}

@InputType({ description: '登记对听证人员的回避申请 a challenge' })
export class ChallengeHearingMemberInput extends HearingFields {
  static readonly schema = act({ hearingId: id, officerId: id, partyId: id, reasons: text(1000) })
  @Field(() => ID, { description: '听证人员 person' }) officerId!: string
  @Field(() => ID, { description: '申请人 party' }) partyId!: string
  @Field(() => String, { description: '理由 why' }) reasons!: string
}

@InputType({ description: '决定听证人员是否回避 decide on a challenge' })
export class DecideHearingChallengeInput extends HearingFields {
  static readonly schema = act({ hearingId: id, challengeId: id, reasons: text(1000) })
  @Field(() => ID, { description: '哪一项申请 the challenge' }) challengeId!: string
  @Field(() => Boolean, { description: '应当回避 steps aside' }) isGranted!: boolean
  @Field(() => String, { description: '理由 reasons' }) reasons!: string
}

@InputType({ description: '一名信访人的到场情况 how one petitioner took part' })
export class HearingAttendanceInput {
  @Field(() => ID, { description: '信访人 party' }) partyId!: string
  @Field(() => PresenceEnum, { description: '情况 how' }) presence!: Presence
  @Field(() => String, { nullable: true, description: '原因 why' }) reason?: string | null
}

@InputType({ description: '开始听证 open the hearing' })
export class OpenHearingInput extends HearingFields {
  static readonly schema = act({
    hearingId: id,
    parties: z.array(z.object({ partyId: id, reason: text(500).nullish() })).max(500),
    missingOfficerIds: z.array(id).max(40).nullish(),
  })
  @Field(() => [HearingAttendanceInput], { description: '信访人到场情况 petitioners' })
  parties!: HearingAttendanceInput[]
  @Field(() => [ID], { nullable: true, description: '未到的听证人员 seats that stay empty' })
  missingOfficerIds?: string[] | null
}

@InputType({ description: '结束听证 close the hearing' })
export class CloseHearingInput extends HearingFields {
  static readonly schema = act({ hearingId: id, record: text(LONGEST) })
  @Field(() => LocalDateScalar, { description: '末日 last day' }) on!: LocalDate
  @Field(() => String, { description: '听证笔录 record' }) record!: string
}

@InputType({ description: '一人的表决 one vote' })
export class HearingMemberVoteInput {
  @Field(() => ID, { description: '听证人员 person' }) officerId!: string
  @Field(() => VoteEnum, { description: '表决 vote' }) vote!: Vote
  @Field(() => String, { nullable: true, description: '意见 opinion' }) opinion?: string | null
}

@InputType({ description: '评议的问题 a question' })
export class HearingQuestionInput {
  @Field(() => String, { description: '问题 question' }) question!: string
  @Field(() => [HearingMemberVoteInput], { description: '逐人表决 votes' }) votes!: HearingMemberVoteInput[]
}

@InputType({ description: '形成听证意见 put down the conclusion' })
export class ConcludeHearingInput extends HearingFields {
  static readonly schema = act({
    hearingId: id,
    questions: z
      .array(
        z.object({
          question: text(500),
          votes: z.array(z.object({ officerId: id, opinion: text(1000).nullish() })).max(40),
        }),
      )
      .max(20),
    conclusion: text(LONGEST),
  })
  @Field(() => [HearingQuestionInput], { description: '评议 questions' }) questions!: HearingQuestionInput[]
  @Field(() => String, { description: '听证意见 conclusion' }) conclusion!: string
}

const person = { name: text(100), title: text(200), accountId: id.nullish(), phone: z.string().max(60).nullish() }

@InputType({ description: '增加听证人员 add somebody who sits at hearings' })
export class AddHearingOfficerInput {
  static readonly schema = z.object(person)
  @Field(() => String) idempotencyKey!: string
  @Field(() => HearingOfficerKindEnum, { description: '来源 circle' }) kind!: HearingOfficerKind
  @Field(() => String, { description: '姓名 name' }) name!: string
  @Field(() => String, { description: '单位、职务 where from' }) title!: string
  @Field(() => ID, { nullable: true, description: '本单位账号 account' }) accountId?: string | null
  @Field(() => String, { nullable: true, description: '电话 telephone' }) phone?: string | null
}

@InputType({ description: '修改听证人员 change an entry' })
export class UpdateHearingOfficerInput extends AddHearingOfficerInput {
  static override readonly schema = z.object(person)
  @Field(() => ID) id!: string
  @Field(() => Int) expectedVersion!: number
  @Field(() => Boolean, { description: '可以聘请 can be asked' }) isActive!: boolean
}
