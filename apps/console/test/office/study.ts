/** An invented study year: 28 cadres, two of them with the same name, and the own record of one. */
const surnames = ['褚', '寇', '戚', '宫', '巫', '丰', '单', '乐', '苗', '滕', '鲍', '甘', '卞', '邬']
const given = [
  '望舒',
  '延岩',
  '润川',
  '秋英',
  '以宁',
  '见微',
  '知非',
  '若水',
  '明夷',
  '景行',
  '如琢',
  '承佑',
  '砚秋',
  '守拙',
]
const sections = ['办公室', '接访科', '来信网信科', '督查督办科', '复查复核科']

export const year2022 = {
  year: 2022,
  requiredHours: 35,
  windowFrom: '2022-03-01',
  windowTo: '2022-12-31',
  passMark: 60,
  attempts: 3,
  version: 2,
  isClosed: false,
}
export const year2023 = {
  ...year2022,
  year: 2023,
  windowFrom: '2023-03-01',
  windowTo: '2023-11-30',
  passMark: null,
  attempts: null,
  version: 1,
}

const row = (n: number) => {
  const completedHours = n % 9 === 4 ? 28 : n % 11 === 6 ? 33 : 35
  const isSat = n % 7 !== 3
  const missingHours = 35 - completedHours
  const state = !isSat ? (missingHours ? 'BOTH_MISSING' : 'EXAM_MISSING') : missingHours ? 'HOURS_MISSING' : 'COMPLETE'
  return {
    account: `bhxf0${199 + n * 7}`,
    name: n === 20 ? '寇延岩' : `${surnames[n % 14]}${given[(n * 5 + 1) % 14]}`,
    section: sections[n % 5],
    requiredHours: n === 27 ? 0 : 35,
    completedHours: n === 27 ? 0 : completedHours,
    missingHours: n === 27 ? 0 : missingHours,
    pendingHours: n === 4 ? 2 : 0,
    examScore: n === 27 || !isSat ? null : 100 - n,
    isPassed: n === 27 ? null : isSat,
    isComplete: n !== 27 && state === 'COMPLETE',
    isExempt: n === 27,
    exemptReason: n === 27 ? '长期病假' : null,
    certificateNo: n !== 27 && state === 'COMPLETE' ? `XF2022${String(100 + n)}` : null,
    completedOn: n !== 27 && state === 'COMPLETE' ? '2022-11-18' : null,
    state: n === 27 ? 'NOT_OWED' : state,
    light: 'NONE',
    daysLeft: null,
  }
}
export const studyRows = Array.from({ length: 28 }, (_, n) => row(n))

export const myStudy = {
  year: year2023,
  requiredHours: 35,
  completedHours: 28,
  missingHours: 7,
  pendingHours: 1,
  isExempt: false,
  exemptReason: null,
  examScore: null,
  isPassed: false,
  isComplete: false,
  certificateNo: null,
  completedOn: null,
  state: 'BOTH_MISSING',
  dueOn: '2023-01-13',
  light: 'YELLOW',
  daysLeft: 3,
  entries: [
    { id: 'E1', on: '2022-12-20', topic: '', hours: 26, source: 'IMPORT', standing: 'COUNTED', isCounted: true },
    {
      id: 'E2',
      on: '2023-01-05',
      topic: '信访工作条例第四章：信访事项的办理',
      hours: 2,
      source: 'OWN',
      standing: 'COUNTED',
      isCounted: true,
    },
    {
      id: 'E3',
      on: '2023-01-06',
      topic: '行政复议与信访的衔接',
      hours: 1,
      source: 'OWN',
      standing: 'PENDING',
      isCounted: false,
    },
  ],
  duties: [
    {
      termZh: '修满课时',
      termEn: 'complete the hours',
      lastOn: '2023-01-13',
      isMet: false,
      citation: { zh: '本市年度学法通知', text: 'the city’s yearly notice' },
    },
    {
      termZh: '参加考试并合格',
      termEn: 'pass the examination',
      lastOn: '2023-01-13',
      isMet: false,
      citation: { zh: '本市年度学法通知', text: 'the city’s yearly notice' },
    },
  ],
}

const count = (isWanted: (one: (typeof studyRows)[number]) => boolean) => studyRows.filter(isWanted).length
const sum = (of: (one: (typeof studyRows)[number]) => number) => studyRows.reduce((all, one) => all + of(one), 0)

type Args = Record<string, unknown>

export const studyAnswers = {
  studyYears: () => [year2023, year2022],
  studyBoard: ({ year }: Args) => ({
    year: year === 2022 ? year2022 : year2023,
    rows: year === 2022 ? studyRows : [],
    totals: {
      cadres: year === 2022 ? count((one) => !one.isExempt) : 0,
      requiredHours: year === 2022 ? sum((one) => one.requiredHours) : 0,
      completedHours: year === 2022 ? sum((one) => one.completedHours) : 0,
      completeCadres: year === 2022 ? count((one) => one.isComplete) : 0,
      examined: year === 2022 ? count((one) => one.examScore !== null) : 0,
      passed: year === 2022 ? count((one) => one.isPassed === true) : 0,
    },
  }),
  myStudy: ({ year }: Args) => (year === null || year === 2023 ? myStudy : null),
  pendingStudy: () => [
    {
      id: 'PE1',
      account: 'suxiaolan',
      name: '苏晓岚',
      on: '2023-01-06',
      topic: '行政复议与信访的衔接',
      hours: 2,
      certificateUrl: null,
    },
    {
      id: 'PE2',
      account: 'luzhengyan',
      name: '陆正言',
      on: '2023-01-05',
      topic: '条例宣讲',
      hours: 1,
      certificateUrl: null,
    },
  ],
  decideOwnStudy: () => ({ row: studyRows[0] }),
  closeStudyYear: () => ({ studyYear: { ...year2022, isClosed: true } }),
  setStudyEnrolment: () => ({ row: studyRows[0] }),
  setStudyYear: () => ({ studyYear: year2023 }),
  recordOwnStudy: () => ({ myStudy: { ...myStudy, completedHours: 30 } }),
}
