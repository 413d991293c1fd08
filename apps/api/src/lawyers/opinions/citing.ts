import { resolveCitation, type OpinionCitation } from '@petition/domain'
import type { LocalDate } from '@petition/law'
import { requiredText } from '../../organs/index.js'
import { InvalidInput } from '../../platform/index.js'
import type { OpinionCitationEntity } from './opinion.entity.js'

const MOST_CITED = 20

/** A citation as it is kept for finding opinions by it. @param on the day of the version: it picks among versions of a text */
export function resolved(
  cited: OpinionCitation,
  on: LocalDate,
): Pick<OpinionCitationEntity, 'instrument' | 'article' | 'label' | 'isHeld'> {
  const { citation, label } = resolveCitation(cited, on)
  const written = { instrument: cited.text.slice(0, 60), article: cited.article.slice(0, 30) }
  return { ...(citation ?? written), label: label.slice(0, 200), isHeld: citation !== null }
}

/** Citations of an opinion, each a text and, where one is meant, a place in it. @throws InvalidInput `NO_CITATION` */
export function citationsOf(given: readonly OpinionCitation[]): readonly OpinionCitation[] {
  if (given.length === 0) throw new InvalidInput({ 'input.citations': 'NO_CITATION' }, 'NO_CITATION')
  if (given.length > MOST_CITED) throw new InvalidInput({ 'input.citations': `1-${MOST_CITED}` })
  return given.map(({ text, article }, at) => ({
    text: requiredText(`input.citations.${at}.text`, text, 60),
    article: article.trim().slice(0, 30),
  }))
}
