import { useCallback, useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { dropDraft, keepDraft, type Draft } from './draft.js'
import { isTouched, type IntakeValues } from './intake-values.js'

/**
 * The form as this tab keeps it: written at every change, so that nothing needs to be written when the page goes, and a sign-out
 * leaves nothing behind. The browser asks before the tab is closed over it.
 */
export function useKeptForm(accountId: string, first: Draft, form: UseFormReturn<IntakeValues>) {
  const draft = useRef(first)
  const change = useCallback(
    (part: Partial<Draft>) => {
      draft.current = { ...draft.current, ...part }
      const isEmpty = !isTouched(draft.current.values) && draft.current.uploads.length === 0
      if (isEmpty) dropDraft()
      else keepDraft(accountId, draft.current)
    },
    [accountId],
  )
  useEffect(() => {
    const watching = form.watch(() => change({ values: structuredClone(form.getValues()) }))
    const onClose = (event: BeforeUnloadEvent) => {
      if (isTouched(draft.current.values)) event.preventDefault()
    }
    window.addEventListener('beforeunload', onClose)
    return () => {
      watching.unsubscribe()
      window.removeEventListener('beforeunload', onClose)
    }
  }, [form, change])
  return { draft, change }
}
