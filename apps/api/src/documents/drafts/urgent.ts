import { yearOf } from '@petition/law'
import { articleOn, PLACES, receivedFact, REPORTED_TO } from '@petition/domain'
import { checkUrgentReport, urgentReport } from '@petition/documents'
import { storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 紧急信访事项报告; null for a report of another system that says neither to whom nor what. */
export function urgentDraft(dossier: Dossier, cause: Cause<'URGENT_REPORTED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const known = story.of('URGENT_KNOWN').filter((one) => one.organId === fact.organId && one.on <= fact.on)
  const received = receivedFact(story)
  if (!received || !fact.to || !fact.what) return null
  const organ = dossier.organ(fact.organId)
  const place = received.placeCode === null ? null : (PLACES[received.placeCode as keyof typeof PLACES] ?? null)
  const input = {
    organName: organ.name,
    number: documentNumber(organ.word, 'URGENT_REPORT', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    to: fact.to.map((one) => REPORTED_TO[one].zh),
    knownOn: known.at(-1)?.on ?? fact.on,
    place: typeof place === 'string' ? place : null,
    people: received.groupSize,
    what: fact.what,
    measures: fact.measures ?? null,
    citation: articleOn(fact.on, '25', '26'),
    contact: organ.contact,
  }
  return { paper: urgentReport(input), problems: checkUrgentReport(input) }
}
