import { GraphQLError } from 'graphql'
import { matterAnswers } from './matter-answers.js'
import { matterFile } from './matter-file.js'
import { duty, loads, rows, today } from './matters.js'
import {
  account,
  accounts,
  clerk,
  deputy,
  handler,
  head,
  labour,
  office,
  organs,
  people,
  person,
  police,
} from './organs.js'
import { houseAnswers } from './house.js'
import { studyAnswers } from './study.js'
import { exchangeAnswers } from './exchange.js'
import { importAnswers } from './imports.js'
import { reminderAnswers } from './reminders.js'
import { reviewAnswers } from './reviews.js'
import { intakeAnswers } from './intake.js'

type Args = Record<string, any>

export interface OfficeState {
  who: keyof typeof persons | null
  isSample: boolean
  /** how far the sample year is made */
  sampleYear: { made: number; of: number } | null
  needsSetUp: boolean
}

const persons = {
  head: account(head, 'luzhengyan', ['HEAD', 'STUDY_ADMIN', 'INTAKE', 'ADMIN', 'AUDITOR', 'CADRE', 'PARTNER_DESK']),
  clerk: account(clerk, 'suxiaolan', ['INTAKE', 'CADRE']),
  handler: account(handler, 'zhongyifan', ['HANDLER']),
  admin: account(deputy, 'baishuning', ['ADMIN']),
  police: account(person('A9', '邵一鸣', '信访专办', police), 'shaoyiming', ['PARTNER_DESK']),
}

const page = (nodes: object[], { first = 25, after }: Args) => {
  const from = after ? Number(after) : 0
  const end = from + first
  return {
    nodes: nodes.slice(from, end),
    pageInfo: { hasNextPage: end < nodes.length, endCursor: String(end) },
    totalCount: nodes.length,
  }
}

const filtered = (filter: Args = {}) =>
  rows.filter(
    (row) =>
      (!filter.standing || filter.standing.includes(row.standing)) &&
      (!filter.stage || filter.stage.includes(row.stage)) &&
      (!filter.light || filter.light.includes(row.light)) &&
      (!filter.organId || filter.organId === row.accountable.id) &&
      (!filter.words || row.summary.includes(filter.words)) &&
      (!filter.number || row.number.includes(filter.number)),
  )

const figures = [
  ['DUE_TODAY', '今天到期', 'Due today', 3, { standing: ['OPEN'], dueFrom: today, dueTo: today }],
  ['TO_DO', '待办', 'To do', 17, { figure: 'TO_DO' }],
  ['DOING', '在办', 'Doing', 42, { figure: 'DOING' }],
  ['DONE', '本月办结', 'Done this month', 26, { figure: 'DONE' }],
  ['WARNED', '临近期限', 'Soon', 8, { standing: ['OPEN'], light: ['YELLOW'] }],
  ['LATE', '逾期', 'Late', 2, { standing: ['OPEN'], light: ['RED', 'AMBER_RED'] }],
  ['APPROVALS', '待审批', 'Approvals', 4, {}],
] as const

