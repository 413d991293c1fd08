import { yearOf } from '@petition/law'
import { arrivalOf, duties, handlingsOf, receivedFact, simpleOf } from '@petition/domain'
import { acceptanceNotice, checkAcceptanceNotice } from '@petition/documents'
import { claimsOf, legalDate } from './claims.js'
import { petitioners, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 受理告知书; null where the acceptance has no effect in law, or nobody can be told. */
export function acceptanceDraft(dossier: Dossier, cause: Cause<'ACCEPTED'>): Draft | null {
  const story = storyBehind(dossier, cause)
  const handling = handlingsOf(story).find((one) => one.factId === cause.fact.id)
  const who = petitioners(dossier, story)
  if (!handling || who.names.length === 0) return null
  const organ = dossier.organ(handling.organId)
  const simple = simpleOf(story, handling.organId)
  const procedure: 'SIMPLE' | 'ORDINARY' = simple && simple.leftOn === null ? 'SIMPLE' : 'ORDINARY'
  const clock = procedure === 'SIMPLE' ? 'JY-HANDLE10' : 'XF-HANDLE60'
  const finishBy = legalDate(duties(story).find((duty) => duty.clock === clock && duty.key.includes(cause.fact.id)))
  if (!finishBy) return null
  const input = {
    organName: organ.name,
    number: documentNumber(organ.word, 'ACCEPTANCE_NOTICE', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    petitioners: who,
    receivedOn: arrivalOf(story)?.on ?? receivedFact(story)?.on ?? handling.acceptedOn,
    acceptedOn: handling.acceptedOn,
    claims: claimsOf(story),
    procedure,
    finishBy,
    // Nobody knows the code any more: it was shown once, on the registration slip.
    lookUpCode: null,
    lookUpWhere: null,
    contact: organ.contact,
  }
  return { paper: acceptanceNotice(input), problems: checkAcceptanceNotice(input) }
}
