import { sumOf, yuanText } from '@petition/domain'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useFieldArray, useWatch } from 'react-hook-form'
import { DayBox } from '../../kit/form/DayBox.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { MoneyBox, moneyIn } from './money.js'

/** An instalment as it is typed. */
export interface TypedInstalment {
  readonly dueOn: string | null
  /** yuan */
  readonly amount: string
}

export const NO_INSTALMENT: TypedInstalment = { dueOn: null, amount: '' }

export const instalmentsIn = (typed: readonly TypedInstalment[]) =>
  typed.map(({ dueOn, amount }) => ({ dueOn: dueOn ?? '', cents: moneyIn(amount) }))

export const centsOf = (typed: readonly TypedInstalment[]): number => sumOf(typed.map((one) => moneyIn(one.amount)))

/** An amount as a field takes it: without the marks of thousands. */
export const typedYuan = (cents: number): string => yuanText(cents).replaceAll(',', '')

/** The instalments of one signer: a day and an amount each, and what they add up to. */
export function InstalmentsBox({ name }: { name: string }) {
  const { mediation: words } = useWords()
  const w = words.dialogs.enter
  const { fields, append, remove } = useFieldArray({ name })
  const typed = (useWatch({ name }) ?? []) as readonly TypedInstalment[]
  return (
    <Box role="group" aria-label={w.instalments} sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{w.instalments}</Box>
      {fields.map((field, at) => (
        <Box key={field.id} sx={{ display: 'grid', gap: 1, alignItems: 'start', gridTemplateColumns: '1fr 1fr 40px' }}>
          <DayBox name={`${name}.${at}.dueOn`} label={w.instalmentDay(at + 1)} when="any" />
          <MoneyBox name={`${name}.${at}.amount`} label={w.instalmentAmount(at + 1)} />
          {fields.length > 1 && (
            <IconButton aria-label={w.removeInstalment(at + 1)} onClick={() => remove(at)}>
              <Close fontSize="small" />
            </IconButton>
          )}
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', fontSize: '0.875rem' }}>
        <Button size="small" onClick={() => append(NO_INSTALMENT)}>
          {w.addInstalment}
        </Button>
        <span>{w.instalmentsSum(yuanText(centsOf(typed)))}</span>
      </Box>
    </Box>
  )
}
