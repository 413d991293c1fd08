import type { LocalDate } from '@petition/law'
import type { RuleKind } from '@petition/domain'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { LocalDateScalar, ObjectAccess, signedIn } from '../platform/index.js'
import { RuleKindEnum } from './enums.js'
import type { RuleConfirmationEntity } from './house.entity.js'

@ObjectAccess(signedIn)
@ObjectType('RuleConfirmation', { description: '核对确认 somebody of the office confirmed it' })
export class RuleConfirmationNode {
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => LocalDateScalar, { description: '确认之日 day' }) confirmedOn!: LocalDate
}

@ObjectAccess(signedIn)
@ObjectType('LegalText', { description: '法律文本的一个版本 one version of a text that dates rest on' })
export class LegalTextNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '名称 name' }) name!: string
  @Field(() => String, { description: '英文名称 name in English' }) nameEn!: string
  @Field(() => String, { description: '引用名称 as cited' }) citedAs!: string
  @Field(() => LocalDateScalar, { nullable: true, description: '施行日；空为未查明 first day in force' })
  from!: LocalDate | null
  @Field(() => LocalDateScalar, { nullable: true, description: '失效日；空为现行或者未查明 last day in force' })
  to!: LocalDate | null
  @Field(() => String, { description: '核对情况 checked, partly checked or memory' }) checked!: string
  @Field(() => String, { description: '说明（英文）what was read and what is remembered' }) note!: string
  @Field(() => String, { description: '说明 the same in Chinese' }) noteZh!: string
  @Field(() => RuleConfirmationNode, { nullable: true, description: '本办最近一次核对 newest confirmation' })
  confirmation!: RuleConfirmationEntity | null
}

@ObjectAccess(signedIn)
@ObjectType('Reading', { description: '口径：条文未明之处 how an open question of the texts is taken' })
export class ReadingNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '问题 question' }) questionZh!: string
  @Field(() => String, { description: '问题（英文）question in English' }) questionEn!: string
  @Field(() => String, { description: '采用的口径 answer taken' }) takenZh!: string
  @Field(() => String, { description: '采用的口径（英文）answer in English' }) takenEn!: string
  @Field(() => String, { description: '另一种口径 what an office could decide instead' }) otherwiseZh!: string
  @Field(() => String, { description: '另一种口径（英文）the other answer in English' }) otherwiseEn!: string
  @Field(() => String, { description: '依据 basis' }) basis!: string
  @Field(() => String, { description: '性质 reading, default or memory' }) mark!: string
  @Field(() => [String], { description: '可以改变它的办公设置 settings that answer it' }) settingsZh!: string[]
  @Field(() => [String], { description: '办公设置（英文）settings in English' }) settingsEn!: string[]
  @Field(() => RuleConfirmationNode, { nullable: true, description: '本办最近一次确认 newest confirmation' })
  confirmation!: RuleConfirmationEntity | null
}

@InputType({ description: '核对确认一个文本或者口径 confirm a text or a reading' })
export class ConfirmRuleInput {
  static readonly schema = z.object({ id: z.string().max(60), basis: z.string().trim().min(1).max(500) })
  @Field(() => String) idempotencyKey!: string
  @Field(() => RuleKindEnum, { description: '文本或者口径 which' }) kind!: RuleKind
  @Field(() => ID) id!: string
  @Field(() => String, { description: '依据 what was read, or who decided' }) basis!: string
}

@ObjectAccess(signedIn)
@ObjectType('ConfirmRulePayload', { description: '确认之后 as they stand' })
export class ConfirmRulePayload {
  @Field(() => [LegalTextNode], { description: '法律文本 texts' }) legalTexts!: LegalTextNode[]
  @Field(() => [ReadingNode], { description: '口径 readings' }) readings!: ReadingNode[]
}
