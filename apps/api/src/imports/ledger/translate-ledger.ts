import { identityNumberProblem, localDate, normalIdentityNumber, type LocalDate } from '@petition/law'
import { CHANNELS, PLACES, PURPOSES, TOPICS } from '@petition/domain'
import { maskId, maskName } from '../../platform/masks.js'
import type { ImportProblem, Translated } from '../import-kind.js'
import { codeIn, dayIn, numberIn, textOf, type Cell } from '../tables/index.js'
import { LEDGER_FIELDS, type LedgerField } from './fields.js'
import type { LedgerFact, LedgerMatter, LedgerParty } from './ledger-matter.js'
import { channelIn, firstTimeIn, howIn, outcomeIn, purposeIn, topicIn } from './words.js'

/** What the office knows: its organs by every name they go by, and the last day a row may speak of. */
export interface LedgerFrame {
  readonly today: LocalDate
  readonly organByName: ReadonlyMap<string, string>
  /** what the sink read once for all rows; translating does not look at it */
  readonly shared?: unknown
}

/** The Regulation of 2022 is in force from this day on. */
const REGULATION_FROM = localDate('2022-05-01')
const ANONYMOUS = new Set(['', '匿名', '不详', '无名', '未署名', '群众'])
const MOST_REPRESENTATIVES = 5

type Cells = Readonly<Record<LedgerField, Cell>>

/**
 * One row of a petition ledger in our words. Pure. A row with an error gives no matter; a warning says what to look at.
 * The identity number is proof-read only: with a wrong check character it is kept as unverified and is no identity.
 */
export function translateLedger(given: Readonly<Record<string, Cell>>, frame: LedgerFrame): Translated<LedgerMatter> {
  const cells = given as Cells
  const problems: ImportProblem[] = []
  const error = (code: string, field?: LedgerField) =>
    void problems.push({ code, severity: 'ERROR', ...(field ? { facts: { field: LEDGER_FIELDS[field].zh } } : {}) })
  const warn = (code: string, facts: Record<string, unknown> = {}) =>
    void problems.push({ code, severity: 'WARNING', facts })
  const need = <T>(value: T | null, code: string, field: LedgerField): T | null => {
    if (value === null) error(textOf(cells[field]) === '' ? 'ROW_CELL_EMPTY' : code, field)
    return value
  }
  const day = (field: LedgerField): LocalDate | null => {
    const { value, problem } = dayIn(cells[field])
    if (problem) error('ROW_NOT_A_DAY', field)
    if (value !== null && value > frame.today) error('ROW_DAY_IN_FUTURE', field)
    return value
  }

  const previousNumber = codeIn(cells.number)
  if (previousNumber === '') error('ROW_CELL_EMPTY', 'number')
  if (previousNumber.length > 100) error('ROW_TOO_LONG', 'number')
  const receivedOn = need(day('receivedOn'), 'ROW_NOT_A_DAY', 'receivedOn')
  const channel = need(channelIn(cells.channel), 'ROW_WORD_UNKNOWN', 'channel')
  const purpose = need(purposeIn(cells.purpose), 'ROW_WORD_UNKNOWN', 'purpose')
  const topic = need(topicIn(cells.topic), 'ROW_WORD_UNKNOWN', 'topic')
  const summary = need(textOf(cells.summary) || null, 'ROW_CELL_EMPTY', 'summary')
  const people = peopleOf(cells, { warn, error })
  const history = historyOf(cells, receivedOn, frame, { day, error })
  const isOld = receivedOn !== null && receivedOn < REGULATION_FROM
  if (isOld) warn('ROW_BEFORE_REGULATION', { receivedOn })

  const preview = {
    number: previousNumber,
    receivedOn,
    name: people.isAnonymous ? '匿名' : maskName(people.name),
    idNumber: maskId(codeIn(cells.idNumber)),
    channel: channel && CHANNELS[channel].zh,
    purpose: purpose && PURPOSES[purpose].zh,
    topic: topic && TOPICS[topic].zh,
    groupSize: people.groupSize,
    how: textOf(cells.how),
    unit: textOf(cells.unit),
    acceptedOn: textOf(cells.acceptedOn),
    issuedOn: textOf(cells.issuedOn),
    outcome: textOf(cells.outcome),
  }
  const key = previousNumber === '' ? null : previousNumber
  if (problems.some((one) => one.severity === 'ERROR') || !receivedOn || !channel || !purpose || !topic || !summary)
    return { key, data: null, preview, problems }
  const placeText = textOf(cells.place) || null
  const data: LedgerMatter = {
    ...{ previousNumber, receivedOn, channel, purpose, topic, summary, placeText },
    placeCode: placeCodeIn(placeText ?? ''),
    groupSize: people.groupSize,
    isAnonymous: people.isAnonymous,
    isFirstTime: firstTimeIn(cells.isFirstTime) !== 'AGAIN',
    lawVersion: isOld ? 'petition-regulation-2005' : 'petition-regulation-2022',
    parties: people.parties,
    claims: claimsOf(textOf(cells.claims), summary),
    remark: textOf(cells.remark) || null,
    history,
  }
  return { key, data, preview, problems }
}

