import { matterFile } from './matter-file.js'
import { rows } from './matters.js'
import { city, government, person } from './organs.js'

/** A review of the invented office: taken by the government's clerk, and a re-review that the city was asked for. */
const clerk = person('A21', '颜知非', '复查复核办公室', government)

export const aReview = {
  ...{ id: 'V1', level: 'REVIEW', state: 'TAKEN', outcome: null, requestedOn: '2022-12-14', takenOn: '2022-12-15' },
  ...{ decidedOn: null, isOpen: true, nextWarnOn: '2023-01-13', nextLawfulLastOn: '2023-01-13', light: 'YELLOW' },
  ...{ daysLeft: 3, organ: government, clerk, matter: rows[0] },
}
export const aRecheck = { ...aReview, id: 'V2', level: 'RECHECK', state: 'REQUESTED', takenOn: null, organ: city }

const round = (review: object, more: object = {}) => ({
  ...{ review, number: null, isOnBehalf: false, approvedBy: null, hearings: [], text: null },
  asked: [
    {
      ...{ id: 'V1', on: '2022-12-14', postmarkedOn: null, lastOn: '2022-12-26', isInTime: true, answeredOn: null },
      ...{ withoutEffectZh: null, withoutEffectEn: null, citation: null, party: matterFile('M0').parties[0] },
    },
  ],
  ...more,
})

const act = (name: string, labelZh: string, more: object = {}) => ({
  ...{ name, labelZh, labelEn: name, isPossible: true, needsApproval: false, reason: null, reasonZh: null },
  ...{ reasonEn: null, citation: { text: '信访工作条例 art.35', zh: '《信访工作条例》第三十五条' } },
  ...more,
})

/** A matter as the reviewing side sees it. */
export const inReview = (of: object = aReview) => ({
  ...matterFile('M0'),
  stage: 'IN_REVIEW',
  acts: [
    act('takeReview', '接收复查复核申请'),
    act('draftReview', '起草复查复核意见'),
    act('recordReviewDecision', '代录上级机关复查复核意见'),
    act('bringAgain', '登记再次提出'),
  ],
  reviews: {
    ...{ newOpinionBy: null, reviewOrgan: government, recheckOrgan: city, endedFor: [], afterwards: null },
    rounds: [round(of)],
    windows: [
      {
        ...{ id: 'W1', level: 'REVIEW', receivedOn: '2022-11-25', lastOn: '2022-12-26', daysLeft: null },
        ...{ state: 'MET_ON_TIME', usedOn: '2022-12-14', party: matterFile('M0').parties[0] },
      },
      {
        ...{ id: 'W2', level: 'REVIEW', receivedOn: '2022-12-20', lastOn: '2023-01-19', daysLeft: 9 },
        ...{ state: 'RUNNING', usedOn: null, party: matterFile('M0').parties[1] },
      },
    ],
  },
})

export const reviewAnswers = () => ({
  reviews: () => ({ nodes: [aReview], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 1 }),
})
