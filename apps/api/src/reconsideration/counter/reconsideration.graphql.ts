import type { LocalDate } from '@petition/law'
import type {
  AreaOfAct,
  ReconEnd,
  ReconPaper,
  ReconPartyRole,
  ReconProcedure,
  ReconStage,
} from '@petition/domain/reconsideration'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CitationTextNode, PageInfoNode } from '../../organs/index.js'
import { InstantScalar, LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { reconReaders } from '../access.js'
import {
  AreaOfActEnum,
  ReconEndEnum,
  ReconPaperEnum,
  ReconPartyRoleEnum,
  ReconPersonKindEnum,
  ReconProcedureEnum,
  ReconStageEnum,
} from './recon-codes.graphql.js'

@ObjectAccess(reconReaders)
@ObjectType('Reconsideration', { description: '行政复议案件 a reconsideration case' })
export class ReconsiderationNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '案号 number' }) number!: string
  @Field(() => String, {
    description:
      '适用的法律文本：reconsideration-2017 或者 reconsideration-2023 the text that governs it, by the day it was received',
  })
  text!: string
  @Field(() => ReconStageEnum, { description: '环节 where it stands' }) stage!: ReconStage
  @Field(() => ReconEndEnum, { nullable: true, description: '结案方式 how it ended' }) endHow!: ReconEnd | null
  @Field(() => LocalDateScalar, { nullable: true, description: '结案之日 day it ended' }) endedOn!: LocalDate | null
  @Field(() => AreaOfActEnum, { description: '行政行为种类 what the act is about' }) area!: AreaOfAct
  @Field(() => String, { description: '被申请复议的行政行为 the act' }) actTitle!: string
  @Field(() => ReconProcedureEnum, {
    nullable: true,
    description: '审理程序；受理前为空 procedure; null before acceptance',
  })
  procedure!: ReconProcedure | null
  @Field(() => LocalDateScalar, { description: '收到申请之日 received' }) receivedOn!: LocalDate
  @Field(() => LocalDateScalar, { nullable: true, description: '受理之日 accepted' }) acceptedOn!: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      '作出决定的最后一日；未受理、暂停计算和结案后为空 last day to decide; null before acceptance, while it stands still, and after the end',
  })
  decideBy!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '已安排的听证日 day of the hearing that is set' })
  hearingOn!: LocalDate | null
  @Field(() => Boolean, { description: '待负责人审批 waits for the head' }) isAwaitingApproval!: boolean
}

@ObjectAccess(reconReaders)
@ObjectType('ReconsiderationConnection', { description: '复议案件列表 a page of cases' })
export class ReconsiderationConnection {
  @Field(() => [ReconsiderationNode]) nodes!: ReconsiderationNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconsiderationPayload', { description: '复议案件 the case' })
export class ReconsiderationPayload {
  @Field(() => ReconsiderationNode, { description: '复议案件 the case' }) reconsideration!: ReconsiderationNode
}

@ObjectAccess(reconReaders)
@ObjectType('ReconParty', { description: '复议参加人，个人信息已遮盖 a party, masked' })
export class ReconPartyNode {
  @Field(() => ID) id!: string
  @Field(() => ReconPersonKindEnum, { description: '类别 kind' }) kind!: 'PERSON' | 'ORGANISATION'
  @Field(() => ReconPartyRoleEnum, { description: '身份 role' }) role!: ReconPartyRole
  @Field(() => Boolean, { description: '代表人 representative' }) isRepresentative!: boolean
  @Field(() => ID, { nullable: true, description: '代理谁 whom an agent acts for' }) forPartyId!: string | null
  @Field(() => String, { nullable: true, description: '授权文件 authority' }) authority!: string | null
  @Field(() => LocalDateScalar, { description: '登记之日 named' }) namedOn!: LocalDate
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '经准予撤回、不再参加之日 since when they take no part, their own withdrawal being allowed',
  })
  leftOn!: LocalDate | null
  @Field(() => String, { description: '显示名：案件办理期间可见全名 name; in clear while the case is open' })
  displayName!: string
  @Field(() => String, { nullable: true, description: '证件号码（遮盖）' }) maskedIdNumber!: string | null
  @Field(() => String, { nullable: true, description: '电话（遮盖）' }) maskedPhone!: string | null
  @Field(() => String, { nullable: true, description: '住址（遮盖）' }) maskedAddress!: string | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconFact', { description: '案件经过的一项 one entry of the record' })
