import {
  hasRole,
  mediationsOf,
  type MediationFactKind,
  type MediationFactOf,
  type MediationStanding,
  type Role,
} from '@petition/domain'
import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, Field, FieldResolver, ID, Info, InputType, Int, Query, Resolver, Root } from 'type-graphql'
import { CaseDutyNode, caseDutyViews, dutiesOfCase } from '../../casework/index.js'
import { MatterNode, type MatterRow } from '../../matters/counter/index.js'
import { caseLoader, loadCase, matterReaders, type MatterEntity } from '../../matters/reading/index.js'
import { AccountRefNode, accountRefLoader, OrganNode, requiredOrgan, totalAsked } from '../../organs/index.js'
import { Access, requireViewer, type Ctx } from '../../platform/index.js'
import { bodyReaders, mediationReaders, noteKeepers } from '../access.js'
import { bodyLoader, mediationBodies } from '../bodies.js'
import type { MediationBodyEntity, MediationCaseEntity, MediationMemberEntity } from '../mediation.entity.js'
import { ownNotesLoader, type OwnNote } from '../own-notes.js'
import {
  actsOfMediation,
  caseFileLoader,
  fileOf,
  foldOf,
  mediationFilterSchema,
  mediationPage,
  membersLoader,
} from '../reading/read-mediations.js'
import { entriesOf } from '../reading/entries.js'
import { rowCountsLoader } from '../reading/read-rows.js'
import { openRespondent } from '../sealed-rows.js'
import { mediationLoader, requireMediation, respondentFor } from '../sight.js'
import { MediationStandingEnum } from './codes.graphql.js'
import {
  AgreementRowCountNode,
  AgreementTextNode,
  CommonSignNode,
  MatterMediationNode,
  MediationActNode,
  MediationBodyNode,
  MediationCaseConnection,
  MediationCaseNode,
  MediationConsentNode,
  MediationEntryNode,
  MediationMemberNode,
  MediationResultNode,
  MediationScreeningNode,
  MediationSessionNode,
  OwnMediationNoteNode,
} from './mediation.graphql.js'

@InputType({ description: '调解案件的筛选 what cases may be narrowed to' })
export class MediationFilterInput {
  static readonly schema = mediationFilterSchema
  @Field(() => [MediationStandingEnum], { nullable: true, description: '状态 standing' })
  standing?: MediationStanding[]
  @Field(() => Boolean, { nullable: true, description: '本人调解的 those one is named in' }) mine?: boolean
  @Field(() => Boolean, { nullable: true, description: '还有未履行的 agreements not wholly performed' }) owing?: boolean
}

const factsOf = async <K extends MediationFactKind>(ctx: Ctx, id: string, kind: K) =>
  (await foldOf(ctx, id)).mediation.log.of(kind) as unknown as MediationFactOf<K>[]

