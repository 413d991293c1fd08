export const mediationAddress = (id: string): string => `/mediation/${id}`
export const agreementAddress = (id: string): string => `/mediation/${id}/agreement`

/** The slice under whose key everything of it is read: an act on a case makes all of it stale, and its matter too. */
export const MEDIATION_KEYS = ['mediation', 'matters']