/** The answers of an invented office to everything the console asks; commands change versions and nothing else. */
export function answersOf(state: OfficeState) {
  const me = () =>
    state.who && {
      today,
      isSample: state.isSample,
      officeName: '滨海新区信访办公室',
      roles: persons[state.who].roles,
      organ: persons[state.who].organ,
      account: persons[state.who],
      absence: null,
      sampleYear: state.sampleYear,
      sessions: [
        {
          id: 'S1',
          createdAt: '2023-01-10T00:40:00Z',
          lastSeenAt: '2023-01-10T02:05:00Z',
          device: 'Chromium 120 · Windows',
          address: '10.16.4.21',
          isCurrent: true,
        },
        {
          id: 'S2',
          createdAt: '2023-01-09T01:12:00Z',
          lastSeenAt: '2023-01-09T09:31:00Z',
          device: 'Edge 119 · Windows',
          address: '10.16.4.37',
          isCurrent: false,
        },
      ],
    }
  const answers: Record<string, (args: Args) => unknown> = {
    office: () => ({
      name: state.needsSetUp ? '' : '滨海新区信访办公室',
      isSample: state.isSample,
      today,
      needsSetUp: state.needsSetUp,
    }),
    me,
    signIn: ({ input }) => {
      const found = Object.entries(persons).find(([, { login }]) => login === input.login)
      if (!found || input.password !== 'right-password')
        throw new GraphQLError('账号或密码不对。', { extensions: { code: 'BAD_USER_INPUT' } })
      state.who = found[0] as keyof typeof persons
      return { me: me() }
    },
    signOut: () => {
      state.who = null
      return true
    },
    moveOfficeDay: ({ input }) => ({ name: office.name, isSample: true, today: input.on, needsSetUp: false }),
    matters: ({ filter, ...rest }) => page(filtered(filter), rest),
    caseDuties: () => ({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }),
    workbench: () => ({
      today,
      figures: figures.map(([key, labelZh, labelEn, count, filter]) => ({ key, labelZh, labelEn, count, filter })),
      soon: rows
        .filter(({ nextDuty }) => nextDuty)
        .slice(0, 8)
        .map((row) => ({ ...row.nextDuty, matter: row })),
      stages: [
        'TO_SORT',
        'TO_REFER',
        'TO_SIGN',
        'TO_NOTIFY',
        'TO_ACCEPT',
        'HANDLING',
        'TO_APPROVE',
        'TO_SERVE',
        'TO_PERFORM',
      ].map((stage, n) => ({ stage, count: [6, 2, 5, 7, 9, 21, 4, 3, 2][n] })),
      organs: state.who === 'head' ? loads : [],
    }),
    matter: ({ id }) => matterFile(id),
    savedViews: () => [
      { id: 'V1', name: '本周到期的来访', filter: { standing: ['OPEN'], channel: ['VISIT'] } },
      { id: 'V2', name: '人社局逾期', filter: { standing: ['OPEN'], organId: labour.id, light: ['RED'] } },
    ],
    saveView: ({ input }) => ({ id: 'V3', ...input }),
    deleteView: () => true,
    organs: (args) => page(organs, { ...args, first: args.first ?? 100 }),
    organ: ({ id }) => organs.find((of) => of.id === id) ?? null,
    colleagues: ({ organId }) => people.filter((one) => one.organ.id === (organId ?? 'PO')),
    accounts: (args) => page(accounts, args),
    previewAcceptance: ({ matterId, on }) => ({
      refusal: null,
      duties: [
        duty(matterId, {
          id: 'p1',
          clock: 'XF-HANDLE60',
          termZh: '办结',
          termEn: 'finish',
          eventOn: on,
          raw: '2023-03-11',
          lawful: '2023-03-13',
          light: 'GREEN',
          daysLeft: 42,
        }),
      ],
    }),
    previewExtension: ({ matterId, days }) =>
      days > 30
        ? {
            duties: [],
            refusal: {
              code: 'EXTENSION_TOO_LONG',
              zh: `申请延长 ${days} 日，延长期限不得超过 30 日。`,
              en: `Asked for ${days} days; at most 30.`,
              citation: { text: '信访工作条例 art.34', zh: '《信访工作条例》第三十四条' },
              facts: { asked: days, most: 30 },
            },
          }
        : {
            refusal: null,
            duties: [
              duty(matterId, {
                id: 'p2',
                clock: 'XF-HANDLE60',
                termZh: '办结',
                termEn: 'finish',
                eventOn: '2022-11-08',
                raw: '2023-01-27',
                lawful: '2023-01-28',
                light: 'GREEN',
                daysLeft: 9,
              }),
            ],
          },
    ...houseAnswers,
    ...studyAnswers,
    ...exchangeAnswers,
    ...intakeAnswers(),
    ...importAnswers(),
    ...reminderAnswers(),
    ...reviewAnswers(),
    ...matterAnswers,
  }
  return answers
}
