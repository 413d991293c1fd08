import { CHANNELS, LIGHTS, PURPOSES, STAGES, STANDINGS, TOPICS, type Labels, type Light } from '@petition/domain'
import {
  clockOfKey,
  countMatters,
  daysLeftOfRow,
  lightOfRow,
  matterPage,
  matterReaders,
  placeNameOf,
  readFilter,
  termOf,
  type MatterEntity,
  type MatterFilter,
} from '../../matters/reading/index.js'
import { accountRefLoader, deskLoader, organLoader } from '../../organs/index.js'
import type { Ctx } from '../../platform/ctx.js'
import type { ExportColumn, Exporter } from '../exporter.js'

/** A row of the list with the names beside it. Nothing of the petitioners is in it. */
interface Line {
  readonly row: MatterEntity
  readonly light: Light
  readonly accountable: string
  readonly receivedBy: string
  readonly handler: string
}

type Column = ExportColumn<Line>
const text = (key: string, zh: string, en: string, of: (line: Line, ctx: Ctx) => string | null): Column => ({
  ...{ key, zh, en, as: 'text' },
  value: (line, ctx) => of(line, ctx),
})
const day = (key: string, zh: string, en: string, of: (line: Line) => MatterEntity['nextWarnOn']): Column => ({
  ...{ key, zh, en, as: 'day' },
  value: (line) => of(line),
})
const whole = (key: string, zh: string, en: string, of: (line: Line, ctx: Ctx) => number | null): Column => ({
  ...{ key, zh, en, as: 'number' },
  value: (line, ctx) => of(line, ctx),
})
const coded =
  <Code extends string>(labels: Labels<Code>, of: (line: Line) => Code) =>
  (line: Line, ctx: Ctx): string =>
    labels[of(line)][ctx.locale]

const COLUMNS: readonly Column[] = [
  text('number', '信访编号', 'number', ({ row }) => row.number),
  day('receivedOn', '收到日期', 'received', ({ row }) => row.receivedOn),
  text(
    'channel',
    '渠道',
    'channel',
    coded(CHANNELS, ({ row }) => row.channel),
  ),
  text(
    'purpose',
    '目的',
    'purpose',
    coded(PURPOSES, ({ row }) => row.purpose),
  ),
  text(
    'topic',
    '内容分类',
    'topic',
    coded(TOPICS, ({ row }) => row.topic),
  ),
  text('placeName', '问题属地', 'place', ({ row }) => placeNameOf(row.placeCode)),
  whole('groupSize', '人数', 'people', ({ row }) => row.groupSize),
  text('summary', '概要', 'summary', ({ row }) => row.summary),
  text(
    'standing',
    '状态',
    'standing',
    coded(STANDINGS, ({ row }) => row.standing),
  ),
  text(
    'stage',
    '环节',
    'stage',
    coded(STAGES, ({ row }) => row.stage),
  ),
  text('receivedBy', '登记单位', 'received by', ({ receivedBy }) => receivedBy),
  text('accountable', '责任单位', 'accountable organ', ({ accountable }) => accountable),
  text('handler', '承办', 'handler', ({ handler }) => handler),
  text('nextDuty', '最先到期的义务', 'next duty', ({ row }, { locale }) =>
    row.nextDutyKey === null ? null : termOf(clockOfKey(row.nextDutyKey))[locale],
  ),
  day('warnOn', '提醒日', 'warn by', ({ row }) => row.nextWarnOn),
  day('lawfulLastOn', '法定届满日', 'lawful last day', ({ row }) => row.nextLawfulLastOn),
  whole('daysLeft', '剩余工作日', 'working days left', ({ row }, ctx) => daysLeftOfRow(ctx, row)),
  text(
    'light',
    '期限灯',
    'light',
    coded(LIGHTS, ({ light }) => light),
  ),
  day('endedOn', '办结日期', 'ended', ({ row }) => row.endedOn),
]

const PAGE = 100

async function linesOf(ctx: Ctx, rows: readonly MatterEntity[]): Promise<Line[]> {
  const name = (found: { name: string } | null) => found?.name ?? ''
  return Promise.all(
    rows.map(async (row) => {
      const [accountable, receivedBy, person, desk] = await Promise.all([
        organLoader(ctx).load(row.accountableOrganId),
        organLoader(ctx).load(row.receivedByOrganId),
        row.handlerId === null ? null : accountRefLoader(ctx).load(row.handlerId),
        row.deskId === null ? null : deskLoader(ctx).load(row.deskId),
      ])
      return {
        ...{ row, light: lightOfRow(ctx, row), accountable: name(accountable), receivedBy: name(receivedBy) },
        handler: [name(person), name(desk)].filter((one) => one !== '').join(' '),
      }
    }),
  )
}

async function* pagesOf(ctx: Ctx, filter: MatterFilter): AsyncGenerator<readonly Line[]> {
  let after: string | null = null
  do {
    const found: Awaited<ReturnType<typeof matterPage>> = await matterPage(ctx, filter, 'NUMBER', {
      first: PAGE,
      after,
    })
    if (found.nodes.length > 0) yield await linesOf(ctx, found.nodes)
    after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null
  } while (after !== null)
}

/** The list of matters as a file: the rows and the rule of the screen, no petitioner in it. */
export const matterList: Exporter<Line, MatterFilter> = {
  name: 'matters',
  label: { zh: '信访事项', en: 'matters' },
  access: matterReaders,
  columns: COLUMNS,
  filterOf: (given) => readFilter(given),
  count: countMatters,
  pages: pagesOf,
}
