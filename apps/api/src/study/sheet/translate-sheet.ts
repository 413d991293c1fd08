import type { LocalDate } from '@petition/law'
import { hoursOf, hundredthsOf, type SheetRow, type StudyYearRule } from '@petition/domain'
import { codeIn, dayIn, numberIn, textOf, type Cell, type ImportProblem, type Translated } from '../../imports/index.js'
import type { RosterPerson } from '../roster.store.js'
import { STUDY_FIELDS, type StudyField } from './fields.js'

/** What reading a list needs to know: the year as it is set, the people of the office, and the last day a row may speak of. */
export interface SheetFrame {
  readonly today: LocalDate
  readonly rule: StudyYearRule
  readonly people: readonly RosterPerson[]
}

/** One cadre's row, and whose it is. */
export interface SheetData {
  readonly accountId: string
  readonly row: SheetRow
}

type Cells = Readonly<Record<StudyField, Cell>>
type Facts = Record<string, unknown>

const MOST_POINTS = 100
const MOST_CERTIFICATE = 60

/** One row of a study list in our words. Pure. */
export function translateSheet(given: Readonly<Record<string, Cell>>, frame: SheetFrame): Translated<SheetData> {
  const cells = given as Cells
  const problems: ImportProblem[] = []
  const say = (severity: 'ERROR' | 'WARNING') => (code: string, facts: Facts) =>
    void problems.push({ code, severity, facts })
  const error = say('ERROR')
  const fieldError = (code: string, field: StudyField) => error(code, { field: STUDY_FIELDS[field].zh })
  const number = (field: StudyField): number | null => {
    const { value, problem } = numberIn(cells[field])
    if (problem) fieldError('ROW_NOT_A_NUMBER', field)
    return value === null ? null : hundredthsOf(value)
  }
  const day = (field: StudyField): LocalDate | null => {
    const { value, problem } = dayIn(cells[field])
    if (problem) fieldError('ROW_NOT_A_DAY', field)
    if (value !== null && value > frame.today) fieldError('ROW_DAY_IN_FUTURE', field)
    return value
  }

  const person = personOf(cells, frame, error)
  const completed = number('completed')
  if (completed === null && textOf(cells.completed) === '') fieldError('ROW_CELL_EMPTY', 'completed')
  const passed = passedIn(cells.passed)
  if (passed === undefined) fieldError('ROW_WORD_UNKNOWN', 'passed')
  const row: SheetRow = {
    required: number('required'),
    completed: completed ?? 0,
    score: number('score'),
    saysPassed: passed ?? null,
    certificateNo: codeIn(cells.certificateNo) || null,
    completedOn: day('completedOn'),
    takenOn: day('takenOn'),
  }
  if ((row.certificateNo?.length ?? 0) > MOST_CERTIFICATE) fieldError('ROW_TOO_LONG', 'certificateNo')
  checkFigures(row, frame.rule, { error, warn: say('WARNING') })

  const key = person?.account ?? null
  const preview = {
    account: person?.account ?? codeIn(cells.account),
    name: textOf(cells.name),
    required: textOf(cells.required),
    completed: textOf(cells.completed),
    score: textOf(cells.score),
    passed: textOf(cells.passed),
    certificateNo: textOf(cells.certificateNo),
    completedOn: textOf(cells.completedOn),
  }
  const isKept = person !== null && !problems.some((one) => one.severity === 'ERROR')
  return { key, data: isKept ? { accountId: person.accountId, row } : null, preview, problems }
}

/** The account tells whose row it is, and the name has to be theirs; without one, a name that only one person has. */
function personOf(
  cells: Cells,
  { people }: SheetFrame,
  error: (code: string, facts: Facts) => void,
): RosterPerson | null {
  const account = codeIn(cells.account).toLowerCase()
  const name = textOf(cells.name).replace(/\s/g, '')
  if (account === '') {
    const [one, ...more] = people.filter((person) => person.name === name)
    if (one && more.length === 0) return one
    if (name === '') error('ROW_CELL_EMPTY', { field: STUDY_FIELDS.name.zh })
    else error(one ? 'ROW_NAME_TWICE' : 'ROW_NAME_UNKNOWN', { name })
    return null
  }
  const person = people.find((one) => one.account === account) ?? null
  if (person === null) error('ROW_ACCOUNT_UNKNOWN', { account })
  else if (name !== '' && name !== person.name) error('ROW_NAME_OF_ANOTHER', { account, known: person.name, name })
  return person
}

interface Say {
  readonly error: (code: string, facts: Facts) => void
  readonly warn: (code: string, facts: Facts) => void
}

function checkFigures(row: SheetRow, rule: StudyYearRule, { error, warn }: Say): void {
  const { completed, completedOn, score, saysPassed } = row
  const required = row.required ?? rule.required
  if (completed > required)
    error('ROW_HOURS_OVER_REQUIRED', { completed: hoursOf(completed), required: hoursOf(required) })
  if (required !== rule.required)
    warn('ROW_REQUIRED_DIFFERS', { told: hoursOf(required), required: hoursOf(rule.required) })
  if (score !== null && score > MOST_POINTS * 100) error('ROW_SCORE_TOO_HIGH', { score: hoursOf(score) })
  const { windowFrom, windowTo, passMark } = rule
  if (completedOn !== null && (completedOn < windowFrom || completedOn > windowTo))
    warn('ROW_DAY_OUTSIDE_WINDOW', { on: completedOn, windowFrom, windowTo })
  if (passMark !== null && score !== null && saysPassed !== null && saysPassed !== score >= passMark * 100)
    warn('ROW_PASSED_AGAINST_MARK', { passMark })
}

const PASSED = new Set(['是', '合格', '通过', '已通过', '及格', '良好', '优秀'])
const NOT_PASSED = new Set(['否', '不合格', '未通过', '不通过', '不及格', '未合格'])
const NOT_SAID = new Set(['', '-', '/', '—', '未考', '未参加', '缺考'])

/** Undefined for a word that is none of them. */
function passedIn(cell: Cell): boolean | null | undefined {
  const text = textOf(cell).normalize('NFKC').replace(/\s/g, '')
  if (NOT_SAID.has(text)) return null
  if (PASSED.has(text)) return true
  return NOT_PASSED.has(text) ? false : undefined
}
