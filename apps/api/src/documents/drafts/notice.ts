import { yearOf, type Citation } from '@petition/law'
import { arrivalOf, articleOn, receivedFact, type FactOf, type MatterStory } from '@petition/domain'
import { checkNotice, notice } from '@petition/documents'
import { claimsOf } from './claims.js'
import { petitioners, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 告知书: receipt, route and procedure, where to go, or what came of a protective duty. Null where nobody can be told. */
export function noticeDraft(dossier: Dossier, cause: Cause<'NOTIFIED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const who = petitioners(dossier, story)
  if (who.names.length === 0) return null
  const organ = dossier.organ(fact.organId)
  const behind = roadBehind(story, fact)
  const claims = claimsOf(story)
  const input = {
    organName: organ.name,
    number: documentNumber(organ.word, 'NOTICE', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    petitioners: who,
    receivedOn: arrivalOf(story)?.on ?? receivedFact(story)?.on ?? fact.on,
    tells: fact.content,
    claims: behind.nos === null ? claims : claims.filter(({ no }) => behind.nos?.includes(no)),
    text: fact.text,
    place: behind.place,
    citation: behind.citation,
    contact: organ.contact,
  }
  return { paper: notice(input), problems: checkNotice(input) }
}

interface Behind {
  readonly nos: readonly number[] | null
  readonly place: string | null
  readonly citation: Citation
}

/** What the notice was written for: the road that was led into, the special law, or the duty to tell (第二十三条). */
function roadBehind(story: MatterStory, fact: FactOf<'NOTIFIED'>): Behind {
  const article = (text: string) => articleOn(fact.on, text, '22(1)')
  if (fact.content === 'RESULT_UNDER_SPECIAL_LAW') {
    const answered = story.of('PROTECTION_ANSWERED').filter((one) => one.on <= fact.on)
    const started = story.of('PROTECTION_STARTED').find((one) => one.id === answered.at(-1)?.startedId)
    return { nos: started?.claimNos ?? null, place: started?.law ?? null, citation: article('31(5)') }
  }
  const led = story.of('LED_IN').find((one) => one.on === fact.on && one.organId === fact.organId)
  if (fact.content === 'WHERE_TO_GO' && led)
    return { nos: led.claimNos, place: led.place, citation: article(`31(${led.road})`) }
  return { nos: null, place: null, citation: article('23(1)') }
}
