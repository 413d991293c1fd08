import { centsIn } from '@petition/domain'
import type { FieldProps } from '../../kit/form/field-props.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'

/** Cents of what was typed; the field has said before that it is an amount. */
export const moneyIn = (text: string): number => centsIn(text) ?? 0

/** An amount in yuan, to the cent. */
export function MoneyBox(props: FieldProps) {
  const { mediation: words } = useWords()
  return <TextBox {...props} validate={(text) => (centsIn(text) ? undefined : words.dialogs.pay.wrong)} />
}
