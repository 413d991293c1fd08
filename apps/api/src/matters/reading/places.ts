import { PLACES } from '@petition/domain'

/** The name of a street, town or zone; a code from outside the district stays as it is. */
export const placeNameOf = (code: string | null): string | null => (code === null ? null : (PLACES[code] ?? code))
