import { carriesIdentityNumber } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { codeIn, dayIn, numberIn, textOf, type Cell, type FieldRules, type ImportProblem } from '../../imports/index.js'

type Facts = Readonly<Record<string, unknown>>

/** Reads the cells of one row and collects what is wrong with them. */
export class LedgerRow<Field extends string> {
  readonly problems: ImportProblem[] = []

  constructor(
    private readonly cells: Readonly<Record<Field, Cell>>,
    private readonly fields: FieldRules<Field>,
    private readonly today: LocalDate,
  ) {}

  error(code: string, field: Field): void {
    this.problems.push({ code, severity: 'ERROR', facts: { field: this.fields[field].zh } })
  }

  warn(code: string, facts: Facts): void {
    this.problems.push({ code, severity: 'WARNING', facts: facts as never })
  }

  get isKept(): boolean {
    return !this.problems.some((one) => one.severity === 'ERROR')
  }

  /** Text without numbers of persons, '' where the cell is empty. */
  text(field: Field, most: number): string {
    const text = textOf(this.cells[field]).normalize('NFC').trim()
    if (text === '' && this.fields[field].isRequired) this.error('ROW_CELL_EMPTY', field)
    if ([...text].length > most) this.error('ROW_TOO_LONG', field)
    if (carriesIdentityNumber(text)) this.error('PERSONAL_NUMBER', field)
    return text
  }

  code(field: Field, most: number): string {
    const code = codeIn(this.cells[field])
    if (code === '') this.error('ROW_CELL_EMPTY', field)
    if (code.length > most) this.error('ROW_TOO_LONG', field)
    return code
  }

  day(field: Field): LocalDate | null {
    const { value, problem } = dayIn(this.cells[field])
    if (problem) this.error('ROW_NOT_A_DAY', field)
    else if (value === null) this.error('ROW_CELL_EMPTY', field)
    if (value !== null && value > this.today) this.error('ROW_DAY_IN_FUTURE', field)
    return value
  }

  /** A whole number from 1 on; null where the cell is empty. */
  count(field: Field): number | null {
    const { value, problem } = numberIn(this.cells[field])
    if (problem || (value !== null && (!Number.isSafeInteger(value) || value < 1 || value > 999)))
      this.error('ROW_NOT_PERSON_TIMES', field)
    if (value === null && this.fields[field].isRequired) this.error('ROW_CELL_EMPTY', field)
    return value
  }

  /** Several names in one cell. */
  names(field: Field): string[] {
    const names = this.text(field, 200)
      .split(/[、,，;；\s]+/)
      .filter((name) => name !== '')
    if (names.some((name) => [...name].length > 40)) this.error('ROW_TOO_LONG', field)
    return names
  }
}
