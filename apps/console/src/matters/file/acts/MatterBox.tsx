import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useField, type FieldProps } from '../../../kit/form/field-props.js'
import { useRead } from '../../../kit/use-console.js'
import { useSettled } from '../../../kit/use-settled.js'
import type { MatterFile } from '../matter-file.js'

interface Found {
  id: string
  number: string
  summary: string
}

/** Finds a matter by its number; before anything is typed, those whose facts and reasons are like this one's. Never by a person. */
export function MatterBox({ like, ...props }: FieldProps & { like: MatterFile }) {
  const { field, shown } = useField({ ...props, isPicked: true })
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<Found | null>(null)
  const asked = useSettled(typed.trim())
  const byNumber = useRead(
    ['matters', 'number', asked],
    (provider) => provider.mattersByNumber(asked),
    asked.length >= 2 && asked !== chosen?.number ? 'always' : 'never',
  )
  const similar = useRead(['matters', 'similar', like.id], (provider) =>
    provider.similarMatters({
      text: [like.summary, ...like.claims.map(({ text }) => text)].join('\n'),
      topic: like.topic,
      placeCode: like.placeCode,
    }),
  )
  const found: Found[] = (byNumber.data ?? (similar.data ?? []).map(({ matter }) => matter)).filter(
    ({ id }) => id !== like.id,
  )
  const options = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found
  return (
    <Autocomplete<Found>
      fullWidth
      size="small"
      id={shown.id}
      options={options}
      value={chosen}
      loading={byNumber.isFetching || similar.isPending}
      filterOptions={(all) => all}
      getOptionLabel={({ number, summary }) => `${number}　${summary}`}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onInputChange={(_event, text, why) => why === 'input' && setTyped(text)}
      onBlur={field.onBlur}
      onChange={(_event, choice) => {
        setChosen(choice)
        field.onChange(choice?.id ?? null)
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label={shown.label}
          error={shown.error}
          helperText={shown.helperText}
          autoFocus={props.autoFocus}
          inputRef={field.ref}
        />
      )}
    />
  )
}
