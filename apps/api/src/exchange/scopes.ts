/** What a partner's contract may hold; a token carries the scopes it was given. */
export const PARTNER_SCOPES = ['handovers.read', 'handovers.act', 'study.totals', 'study.board'] as const
export type PartnerScope = (typeof PARTNER_SCOPES)[number]
/** What a contract holds that names nothing: what was handed over to the partner. The rest is asked for by name. */
export const USUAL_SCOPES: readonly PartnerScope[] = ['handovers.read', 'handovers.act']
export const isPartnerScope = (text: string): text is PartnerScope =>
  (PARTNER_SCOPES as readonly string[]).includes(text)
