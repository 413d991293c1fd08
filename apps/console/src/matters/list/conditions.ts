import { CHANNELS, LIGHTS, PLACES, STAGES, STANDINGS, TOPICS } from '@petition/domain'
import type { MatterFilter, OrganRowFragment } from '../../gql/graphql.js'
import type { Say } from '../../words/use-words.js'
import type { Words } from '../../words/zh/index.js'

export interface Condition {
  readonly field: keyof MatterFilter
  readonly text: string
}

/** The conditions of a list in words, for the chips above it. */
export function conditionsOf(
  filter: MatterFilter,
  words: Words,
  say: Say,
  organs: readonly OrganRowFragment[],
): Condition[] {
  const w = words.matters.filters
  const texts: Partial<Record<keyof MatterFilter, string>> = {
    words: filter.words ? `“${filter.words}”` : '',
    number: filter.number ?? '',
    standing: listed(filter.standing, (code) => say.code(STANDINGS, code)),
    stage: listed(filter.stage, (code) => say.code(STAGES, code)),
    light: listed(filter.light, (code) => say.code(LIGHTS, code)),
    channel: listed(filter.channel, (code) => say.code(CHANNELS, code)),
    topic: listed(filter.topic, (code) => say.code(TOPICS, code)),
    placeCode: filter.placeCode ? (PLACES[filter.placeCode] ?? filter.placeCode) : '',
    organId: filter.organId ? (organs.find(({ id }) => id === filter.organId)?.name ?? w.organ) : '',
    owedBy: filter.owedBy ? w.owedBy(organs.find(({ id }) => id === filter.owedBy)?.name ?? w.organ) : '',
    mine: filter.mine ? w.mine : '',
    handlerId: filter.handlerId ? w.handler : '',
    deskId: filter.deskId ? w.desk : '',
    figure: filter.figure ? (w.figures[filter.figure] ?? w.figure) : '',
    receivedFrom: dated(w.receivedFrom, filter.receivedFrom),
    receivedTo: dated(w.receivedTo, filter.receivedTo),
    dueFrom: dated(w.dueFrom, filter.dueFrom),
    dueTo: dated(w.dueTo, filter.dueTo),
  }
  return Object.entries(texts).flatMap(([field, text]) => (text ? [{ field: field as keyof MatterFilter, text }] : []))
}

const listed = (codes: string | readonly string[] | null | undefined, say: (code: string) => string): string =>
  [codes ?? []].flat().map(say).join('、')

const dated = (label: string, day: string | null | undefined): string => (day ? `${label} ${day}` : '')
