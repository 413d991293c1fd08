import type { Topic } from '@petition/domain'

/** One claim and what came of it. `yes` is the result where it is supported, `no` where it is explained or not supported. */
export interface ClaimStory {
  readonly claim: string
  readonly reasons: string
  readonly found: string
  readonly basis: string
  readonly yes: string
  readonly no: string
}

/** What a matter is about, with {words} that a plan fills in. Everything in it is invented. */
export interface Story {
  readonly topic: Topic
  /** code of the organ that can decide; PLACE: the street, town or zone of the place */
  readonly unit: string
  readonly summary: string
  readonly claims: readonly ClaimStory[]
  /** why it goes the way it goes: the deciding fact of the sorting */
  readonly deciding: string
}

export const claim = (
  text: string,
  reasons: string,
  found: string,
  basis: string,
  yes: string,
  no: string,
): ClaimStory => ({
  ...{ claim: text, reasons, found, basis, yes, no },
})
