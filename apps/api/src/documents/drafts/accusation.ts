import { yearOf } from '@petition/law'
import { articleOn, CHANNELS, MANAGED_BY, receivedFact } from '@petition/domain'
import { accusationLetter, checkAccusationLetter } from '@petition/documents'
import { claimsOf } from './claims.js'
import { storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 检举控告转送函, in the place of the forwarding letter. */
export function accusationDraft(dossier: Dossier, cause: Cause<'ACCUSATION_ROUTED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const received = receivedFact(story)
  const referred = story.of('REFERRED').find((one) => one.referralId === fact.referralId)
  if (!received || !referred) return null
  const organ = dossier.organ(fact.organId)
  const input = {
    organName: organ.name,
    number: documentNumber(organ.word, 'ACCUSATION_LETTER', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    toOrganName: dossier.organ(referred.toOrganId).name,
    channel: CHANNELS[received.channel].zh,
    receivedOn: received.on,
    claims: claimsOf(story),
    decidingFact: fact.decidingFact,
    managedBy: MANAGED_BY[fact.managedBy].zh,
    citation: articleOn(fact.on, fact.concern === 'APPOINTMENT' ? '30(2)' : '30(1)', '21(1)'),
    attachments: dossier.materials.length === 0 ? [] : [`检举控告材料（共${dossier.materials.length}件）`],
    contact: organ.contact,
  }
  return { paper: accusationLetter(input), problems: checkAccusationLetter(input) }
}
