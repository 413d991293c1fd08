import { yearOf } from '@petition/law'
import { accountableOrganId, isToDecide, reviewRounds, type MatterStory } from '@petition/domain'
import { checkRefusalNotice, refusalNotice, type PetitionerNames } from '@petition/documents'
import { claimsOf } from './claims.js'
import { petitioners, petitionersAmong, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 不予受理告知书 (第十九条第三款), 不再受理告知书 (第三十六条第三款), by the organ it was brought to. */
export function refusalDraft(dossier: Dossier, cause: Cause<'REPETITION_REFUSED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const who = broughtBy(dossier, story, cause)
  // An organ without accounts writes its own.
  if (story.organKind(fact.organId) === 'CITY_ORGAN' || who.names.length === 0) return null
  const organ = dossier.organ(fact.organId)
  const series = fact.gate === 'G-PENDING' ? 'NOT_ACCEPTED_NOTICE' : 'NO_LONGER_ACCEPTED_NOTICE'
  const ending = story
    .of('REVIEW_DECIDED')
    .filter((one) => one.level === 'RECHECK')
    .at(-1)
  const input = {
    ...{ gate: fact.gate, organName: organ.name, issuedOn: cause.issuedOn, matterNumber: dossier.matterNumber },
    rules:
      fact.broughtOn < '2022-05-01' ? ('petition-regulation-2005' as const) : ('petition-regulation-2022' as const),
    number: documentNumber(organ.word, series, yearOf(cause.issuedOn), cause.no),
    ...{ petitioners: who, broughtOn: fact.broughtOn, claims: claimsOf(story), contact: organ.contact },
    otherOrganName: dossier.organ(fact.gate === 'G-PENDING' ? inHandAt(story) : endedAt(story)).name,
    opinionNumber: ending?.number ?? null,
  }
  return { paper: refusalNotice(input), problems: checkRefusalNotice(input) }
}

/** Whoever brought it: the end of the road is each petitioner's own (decision 022), and so is the refusal. */
function broughtBy(dossier: Dossier, story: MatterStory, { fact }: Cause<'REPETITION_REFUSED'>): PetitionerNames {
  const at = dossier.facts.findIndex(({ id }) => id === fact.id)
  const again = dossier.facts.slice(0, Math.max(at, 0)).findLast(({ kind }) => kind === 'BROUGHT_AGAIN')
  const partyId = again?.kind === 'BROUGHT_AGAIN' ? (again.partyId ?? null) : null
  return partyId === null ? petitioners(dossier, story) : petitionersAmong(dossier, story, new Set([partyId]))
}

/** The organ that reviews it, or else the one that handles it. */
const inHandAt = (story: MatterStory): string =>
  reviewRounds(story).find(isToDecide)?.organId ?? accountableOrganId(story)

const endedAt = (story: MatterStory): string =>
  story
    .of('SERVED')
    .filter((fact) => fact.paper === 'RECHECK_OPINION')
    .at(-1)?.organId ?? accountableOrganId(story)
