import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  conferenceMinutes,
  legalOpinion,
  paperToText,
  type LegalOpinionInput,
  type MinutesInput,
  type Paper,
} from '../src/index.js'
import { paperToDocx } from '../src/docx/index.js'

const day = localDate
const opinion: LegalOpinionInput = {
  ...{ organName: '滨海新区信访办公室', number: '120116法意〔2022〕7号', matterNumber: '120116202205050017' },
  ...{ about: '法定途径', askedOn: day('2022-05-10'), givenOn: day('2022-05-18'), version: 1, changed: null },
  question: '屋面渗漏的维修责任应当通过哪条途径处理？\n业主大会未成立时能否使用维修资金？',
  ...{ adviserName: '应知律', adviserKind: '公职律师', firm: '示例律师事务所' },
  facts: '事项摘要载明保修期已于2020年届满，小区没有成立业主大会。',
  citations: ['信访工作条例 第三十一条', '某市物业管理办法 第五条'],
  reasons: '保修期届满后，维修属于业主共同事务。\n街道可以依规定代为组织业主表决。',
  conclusion: '建议由街道组织使用维修资金；对建设单位的赔偿请求，引导通过诉讼处理。',
  caveats: '保修期起算日需由责任单位核实。',
}
const minutes: MinutesInput = {
  ...{ officeName: '滨海新区信访办公室', number: '120116研判〔2022〕12号', kind: '研判会议', title: '屋面渗漏研判' },
  ...{ convenor: '区矛调中心', aboutCase: '访调〔2022〕3号', heldOn: day('2022-05-20'), recordedOn: day('2022-05-20') },
  ...{ fromTime: '09:00', untilTime: '10:30', place: '区信访接待大厅二楼会议室', attendees: 3, visitors: null },
  seats: [
    { role: '主持人', name: '分管副主任', isAbsent: false },
    { role: '律师', name: '应知律', isAbsent: false },
    { role: '责任单位', name: '区住房和建设委员会', isAbsent: false },
    { role: '责任单位', name: '区城市管理委员会', isAbsent: true },
  ],
  items: [
    {
      ...{ matterNumber: '120116202205050017', question: '维修责任的途径' },
      advice: [
        { byName: '应知律', text: '保修期届满的，由业主共同决定维修。' },
        { byName: null, text: '由街道代为组织表决，责任单位核实保修期。' },
      ],
      stoodBack: [],
    },
    { matterNumber: '', question: '今后同类事项如何答复', advice: [], stoodBack: ['应知律'] },
  ],
  record: '责任单位介绍情况，律师发表意见。\n会议认为应当先核实保修期。',
  followUps: [
    {
      ...{ organName: '区住房和建设委员会', text: '核实保修期并答复', reportBy: day('2022-06-01') },
      ...{ reportedOn: day('2022-05-30'), droppedOn: null },
    },
    {
      ...{ organName: '示例街道办事处', text: '组织业主表决', reportBy: day('2022-06-30') },
      ...{ reportedOn: null, droppedOn: null },
    },
  ],
  result: null,
}
const papers = (): Readonly<Record<string, Paper>> => ({
  'legal-opinion': legalOpinion(opinion),
  'legal-opinion-further': legalOpinion({
    ...{ ...opinion, matterNumber: '', facts: null, caveats: null },
    ...{ version: 2, changed: '补充代为组织表决的程序', givenOn: day('2022-05-25') },
  }),
  'conference-minutes': conferenceMinutes(minutes),
  'joint-reception-minutes': conferenceMinutes({
    ...{ ...minutes, kind: '联合接访', title: '小区消防通道联合接访', convenor: null, aboutCase: null, record: null },
    ...{ fromTime: null, untilTime: null, visitors: 4, attendees: 2, followUps: [] },
    result: { on: day('2022-06-02'), how: '电话', text: '已告知整改完成情况。' },
  }),
})

describe('what each paper of lawyers says, word for word', () => {
  it.each(Object.entries(papers()))('%s', async (name, paper) => {
    await expect(paperToText(paper)).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  it('and each becomes a Word file, the same bytes for the same facts', async () => {
    const again = Object.values(papers())
    for (const [at, paper] of Object.values(papers()).entries()) {
      const bytes = await paperToDocx(paper)
      expect(bytes.length).toBeGreaterThan(2000)
      expect(Buffer.from(bytes).equals(Buffer.from(await paperToDocx(again[at] as Paper)))).toBe(true)
    }
  })

  it('numbers the headings that there are, and leaves out those of which there is nothing', () => {
    const headings = ({ blocks }: Paper) =>
      blocks.flatMap((one) => (one.kind === 'HEADING' && one.level === 1 ? [one.text] : []))
    expect(headings(legalOpinion({ ...opinion, caveats: null })).at(-1)).toBe('五、结论意见')
    const bare = conferenceMinutes({ ...minutes, seats: [], record: null, followUps: [] })
    expect(headings(bare)).toEqual(['一、议题和意见'])
  })
})
