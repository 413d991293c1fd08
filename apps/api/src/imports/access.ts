import type { Role } from '@petition/domain'
import type { AccessRule, ThingRule } from '../platform/access.js'
import { hasRole, type Viewer } from '../platform/viewer.js'
import type { ImportBatchEntity } from './import.entity.js'
import { importKinds } from './import-kind.js'

/** Everybody who may import something; which kind is asked at the desk. */
export const IMPORTERS: readonly Role[] = ['INTAKE', 'HEAD', 'STUDY_ADMIN']
export const importers: AccessRule = { name: '可导入台账或学法名单的岗位', roles: IMPORTERS }

const kindsOf = (viewer: Viewer): string[] =>
  importKinds()
    .filter((kind) => hasRole(viewer, ...kind.roles))
    .map((kind) => kind.name)

/** Batches of the own organ, of the kinds that one may import oneself. */
export const batchRule: ThingRule<
  Pick<ImportBatchEntity, 'organId' | 'kind'>,
  { readonly organId: string; readonly kinds: readonly string[] }
> = {
  name: '本单位、本岗位可导入的批次',
  may: (viewer, batch) => batch.organId === viewer.organId && kindsOf(viewer).includes(batch.kind),
  filter: (viewer) => ({ organId: viewer.organId, kinds: kindsOf(viewer) }),
}
