import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  actsFor,
  handledBelow,
  mayDecideRound,
  mayReadMatter,
  reviewOrgansFor,
  reviewRounds,
  type MatterSight,
} from '../src/matters/index.js'
import type { Role, Viewer } from '../src/organs/index.js'
import { aFact, aStory } from '../src/testing.js'
import { answered, asks } from './review-cases.js'

const day = localDate

const sight = (more: Partial<MatterSight> = {}): MatterSight => ({
  ...{ receivedByOrganId: 'PO', accountableOrganId: 'O1', handledByOrganIds: ['O1'], registeredByAccountId: 'a' },
  ...{ handlerId: null, deskId: null, hasAccusation: false, namedDeskIds: [], recusedAccountIds: [] },
  reviewers: [{ organId: 'G1', kind: 'GOVERNMENT' }],
  ...more,
})
const viewer = (organId: string, organKind: Viewer['organKind'], ...roles: Role[]): Viewer =>
  ({
    kind: 'account',
    accountId: `${organId}-${roles.join()}`,
    organId,
    organKind,
    roles,
    name: '',
  }) as unknown as Viewer

describe('who reviews', () => {
  it.each([
    ['the clerk of the organ that was asked', viewer('G1', 'GOVERNMENT', 'REVIEW_CLERK'), true, ['G1']],
    ['its head', viewer('G1', 'GOVERNMENT', 'ORGAN_HEAD'), true, ['G1']],
    ['its handler', viewer('G1', 'GOVERNMENT', 'HANDLER'), false, []],
    ['the office’s clerk of review, who prepares it', viewer('PO', 'PETITION_OFFICE', 'REVIEW_CLERK'), true, ['G1']],
    ['the head of the handling organ', viewer('O1', 'BUREAU', 'ORGAN_HEAD'), true, []],
    ['a clerk of review elsewhere', viewer('G2', 'GOVERNMENT', 'REVIEW_CLERK'), false, []],
  ])('%s', (_, who, sees, organs) => {
    expect(mayReadMatter(who, sight())).toBe(sees)
    expect(reviewOrgansFor(who, 'draftReview', sight())).toEqual(organs)
    expect(mayReadMatter(who, sight({ recusedAccountIds: [who.accountId] }))).toBe(false)
  })

  it('第二十四条第一款: an organ that assists sees it too, to whomever the lead has given it', () => {
    const given = { handlerId: 'somebody at the lead', handledByOrganIds: ['O1', 'O2'] }
    const handler = viewer('O2', 'BUREAU', 'HANDLER')
    expect(mayReadMatter(handler, sight({ ...given, assistingOrganIds: ['O2'] }))).toBe(true)
    expect(mayReadMatter(handler, sight(given))).toBe(false)
    expect(mayReadMatter(viewer('O1', 'BUREAU', 'HANDLER'), sight({ ...given, assistingOrganIds: ['O2'] }))).toBe(false)
  })

  it('an organ without accounts decides elsewhere; the office writes it down and drafts nothing for it', () => {
    const city = sight({ reviewers: [{ organId: 'C1', kind: 'CITY_ORGAN' }] })
    const clerk = viewer('PO', 'PETITION_OFFICE', 'REVIEW_CLERK')
    expect(reviewOrgansFor(clerk, 'recordReviewDecision', city)).toEqual(['C1'])
    expect(reviewOrgansFor(clerk, 'draftReview', city)).toEqual([])
    expect(reviewOrgansFor(clerk, 'recordReviewDecision', sight())).toEqual([])
  })

  it('第二十八条第三款: not whoever worked on the step below, nor on the own draft', () => {
    const story = aStory([...answered(), asks(day('2022-06-10'))], day('2022-06-20'))
    const [round] = reviewRounds(story)
    expect(handledBelow(story, 'REVIEW')).toEqual(new Set(['handler', 'chief']))
    const says = (id: string) => round && mayDecideRound(story, round, id, 'APPROVE')
    expect(says('handler')).toMatchObject({ refusal: { code: 'HANDLED_STEP_BELOW' } })
    expect(says('somebody')).toMatchObject({ isGranted: true })
    const acts = actsFor(story, viewer('G1', 'GOVERNMENT', 'REVIEW_CLERK'), sight())
    expect(acts.map((act) => act.name)).toEqual(expect.arrayContaining(['takeReview', 'draftReview', 'issueReview']))
    expect(acts.map((act) => act.name)).not.toContain('acceptMatter')
    // There is no paper of the reviewer to be brought before it decided.
    expect(acts.map((act) => act.name)).not.toContain('serve')
  })
})

describe('第二十八条第三款', () => {
  const sight: MatterSight = {
    ...{ receivedByOrganId: 'PO', accountableOrganId: 'O1', handledByOrganIds: ['O1'], reviewers: [] },
    ...{ registeredByAccountId: null, handlerId: null, deskId: null, hasAccusation: false, namedDeskIds: [] },
    recusedAccountIds: [],
  }
  const leader = (organId: string, accountId: string): Viewer => ({
    ...{ kind: 'account', accountId, organId, roles: [organId === 'PO' ? 'HEAD' : 'ORGAN_HEAD'] },
    organKind: organId === 'PO' ? 'PETITION_OFFICE' : 'BUREAU',
  })
  const asked = (isLeading: boolean) =>
    aFact('O1', {
      ...{ kind: 'RECUSAL_ASKED', on: day('2022-05-11'), recusalId: 'c1', accountId: isLeading ? 'chief' : 'handler' },
      ...{ officialOrganId: 'O1', isLeading, interest: 'IN_THE_MATTER', askedBy: 'OFFICIAL', reason: '' },
    })
  const shown = (viewer: Viewer, isLeading: boolean) =>
    actsFor(aStory([...answered().slice(0, 6), asked(isLeading)], day('2022-05-12')), viewer, sight)
      .map((act) => act.name)
      .includes('decideRecusal')

  it('shows the decision to whoever leads the official, and to no other leader', () => {
    expect(shown(leader('O1', 'chief'), false)).toBe(true)
    expect(shown(leader('PO', 'head'), false)).toBe(false)
    expect(shown(leader('O1', 'chief'), true)).toBe(false)
    expect(shown(leader('PO', 'head'), true)).toBe(true)
  })
})
