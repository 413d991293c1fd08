export const conferenceAddress = (id: string): string => `/conferences/${id}`

/** What an act on a conference makes stale: conferences, and the matters that show them. */
export const CONFERENCE_KEYS = ['conferences', 'matters']
