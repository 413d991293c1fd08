/** A question that the texts leave open, with the answer the system takes until the office decides otherwise. */
export interface Reading {
  question: { zh: string; en: string }
  /** What is done when nothing is set. */
  byDefault: { zh: string; en: string }
  /** What an office could decide instead. */
  alternative: { zh: string; en: string }
  /** On what the default rests, or that it rests on nothing but caution. */
  basis: string
  /** `reading`: inference from a text; `default`: a value the office has to confirm; `memory`: text not read. */
  mark: 'reading' | 'default' | 'memory'
  /** Decision record under `decisions/`. */
  record: string
}

/** A reading as one entry of the list. */
export function reading(
  mark: Reading['mark'],
  record: string,
  basis: string,
  question: [zh: string, en: string],
  byDefault: [zh: string, en: string],
  alternative: [zh: string, en: string],
): Reading {
  const both = ([zh, en]: [string, string]) => ({ zh, en })
  return {
    mark,
    record,
    basis,
    question: both(question),
    byDefault: both(byDefault),
    alternative: both(alternative),
  }
}
