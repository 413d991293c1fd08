import { yearOf } from '@petition/law'
import { arrivalOf, articleOn, receivedFact } from '@petition/domain'
import { adviceReply, checkAdviceReply } from '@petition/documents'
import { claimsOf } from './claims.js'
import { petitioners, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber, numberParts } from './series.js'

/** 建议意见答复; null where nobody can be told. */
export function adviceDraft(dossier: Dossier, cause: Cause<'ADVICE_DECIDED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const who = petitioners(dossier, story)
  if (who.names.length === 0) return null
  const organ = dossier.organ(fact.organId)
  const input = {
    organName: organ.name,
    number: numberParts(fact.number) ?? documentNumber(organ.word, 'ADVICE_REPLY', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    petitioners: who,
    receivedOn: arrivalOf(story)?.on ?? receivedFact(story)?.on ?? fact.on,
    advice: claimsOf(story).flatMap((claim) => {
      const decided = fact.decisions.find(({ claimNo }) => claimNo === claim.no)
      return decided
        ? [{ ...claim, adoption: decided.adoption, reasons: decided.reasons, measure: decided.measure }]
        : []
    }),
    citation: articleOn(fact.on, '29', '8'),
    contact: organ.contact,
  }
  return { paper: adviceReply(input), problems: checkAdviceReply(input) }
}
