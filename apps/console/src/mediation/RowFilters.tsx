import Box from '@mui/material/Box'
import Chip from '@mui/material/Chip'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import type { AgreementRowOrder, AgreementRowState, MediationFileFragment } from '../gql/graphql.js'
import { useSay, useWords } from '../words/use-words.js'
import { ROW_STATES } from './row-states.js'

interface Props {
  one: MediationFileFragment
  state: AgreementRowState | null
  order: AgreementRowOrder
  onState: (state: AgreementRowState | null) => void
  onOrder: (order: AgreementRowOrder) => void
}

/** Rows by what they wait for, with how many there are of each today. */
export function RowFilters({ one, state, order, onState, onOrder }: Props) {
  const { mediation: words } = useWords()
  const say = useSay()
  const w = words.rows
  const shown = one.rowCounts.filter((count) => count.rows > 0 || count.state === state)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Chip
        label={`${w.all} ${one.rows}`}
        color={state === null ? 'primary' : 'default'}
        variant={state === null ? 'filled' : 'outlined'}
        aria-pressed={state === null}
        onClick={() => onState(null)}
      />
      {shown.map((count) => (
        <Chip
          key={count.state}
          label={`${say.code(ROW_STATES, count.state)} ${count.rows}`}
          color={state === count.state ? 'primary' : 'default'}
          variant={state === count.state ? 'filled' : 'outlined'}
          aria-pressed={state === count.state}
          onClick={() => onState(count.state)}
        />
      ))}
      <ToggleButtonGroup
        exclusive
        size="small"
        value={order}
        aria-label={w.order}
        onChange={(_event, next: AgreementRowOrder | null) => next && onOrder(next)}
        sx={{ ml: 'auto' }}
      >
        <ToggleButton value="NO">{w.orders.NO}</ToggleButton>
        <ToggleButton value="DUE">{w.orders.DUE}</ToggleButton>
      </ToggleButtonGroup>
    </Box>
  )
}