@Resolver(() => MediationCaseNode)
export class MediationCaseResolver {
  @Access(mediationReaders)
  @Query(() => MediationCaseConnection, { description: '调解案件，新的在前 mediation cases, the newest first' })
  mediations(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => MediationFilterInput, { nullable: true }) filter: MediationFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
  ) {
    return mediationPage(ctx, filter ?? {}, { first, after: after ?? null, total: totalAsked(info) })
  }

  @Access(mediationReaders)
  @Query(() => MediationCaseNode, { description: '一件调解案件 one mediation case' })
  async mediation(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<MediationCaseEntity> {
    return (await requireMediation(ctx, id)).row
  }

  @Access(mediationReaders)
  @FieldResolver(() => String, { description: '案号 number of the case' })
  async number(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity): Promise<string> {
    return (await fileOf(ctx, id)).number
  }

  @Access(mediationReaders)
  @FieldResolver(() => Int, { description: '版本 version' })
  async version(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity): Promise<number> {
    return (await fileOf(ctx, id)).version
  }

  @Access(mediationReaders)
  @FieldResolver(() => MatterNode, {
    nullable: true,
    description: '信访事项，可见时才有 the matter, where one may see it',
  })
  async matter(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity): Promise<MatterEntity | null> {
    const { matterId } = await fileOf(ctx, id)
    const viewer = requireViewer(ctx)
    if (matterId === null || !hasRole(viewer, ...MATTER_READERS)) return null
    return (await caseLoader(ctx).load(matterId))?.row ?? null
  }

  @Access(mediationReaders)
  @FieldResolver(() => MediationBodyNode, { nullable: true, description: '调解组织 body' })
  body(@ctx() ctx: Ctx, @Root() { bodyId }: MediationCaseEntity): Promise<MediationBodyEntity | null> | null {
    return bodyId === null ? null : bodyLoader(ctx).load(bodyId)
  }

  @Access(mediationReaders)
  @FieldResolver(() => String, { description: '被申请方，按岗位遮盖 the other side, masked by role' })
  async respondent(@ctx() ctx: Ctx, @Root() row: MediationCaseEntity): Promise<string> {
    const { sight } = await requireMediation(ctx, row.id)
    return respondentFor(requireViewer(ctx), sight, openRespondent(ctx.keys, row)).name
  }

  @Access(mediationReaders)
  @FieldResolver(() => [MediationMemberNode], { description: '调解人员 who mediates or helps' })
  async members(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity): Promise<MediationMemberEntity[]> {
    return (await membersLoader(ctx).load(id)) ?? []
  }

  @Access(mediationReaders)
  @FieldResolver(() => [CaseDutyNode], { description: '期限，应履行的在前 duties, what is owed first' })
  async duties(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return caseDutyViews(ctx, await dutiesOfCase(ctx, id))
  }

  @Access(mediationReaders)
  @FieldResolver(() => CaseDutyNode, { nullable: true, description: '最先到期的 what is due first' })
  async nextDuty(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    const open = (await dutiesOfCase(ctx, id)).filter((row) => row.isOpen)
    return (await caseDutyViews(ctx, open.slice(0, 1)))[0] ?? null
  }

  @Access(mediationReaders)
  @FieldResolver(() => [AgreementRowCountNode], { description: '各状态户数（今日）rows by state, today' })
  async rowCounts(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return (await rowCountsLoader(ctx).load(id)) ?? []
  }

  @Access(mediationReaders)
  @FieldResolver(() => [MediationActNode], { description: '可以或者不可以办理的行为 acts as they stand now' })
  async acts(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return actsOfMediation(ctx, await requireMediation(ctx, id))
  }

  @Access(mediationReaders)
  @FieldResolver(() => MediationScreeningNode, { nullable: true, description: '甄别 the screening' })
  async screening(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return (await foldOf(ctx, id)).mediation.screened
  }

  @Access(mediationReaders)
  @FieldResolver(() => [MediationConsentNode], { description: '双方意愿，后登记的为准 whether the sides are willing' })
  consents(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return factsOf(ctx, id, 'CONSENTED')
  }

  @Access(mediationReaders)
  @FieldResolver(() => [MediationSessionNode], { description: '调解会 sessions' })
  sessionsHeld(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return factsOf(ctx, id, 'SESSION_HELD')
  }

  @Access(mediationReaders)
  @FieldResolver(() => [AgreementTextNode], { description: '协议文本的各版 versions of the text, the last one counts' })
  texts(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return factsOf(ctx, id, 'FRAMEWORK_DRAFTED')
  }

  @Access(mediationReaders)
  @FieldResolver(() => [CommonSignNode], { description: '统一签署 signs for all rows' })
  commonSigns(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return factsOf(ctx, id, 'COMMON_SIGNED')
  }

  @Access(mediationReaders)
  @FieldResolver(() => MediationResultNode, { nullable: true, description: '如何结束 how it ended' })
  async result(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity) {
    return (await foldOf(ctx, id)).mediation.ended
  }

  @Access(mediationReaders)
  @FieldResolver(() => Boolean, { description: '协议可以申请司法确认 its agreements open judicial confirmation' })
  async opensConfirmation(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity): Promise<boolean> {
    return (await foldOf(ctx, id)).mediation.ledIn?.opensConfirmation ?? false
  }

  @Access(mediationReaders)
  @FieldResolver(() => [MediationEntryNode], { description: '办案记录 record of the case itself' })
  async entries(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity): Promise<MediationEntryNode[]> {
    const { facts } = await foldOf(ctx, id)
    return entriesOf(ctx, facts, (fact) => Object.values(pickTexts(fact)).filter(Boolean).join('；'))
  }

  @Access(noteKeepers)
  @FieldResolver(() => [OwnMediationNoteNode], { description: '本人的记录，他人不可见 the viewer’s own notes' })
  async ownNotes(@ctx() ctx: Ctx, @Root() { id }: MediationCaseEntity): Promise<OwnNote[]> {
    return (await ownNotesLoader(ctx).load(id)) ?? []
  }
}

const MATTER_READERS = matterReaders.roles as readonly Role[]

const pickTexts = (fact: object) => {
  const { reason, proof, statement, number, place } = fact as Readonly<Record<string, string | undefined>>
  return { reason, statement, number, place, proof }
}

@Resolver(() => MediationMemberNode)
export class MediationMemberResolver {
  @Access(mediationReaders)
  @FieldResolver(() => AccountRefNode, { description: '人员 who' })
  account(@ctx() ctx: Ctx, @Root() { accountId }: MediationMemberEntity) {
    return accountRefLoader(ctx).load(accountId)
  }
}

@Resolver(() => MediationBodyNode)
export class MediationBodyResolver {
  @Access(bodyReaders)
  @Query(() => [MediationBodyNode], { description: '调解组织，在用的在前 bodies that mediate' })
  mediationBodies(@ctx() ctx: Ctx): Promise<MediationBodyEntity[]> {
    return mediationBodies(ctx)
  }

  @Access(bodyReaders)
  @FieldResolver(() => OrganNode, { description: '所属单位 organ' })
  organ(@ctx() ctx: Ctx, @Root() { organId }: MediationBodyEntity) {
    return requiredOrgan(ctx, organId)
  }
}

@Resolver(() => MatterNode)
export class MatterMediationsResolver {
  @Access(matterReaders)
  @FieldResolver(() => [MatterMediationNode], {
    description: '调解（访调对接）mediation: that it runs, and how it ended',
  })
  async mediations(@ctx() ctx: Ctx, @Root() { id }: MatterRow): Promise<MatterMediationNode[]> {
    const { story } = await loadCase(ctx, id)
    const told = mediationsOf(story)
    const ids = told.map((one) => one.screened.mediationId)
    const seen = await mediationLoader(ctx).loadMany(ids)
    const files = await Promise.all(ids.map((one) => caseFileLoader(ctx).load(one)))
    return told.map(({ screened, ledIn, ended, claimNos, openClaimNos }, at) => ({
      ...{ number: files[at]?.number ?? '', claimNos: [...claimNos], openClaimNos: [...openClaimNos] },
      ...{ id: screened.mediationId, isOpenToMe: seen[at] !== null, screenedOn: screened.on },
      ...{ isSuitable: screened.isSuitable, grounds: [...screened.grounds], reason: screened.reason },
      ...{ bodyName: ledIn?.bodyName ?? null, ledInOn: ledIn?.on ?? null, pauseUntil: ledIn?.pauseUntil ?? null },
      ...{ endedOn: ended?.on ?? null, how: ended?.how ?? null, summary: ended?.summary ?? null },
    }))
  }
}
