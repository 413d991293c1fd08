import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Refusal } from '../../provider/refusal.js'
import { useWords } from '../../words/use-words.js'

/** Puts what the server refused next to the field it is about: `input.parties.0.phone` → `parties.0.phone`. */
// Any form: only its way to show an error is used.
// oxlint-disable-next-line typescript/no-explicit-any
export function useRefusedFields(form: UseFormReturn<any>, error: unknown): void {
  const { kit } = useWords()
  useEffect(() => {
    if (!(error instanceof Refusal)) return
    for (const [path, why] of Object.entries(error.fields))
      form.setError(path.replace(/^input\./, ''), {
        message: kit.fieldReasons[why] ?? (/^[A-Z_]+$/.test(why) ? error.message : why),
      })
  }, [error, form, kit])
}
