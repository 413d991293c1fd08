import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Skeleton from '@mui/material/Skeleton'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Refusal } from '../provider/refusal.js'
import { useWords } from '../words/use-words.js'
import { RefusalNote } from './RefusalNote.js'

interface Props<Result> {
  read: UseQueryResult<Result, Error>
  lines?: number
  /** In place of the refusal where there is no such thing, or none that one may see. */
  missing?: ReactNode
  children: (result: Result) => ReactNode
}

/** Shows grey lines while a question runs, the refusal when it failed, and else what was asked for. */
export function Waiting<Result>({ read, lines = 4, missing, children }: Props<Result>) {
  const { kit } = useWords()
  if (read.data !== undefined) return <>{children(read.data)}</>
  if (missing && read.error instanceof Refusal && read.error.code === 'NOT_FOUND') return <>{missing}</>
  if (read.error)
    return (
      <Box sx={{ p: 2 }}>
        <RefusalNote error={read.error} />
        <Button onClick={() => void read.refetch()}>{kit.retry}</Button>
      </Box>
    )
  return (
    <Box sx={{ p: 2 }} role="status" aria-label={kit.loading}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={30} width={`${95 - ((line * 17) % 40)}%`} />
      ))}
    </Box>
  )
}

export function PageWaiting() {
  const { kit } = useWords()
  return <LinearProgress aria-label={kit.loading} sx={{ borderRadius: 1 }} />
}
