import { localDate } from '@petition/law'
import { saveView } from '../../matters/reading/saved-views.js'
import { setAbsence } from '../../organs/set-absence.js'
import { FIRST_DAY } from '../days.js'
import { HEAD } from '../people/cadres.js'
import { headOf, handlerOf, secondOf } from '../people/staff.js'
import type { Residents } from './residents.js'

/** Lists that people kept for themselves, and who is away. */
export async function keepHabits(residents: Residents): Promise<void> {
  const views: readonly (readonly [login: string, name: string, filter: Readonly<Record<string, unknown>>])[] = [
    ['zhuren', '逾期未办', { figure: 'LATE' }],
    ['zhuren', '待我审批', { figure: 'TO_APPROVE' }],
    ['jiefang', '来访待转送', { channel: ['VISIT'], stage: ['TO_SORT', 'TO_REFER'] }],
    ['zhujian', '住建临期', { light: ['YELLOW', 'AMBER_RED', 'RED'] }],
    ['ducha', '复查复核中', { stage: ['IN_REVIEW'] }],
  ]
  for (const [at, [login, name, filter]] of views.entries())
    await saveView(await residents.ctx(login, FIRST_DAY), { idempotencyKey: `sample-view-${at}`, name, filter })
  await isAway(residents, {
    who: secondOf('U38'),
    cover: handlerOf('U38'),
    told: headOf('U38'),
    reason: '参加业务培训',
  })
  await isAway(residents, { who: 'bhxf1761', cover: 'bhxf1027', told: HEAD, reason: '年休假' })
}

interface Away {
  readonly who: string
  readonly cover: string
  readonly told: string
  readonly reason: string
}

async function isAway(residents: Residents, { who, cover, told, reason }: Away): Promise<void> {
  await setAbsence(await residents.ctx(told, localDate('2023-01-06')), {
    idempotencyKey: `sample-absence-${who}`,
    accountId: residents.accountId(who),
    ...{ from: localDate('2023-01-09'), to: localDate('2023-01-18'), reason },
    coverId: residents.accountId(cover),
  })
}
