import { expect, test } from 'vitest'
import { zh } from '../src/words/zh/index.js'
import { barriers } from './office/barriers.js'
import { heading, settled, shown } from './office/desk.js'
import { pageOf } from './office/people.js'

const PAGES: readonly (readonly [title: string, page: string])[] = [
  [zh.calendar.notice.title, 'calendar/notice'],
  ...Object.entries(zh.settings.pages).map(([page, { title }]) => [title, page] as const),
]

test.each(PAGES)('人人能用：%s', async (title, page) => {
  const desk = await pageOf('guanli', `/settings/${page}`)
  await shown(heading(desk, title))
  await settled(desk)
  expect(await barriers(desk)).toEqual([])
})
