import { useRead } from '../../kit/use-console.js'
import type { Reads } from '../../provider/reads.js'

export type MatterFile = NonNullable<Awaited<ReturnType<Reads['matterFile']>>>
export type Fact = MatterFile['facts'][number]
export type Act = MatterFile['acts'][number]
export type Duty = MatterFile['duties'][number]
export type FiledPaper = MatterFile['papers'][number]
export type Service = MatterFile['services'][number]

export const fileKey = (id: string) => ['matters', 'file', id] as const

export const needsKey = (id: string) => ['matters', 'needs', id] as const

export const useMatterFile = (id: string) => useRead(fileKey(id), (provider) => provider.matterFile(id))

export const lastSeq = (matter: MatterFile): number => matter.facts.reduce((last, { seq }) => Math.max(last, seq), 0)
