import { describe, expect, it } from 'vitest'
import { dutyState, maySetHearing, noticesIfSet, owedNotices, type HearingPlan } from '../../src/index.js'
import { aStory } from '../../src/testing.js'
import {
  day,
  seat,
  PANEL,
  plan,
  o1,
  accepted,
  applied,
  granted,
  set,
  noticed,
  told,
  told1,
  code,
  dutiesOf,
} from './a-hearing.js'

describe('听证: who is told anew', () => {
  const two = [...accepted(['P1', 'P2']), applied('2022-06-10'), granted('2022-06-13')]
  const first = plan('2022-06-28', { seats: [...PANEL, seat('w', 'RECORDER')] })
  const known = [
    ...two,
    ...[set('2022-06-14', first), noticed('2022-06-15'), noticed('2022-06-15', 'P2')],
    told('2022-06-15', ['a', 'b', 'c', 'w']),
  ]
  const anew = (next: Partial<HearingPlan>) => {
    const story = aStory(known, day('2022-06-16'))
    return Object.fromEntries(
      noticesIfSet(story, told1(story), { ...first, ...next }).map(({ who, changes }) => [who.id, changes.join()]),
    )
  }

  it('nobody, while nothing changed for them', () => {
    const story = aStory(known, day('2022-06-16'))
    expect(owedNotices(story, told1(story))).toEqual([])
    expect(anew({})).toEqual({})
  })

  it('another room: all who come', () => {
    expect(anew({ roomId: 'R2' })).toEqual({ P1: 'ROOM', P2: 'ROOM', a: 'ROOM', b: 'ROOM', c: 'ROOM', w: 'ROOM' })
  })

  it('another day: all who come', () => {
    expect(Object.values(anew({ hearingOn: day('2022-06-29') }))).toEqual(Array.from({ length: 6 }, () => 'TIME'))
  })

  it('a member swapped: the petitioners, who may challenge, and the two members; not the others', () => {
    const seats = [seat('a', 'CHAIR'), seat('b'), seat('d'), seat('w', 'RECORDER')]
    expect(anew({ seats })).toEqual({ P1: 'PANEL', P2: 'PANEL', c: 'RELEASED', d: 'FIRST' })
  })

  it('another recorder is nothing to the petitioners', () => {
    const seats = [...PANEL, seat('v', 'RECORDER')]
    expect(anew({ seats })).toEqual({ v: 'FIRST', w: 'RELEASED' })
  })

  it('another room needs no fresh seven days; another day does', () => {
    const late = aStory(known, day('2022-06-25'))
    const move = (next: Partial<HearingPlan>) =>
      code(maySetHearing(late, told1(late), { ...first, ...next, reason: '设备故障', lateReason: null }))
    expect(move({ roomId: 'R2' })).toBeNull()
    expect(move({ fromTime: '14:00', untilTime: '16:00' })).toBe('HEARING_NOTICE_TOO_SHORT')
  })

  it('the duties name each petitioner once, and follow the plan that stands', () => {
    const moved = set('2022-06-16', { ...first, roomId: 'R2', reason: '设备故障', lateReason: null }, 's2')
    const story = aStory([...known, moved, noticed('2022-06-17', 'P1', 's2')], day('2022-06-17'))
    const notices = dutiesOf(story, 'TZ-NOTICE7').map((duty) => [duty.key, dutyState(duty, story.asOf)])
    expect(Object.fromEntries(notices)).toEqual({
      ...{ 'TZ-NOTICE7:s1:P1': 'MET_ON_TIME', 'TZ-NOTICE7:s1:P2': 'MET_ON_TIME' },
      ...{ 'TZ-NOTICE7:s2:P1': 'MET_ON_TIME', 'TZ-NOTICE7:s2:P2': 'RUNNING' },
    })
    expect(owedNotices(story, told1(story)).map(({ who }) => who.id)).toEqual(['P2', 'a', 'b', 'c', 'w'])
  })

  it('moved and moved back: the last thing somebody heard counts', () => {
    const away = set('2022-06-16', { ...first, roomId: 'R2', reason: '设备故障', lateReason: null }, 's2')
    const back = set('2022-06-17', { ...first, reason: '已修复', lateReason: null }, 's3')
    const story = aStory([...known, away, noticed('2022-06-16', 'P1', 's2'), back], day('2022-06-17'))
    expect(owedNotices(story, told1(story)).map(({ who }) => who.id)).toEqual(['P1'])
  })

  it('adjourned: everybody who was told to come is told that it is off', () => {
    const off = o1({ kind: 'HEARING_ADJOURNED', on: day('2022-06-16'), hearingId: 'h1', reason: '住院' }, 'off')
    const story = aStory([...known, off], day('2022-06-16'))
    expect(told1(story).state).toBe('ADJOURNED')
    expect(new Set(owedNotices(story, told1(story)).flatMap(({ changes }) => changes))).toEqual(new Set(['OFF']))
    expect(dutiesOf(story, 'HOUSE-HEARING-OFF')[0]).toMatchObject({ end: null })
    const all = told('2022-06-17', ['a', 'b', 'c', 'w'], 'off', ['P1', 'P2'])
    const after = aStory([...known, off, all], day('2022-06-17'))
    expect(owedNotices(after, told1(after))).toEqual([])
    expect(dutiesOf(after, 'HOUSE-HEARING-OFF')[0]?.end).toMatchObject({ how: 'MET', on: '2022-06-17' })
  })
})
