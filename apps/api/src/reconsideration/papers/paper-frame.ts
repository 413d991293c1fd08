import { yearOf } from '@petition/law'
import { hearingsOf, reconApplicationOf, respondentOf, type ReconLog } from '@petition/domain/reconsideration'
import type { CaseFileEntity } from '../../casework/index.js'
import { letterheadsOf } from '../../documents/index.js'
import { accountRefs, organLoader, OrganEntity } from '../../organs/index.js'
import type { Ctx } from '../../platform/index.js'
import { namesOfCase } from './party-names.js'
import type { PaperFrame } from './paper-of.js'

/** The organ in whose name papers go out: the government above the body, or the body itself (第四条、第六十一条). */
export async function issuerOf(ctx: Ctx, bodyId: string): Promise<OrganEntity> {
  const body = await ctx.read.findOneByOrFail(OrganEntity, { id: bodyId })
  const above = body.superiorId === null ? null : await ctx.read.findOneBy(OrganEntity, { id: body.superiorId })
  return above?.kind === 'GOVERNMENT' ? above : body
}

const PENDING = '（待设定）'

/** What the papers of a case print beside its facts; a number and its word are given when a paper is numbered. */
export async function frameOf(
  ctx: Ctx,
  file: Pick<CaseFileEntity, 'id' | 'organId' | 'number'>,
  log: ReconLog,
): Promise<(no: number, series: string) => PaperFrame> {
  const issuer = await issuerOf(ctx, file.organId)
  const respondentId = respondentOf(log) ?? file.organId
  const opinions = log.of('OPINION_ISSUED').map((one) => one.toOrganId)
  const organs = await organLoader(ctx).loadMany([file.organId, respondentId, ...opinions])
  const organName = (id: string) => {
    const found = organs.find((one) => one !== null && !(one instanceof Error) && one.id === id)
    return found && !(found instanceof Error) ? found.name : ''
  }
  const [letterhead] = await letterheadsOf(ctx, [file.organId])
  const { nameOf, namesOf, ...names } = await namesOfCase(ctx, file.id, log)
  const people = hearingsOf(log).flatMap((one) => [one.chairId, ...one.memberIds, one.recorderId])
  const persons = people.length === 0 ? new Map<string, { name: string }>() : await accountRefs(ctx, people)
  const application = reconApplicationOf(log)
  const contact = {
    ...{ desk: letterhead?.desk ?? `${organName(file.organId)}行政复议机构`, person: null },
    ...{
      phone: letterhead?.phone ?? PENDING,
      address: letterhead?.address ?? PENDING,
      hours: letterhead?.hours ?? null,
    },
  }
  return (no, series) => ({
    head: {
      ...{ organName: issuer.name, issuedOn: ctx.today, caseNumber: file.number, ...names, contact },
      number: { organCode: `${issuer.organCode ?? issuer.name}${series}`, year: yearOf(ctx.today), number: no },
      ...{ respondentName: organName(respondentId), actTitle: application?.act.title ?? '' },
      receivedOn: application?.on ?? ctx.today,
    },
    courtName: '有管辖权的人民法院',
    personName: (id) => persons.get(id)?.name ?? '',
    organName,
    partyName: nameOf,
    names: namesOf,
  })
}
