import type { LocalDate } from '@petition/law'

export type SettingValue = string | number | boolean

/** A house setting: what it is called, on what it rests, and what holds while nobody has set it. */
export interface SettingDefinition {
  readonly name: string
  readonly zh: string
  readonly en: string
  /** the text it rests on, or 'house' for a habit of the office */
  readonly basis: string
  readonly defaultValue: SettingValue
}

/** A value that somebody set, from a day on. */
export interface DatedSetting {
  readonly name: string
  readonly value: SettingValue
  readonly from: LocalDate
}

export interface Settings {
  readonly definitions: readonly SettingDefinition[]
  /** The value in force on the day. Throws for a name that no slice declared. */
  valueOn(name: string, on: LocalDate): SettingValue
  numberOn(name: string, on: LocalDate): number
  isOn(name: string, on: LocalDate): boolean
}

export function settingsOf(definitions: readonly SettingDefinition[], dated: readonly DatedSetting[] = []): Settings {
  const byName = new Map(definitions.map((d) => [d.name, d]))
  const newestFirst = [...dated].sort((a, b) => (a.from < b.from ? 1 : -1))
  const valueOn = (name: string, on: LocalDate): SettingValue => {
    const definition = byName.get(name)
    if (!definition) throw new Error(`setting ${name} is not declared by any slice`)
    return newestFirst.find((d) => d.name === name && d.from <= on)?.value ?? definition.defaultValue
  }
  return {
    definitions,
    valueOn,
    numberOn: (name, on) => Number(valueOn(name, on)),
    isOn: (name, on) => valueOn(name, on) === true,
  }
}
