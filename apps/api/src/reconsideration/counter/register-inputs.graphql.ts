import type { LocalDate } from '@petition/law'
import type { ApplicationHow, AreaOfAct, LawsuitState } from '@petition/domain/reconsideration'
import { Field, ID, InputType } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar } from '../../platform/index.js'
import type { ReconPartyField } from '../acts/reveal-party.js'
import {
  ApplicationHowEnum,
  AreaOfActEnum,
  LawsuitStateEnum,
  ReconPartyFieldEnum,
  ReconPersonKindEnum,
} from './recon-codes.graphql.js'
import { id, key, text } from './recon-input.graphql.js'

const person = z.object({
  name: text(100),
  idNumber: text(30).nullish(),
  phone: text(30).nullish(),
  address: text(300).nullish(),
})

@InputType({ description: '申请人 an applicant' })
export class ReconPersonInput {
  @Field(() => ReconPersonKindEnum, { description: '类别 kind' }) kind!: 'PERSON' | 'ORGANISATION'
  @Field(() => String, { description: '姓名或者名称 name' }) name!: string
  @Field(() => String, { nullable: true, description: '证件号码 identity number' }) idNumber?: string | null
  @Field(() => String, { nullable: true, description: '电话 telephone' }) phone?: string | null
  @Field(() => String, { nullable: true, description: '住址 address' }) address?: string | null
  @Field(() => Boolean, { nullable: true, description: '推选的代表人 representative' }) isRepresentative?:
    boolean | null
}

@InputType({ description: '因正当理由耽误的期间（第二十条第二款）time in which one could not apply' })
export class ObstacleInput {
  @Field(() => LocalDateScalar, { description: '起 from' }) from!: LocalDate
  @Field(() => LocalDateScalar, { description: '止 to' }) to!: LocalDate
  @Field(() => String, { description: '理由 why' }) why!: string
}

@InputType({ description: '登记复议申请 register an application' })
export class RegisterApplicationInput {
  static readonly schema = z.object({
    ...{ idempotencyKey: key, actTitle: text(300), request: text(4000), reasons: text(4000) },
    ...{ asksReviewOf: text(300).nullish(), matterNumber: text(60).nullish() },
    applicants: z.array(person).min(1).max(50),
    obstacles: z.array(z.object({ why: text(300) })).max(10),
  })
  @Field(() => String) idempotencyKey!: string
  @Field(() => LocalDateScalar, { description: '收到申请之日 received' }) receivedOn!: LocalDate
  @Field(() => ApplicationHowEnum, { description: '申请方式 how it came' }) how!: ApplicationHow
  @Field(() => LocalDateScalar, { nullable: true, description: '邮戳日 postmark' }) postmarkOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '处罚机关收到之日（第三十二条）' })
  atRespondentOn?: LocalDate | null
  @Field(() => ID, { description: '被申请人 respondent' }) respondentOrganId!: string
  @Field(() => AreaOfActEnum, { description: '行政行为种类 what the act is about' }) area!: AreaOfAct
  @Field(() => String, { description: '行政行为名称、文号 the act' }) actTitle!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '行为作出之日 done' }) actDoneOn?: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '知道之日 known' }) actKnownOn?: LocalDate | null
  @Field(() => Boolean, { description: '已告知复议权利、机关和期限 told of the rights' }) wasToldOfRights!: boolean
  @Field(() => LocalDateScalar, { nullable: true, description: '另行知道权利之日 learned of the rights' })
  rightsLearnedOn?: LocalDate | null
  @Field(() => Boolean, { description: '涉及不动产 about an immovable' }) isImmovable!: boolean
  @Field(() => [ObstacleInput], { description: '耽误期间 obstacles' }) obstacles!: ObstacleInput[]
  @Field(() => String, { description: '复议请求 request' }) request!: string
  @Field(() => String, { description: '事实和理由 reasons' }) reasons!: string
  @Field(() => Boolean, { description: '材料齐全 complete' }) isComplete!: boolean
  @Field(() => String, { nullable: true, description: '一并请求审查的规范性文件 rule to be reviewed with it' })
  asksReviewOf?: string | null
  @Field(() => LawsuitStateEnum, { description: '行政诉讼情况 lawsuit' }) lawsuit!: LawsuitState
  @Field(() => [ReconPersonInput], { description: '申请人 applicants' }) applicants!: ReconPersonInput[]
  @Field(() => String, { nullable: true, description: '导入本程序的信访编号 number of the petition led in here' })
  matterNumber?: string | null
  @Field(() => ID, { nullable: true, description: '此前的咨询 the question before' }) consultationId?: string | null
}

@InputType({ description: '登记咨询，不登记来访人 record a question at the window' })
export class RecordConsultationInput {
  static readonly schema = z.object({ idempotencyKey: key, question: text(2000), addition: text(2000).nullish() })
  @Field(() => String) idempotencyKey!: string
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => AreaOfActEnum, { description: '行政行为种类 what it is about' }) area!: AreaOfAct
  @Field(() => String, { description: '问题，不写姓名 question, without names' }) question!: string
  @Field(() => String, { nullable: true, description: '补充答复 what was added' }) addition?: string | null
}

@InputType({ description: '查看参加人完整信息 reveal personal data of a party' })
export class RevealReconPartyInput {
  static readonly schema = z.object({ idempotencyKey: key, caseId: id, partyId: id, reason: text(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: '复议案件 the case' }) caseId!: string
  @Field(() => ID, { description: '参加人 the party' }) partyId!: string
  @Field(() => [ReconPartyFieldEnum], { description: '信息项 fields' }) fields!: ReconPartyField[]
  @Field(() => String, { description: '理由 reason' }) reason!: string
}