export class ReconFactNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '种类代码 code of its kind' }) kind!: string
  @Field(() => String, { description: '名称（中文）' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）name in English' }) labelEn!: string
  @Field(() => LocalDateScalar, { description: '发生之日 day' }) on!: LocalDate
  @Field(() => InstantScalar, { description: '记录时刻 recorded' }) recordedAt!: Date
  @Field(() => String, { description: '内容 text' }) text!: string
  @Field(() => Boolean, { description: '本人可以更正这项记录 one may put it right' }) isCorrectable!: boolean
}

@ObjectAccess(reconReaders)
@ObjectType('ReconAct', { description: '可以或者依法不能办理的事 an act, possible or not and why' })
export class ReconActNode {
  @Field(() => String, { description: '名称，与操作同名 name, that of the mutation' }) name!: string
  @Field(() => String, { description: '名称（中文）' }) labelZh!: string
  @Field(() => String, { description: '名称（英文）label in English' }) labelEn!: string
  @Field(() => Boolean, { description: '现在可以 possible now' }) isPossible!: boolean
  @Field(() => Boolean, { description: '须经负责人审批 needs approval' }) needsApproval!: boolean
  @Field(() => String, { nullable: true, description: '不能的代码 code' }) reason!: string | null
  @Field(() => String, { nullable: true, description: '不能的理由（中文）' }) reasonZh!: string | null
  @Field(() => String, { nullable: true, description: '不能的理由（英文）why not' }) reasonEn!: string | null
  @Field(() => CitationTextNode, { description: '依据 article' }) citation!: CitationTextNode
}

@ObjectAccess(reconReaders)
@ObjectType('ReconAddressee', { description: '一份文书的受送达人 somebody who is to have a paper' })
export class ReconAddresseeNode {
  @Field(() => ID, { nullable: true, description: '参加人 a party' }) partyId!: string | null
  @Field(() => ID, { nullable: true, description: '机关 an organ' }) organId!: string | null
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '送达之日 proven receipt' })
  receivedOn!: LocalDate | null
  @Field(() => ID, { nullable: true, description: '在途的送达 an attempt under way' }) pendingServedId!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '寄出或者公告之日 since' })
  pendingSince!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '公告届满日 until' }) pendingUntil!: LocalDate | null
}

@ObjectAccess(reconReaders)
@ObjectType('ReconDuePaper', { description: '案件文书及送达情况 a paper and who has it' })
export class ReconDuePaperNode {
  @Field(() => ID, { description: '文书所告知的事项 the fact it tells of' }) id!: string
  @Field(() => ReconPaperEnum, { description: '种类 kind' }) kind!: ReconPaper
  @Field(() => String, { description: '名称（中文）' }) titleZh!: string
  @Field(() => String, { description: '名称（英文）title in English' }) titleEn!: string
  @Field(() => LocalDateScalar, { description: '出具之日 issued' }) on!: LocalDate
  @Field(() => Boolean, { description: '已被后来的办理取代，不必再送达 overtaken' }) isOvertaken!: boolean
  @Field(() => ID, { nullable: true, description: '已出具的文书 the issued paper' }) paperId!: string | null
  @Field(() => String, { nullable: true, description: '文号 number' }) number!: string | null
  @Field(() => [ReconAddresseeNode], { description: '受送达人 who is to have it' }) addressees!: ReconAddresseeNode[]
}
