/** What a partner's contract may hold; a token carries the scopes it was given. */
export const PARTNER_SCOPES = ['handovers.read', 'handovers.act'] as const
export type PartnerScope = (typeof PARTNER_SCOPES)[number]
export const isPartnerScope = (text: string): text is PartnerScope =>
  (PARTNER_SCOPES as readonly string[]).includes(text)
