import { localDate } from '@petition/law'
import { describe, expect, it } from 'vitest'
import {
  checkHearingDecision,
  checkHearingNotice,
  checkHearingRecord,
  checkHearingRightNotice,
  paperToText,
} from '../src/index.js'
import {
  hearingDecisionInput,
  hearingPapers,
  noticeOfHearingInput,
  recordInput,
  rightInput,
} from './hearing-samples.js'

const codes = (problems: readonly { code: string; path: string }[]) =>
  problems.map(({ code, path }) => `${code} ${path}`)

describe('what the papers of a hearing say, word for word', () => {
  it.each(Object.entries(hearingPapers()))('%s', async (name, paper) => {
    await expect(paperToText(paper)).toMatchFileSnapshot(`golden/${name}.txt`)
  })
})

describe('what keeps a paper of a hearing back', () => {
  it('nothing, where all is said', () => {
    expect(checkHearingRightNotice(rightInput())).toEqual([])
    expect(checkHearingDecision(hearingDecisionInput())).toEqual([])
    expect(checkHearingNotice(noticeOfHearingInput())).toEqual([])
    expect(checkHearingRecord(recordInput())).toEqual([])
  })

  it('a refusal without its ground or its reasons', () => {
    const refused = hearingDecisionInput({ isGranted: false, ground: null, reasons: ' ' })
    expect(codes(checkHearingDecision(refused))).toEqual(['TEXT_MISSING ground', 'TEXT_MISSING reasons'])
  })

  it('a notice after its day, or without anybody', () => {
    const late = noticeOfHearingInput({ hearingOn: localDate('2022-06-13'), seats: [], place: ' ' })
    expect(codes(checkHearingNotice(late))).toEqual([
      'TEXT_MISSING place',
      'TEXT_MISSING seats',
      'DAY_TOO_EARLY hearingOn',
    ])
  })

  it('a record without what was said', () => {
    expect(codes(checkHearingRecord(recordInput({ sittings: [], conclusion: '' })))).toEqual([
      'TEXT_MISSING conclusion',
      'TEXT_MISSING sittings',
    ])
  })
})
