import { Arg, Ctx as ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql'
import { Access, type Ctx } from '../../platform/index.js'
import { matterReaders } from '../access.js'
import type { DutyView } from '../reading/duty-view.js'
import { deleteView, savedViews, saveView } from '../reading/saved-views.js'
import { similarMatters } from '../reading/similar-matters.js'
import { figuresOf, organLoads, soonDuties, stagesOf } from '../reading/workbench.js'
import { DutyNode } from './duty.graphql.js'
import { SimilarMatterNode } from './record.graphql.js'
import {
  FigureNode,
  OrganLoadNode,
  SavedViewNode,
  SaveViewInput,
  SimilarInput,
  StageCountNode,
  WorkbenchNode,
} from './workbench.graphql.js'

@Resolver(() => WorkbenchNode)
export class WorkbenchResolver {
  @Access(matterReaders)
  @Query(() => WorkbenchNode, { description: '工作台 the workbench' })
  workbench(@ctx() ctx: Ctx): WorkbenchNode {
    return { today: ctx.today }
  }

  @Access(matterReaders)
  @FieldResolver(() => [FigureNode], { description: '数字，点开即为所计事项 figures' })
  figures(@ctx() ctx: Ctx): Promise<FigureNode[]> {
    return figuresOf(ctx)
  }

  @Access(matterReaders)
  @FieldResolver(() => [DutyNode], {
    description: '最近到期的十项；isOwn 只列本单位应办的 the ten next duties, or those of the own organ',
  })
  soon(
    @ctx() ctx: Ctx,
    @Arg('isOwn', () => Boolean, { defaultValue: false, description: '只列本单位应办的 of the own organ only' })
    isOwn: boolean,
  ): Promise<DutyView[]> {
    return soonDuties(ctx, isOwn ? 'OWN' : 'ALL')
  }

  @Access(matterReaders)
  @FieldResolver(() => [StageCountNode], { description: '各环节在办件数 open matters by stage' })
  stages(@ctx() ctx: Ctx): Promise<StageCountNode[]> {
    return stagesOf(ctx)
  }

  @Access(matterReaders)
  @FieldResolver(() => [OrganLoadNode], {
    description:
      '各单位应履行事项，预警、逾期记在应履行的单位名下；本办领导看全部，其他人看本单位 what each organ owes: all organs for the leadership, else the own one',
  })
  organs(@ctx() ctx: Ctx): Promise<OrganLoadNode[]> {
    return organLoads(ctx)
  }

  @Access(matterReaders)
  @Query(() => [SimilarMatterNode], {
    description: '事实和理由相近的事项，最多十件；只比事项，不比人 matters alike, at most ten; never by person',
  })
  similarMatters(@ctx() ctx: Ctx, @Arg('input', () => SimilarInput) input: SimilarInput): Promise<SimilarMatterNode[]> {
    return similarMatters(ctx, input)
  }
}

@Resolver(() => SavedViewNode)
export class SavedViewResolver {
  @Access(matterReaders)
  @Query(() => [SavedViewNode], { description: '自己保存的列表 one’s own lists' })
  savedViews(@ctx() ctx: Ctx): Promise<SavedViewNode[]> {
    return savedViews(ctx)
  }

  @Access(matterReaders)
  @Mutation(() => SavedViewNode, { description: '保存列表 keep a list' })
  saveView(@ctx() ctx: Ctx, @Arg('input', () => SaveViewInput) input: SaveViewInput): Promise<SavedViewNode> {
    return saveView(ctx, input)
  }

  @Access(matterReaders)
  @Mutation(() => Boolean, { description: '删除自己保存的列表 delete a list of one’s own' })
  deleteView(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<boolean> {
    return deleteView(ctx, id)
  }
}