interface People {
  readonly name: string
  readonly groupSize: number
  readonly isAnonymous: boolean
  readonly parties: readonly LedgerParty[]
}
interface Say {
  warn: (code: string, facts?: Record<string, unknown>) => void
  error: (code: string, field?: LedgerField) => void
}

function peopleOf(cells: Cells, { warn, error }: Say): People {
  const name = textOf(cells.name)
  const isAnonymous = ANONYMOUS.has(name)
  const representatives = namesIn(textOf(cells.representatives))
  const size = numberIn(cells.groupSize)
  if (size.problem || (size.value !== null && (!Number.isInteger(size.value) || size.value < 1)))
    error('ROW_NOT_A_NUMBER', 'groupSize')
  const groupSize = Math.max(size.value ?? 1, representatives.length, 1)
  if (representatives.length > MOST_REPRESENTATIVES)
    warn('ROW_TOO_MANY_REPRESENTATIVES', { most: MOST_REPRESENTATIVES, named: representatives.length })
  if (groupSize > 1 || representatives.length > 0)
    warn('ROW_JOINT_MATTER', { groupSize, named: representatives.length })
  if ([name, ...representatives].some(isRare)) warn('ROW_RARE_CHARACTER')
  if (isAnonymous) {
    warn('ROW_ANONYMOUS')
    return { name, groupSize, isAnonymous, parties: [] }
  }
  const first = {
    ...contactOf(cells, warn),
    name,
    isRepresentative: representatives.includes(name) || representatives.length === 0,
  }
  const others = representatives
    .filter((one) => one !== name)
    .map((one) => ({ ...NOTHING_KNOWN, name: one, isRepresentative: true }))
  return { name, groupSize, isAnonymous, parties: [first, ...others] }
}

const NOTHING_KNOWN = { idNumber: null, unverifiedIdNumber: null, phone: null, address: null }

function contactOf(cells: Cells, warn: Say['warn']): Omit<LedgerParty, 'name' | 'isRepresentative'> {
  const phone = codeIn(cells.phone) || null
  const address = textOf(cells.address) || null
  // A number of 18 digits cannot be a number in a sheet: its last digits are lost.
  const isLossy = typeof cells.idNumber === 'number' && cells.idNumber > Number.MAX_SAFE_INTEGER
  const idNumber = isLossy ? '' : normalIdentityNumber(codeIn(cells.idNumber))
  if (isLossy) warn('ROW_IDENTITY_AS_NUMBER')
  if (idNumber === '' && phone === null && !isLossy) warn('ROW_NO_IDENTITY_NO_PHONE')
  const problem = idNumber === '' ? null : identityNumberProblem(idNumber)
  if (problem !== null) {
    warn(problem === 'CHECK' ? 'ROW_IDENTITY_CHECK' : 'ROW_IDENTITY_SHAPE')
    return { idNumber: null, unverifiedIdNumber: idNumber, phone, address }
  }
  return { idNumber: idNumber || null, unverifiedIdNumber: null, phone, address }
}

