import { useRead } from '../../../kit/use-console.js'
import type { Reads } from '../../../provider/reads.js'

export type RoadsRead = NonNullable<Awaited<ReturnType<Reads['matterRoads']>>>

export const useRoads = (id: string) => useRead(['matters', 'roads', id], (provider) => provider.matterRoads(id)).data
