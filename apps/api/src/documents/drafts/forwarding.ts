import { cite, yearOf, type Citation } from '@petition/law'
import { articleOn, CHANNELS, duties, receivedFact, referralsOf, type MatterStory } from '@petition/domain'
import { checkForwardingLetter, forwardingLetter } from '@petition/documents'
import { claimsOf, legalDate } from './claims.js'
import { mayName, petitioners, storyBehind, type Cause, type Dossier, type Draft, type OrganCard } from './dossier.js'
import { documentNumber, seriesOf } from './series.js'

/** 转送函 or 交办函. */
export function forwardingDraft(dossier: Dossier, cause: Cause<'REFERRED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const received = receivedFact(story)
  // An accusation goes with a letter of its own, which names nobody (第三十条第三款).
  const isRouted = story.of('ACCUSATION_ROUTED').some((one) => one.referralId === fact.referralId)
  if (!received || isRouted) return null
  const organ = dossier.organ(fact.organId)
  const to = dossier.organ(fact.toOrganId)
  const input = {
    organName: organ.name,
    number: documentNumber(organ.word, seriesOf('FORWARDING_LETTER', fact), yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    how: fact.how,
    reportBy: fact.reportBy,
    toOrganName: to.name,
    petitioners: mayName(story) ? petitioners(dossier, story) : ('WITHHELD' as const),
    channel: CHANNELS[received.channel].zh,
    receivedOn: received.on,
    claims: claimsOf(story),
    citation: articleOf(story, fact.how, to),
    ...lastDays(story, fact.referralId, fact.toOrganId),
    attachments: dossier.materials.length === 0 ? [] : [`信访人提交的材料（共${dossier.materials.length}件）`],
    contact: organ.contact,
  }
  return { paper: forwardingLetter(input), problems: checkForwardingLetter(input) }
}

const LOWER: readonly OrganCard['kind'][] = ['STREET', 'TOWN', 'DEVELOPMENT_ZONE']

/** The item of 第二十二条 on which it is sent. */
function articleOf(story: MatterStory, how: 'FORWARDED' | 'ASSIGNED', to: OrganCard): Citation {
  const item = (article: string): Citation => articleOn(story.asOf, article, '21(1)')
  if (how === 'ASSIGNED') return item('22(1)(3)')
  if (to.kind === 'POLITICAL_LEGAL' && receivedFact(story)?.subject === 'LITIGATION')
    return cite('petition-regulation-2022', '22(2)')
  return item(LOWER.includes(to.kind) ? '22(1)(2)' : '22(1)(1)')
}

/** The receiver's own last days, only where the letter has arrived already. */
function lastDays(story: MatterStory, referralId: string, organId: string) {
  const arrival = referralsOf(story).find((one) => one.id === referralId)?.arrivalFactId ?? null
  const own = duties(story).filter((duty) => duty.owedBy.id === organId && duty.key.includes(`:${arrival}`))
  const day = (...clocks: string[]) => legalDate(own.find((duty) => clocks.includes(duty.clock) && duty.end === null))
  return { noticeBy: day('XF-NOTICE15-FWD', 'XF05-ACCEPT15'), objectBy: day('XF-OBJECT5') }
}
