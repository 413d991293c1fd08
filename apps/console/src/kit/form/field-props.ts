import { useController, type RegisterOptions } from 'react-hook-form'
import { useWords } from '../../words/use-words.js'

export interface FieldProps {
  name: string
  label: string
  /** Shown below the field until something is wrong. */
  help?: string
  /** 'open': needed in the end, but what is begun may be kept without it. */
  need?: 'needed' | 'optional' | 'open'
  autoFocus?: boolean
  /** Nothing is written into it: something is picked. */
  isPicked?: boolean
}

/** What every field shares: value, the sentence below it, and whether it is wrong. */
export function useField(
  { name, label, help, need = 'needed', isPicked = false }: FieldProps,
  rules: RegisterOptions['validate'] = undefined,
) {
  const { kit } = useWords()
  const missing = isPicked ? kit.toChoose(label) : kit.needed(label)
  const { field, fieldState } = useController({
    name,
    rules: { ...(need === 'needed' && { required: missing }), ...(rules && { validate: rules }) },
  })
  const isWrong = fieldState.error !== undefined
  return {
    field,
    isWrong,
    shown: {
      id: `field-${name.replaceAll('.', '-')}`,
      label: need === 'optional' ? `${label}（${kit.optional}）` : label,
      error: isWrong,
      helperText: fieldState.error?.message || help,
    },
  }
}
