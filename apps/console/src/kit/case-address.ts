/** Where the cases of a kind are opened. */
const PLACES: Readonly<Record<string, string>> = {
  ...{ MEDIATION: '/mediation', RECONSIDERATION: '/reconsideration', DISPUTE: '/centres' },
  CONFERENCE: '/conferences',
  ...{ LEGAL_OPINION: '/opinions', TEAM: '/teams' },
  // A conflict is decided in its list.
  CONFLICT: '/opinions/conflicts',
}

/** The page of a case beside the matters; null where its kind has none. */
export function caseAddress({ caseKind, caseId }: { caseKind: string; caseId: string }): string | null {
  const place = PLACES[caseKind]
  return place === undefined ? null : `${place}/${caseId}`
}
