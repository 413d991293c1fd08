import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useController } from 'react-hook-form'

interface Props<Item extends string> {
  label: string
  /** What is said when nothing is ticked. */
  chooseOne: string
  offered: readonly { readonly item: Item; readonly text: string; readonly isOff?: boolean }[]
}

/** Which items of what is kept of a petitioner an act is about: at least one. */
export function ItemTicks<Item extends string>({ label, chooseOne, offered }: Props<Item>) {
  const { field, fieldState } = useController({
    name: 'fields',
    rules: { validate: (items: Item[]) => items.length > 0 || chooseOne },
  })
  const chosen = field.value as Item[]
  return (
    <FormControl error={fieldState.error !== undefined} component="fieldset">
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {offered.map(({ item, text, isOff }) => (
          <FormControlLabel
            key={item}
            disabled={isOff}
            label={text}
            control={
              <Checkbox
                checked={chosen.includes(item)}
                onChange={(_event, isOn) =>
                  field.onChange(isOn ? [...chosen, item] : chosen.filter((one) => one !== item))
                }
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{fieldState.error?.message}</FormHelperText>
    </FormControl>
  )
}
