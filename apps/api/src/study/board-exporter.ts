import { STUDY_STATES, isCodeOf } from '@petition/domain'
import { z } from 'zod'
import type { Exporter } from '../exports/index.js'
import { InvalidInput, type Ctx } from '../platform/index.js'
import { boardPeople } from './access.js'
import { readBoard, type BoardRow } from './read-board.js'

const filter = z.object({ year: z.number().int() })

const passed = (row: BoardRow, ctx: Ctx): string | null => {
  if (row.isPassed === null) return null
  const words = row.isPassed ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
  return words[ctx.locale]
}

/** The board as a file, by the rule and in the order of the screen. */
export const boardExporter: Exporter<BoardRow, { year: number }> = {
  name: 'study',
  label: { zh: '学法情况', en: 'law-study' },
  access: boardPeople,
  columns: [
    { key: 'account', zh: '账号', en: 'account', as: 'text', value: (row) => row.account },
    { key: 'name', zh: '姓名', en: 'name', as: 'text', value: (row) => row.name },
    { key: 'section', zh: '科室', en: 'section', as: 'text', value: (row) => row.section },
    { key: 'requiredHours', zh: '应修课时', en: 'hours required', as: 'number', value: (row) => row.requiredHours },
    { key: 'completedHours', zh: '已修课时', en: 'hours completed', as: 'number', value: (row) => row.completedHours },
    { key: 'missingHours', zh: '还缺课时', en: 'hours missing', as: 'number', value: (row) => row.missingHours },
    { key: 'examScore', zh: '考试成绩', en: 'score', as: 'number', value: (row) => row.examScore },
    { key: 'isPassed', zh: '是否合格', en: 'passed', as: 'text', value: passed },
    { key: 'certificateNo', zh: '证书编号', en: 'certificate', as: 'text', value: (row) => row.certificateNo },
    { key: 'completedOn', zh: '完成时间', en: 'completed on', as: 'day', value: (row) => row.completedOn },
    {
      ...{ key: 'state', zh: '情况', en: 'state', as: 'text' },
      value: ({ state }, ctx) => (isCodeOf(STUDY_STATES, state) ? STUDY_STATES[state][ctx.locale] : state),
    },
  ],
  filterOf: (given) => {
    const parsed = filter.safeParse(given)
    if (!parsed.success) throw new InvalidInput({ 'filter.year': 'year' })
    return parsed.data
  },
  count: async (ctx, { year }) => (await readBoard(ctx, year)).rows.length,
  pages: async function* (ctx, { year }) {
    yield (await readBoard(ctx, year)).rows
  },
}
