import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx as ctx, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { totalAsked } from '../../organs/index.js'
import { Access, InvalidInput, type Ctx } from '../../platform/index.js'
import { sentence } from '../../platform/messages.js'
import { doersOfMediation, mediationReaders } from '../access.js'
import { rowDetail } from '../reading/row-detail.js'
import { rowPage, type RowState } from '../reading/read-rows.js'
import { previewRoster } from '../roster/import-roster.js'
import { RowOrderEnum, RowStateEnum } from './codes.graphql.js'
import { AgreementRowConnection, AgreementRowDetailNode, AgreementRowNode, RosterPreviewNode } from './row.graphql.js'

const LONGEST_FIND = 40

@Resolver(() => AgreementRowNode)
export class AgreementRowResolver {
  @Access(mediationReaders)
  @Query(() => AgreementRowConnection, { description: '一份协议的名册 rows of one agreement' })
  agreementRows(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('caseId', () => ID, { description: '调解案件 the case' }) caseId: string,
    @Arg('state', () => RowStateEnum, { nullable: true, description: '状态 state' }) state: RowState | null,
    @Arg('order', () => RowOrderEnum, { defaultValue: 'NO', description: '排序 order' }) order: 'NO' | 'DUE',
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after?: string,
    @Arg('find', () => String, {
      nullable: true,
      description:
        '本协议内查找：户的序号，或者姓名、协议编号的一部分（姓名以本人可见明文为限）a row’s number, or a part of a name or of an agreement’s number within this agreement',
    })
    find?: string | null,
  ) {
    if ([...(find ?? '')].length > LONGEST_FIND) throw new InvalidInput({ find: `AT_MOST_${LONGEST_FIND}` })
    const total = totalAsked(info)
    return rowPage(ctx, { caseId, state, order, first, after: after ?? null, find: find ?? null, total })
  }

  @Access(mediationReaders)
  @Query(() => AgreementRowDetailNode, { description: '一户的详情 one row with what came of it' })
  async agreementRow(
    @ctx() ctx: Ctx,
    @Arg('caseId', () => ID, { description: '调解案件 the case' }) caseId: string,
    @Arg('rowId', () => ID, { description: '当事人所在的一户 one party’s row of the agreement' }) rowId: string,
  ): Promise<AgreementRowDetailNode> {
    const found = await rowDetail(ctx, caseId, rowId)
    return {
      ...found,
      amendments: found.amendments.map(({ before, after, changed, ...one }) => ({
        ...one,
        ...{ beforeCents: before.cents, afterCents: after.cents },
        changed: changed.map(({ no, before: was, after: is }) => ({
          ...{ no, beforeOn: was?.dueOn ?? null, beforeCents: was?.cents ?? null },
          ...{ afterOn: is?.dueOn ?? null, afterCents: is?.cents ?? null },
        })),
      })),
    }
  }

  @Access(doersOfMediation('importAgreementRows'))
  @Query(() => RosterPreviewNode, { description: '试读名册，不写入 read a roster; nothing is written' })
  async rosterPreview(
    @ctx() ctx: Ctx,
    @Arg('caseId', () => ID, { description: '调解案件 the case' }) caseId: string,
    @Arg('uploadId', () => ID, { description: '已上传的文件 uploaded file' }) uploadId: string,
  ): Promise<RosterPreviewNode> {
    const { lines, rows, totalCents, statedCents, byInstalment, problems } = await previewRoster(ctx, caseId, uploadId)
    return {
      ...{ lines, rows: rows.length, totalCents, statedCents, byInstalment: [...byInstalment] },
      problems: problems.map(({ line, column, code, facts }) => ({
        ...{ line, column, code, text: sentence(ctx.locale, code, code, facts) },
      })),
    }
  }
}
