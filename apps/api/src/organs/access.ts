import { In } from 'typeorm'
import type { FindOptionsWhere } from 'typeorm'
import type { Role } from '@petition/domain'
import { only, type AccessRule, type ThingRule, hasRole, type Viewer } from '../platform/index.js'
import type { AccountEntity } from './account.entity.js'

/** Who keeps accounts, rights and house rules. */
export const ADMINISTRATORS: readonly Role[] = ['ADMIN']
/** Who sees all accounts: those who keep them, and the head who confirms their rights. */
export const ACCOUNT_READERS: readonly Role[] = ['ADMIN', 'HEAD']
/** Who enters what the office decided for itself. */
export const HOUSE_RULERS: readonly Role[] = ['ADMIN', 'HEAD']
/** Who arranges the desks of an organ. Not the administrator: a desk gives sight of matters. */
export const DESK_ARRANGERS: readonly Role[] = ['HEAD', 'ORGAN_HEAD']
/** Who keeps other people's absences, each in their own organ. */
export const ABSENCE_KEEPERS: readonly Role[] = ['HEAD', 'DEPUTY', 'ORGAN_HEAD', 'ADMIN']
/** Who gives work to people of other organs, or follows it there. */
const WORK_GIVERS: readonly Role[] = ['HEAD', 'DEPUTY', 'INTAKE', 'SUPERVISOR']

export const administrators = only(...ADMINISTRATORS)
export const accountReaders = only(...ACCOUNT_READERS)
export const houseRulers = only(...HOUSE_RULERS)
export const deskArrangers = only(...DESK_ARRANGERS)
export const auditors = only('AUDITOR')

/** An account as such (login, roles, lock): its own person and those who keep accounts. */
export const accountRule: ThingRule<Pick<AccountEntity, 'id'>, FindOptionsWhere<AccountEntity>> = {
  name: '本人，或者账号管理人员',
  may: (viewer, account) => account.id === viewer.accountId || hasRole(viewer, ...ACCOUNT_READERS),
  filter: (viewer) => (hasRole(viewer, ...ACCOUNT_READERS) ? {} : { id: viewer.accountId }),
}
export const ownAccountOrReaders: AccessRule = {
  name: accountRule.name,
  roles: 'signedIn',
  may: (viewer: Viewer, account: never) => accountRule.may(viewer, account),
}

/** People one may hand work to: those of the own organ; for whoever gives work, those of every organ. */
export const colleagueRule: ThingRule<Pick<AccountEntity, 'organId'>, FindOptionsWhere<AccountEntity>> = {
  name: '本单位同事；交办人员可见各单位',
  may: (viewer, account) => account.organId === viewer.organId || hasRole(viewer, ...WORK_GIVERS),
  filter: (viewer) => (hasRole(viewer, ...WORK_GIVERS) ? {} : { organId: viewer.organId }),
}

/** Absences: one's own, and for those who keep them the ones of their organ. */
export const absenceRule: ThingRule<{ accountId: string; organId: string }, { accountId?: string; organId?: string }> =
  {
    name: '本人，或者本单位负责人',
    may: (viewer, absence) =>
      absence.accountId === viewer.accountId ||
      viewer.kind === 'system' ||
      (absence.organId === viewer.organId && hasRole(viewer, ...ABSENCE_KEEPERS)),
    filter: (viewer) =>
      hasRole(viewer, ...ABSENCE_KEEPERS) ? { organId: viewer.organId } : { accountId: viewer.accountId },
  }

/** Proposed changes of rights: those who decide see all, everybody else the ones about themselves. */
export const rightsChangeRule: ThingRule<{ accountId: string }, { accountId?: ReturnType<typeof In<string>> }> = {
  name: '账号管理人员，或者本人',
  may: (viewer, change) => change.accountId === viewer.accountId || hasRole(viewer, ...ACCOUNT_READERS),
  filter: (viewer) => (hasRole(viewer, ...ACCOUNT_READERS) ? {} : { accountId: In([viewer.accountId]) }),
}
