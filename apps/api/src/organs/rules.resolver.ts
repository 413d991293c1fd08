import { Arg, Ctx as ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Access, signedIn, type Ctx } from '../platform/index.js'
import { houseRulers } from './access.js'
import { confirmRule } from './confirm-rule.js'
import type { RuleConfirmationEntity } from './house.entity.js'
import { accountRefLoader } from './organ.store.js'
import {
  ConfirmRuleInput,
  ConfirmRulePayload,
  LegalTextNode,
  ReadingNode,
  RuleConfirmationNode,
} from './rules.graphql.js'
import { legalTexts, readings } from './rules.store.js'

@Resolver(() => RuleConfirmationNode)
export class RuleResolver {
  @Access(signedIn)
  @Query(() => [LegalTextNode], { description: '法律文本及其施行期间 the texts, with the days they govern' })
  legalTexts(@ctx() ctx: Ctx): Promise<LegalTextNode[]> {
    return legalTexts(ctx)
  }

  @Access(signedIn)
  @Query(() => [ReadingNode], { description: '条文未明之处的口径 how open questions are taken' })
  readings(@ctx() ctx: Ctx): Promise<ReadingNode[]> {
    return readings(ctx)
  }

  @Access(houseRulers)
  @Mutation(() => ConfirmRulePayload, { description: '核对确认，注明依据 confirm a text or a reading' })
  async confirmRule(
    @ctx() ctx: Ctx,
    @Arg('input', () => ConfirmRuleInput) input: ConfirmRuleInput,
  ): Promise<ConfirmRulePayload> {
    await confirmRule(ctx, input)
    return { legalTexts: await legalTexts(ctx), readings: await readings(ctx) }
  }

  @Access(signedIn)
  @FieldResolver(() => String, { nullable: true, description: '确认人 who confirmed it' })
  async by(@ctx() ctx: Ctx, @Root() { confirmedById }: RuleConfirmationEntity): Promise<string | null> {
    return (await accountRefLoader(ctx).load(confirmedById))?.name ?? null
  }
}
