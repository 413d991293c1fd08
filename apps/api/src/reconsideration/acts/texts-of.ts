import { requiredText } from '../../organs/index.js'

/** The lines of a list that hold something, each of at most 300 characters. @throws InvalidInput */
export const textsOf = (path: string, list: readonly string[]): readonly string[] =>
  list.map((one) => one.trim()).filter((one, at) => one !== '' && requiredText(`input.${path}.${at}`, one, 300) !== '')
