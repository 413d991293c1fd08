import { yearOf } from '@petition/law'
import { arrivalOf, articleOn, receivedFact } from '@petition/domain'
import { checkSupplementNotice, supplementNotice } from '@petition/documents'
import { claimsOf } from './claims.js'
import { petitioners, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 补充材料一次性告知书. Null where nobody can be told. */
export function supplementDraft(dossier: Dossier, cause: Cause<'SUPPLEMENT_ASKED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const who = petitioners(dossier, story)
  if (who.names.length === 0) return null
  const organ = dossier.organ(fact.organId)
  const arrival = arrivalOf(story)
  const input = {
    ...{ organName: organ.name, issuedOn: cause.issuedOn, matterNumber: dossier.matterNumber, petitioners: who },
    number: documentNumber(organ.word, 'SUPPLEMENT_NOTICE', yearOf(cause.issuedOn), cause.no),
    receivedOn: (arrival?.organId === fact.organId ? arrival.on : receivedFact(story)?.on) ?? fact.on,
    ...{ claims: claimsOf(story), items: fact.items, answerBy: fact.answerBy, isClockStopped: fact.isClockStopped },
    citation: fact.stage === 'IN_HANDLING' ? articleOn(fact.on, '31(6)', '31') : articleOn(fact.on, '19(1)', '17'),
    contact: organ.contact,
  }
  return { paper: supplementNotice(input), problems: checkSupplementNotice(input) }
}
