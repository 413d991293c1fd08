import { supplementsOf } from '@petition/domain'
import { askSupplement, recordSupplement } from '../../matters/index.js'
import type { Course } from './course.js'
import { materialOf } from './files.js'
import type { Given, Turns } from './given.js'
import { serves } from './serving.js'

const MISSING = [
  '与反映事项有关的合同、协议或者票据复印件',
  '能够说明时间、地点的照片或者录像',
  '此前向有关单位反映的答复',
]

/** What is missing is named once, in one letter to everybody who signed, and later some of it comes. */
export function asksForMaterial(course: Course, given: Given, handler: string, turns: Turns): void {
  const { material } = turns
  if (!material) return
  const items = MISSING.slice(0, material.came === 'PARTLY' ? 3 : course.chance.between(1, 2))
  course.by(handler, (hand) => hand.does(askSupplement, { items }))
  serves(course, given, handler, 'SUPPLEMENT_NOTICE', ['DIRECT'])
  if (material.came === 'NOTHING') return
  course.pass(2, 6)
  const on = course.day
  const serial = Number(course.name)
  course.by(handler, async (hand) => {
    const askedId = supplementsOf((await hand.file()).story).at(-1)?.asked.id ?? ''
    const uploadIds = [await hand.sends(materialOf(serial))]
    const isPart = material.came === 'PARTLY'
    await hand.does(recordSupplement, {
      ...{ askedId, on, uploadIds, itemNos: isPart ? [1, 2] : items.map((_, at) => at + 1) },
      note: isPart ? '此前的答复已遗失，无法提供' : null,
    })
  })
}
