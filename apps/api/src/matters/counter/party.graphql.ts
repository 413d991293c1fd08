import type { LocalDate } from '@petition/law'
import type { PartyKind, ServedPaper, ServiceMode } from '@petition/domain'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { InstantScalar, LocalDateScalar, ObjectAccess } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import {
  AttemptOutcomeEnum,
  PartyKindEnum,
  ServedPaperEnum,
  ServiceModeEnum,
  type AttemptOutcome,
} from './codes.graphql.js'

@ObjectAccess(matterReaders)
@ObjectType('Party', { description: '信访人，个人信息已遮盖 a petitioner of one matter, masked' })
export class PartyNode {
  @Field(() => ID) id!: string
  @Field(() => PartyKindEnum, { description: '类别 kind' }) kind!: PartyKind
  @Field(() => Boolean, { description: '代表 representative' }) isRepresentative!: boolean
  @Field(() => String, { description: '显示名 as shown' }) displayName!: string
  @Field(() => String, {
    nullable: true,
    description:
      '姓名：登记人 24 小时内、送达所需的承办人可见 in clear for whoever registered it within a day, and the handler who serves',
  })
  name!: string | null
  @Field(() => String, { nullable: true, description: '证件号码（遮盖）identity number, masked' })
  maskedIdNumber!: string | null
  @Field(() => String, { nullable: true, description: '电话（遮盖）telephone, masked' }) maskedPhone!: string | null
  @Field(() => String, { nullable: true, description: '住址（遮盖）address, masked' }) maskedAddress!: string | null
  @Field(() => Boolean, { description: '留有证件号码 an identity number was left' }) hasIdNumber!: boolean
  @Field(() => Boolean, { description: '留有电话 a telephone was left' }) hasPhone!: boolean
  @Field(() => Boolean, { description: '留有住址 an address was left' }) hasAddress!: boolean
  @Field(() => Boolean, { description: '已撤回，不影响其他信访人 withdrew; the others go on' }) hasWithdrawn!: boolean
  @Field(() => Boolean, { description: '可以联系 may be reached' }) isReachable!: boolean
}

@ObjectAccess(matterReaders)
@ObjectType('Service', { description: '送达：一份文书对一名信访人 service of one paper on one petitioner' })
export class ServiceNode {
  @Field(() => ID) id!: string
  @Field(() => ServedPaperEnum, { description: '文书 paper' }) paper!: ServedPaper
  @Field(() => PartyNode, { description: '受送达人 on whom' }) party!: PartyNode
  @Field(() => LocalDateScalar, { nullable: true, description: '送达之日（有证明）proven receipt' })
  servedOn!: LocalDate | null
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '申请复查、复核的最后一日 last day of the window it opened',
  })
  windowLastOn!: LocalDate | null
  @Field(() => [ServiceAttemptNode], { description: '历次送达 attempts' }) attempts!: ServiceAttemptNode[]
}

@ObjectAccess(matterReaders)
@ObjectType('ServiceAttempt', { description: '一次送达 one attempt' })
export class ServiceAttemptNode {
  @Field(() => ID) id!: string
  @Field(() => Int, { description: '第几次 which' }) no!: number
  @Field(() => ServiceModeEnum, { description: '方式 mode' }) mode!: ServiceMode
  @Field(() => LocalDateScalar, { description: '日期 day' }) on!: LocalDate
  @Field(() => AttemptOutcomeEnum, { description: '结果 outcome' }) outcome!: AttemptOutcome
  @Field(() => String, { nullable: true, description: '证明 proof' }) proof!: string | null
  @Field(() => LocalDateScalar, { nullable: true, description: '收到之日 received' }) receivedOn!: LocalDate | null
}

@ObjectAccess(matterReaders)
@ObjectType('Attachment', { description: '材料 an attachment' })
export class AttachmentNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '文件名 name' }) name!: string
  @Field(() => String, { description: '类型 type' }) contentType!: string
  @Field(() => Int, { description: '字节数 bytes' }) size!: number
  @Field(() => InstantScalar, { description: '提交时刻 added' }) addedAt!: Date
}
