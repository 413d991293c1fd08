import { yuanText } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
import type { AgreementRowLineFragment } from '../gql/graphql.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { RowDue, RowForce, RowName, RowStage, soft } from './RowParts.js'

interface Props {
  rows: readonly AgreementRowLineFragment[]
  /** null: the viewer signs nobody */
  chosen: readonly string[] | null
  onChosen: (ids: readonly string[]) => void
  onOpen: (id: string) => void
  onSign: () => void
}

const number = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const

/** The rows of an agreement: hundreds of them, so the head stays and the page turns; on a phone each is a card. */
export function RowTable(props: Props) {
  const isNarrow = useMediaQuery('(max-width: 700px)')
  return (
    <>
      {props.chosen && <Choosing {...props} chosen={props.chosen} />}
      {isNarrow ? <Cards {...props} /> : <Wide {...props} />}
    </>
  )
}

function Choosing({ rows, chosen, onChosen, onSign }: Props & { chosen: readonly string[] }) {
  const { mediation: words } = useWords()
  const w = words.rows
  const toSign = rows.filter((row) => row.stage === 'TO_SIGN').map((row) => row.id)
  if (toSign.length === 0 && chosen.length === 0) return null
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 1.5, py: 0.75 }}>
      <Button
        size="small"
        disabled={toSign.length === 0}
        onClick={() => onChosen([...new Set([...chosen, ...toSign])])}
      >
        {w.chooseAll}
      </Button>
      {chosen.length > 0 && (
        <>
          <span>{w.chosen(chosen.length)}</span>
          <Button size="small" variant="contained" onClick={onSign}>
            {w.signChosen}
          </Button>
          <Button size="small" onClick={() => onChosen([])}>
            {w.clear}
          </Button>
        </>
      )}
    </Box>
  )
}

function Wide({ rows, chosen, ...acts }: Props) {
  const { mediation: words } = useWords()
  const w = words.rows
  return (
    <Box
      role="group"
      tabIndex={0}
      aria-label={w.page}
      sx={{ maxHeight: 'calc(100vh - 140px)', minHeight: 240, overflow: 'auto' }}
    >
      <Table size="small" stickyHeader sx={{ minWidth: 860 }}>
        <TableHead>
          <TableRow>
            {chosen && <TableCell padding="checkbox" />}
            <TableCell>{w.no}</TableCell>
            <TableCell>{w.party}</TableCell>
            <TableCell align="right">{w.amount}</TableCell>
            <TableCell align="right">{w.paid}</TableCell>
            <TableCell>{w.signed}</TableCell>
            <TableCell>{w.force}</TableCell>
            <TableCell>{w.due}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id} hover>
              {chosen && (
                <TableCell padding="checkbox">
                  <Choice {...{ row, chosen }} {...acts} />
                </TableCell>
              )}
              <TableCell sx={number}>
                <Open row={row} {...acts} />
              </TableCell>
              <TableCell component="th" scope="row">
                <RowName row={row} />
              </TableCell>
              <TableCell align="right" sx={number}>
                {yuanText(row.agreedCents)}
              </TableCell>
              <TableCell align="right" sx={number}>
                {yuanText(row.paidCents)}
              </TableCell>
              <TableCell>
                <RowStage row={row} />
              </TableCell>
              <TableCell>
                <RowForce row={row} />
              </TableCell>
              <TableCell>
                <RowDue row={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}

function Cards({ rows, chosen, ...acts }: Props) {
  const { mediation: words } = useWords()
  const w = words.rows
  return (
    <Box component="ul" aria-label={w.page} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{
            display: 'grid',
            gap: 0.5,
            px: 1.5,
            py: 1.25,
            borderTop: `1px solid ${palette.line}`,
            fontSize: '0.9375rem',
          }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            {chosen && row.stage === 'TO_SIGN' && <Choice {...{ row, chosen }} {...acts} />}
            <Open row={row} {...acts} />
            <Box sx={{ minWidth: 0 }}>
              <RowName row={row} />
            </Box>
            <Box sx={{ ml: 'auto', whiteSpace: 'nowrap' }}>
              <RowStage row={row} />
            </Box>
          </Box>
          <Box sx={{ ...soft, ...number }}>
            {`${w.amount} ${yuanText(row.agreedCents)} ${w.yuan}　${w.paid} ${yuanText(row.paidCents)} ${w.yuan}`}
          </Box>
          <Box sx={{ fontSize: '0.8125rem' }}>
            <RowForce row={row} />
          </Box>
          {(row.isPaid || row.nextDueOn || row.openBreaches > 0) && (
            <Box sx={{ fontSize: '0.8125rem' }}>
              {!row.isPaid && row.nextDueOn && `${w.due} `}
              <RowDue row={row} />
            </Box>
          )}
        </Box>
      ))}
    </Box>
  )
}

interface RowProps extends Pick<Props, 'onChosen' | 'onOpen'> {
  row: AgreementRowLineFragment
}

function Choice({ row, chosen, onChosen }: Pick<RowProps, 'row' | 'onChosen'> & { chosen: readonly string[] }) {
  const { mediation: words } = useWords()
  const isChosen = chosen.includes(row.id)
  if (row.stage !== 'TO_SIGN') return null
  return (
    <Checkbox
      size="small"
      checked={isChosen}
      onChange={() => onChosen(isChosen ? chosen.filter((id) => id !== row.id) : [...chosen, row.id])}
      slotProps={{ input: { 'aria-label': words.rows.choose(row.no) } }}
    />
  )
}

function Open({ row, onOpen }: Pick<RowProps, 'row' | 'onOpen'>) {
  const { mediation: words } = useWords()
  return (
    <Button size="small" sx={{ minWidth: 0 }} aria-label={words.rows.open(row.no)} onClick={() => onOpen(row.id)}>
      {row.no}
    </Button>
  )
}
