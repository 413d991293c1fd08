import { yearOf } from '@petition/law'
import { articleOn, duties, receivedFact, referralsOf } from '@petition/domain'
import { checkObjectionLetter, objectionLetter } from '@petition/documents'
import { claimsOf, legalDate } from './claims.js'
import { storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 异议函 of the organ to the one that sent the matter. One without reasons reached the sender and is no letter. */
export function objectionDraft(dossier: Dossier, cause: Cause<'OBJECTED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const referral = referralsOf(story).find((one) => one.id === fact.referralId)
  if (!fact.hasReasons || !referral || referral.arrivedOn === null) return null
  const organ = dossier.organ(fact.organId)
  const sender = referral.byOrganId ?? receivedFact(story)?.organId ?? fact.organId
  const clock = duties(story).find(
    (duty) => duty.clock === 'XF-OBJECT5' && duty.key.includes(`:${referral.arrivalFactId}`),
  )
  const input = {
    organName: organ.name,
    number: documentNumber(organ.word, 'OBJECTION_LETTER', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    toOrganName: dossier.organ(sender).name,
    how: referral.how === 'ASSIGNED' ? '交办' : '转送',
    arrivedOn: referral.arrivedOn,
    claims: claimsOf(story),
    reasons: fact.reasons,
    objectBy: legalDate(clock),
    citation: articleOn(fact.on, '23(3)', '21(2)'),
    contact: organ.contact,
  }
  return { paper: objectionLetter(input), problems: checkObjectionLetter(input) }
}
