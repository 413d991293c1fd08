import type { HearingOfficerKind } from '@petition/domain'
import { localDate } from '@petition/law'
import { addRoom } from '../../casework/keep-room.js'
import { addHearingOfficer } from '../../hearings/index.js'
import { HEARING_CLERK } from '../people/cadres.js'
import { onDayOf, type Residents } from './residents.js'

const ROOMS = [
  ['信访听证室', '区信访接待大厅三楼', 36],
  ['多功能接谈室', '区信访接待大厅一楼', 16],
] as const

/** Who is asked to sit, the first of them to record; none is an official who handles petitions. */
const PEOPLE: readonly (readonly [name: string, kind: HearingOfficerKind, title: string])[] = [
  ['岳忆捷', 'OFFICIAL', '区信访办公室综合指导科科员'],
  ['穆清和', 'LAWYER', '示例津沽律师事务所律师'],
  ['虞书瑶', 'DEPUTY', '区人大代表'],
  ['冉望舒', 'CONSULTATIVE', '区政协委员'],
  ['申屠远', 'EXPERT', '示例大学法学院教师'],
  ['濮阳静', 'RESIDENT', '示例社区居民代表'],
]

const OPENED = localDate('2022-01-05')

/** Rooms of the office for hearings, and people who sit at them, each by the commands of the hearing clerk. */
export async function keepHearingPeople(residents: Residents): Promise<void> {
  const onDay = <T>(name: string, work: Parameters<typeof onDayOf<T>>[4]) =>
    onDayOf(residents, HEARING_CLERK, OPENED, name, work)
  for (const [at, [name, place, seats]] of ROOMS.entries())
    await onDay(`hearing-room-${at}`, (ctx) =>
      addRoom(ctx, { idempotencyKey: `sample-hearing-room-${at}`, name, place, use: '听证', seats }),
    )
  for (const [at, [name, kind, title]] of PEOPLE.entries())
    await onDay(`hearing-person-${at}`, (ctx) =>
      addHearingOfficer(ctx, {
        ...{ idempotencyKey: `sample-hearing-person-${at}`, kind, name, title, phone: `022-0000${3000 + at}` },
        accountId: at === 0 ? residents.accountId(HEARING_CLERK) : null,
      }),
    )
}
