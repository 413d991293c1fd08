import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import { disputeRegister, disputeRevisit, disputeTransfer, paperToText, type Paper } from '../src/index.js'
import { paperToDocx } from '../src/docx/index.js'

const day = localDate
const head = {
  ...{ centreName: '青禾社区矛盾调处化解平台', number: '120116006矛调〔2022〕7号', issuedOn: day('2022-06-20') },
  ...{ about: '房屋纠纷', subject: '顶层屋面渗漏维修', place: '望海里6号楼' },
}
const papers = (): Readonly<Record<string, Paper>> => ({
  'dispute-register': disputeRegister({
    ...{ ...head, source: '网格上报', reportedOn: day('2022-06-13'), takenOn: day('2022-06-14'), matterNumber: '' },
    higherReason: '双方分属两个社区',
    team: [
      { name: '云知夏', as: '社区网格员' },
      { name: '裘望舟', as: '小区业委会' },
    ],
  }),
  'dispute-transfer': disputeTransfer({
    ...{ ...head, fromCentre: '青禾社区矛盾调处化解平台', toCentre: '新河街道矛调中心', way: '移送上级' },
    ...{ reason: '涉及开发企业，社区无法召集', movedOn: day('2022-06-20'), takeBy: day('2022-06-22') },
    stays: [
      {
        ...{ centreName: '青禾社区矛盾调处化解平台', level: '社区', began: '首次受理', days: 7 },
        ...{ from: day('2022-06-13'), to: day('2022-06-20') },
      },
      {
        ...{ centreName: '新河街道矛调中心', level: '街镇', began: '移送上级', days: 0 },
        ...{ from: day('2022-06-20'), to: null },
      },
    ],
    entries: [
      { on: day('2022-06-13'), what: '登记纠纷', text: '网格上报' },
      { on: day('2022-06-15'), what: '走访、调解', text: '现场查看；核对渗漏部位' },
    ],
  }),
  'dispute-revisit': disputeRevisit({
    ...{ ...head, settledOn: day('2022-07-08'), how: '达成书面协议', agreed: '启用维修资金，雨季前完工' },
    ...{ agreementNo: '（2022）调字第7号', revisitedOn: day('2022-08-08'), isKept: true, text: '现场查看，已经完工' },
  }),
})

describe('what each paper of a dispute says, word for word', () => {
  it.each(Object.entries(papers()))('%s', async (name, paper) => {
    await expect(paperToText(paper)).toMatchFileSnapshot(`golden/${name}.txt`)
  })

  it('and each becomes a Word file', async () => {
    for (const paper of Object.values(papers())) expect((await paperToDocx(paper)).length).toBeGreaterThan(2000)
  })
})
