import { office, police } from './organs.js'

const duty = {
  clock: 'ZF-RECEIVE',
  termZh: '签收移交并告知',
  termEn: 'receive and tell',
  isProvisional: false,
  lawfulLastOn: '2023-01-12',
  warnOn: '2023-01-11',
  endedOn: null,
  citation: { zh: '《信访工作条例》第二十三条', text: 'art. 23' },
}

/** Invented hand-overs to a political-legal organ, one in each state. */
const handover = (no: number, state: string, of: object) => ({
  id: `H${no}`,
  matterNumber: `XF2022-0${140 + no}`,
  handedOn: '2022-12-2' + no,
  arrivedOn: '2022-12-2' + no,
  receivedOn: null,
  returnBy: '2023-01-12',
  isReturnEffective: null,
  takenBackOn: null,
  returnedOn: null,
  returnReason: null,
  acceptedOn: null,
  procedure: null,
  procedureNumber: null,
  isPetitionerTold: null,
  toldText: null,
  resultOn: null,
  result: null,
  state,
  summary: '反映邻里纠纷处警后未告知处理结果',
  version: 1,
  fromOrgan: office,
  toOrgan: police,
  claims: [
    {
      no: 1,
      text: '要求公安机关书面告知2022年9月14日报警的处理结果',
      factsAndReasons: '当日拨打报警电话，民警到场调解，此后三次询问未得到答复。',
    },
  ],
  duties: [duty],
  ...of,
})

export const handovers = [
  handover(1, 'HANDED_OVER', {}),
  handover(2, 'RECEIVED', { receivedOn: '2022-12-26' }),
  handover(3, 'RETURNED', {
    receivedOn: '2022-12-26',
    returnedOn: '2022-12-28',
    returnReason: '所述事项由区城市管理委员会管辖，不属于公安机关职责（附移送依据）。',
  }),
  handover(4, 'DONE', {
    receivedOn: '2022-12-26',
    resultOn: '2023-01-06',
    result: '已书面告知报警人处理结果，并送达。',
    duties: [{ ...duty, warnOn: null, endedOn: '2023-01-06' }],
  }),
]

type Args = Record<string, unknown>
const answered = ({ input }: Args) => ({
  handover: handovers.find(({ id }) => id === (input as { id: string }).id),
})

export const partnerAnswers = {
  handovers: () => ({
    nodes: handovers,
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: handovers.length,
  }),
  handover: ({ id }: Args) => handovers.find((one) => one.id === id) ?? null,
  handoverBoard: () => [
    {
      ...{ partner: 'POLICE', total: 4, late: 1, organ: police },
      counts: ['HANDED_OVER', 'RECEIVED', 'RETURNED', 'DONE'].map((state) => ({ state, count: 1 })),
    },
  ],
  officeHandovers: () => ({
    nodes: [
      {
        ...{ id: 'H1', matterId: 'M1', matterNumber: 'XF2022-0141', referredOn: '2022-12-21', signedOn: '2022-12-26' },
        ...{ acceptedOn: null, objectedOn: null, objectionReasons: null, handedBackOn: null, resultOn: null },
        ...{ handoverState: 'RECEIVED', toOrgan: police },
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: 1,
  }),
  dataDisclosures: () => ({
    nodes: [
      {
        ...{ id: 'D1', matterNumber: 'XF2022-0141', givenOn: '2022-12-21', delivery: 'SYSTEM', fields: ['CASE'] },
        citation: { zh: '《信访工作条例》第二十二条第二款', text: '信访工作条例 art.22(2)' },
        keptUntilOn: '2025-12-21',
        keptUnder: { zh: '《个人信息保护法》第五十六条', text: '个人信息保护法 art.56' },
        ...{ toOrgan: police, by: { id: 'A1', name: '戚润禾' } },
      },
    ],
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: 1,
  }),
  acceptHandover: answered,
  receiveHandover: answered,
  returnHandover: answered,
  reportHandoverResult: answered,
}
