import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useConsole } from '../kit/use-console.js'
import type { IntakeValues } from './intake-values.js'

const PAUSE_MS = 600
const LEAST_SIGNS = 8
const MOST_SIGNS = 2000

/** What is typed, once the hands rest: facts and wishes, place and topic; never who asks. */
export function useSimilar() {
  const provider = useConsole()
  const [summary, claims, placeCode, topic] = useWatch<IntakeValues, ['summary', 'claims', 'placeCode', 'topic']>({
    name: ['summary', 'claims', 'placeCode', 'topic'],
  })
  const told = [summary, ...claims.flatMap((claim) => [claim.text, claim.factsAndReasons])]
  const text = told
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n')
  const isEnough = text.replace(/\s/g, '').length >= LEAST_SIGNS
  const rested = useRested(JSON.stringify(isEnough ? { text: text.slice(0, MOST_SIGNS), placeCode, topic } : null))
  const input = JSON.parse(rested) as { text: string; placeCode: string | null; topic: IntakeValues['topic'] } | null
  const read = useQuery({
    queryKey: ['similarMatters', input],
    queryFn: () => (input ? provider.similarMatters(input) : []),
    enabled: input !== null,
    placeholderData: (before) => before,
    staleTime: 60_000,
    gcTime: 0,
    retry: false,
  })
  return { read, isAsked: input !== null }
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
