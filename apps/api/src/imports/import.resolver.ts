import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import { totalAsked } from '../organs/index.js'
import { Access } from '../platform/access.js'
import type { Ctx } from '../platform/ctx.js'
import { sentence } from '../platform/messages.js'
import { importers } from './access.js'
import { applyImport } from './apply-import.js'
import type { ImportBatchEntity, ImportRowEntity } from './import.entity.js'
import { importKind } from './import-kind.js'
import {
  ApplyImportInputNode,
  ImportBatchConnection,
  ImportBatchNode,
  ImportFieldNode,
  ImportRowConnection,
  ImportRowNode,
  StartImportInputNode,
} from './import.graphql.js'
import { appliedCount, batchPage, loadBatch, rowPage, type RowsShown } from './import.store.js'
import { startImport } from './start-import.js'

@Resolver(() => ImportBatchNode)
export class ImportBatchResolver {
  @Access(importers)
  @Query(() => ImportBatchNode, { nullable: true, description: '一个导入批次 one import' })
  importBatch(@ctx() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<ImportBatchEntity> {
    return loadBatch(ctx, id)
  }

  @Access(importers)
  @Query(() => ImportBatchConnection, {
    description: '本单位的导入批次，新的在前 imports of the own organ, newest first',
  })
  importBatches(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return batchPage(ctx, { first, after, total: totalAsked(info) })
  }

  @Access(importers)
  @Mutation(() => ImportBatchNode, { description: '试算导入，不改变任何数据 show row by row what an import would do' })
  async startImport(
    @ctx() ctx: Ctx,
    @Arg('input', () => StartImportInputNode) input: StartImportInputNode,
  ): Promise<ImportBatchEntity> {
    return loadBatch(ctx, (await startImport(ctx, input)).id)
  }

  @Access(importers)
  @Mutation(() => ImportBatchNode, {
    description: '执行导入，结果与试算一致；中断后可再次执行 apply what was shown; may be repeated',
  })
  async applyImport(
    @ctx() ctx: Ctx,
    @Arg('input', () => ApplyImportInputNode) input: ApplyImportInputNode,
  ): Promise<ImportBatchEntity> {
    return loadBatch(ctx, (await applyImport(ctx, input)).id)
  }

  @Access(importers)
  @FieldResolver()
  appliedCount(@ctx() ctx: Ctx, @Root() batch: ImportBatchEntity): Promise<number> {
    return appliedCount(ctx, batch)
  }

  @Access(importers)
  @FieldResolver(() => [ImportFieldNode], { description: '可对应的内容 fields that a column may tell' })
  fields(@Root() batch: ImportBatchEntity): ImportFieldNode[] {
    return Object.entries(importKind(batch.kind)?.fields ?? {}).map(([key, rule]) => ({
      ...{ key, labelZh: rule.zh, labelEn: rule.en },
      isRequired: rule.isRequired ?? false,
    }))
  }

  @Access(importers)
  @FieldResolver(() => ImportRowConnection, {
    description: '各行；only 为一种状态或 PROBLEMS rows of one status, or those with problems',
  })
  rows(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Root() batch: ImportBatchEntity,
    @Arg('only', () => String, { nullable: true }) only: string | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ) {
    return rowPage(ctx, batch.id, only as RowsShown | null, { first, after, total: totalAsked(info) })
  }
}

@Resolver(() => ImportRowNode)
export class ImportRowResolver {
  @Access(importers)
  @FieldResolver(() => Int, { description: '表中行号，含表头 as the sheet numbers it' })
  row(@Root() row: ImportRowEntity): number {
    return row.rowNo
  }

  @Access(importers)
  @FieldResolver(() => [String], { description: '错误和提示 errors and warnings, as sentences' })
  problems(@ctx() ctx: Ctx, @Root() row: ImportRowEntity): string[] {
    return row.problems.map((one) => sentence(ctx.locale, one.code, undefined, one.facts ?? {}))
  }

  @Access(importers)
  @FieldResolver(() => [String], { description: '错误和提示的代码 their codes' })
  problemCodes(@Root() row: ImportRowEntity): string[] {
    return row.problems.map((one) => one.code)
  }

  @Access(importers)
  @FieldResolver(() => ID, { nullable: true, description: '导入或已有的信访件 the matter it became, or is' })
  matterId(@Root() row: ImportRowEntity): string | null {
    return row.thingId
  }
}
