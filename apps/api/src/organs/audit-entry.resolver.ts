import { Arg, Ctx as ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import type { GraphQLResolveInfo } from 'graphql'
import { Access, page, verifyAudit, type Ctx } from '../platform/index.js'
import { AuditEntryEntity } from '../platform/records/entities.js'
import { auditors } from './access.js'
import { AuditCheckNode, AuditConnection, AuditEntryNode, AuditFilterInput } from './audit-entry.graphql.js'
import { AccountRefNode } from './organ.graphql.js'
import { accountRefLoader } from './organ.store.js'
import { totalAsked } from './selected.js'

const SORTS = { recorded: { column: 'id', as: 'text' } } as const
const FIELDS = ['act', 'thingKind', 'thingId', 'accountId'] as const

@Resolver(() => AuditEntryNode)
export class AuditEntryResolver {
  @Access(auditors)
  @Query(() => AuditConnection, { description: '审计记录，新的在前 audit entries, newest first' })
  auditEntries(
    @ctx() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => AuditFilterInput, { nullable: true }) filter: AuditFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
  ): Promise<AuditConnection> {
    const asked = { sort: 'recorded' as const, direction: 'DESC' as const, first, after, total: totalAsked(info) }
    return page(ctx.read, AuditEntryEntity, SORTS, asked, (query) => {
      for (const field of FIELDS)
        if (filter?.[field]) query.andWhere(`row.${field} = :${field}`, { [field]: filter[field] })
      if (filter?.recordedFrom) query.andWhere('row.recordedAt >= :since', { since: filter.recordedFrom })
      if (filter?.recordedBefore) query.andWhere('row.recordedAt < :until', { until: filter.recordedBefore })
    })
  }

  @Access(auditors)
  @Query(() => AuditCheckNode, { description: '核验审计链 walk the chain of audit entries' })
  auditCheck(@ctx() ctx: Ctx): Promise<AuditCheckNode> {
    return verifyAudit(ctx.read)
  }

  @Access(auditors)
  @FieldResolver(() => AccountRefNode, {
    nullable: true,
    description: '行为人 who acted; null for the public and the program',
  })
  by(@ctx() ctx: Ctx, @Root() entry: AuditEntryEntity): Promise<AccountRefNode | null> {
    return accountRefLoader(ctx).load(entry.accountId)
  }
}
