import type { Channel, PartyKind, Purpose, Topic } from '@petition/domain'
import { normalCreditCode, normalIdentityNumber } from '@petition/law'
import type { CommandInput } from '../provider/commands.js'

export interface PartyValues {
  kind: PartyKind
  name: string
  idNumber: string
  creditCode: string
  phone: string
  address: string
  isRepresentative: boolean
}

export interface ClaimValues {
  text: string
  factsAndReasons: string
}

/** The form under the names of the command's input, so that a refusal finds its field. */
export interface IntakeValues {
  receivedOn: string | null
  channel: Channel
  isAnonymous: boolean
  parties: PartyValues[]
  groupSize: number | null
  isAddressClear: boolean
  placeCode: string | null
  placeText: string
  topic: Topic | null
  purpose: Purpose | null
  summary: string
  claims: ClaimValues[]
  isFirstTime: 'FIRST' | 'AGAIN'
  previousHistory: string
}

export const emptyParty = (): PartyValues => ({
  kind: 'PERSON',
  name: '',
  idNumber: '',
  creditCode: '',
  phone: '',
  address: '',
  isRepresentative: false,
})

export const emptyClaim = (): ClaimValues => ({ text: '', factsAndReasons: '' })

export const emptyIntake = (receivedOn: string, channel: Channel = 'VISIT'): IntakeValues => ({
  receivedOn,
  channel,
  isAnonymous: false,
  parties: [emptyParty()],
  groupSize: 1,
  isAddressClear: false,
  placeCode: null,
  placeText: '',
  topic: null,
  purpose: null,
  summary: '',
  claims: [emptyClaim()],
  isFirstTime: 'FIRST',
  previousHistory: '',
})

const told = (text: string): string | null => text.trim() || null
const isBlankClaim = (claim: ClaimValues): boolean => !told(claim.text) && !told(claim.factsAndReasons)
const isBlankParty = ({ name, idNumber, creditCode, phone, address }: PartyValues): boolean =>
  [name, idNumber, creditCode, phone, address].every((text) => !told(text))

/** Lines that were opened and left empty are no claims and no people; one of each stays to be asked for. */
export function withoutBlankLines(values: IntakeValues): IntakeValues {
  const claims = values.claims.filter((claim) => !isBlankClaim(claim))
  const parties = values.parties.filter((party) => !isBlankParty(party))
  return {
    ...values,
    claims: claims.length > 0 ? claims : values.claims.slice(0, 1),
    parties: parties.length > 0 ? parties : values.parties.slice(0, 1),
  }
}

/** Whether anything was typed that would be lost. */
export const isTouched = (values: IntakeValues): boolean =>
  values.parties.some((party) => !isBlankParty(party)) ||
  values.claims.some((claim) => !isBlankClaim(claim)) ||
  [values.summary, values.placeText, values.previousHistory].some((text) => told(text)) ||
  Boolean(values.placeCode ?? values.topic ?? values.purpose)

/** Of values that passed the form's own checks. */
export function inputOf(values: IntakeValues, uploadIds: readonly string[]): CommandInput<'registerMatter'> {
  const { receivedOn, topic, purpose, groupSize } = values
  if (!receivedOn || !topic || !purpose || !groupSize) throw new Error('the form let an incomplete matter through')
  const parties = values.isAnonymous ? [] : values.parties
  return {
    receivedOn,
    channel: values.channel,
    purpose,
    topic,
    placeCode: values.placeCode,
    placeText: told(values.placeText),
    summary: values.summary.trim(),
    groupSize,
    isAddressClear: !values.isAnonymous && values.isAddressClear,
    isFirstTime: values.isFirstTime === 'FIRST',
    previousHistory: values.isFirstTime === 'AGAIN' ? told(values.previousHistory) : null,
    parties: parties.map((party) => ({
      kind: party.kind,
      name: told(party.name),
      idNumber: party.kind === 'PERSON' ? told(normalIdentityNumber(party.idNumber)) : null,
      creditCode: party.kind === 'ORGANISATION' ? told(normalCreditCode(party.creditCode)) : null,
      phone: told(party.phone),
      address: told(party.address),
      isRepresentative: party.isRepresentative,
    })),
    claims: values.claims.map((claim) => ({
      text: claim.text.trim(),
      factsAndReasons: told(claim.factsAndReasons),
    })),
    uploadIds: [...uploadIds],
  }
}
