import { useRead } from '../kit/use-console.js'
import type { Reads } from '../provider/reads.js'

export type Hearing = Awaited<ReturnType<Reads['matterHearings']>>[number]

/** The hearings of a matter; a matter's acts make them stale with the file. */
export const useHearings = (matterId: string): readonly Hearing[] => useHearingsRead(matterId) ?? []

/** As `useHearings`; null until they are there, for forms that begin with what they say. */
export const useHearingsRead = (matterId: string): readonly Hearing[] | null =>
  useRead(['matters', 'hearings', matterId], (provider) => provider.matterHearings(matterId)).data ?? null