interface Read {
  day: (field: LedgerField) => LocalDate | null
  error: (code: string, field?: LedgerField) => void
}

/** Sent, accepted, answered: each later than the one before, and none without the one it rests on. */
function historyOf(cells: Cells, receivedOn: LocalDate | null, frame: LedgerFrame, { day, error }: Read): LedgerFact[] {
  const [referredOn, acceptedOn, issuedOn] = [day('referredOn'), day('acceptedOn'), day('issuedOn')]
  const [how, outcome] = [howIn(cells.how), outcomeIn(cells.outcome)]
  const unit = textOf(cells.unit)
  const organId = frame.organByName.get(unit) ?? null
  if (textOf(cells.how) !== '' && how === null) error('ROW_WORD_UNKNOWN', 'how')
  if (textOf(cells.outcome) !== '' && outcome === null) error('ROW_WORD_UNKNOWN', 'outcome')
  if (unit !== '' && organId === null) error('ROW_UNIT_UNKNOWN', 'unit')
  if ((how === null) !== (referredOn === null)) error('ROW_CELL_EMPTY', how === null ? 'how' : 'referredOn')
  if (how !== null && unit === '') error('ROW_CELL_EMPTY', 'unit')
  if (acceptedOn !== null && how === 'GUIDED') error('ROW_GUIDED_AND_ACCEPTED', 'acceptedOn')
  if (acceptedOn !== null && how === null) error('ROW_CELL_EMPTY', 'how')
  if (issuedOn !== null && acceptedOn === null) error('ROW_CELL_EMPTY', 'acceptedOn')
  if ((outcome === null) !== (issuedOn === null)) error('ROW_CELL_EMPTY', outcome === null ? 'outcome' : 'issuedOn')
  const days = [receivedOn, referredOn, acceptedOn, issuedOn].filter((one) => one !== null)
  if (days.some((one, i) => i > 0 && one < (days[i - 1] ?? one))) error('ROW_DAYS_OUT_OF_ORDER')
  if (how === null || referredOn === null || organId === null) return []
  const sent: LedgerFact =
    how === 'GUIDED'
      ? { kind: 'GUIDED', on: referredOn, toOrganId: organId }
      : { kind: 'REFERRED', on: referredOn, how, toOrganId: organId }
  return [
    sent,
    ...(acceptedOn ? [{ kind: 'ACCEPTED' as const, on: acceptedOn, organId }] : []),
    ...(issuedOn && outcome ? [{ kind: 'OPINION_ISSUED' as const, on: issuedOn, organId, outcome }] : []),
  ]
}

const namesIn = (text: string): string[] =>
  [...new Set(text.split(/[、,，;；/\n]/).map((name) => name.trim()))].filter(Boolean)

/** Outside the basic plane: some printers and old systems lose it. */
const isRare = (name: string): boolean => [...name].some((character) => (character.codePointAt(0) ?? 0) > 0xffff)

/** One claim a semicolon or numbered line; without any, the matter itself is the claim. */
function claimsOf(text: string, summary: string): { text: string }[] {
  const parts = text.split(/[;；\n]/).map((part) => part.replace(/^\s*\d+[.、．)）]\s*/, '').trim())
  const claims = parts.filter(Boolean)
  return (claims.length > 0 ? claims : [[...summary].slice(0, 200).join('')]).map((claim) => ({ text: claim }))
}

const BY_NAME = Object.entries(PLACES).map(([code, name]) => ({ code, name: name.replace(/（.*$/, '') }))

/** The street, town or zone that the text names; null when it names none. */
const placeCodeIn = (text: string): string | null => BY_NAME.find(({ name }) => text.includes(name))?.code ?? null
