import type { Role } from '@petition/domain'
import { hasRole, only, type AccessRule, type ThingRule } from '../platform/index.js'

/** Who plans the year, imports, confirms and closes it. */
export const STUDY_KEEPERS: readonly Role[] = ['STUDY_ADMIN']
export const studyKeepers = only(...STUDY_KEEPERS)
/** Who sees the whole office's year. */
export const BOARD_READERS: readonly Role[] = ['STUDY_ADMIN', 'HEAD', 'DEPUTY']
export const boardPeople = only(...BOARD_READERS)
/** Who confirms what cadres record themselves. */
export const STUDY_DECIDERS: readonly Role[] = ['STUDY_ADMIN', 'HEAD']
export const studyDeciders = only(...STUDY_DECIDERS)
/** Opening a closed year again is for the head: another person than who closed it. */
export const REOPENERS: readonly Role[] = ['HEAD']
export const reopeners = only(...REOPENERS)

/** Sums of the year: also another tracker whose contract says so. */
export const boardReaders: AccessRule = {
  name: '学法管理、主任、分管副主任；按约定的对接系统',
  roles: BOARD_READERS,
  scopes: ['study.totals', 'study.board'],
}
/** The rows of the cadres: another tracker only where its contract says so of the rows. */
export const rowReaders: AccessRule = { ...boardReaders, scopes: ['study.board'] }

/** A year's setting is known to everybody of the office, and to trackers that may read its sums. */
export const yearReaders: AccessRule = { ...boardReaders, name: '本单位人员；按约定的对接系统', roles: 'signedIn' }

/** One cadre's year: their own, and for those who read the board the ones of their office. */
export const recordRule: ThingRule<{ accountId: string; organId: string }, { accountId?: string; organId: string }> = {
  name: '本人；本单位学法管理、主任、分管副主任',
  may: (viewer, record) =>
    viewer.kind === 'system' ||
    (viewer.kind === 'account' &&
      record.organId === viewer.organId &&
      (record.accountId === viewer.accountId || hasRole(viewer, ...BOARD_READERS))),
  filter: (viewer) =>
    hasRole(viewer, ...BOARD_READERS)
      ? { organId: viewer.organId }
      : { organId: viewer.organId, accountId: viewer.accountId },
}
