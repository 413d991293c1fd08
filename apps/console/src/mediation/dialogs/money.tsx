import { centsIn } from '@petition/domain'
import { isDay } from '../../kit/days.js'
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

/** Lines of a day and an amount; null where one is neither. */
export function instalmentsIn(text: string): { dueOn: string; cents: number }[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const found = lines.flatMap((line) => {
    const [dueOn = '', amount = ''] = line.trim().split(/\s+/)
    const cents = centsIn(amount)
    return isDay(dueOn) && cents ? [{ dueOn, cents }] : []
  })
  return lines.length > 0 && found.length === lines.length ? found : null
}
