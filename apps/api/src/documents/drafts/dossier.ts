import type { LocalDate } from '@petition/law'
import {
  partyIds,
  receivedFact,
  representativeIds,
  sortings,
  storyOf,
  type MatterFact,
  type MatterStory,
  type OrganKind,
  type PartyKind,
} from '@petition/domain'
import type { Contact, Paper, PaperKind, PaperProblem, PetitionerNames } from '@petition/documents'

/** An organ as papers name it. */
export interface OrganCard {
  readonly id: string
  /** as it signs */
  readonly name: string
  readonly kind: OrganKind
  /** 机关代字; the organ's name where it has none yet */
  readonly word: string
  readonly superiorName: string | null
  readonly contact: Contact
  /** where a look-up code is used */
  readonly lookUpWhere: string
  /** how the organ takes requests for review */
  readonly ways: readonly string[]
}

/** A petitioner as papers name them: in clear, since a paper is written to them. */
export interface PartyCard {
  readonly id: string
  readonly kind: PartyKind
  readonly name: string
  readonly address: string | null
}

/** A paper that was issued before, as a proof of service names it. */
export interface IssuedBefore {
  readonly kind: PaperKind
  readonly organId: string
  readonly title: string
  readonly number: string
}

/** All that papers of one matter may say. Loaded first, so that drafting reads nothing and asks no clock. */
export interface Dossier {
  readonly matterNumber: string
  /** in the order of recording, uncorrected */
  readonly facts: readonly MatterFact[]
  /** calendar, settings and kinds of organs; its day is the office's */
  readonly story: MatterStory
  readonly organ: (id: string) => OrganCard
  readonly parties: readonly PartyCard[]
  /** names of what was handed in until then */
  readonly materials: readonly string[]
  readonly person: (accountId: string | null) => { readonly name: string; readonly post: string | null } | null
  /** 复查机关 of an organ's opinion by the table of that day; null while the table says nothing */
  readonly reviewOrganId: (handlerId: string, on: LocalDate) => string | null
  /** 复核机关 after that, by the same row of the table */
  readonly recheckOrganId: (handlerId: string, on: LocalDate) => string | null
  readonly issued: readonly IssuedBefore[]
}

/** What makes a paper due, and what stands on it besides the facts. */
export interface Cause<K extends MatterFact['kind'] = MatterFact['kind']> {
  readonly fact: MatterFact & { readonly kind: K }
  /** how many facts were known when it was written; corrections of them count whenever they came */
  readonly factCount: number
  readonly issuedOn: LocalDate
  /** running number; 0 while it has none */
  readonly no: number
  /** 查询码 as it is to stand on a slip */
  readonly lookUpCode: string
}

export interface Draft {
  readonly paper: Paper
  /** what keeps it from being issued */
  readonly problems: readonly PaperProblem[]
}

/** The matter as the paper has to tell it: what was known then, in its corrected form. */
export function storyBehind(dossier: Dossier, cause: Cause): MatterStory {
  const known = dossier.facts.slice(0, cause.factCount)
  const corrections = dossier.facts.slice(cause.factCount).filter((fact) => fact.kind === 'CORRECTED')
  const asOf = cause.issuedOn < cause.fact.on ? cause.fact.on : cause.issuedOn
  // A correction may be recorded on a later day than the paper; what it corrects is older.
  const dated = corrections.map((fact) => (fact.on > asOf ? { ...fact, on: asOf } : fact))
  return storyOf([...known, ...dated], { ...dossier.story, asOf })
}

/** Whom a paper is written to: those who did not withdraw, first whoever the group chose to speak for it (第二十条第三款). */
export function petitioners(dossier: Dossier, story: MatterStory): PetitionerNames {
  const present = new Set(partyIds(story))
  const chosen = new Set(representativeIds(story))
  const firstChosen = (a: PartyCard, b: PartyCard): number => Number(chosen.has(b.id)) - Number(chosen.has(a.id))
  const parties = dossier.parties.filter((party) => present.has(party.id)).sort(firstChosen)
  const areOrganisations = parties.length > 0 && parties.every((party) => party.kind === 'ORGANISATION')
  return {
    names: parties.map((party) => party.name),
    ...(areOrganisations ? { are: 'ORGANISATION' } : { count: receivedFact(story)?.groupSize ?? parties.length }),
  }
}

/** Some of them, where a paper answers what those did; the whole group where that is all of them. */
export function petitionersAmong(dossier: Dossier, story: MatterStory, ids: ReadonlySet<string>): PetitionerNames {
  const all = petitioners(dossier, story)
  const some = dossier.parties.filter(({ id }) => ids.has(id))
  if (some.length === all.names.length) return all
  const names = some.map(({ name }) => name)
  return all.are === 'ORGANISATION' ? { names, are: 'ORGANISATION' } : { names, count: some.length }
}

/** 第三十条第三款: who accuses is not told on paper; and nobody can be named where nobody left a name. */
export const mayName = (story: MatterStory): boolean =>
  !sortings(story).some((fact) => fact.claimClass === 'ACCUSATION') && (receivedFact(story)?.parties.length ?? 0) > 0
