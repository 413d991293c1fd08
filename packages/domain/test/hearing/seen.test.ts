import { describe, expect, it } from 'vitest'
import { factText, hearingGate, mayReadMatter, storyOf } from '../../src/index.js'
import { aStory } from '../../src/testing.js'
import { day, accepted, applied, granted, code } from './a-hearing.js'

describe('听证: who sees it', () => {
  it('a hearing clerk sees what is heard, and nothing else', () => {
    const sight = {
      ...{ receivedByOrganId: 'PO', accountableOrganId: 'O1', handledByOrganIds: ['O1'], reviewers: [] },
      ...{ registeredByAccountId: null, handlerId: 'handler', deskId: null, hasAccusation: false },
      ...{ namedDeskIds: [], recusedAccountIds: ['aside'] },
    }
    const clerk = (accountId: string) => ({
      ...({ kind: 'account', accountId, organId: 'PO', organKind: 'PETITION_OFFICE' } as const),
      roles: ['HEARING_CLERK'] as const,
    })
    expect(mayReadMatter(clerk('A'), sight)).toBe(false)
    expect(mayReadMatter(clerk('A'), { ...sight, hearingOrganIds: ['O1', 'PO'] })).toBe(true)
    expect(mayReadMatter(clerk('aside'), { ...sight, hearingOrganIds: ['O1', 'PO'] })).toBe(false)
  })

  it('tells in the timeline who decided what', () => {
    const text = factText(granted(), 'zh', () => '')
    expect(text).toBe('举行听证：疑难')
  })

  it('is gated only for the organ that held it', () => {
    const story = storyOf([...accepted(), applied()], aStory([], day('2022-06-13')))
    expect(hearingGate(story, 'O2', undefined)).toBeNull()
    expect(code(hearingGate(story, 'O1', undefined))).toBe('HEARING_UNDECIDED')
  })
})
