import { CLOCKS, yearOf, type ClockId } from '@petition/law'
import { CHANNELS, duties, HOUSE_CLOCKS, isOpen, receivedFact, type DutyClock } from '@petition/domain'
import { checkRegistrationSlip, registrationSlip, type NextStep } from '@petition/documents'
import { claimsOf, legalDate } from './claims.js'
import { petitioners, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 登记告知单: what was taken down, and what the petitioner may expect next. Null where nobody can be told. */
export function registrationDraft(dossier: Dossier, cause: Cause<'REGISTERED'>): Draft | null {
  const story = storyBehind(dossier, cause)
  const received = receivedFact(story)
  const who = petitioners(dossier, story)
  if (!received || who.names.length === 0) return null
  const organ = dossier.organ(cause.fact.organId)
  const input = {
    organName: organ.name,
    number: documentNumber(organ.word, 'REGISTRATION_SLIP', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    petitioners: who,
    channel: CHANNELS[received.channel].zh,
    receivedOn: received.on,
    registeredOn: cause.fact.on,
    claims: claimsOf(story),
    materials: dossier.materials,
    lookUpCode: cause.lookUpCode,
    lookUpWhere: organ.lookUpWhere,
    nextSteps: nextSteps(dossier, duties(story), organ.name),
    contact: organ.contact,
  }
  return { paper: registrationSlip(input), problems: checkRegistrationSlip(input) }
}

function nextSteps(dossier: Dossier, all: ReturnType<typeof duties>, organName: string): NextStep[] {
  const steps = all.filter((duty) => isOpen(duty) && duty.owedBy.kind === 'ORGAN' && duty.lawfulLastOn !== null)
  const told = steps.map((duty) => ({
    text: termOf(duty.clock),
    organName: dossier.organ(duty.owedBy.id).name,
    by: legalDate(duty),
  }))
  return told.length > 0 ? told : [{ text: '依法区分情况，在规定期限内办理并告知', organName, by: null }]
}

const termOf = (clock: DutyClock): string =>
  (clock in HOUSE_CLOCKS ? HOUSE_CLOCKS[clock as keyof typeof HOUSE_CLOCKS] : CLOCKS[clock as ClockId].term).zh
