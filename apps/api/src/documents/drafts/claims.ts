import { claimNos, receivedFact, type Duty, type MatterStory } from '@petition/domain'
import type { LegalDate, NumberedClaim } from '@petition/documents'

/** The claims that are still this matter's, as they were taken down. */
export function claimsOf(story: MatterStory): NumberedClaim[] {
  const nos = new Set(claimNos(story))
  return (receivedFact(story)?.claims ?? []).filter(({ no }) => nos.has(no)).map(({ no, text }) => ({ no, text }))
}

/** What the petitioner stated, claim by claim; the summary where nothing else was taken down. */
export function statedOf(story: MatterStory): string {
  const received = receivedFact(story)
  const nos = new Set(claimNos(story))
  const stated = (received?.claims ?? [])
    .filter((claim) => nos.has(claim.no))
    .map((claim) => claim.factsAndReasons?.trim() ?? '')
    .filter((text) => text !== '')
  return stated.length === 0 ? (received?.summary ?? '') : stated.join('\n')
}

/** The day of a duty as a paper prints it. */
export function legalDate(
  duty: Pick<Duty, 'lawfulLastOn' | 'citation' | 'isProvisional'> | undefined,
): LegalDate | null {
  if (!duty || duty.lawfulLastOn === null) return null
  return { on: duty.lawfulLastOn, citation: duty.citation, isProvisional: duty.isProvisional }
}
