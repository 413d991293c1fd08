import { useRead } from '../kit/use-console.js'
import type { Reads } from '../provider/reads.js'

export type Hearing = Awaited<ReturnType<Reads['matterHearings']>>[number]

/** The hearings of a matter; a matter's acts make them stale with the file. */
export const useHearings = (matterId: string): readonly Hearing[] =>
  useRead(['matters', 'hearings', matterId], (provider) => provider.matterHearings(matterId)).data ?? []
