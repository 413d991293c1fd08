import { cleanLine } from './clean-text.js'

/** Where a paper says one may ask. What is null is left out, never printed as a gap. */
export interface Contact {
  /** desk or section, for example 办信科 */
  desk: string | null
  person: string | null
  phone: string
  address: string
  /** 接待时间 of the hall, as published (信访工作条例 第18条) */
  hours: string | null
}

/** One line, for the note under the signature: 联系人：…；电话：… */
export function contactLine(it: Contact): string {
  const who = [it.desk, it.person].filter((part) => part !== null && part !== '').map((part) => cleanLine(part ?? ''))
  return [who.length === 0 ? '' : `联系人：${who.join(' ')}`, `电话：${cleanLine(it.phone)}`]
    .filter((part) => part !== '')
    .join('；')
}

/** Full sentence, for the body of a notice to a person. */
export function contactSentence(it: Contact): string {
  const hours = it.hours === null ? '' : `；接待时间：${cleanLine(it.hours)}`
  return `${contactLine(it)}；地址：${cleanLine(it.address)}${hours}。`
}
