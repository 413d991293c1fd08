import { SERVED_PAPERS, serviceEffect, type FactOf, type MatterStory, type ServedPaper } from '@petition/domain'
import { checkServiceProof, serviceProof, type PaperKind, type ServiceAttempt } from '@petition/documents'
import { yearOf } from '@petition/law'
import { storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { numberText } from './series.js'

const KINDS_OF: Readonly<Partial<Record<ServedPaper, readonly PaperKind[]>>> = {
  ACCEPTANCE_NOTICE: ['ACCEPTANCE_NOTICE'],
  EXTENSION_NOTICE: ['EXTENSION_NOTICE'],
  OPINION: ['HANDLING_OPINION'],
  REVIEW_OPINION: ['REVIEW_OPINION'],
  RECHECK_OPINION: ['RECHECK_OPINION'],
  REFUSAL_NOTICE: ['NOT_ACCEPTED_NOTICE', 'NO_LONGER_ACCEPTED_NOTICE'],
  NOTICE: ['NOTICE'],
  SUPPLEMENT_NOTICE: ['SUPPLEMENT_NOTICE'],
  RECUSAL_NOTICE: ['RECUSAL_NOTICE'],
  ADVICE_REPLY: ['ADVICE_REPLY'],
  HEARING_RIGHT_NOTICE: ['HEARING_RIGHT_NOTICE'],
  HEARING_DECISION: ['HEARING_DECISION'],
  HEARING_NOTICE: ['HEARING_NOTICE'],
}

/** 送达回证 of one attempt: filled in where receipt is proven, else the form that goes out with the paper. */
export function proofDraft(dossier: Dossier, cause: Cause<'SERVED' | 'SLIP_RETURNED'>): Draft | null {
  const story = storyBehind(dossier, cause)
  const served = servedOf(story, cause.fact)
  const party = dossier.parties.find((one) => one.id === served?.partyId)
  if (!served || !party) return null
  const effect = serviceEffect(story, served)
  const organ = dossier.organ(served.organId)
  const server = dossier.person(served.byAccountId)?.name
  const isProven = effect.kind === 'RECEIVED'
  const input = {
    organName: organ.name,
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    document: documentOf(dossier, served),
    recipientName: party.name,
    address: party.address ?? '',
    mode: served.mode,
    attempts: attempts(story, served),
    receiver: receiverOf(served, party.name),
    receivedOn: isProven ? effect.on : null,
    servers: server === undefined ? [] : [server],
    witnesses: [],
    remarks: remarks(served),
  }
  const number = numberText(organ.word, 'SERVICE_PROOF', yearOf(cause.issuedOn), cause.no)
  return { paper: { ...serviceProof(input), number }, problems: isProven ? checkServiceProof(input) : [] }
}

const servedOf = (story: MatterStory, fact: FactOf<'SERVED' | 'SLIP_RETURNED'>): FactOf<'SERVED'> | undefined =>
  story.of('SERVED').find((one) => one.id === (fact.kind === 'SERVED' ? fact.id : fact.servedId))

function documentOf(dossier: Dossier, served: FactOf<'SERVED'>): { name: string; number: string } {
  const kinds = KINDS_OF[served.paper] ?? []
  const last = dossier.issued.filter((one) => kinds.includes(one.kind) && one.organId === served.organId).at(-1)
  if (last) return { name: last.title, number: last.number }
  return { name: SERVED_PAPERS[served.paper].zh, number: numberElsewhere(dossier, served) }
}

/** What an organ without accounts issued has its number in the record. */
function numberElsewhere(dossier: Dossier, served: FactOf<'SERVED'>): string {
  const level = served.paper === 'REVIEW_OPINION' ? 'REVIEW' : served.paper === 'RECHECK_OPINION' ? 'RECHECK' : null
  const decided = dossier.facts.filter(
    (fact) => fact.kind === 'REVIEW_DECIDED' && fact.level === level && fact.organId === served.organId,
  )
  const last = decided.at(-1)
  return last?.kind === 'REVIEW_DECIDED' ? last.number : ''
}

/** The attempts before this one and this one, in the order in which they were made. */
function attempts(story: MatterStory, served: FactOf<'SERVED'>): ServiceAttempt[] {
  const own = story.of('SERVED').filter((one) => one.paper === served.paper && one.partyId === served.partyId)
  const until = own.findIndex((one) => one.id === served.id)
  return own.slice(0, until + 1).map((one) => {
    const back = story.of('SERVICE_RETURNED').find((fact) => fact.servedId === one.id)
    return { on: one.on, where: WHERE[one.mode], outcome: back ? `退回：${back.reason}` : outcomeOf(story, one) }
  })
}

const WHERE: Readonly<Record<FactOf<'SERVED'>['mode'], string>> = {
  DIRECT: '当面',
  FAMILY: '住所',
  LEFT_AT_HOME: '住所',
  ELECTRONIC: '电子方式',
  POST: '邮寄',
  PUBLIC_NOTICE: '公告',
}

function outcomeOf(story: MatterStory, served: FactOf<'SERVED'>): string {
  const effect = serviceEffect(story, served)
  if (effect.kind === 'RECEIVED') return served.mode === 'LEFT_AT_HOME' ? '留置' : '已送达'
  return effect.kind === 'PENDING' ? '待回执' : '未送达'
}

function receiverOf(served: FactOf<'SERVED'>, name: string): { name: string; relation: string | null } | null {
  if (served.mode === 'DIRECT') return { name, relation: null }
  return served.mode === 'FAMILY' ? { name: '', relation: served.proof } : null
}

function remarks(served: FactOf<'SERVED'>): string {
  const recorded = served.isRecorded ? '送达过程已拍照、录像或者有见证人' : ''
  const proof = served.mode === 'FAMILY' ? '' : (served.proof ?? '')
  return [proof, recorded].filter((text) => text !== '').join('；')
}
