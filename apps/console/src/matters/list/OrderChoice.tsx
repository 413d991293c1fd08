import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useListContext } from 'ra-core'
import { useWords } from '../../words/use-words.js'

export function OrderChoice() {
  const { matters: words } = useWords()
  const { sort, setSort } = useListContext()
  const orders = Object.keys(words.order).filter((key) => key !== 'label')
  return (
    <TextField
      select
      variant="standard"
      label={undefined}
      value={orders.includes(sort.field) ? sort.field : 'DUE_FIRST'}
      onChange={(event) => setSort({ field: event.target.value, order: 'ASC' })}
      slotProps={{
        select: { disableUnderline: true, inputProps: { 'aria-label': words.order.label } },
        input: { sx: { fontSize: '0.875rem', background: 'none' } },
      }}
    >
      {orders.map((order) => (
        <MenuItem key={order} value={order}>
          {words.order[order]}
        </MenuItem>
      ))}
    </TextField>
  )
}
