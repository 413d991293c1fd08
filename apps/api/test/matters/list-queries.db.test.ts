import { beforeAll, expect, it } from 'vitest'
import { onDatabase } from '../offices.js'
import { ask } from './ask.js'
import { MatterOffice, on } from './matter-office.js'

const desk = new MatterOffice()

const LISTS = {
  'a page of matters of the office': ['head', `{ matters(first: 5) { totalCount nodes { number } } }`],
  'a page of matters of an organ': ['handler', `{ matters(first: 5) { nodes { number } } }`],
  'every filter at once': [
    'intake',
    `{ matters(first: 5, orderBy: RECEIVED_LAST, filter: {
      standing: [OPEN], stage: [TO_SORT], organId: "o", handlerId: "h", deskId: "d", mine: true, light: [RED, YELLOW, GREY],
      channel: [VISIT], topic: [HOUSING], placeCode: "120116008", receivedFrom: "2022-05-01", receivedTo: "2022-06-01",
      dueFrom: "2022-05-01", dueTo: "2022-06-01", number: "滨", words: "屋面渗漏 修", figure: "TO_DO" }) { nodes { number } } }`,
  ],
  'the figures of a head': ['head', `{ workbench { figures { key count } } }`],
  'the figures of the head of an organ': ['chief', `{ workbench { figures { key count } } }`],
  'stages and organs': [
    'supervisor',
    `{ workbench { stages { stage count } organs { organ { code } open warned late } } }`,
  ],
  'the next duties': ['intake', `{ workbench { soon { termZh } } }`],
  'the next duties of the own organ': ['intake', `{ workbench { soon(isOwn: true) { termZh } } }`],
  'what waits for approval': ['chief', `{ approvals(first: 5) { totalCount nodes { act } } }`],
  'the reviews of an organ': [
    'reviewer',
    `{ reviews(first: 5, filter: { level: [REVIEW], isOpen: true, mine: true, light: [RED] }) { totalCount nodes { level } } }`,
  ],
  'the reviews of the matters of the office': ['head', `{ reviews(first: 5) { nodes { level } } }`],
  'similar matters': ['intake', `{ similarMatters(input: { text: "屋面渗漏已两年，多次报修" }) { shared } }`],
  'saved views': ['intake', `{ savedViews { name } }`],
} as const

onDatabase(
  'sqlite',
  (office) => {
    beforeAll(async () => void (await desk.register()))

    it.each(Object.entries(LISTS))('asks the database for %s like this', async (_name, [login, query]) => {
      const ctx = await desk.ctx(login, on(20))
      const { statements } = await office.db.counted(() => ask(ctx, query))
      expect(statements.map((sql) => sql.replaceAll('"', ''))).toMatchSnapshot()
    })
  },
  { seed: desk.seed },
)
