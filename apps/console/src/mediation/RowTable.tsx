import { CONFIRMATION_STAGES, ROW_STAGES, yuanText } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { AgreementRowLineFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { useToday } from '../kit/use-console.js'
import { palette, type ToneName } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

interface Props {
  rows: readonly AgreementRowLineFragment[]
  /** null: the viewer signs nobody */
  chosen: readonly string[] | null
  onChosen: (ids: readonly string[]) => void
  onOpen: (id: string) => void
  onSign: () => void
  onBack: (() => void) | null
  onMore: (() => void) | null
}

const tones: Record<AgreementRowLineFragment['stage'], ToneName> = {
  TO_SIGN: 'yellow',
  SIGNED: 'blue',
  IN_FORCE: 'green',
  WITHDRAWN: 'grey',
}

const soft = { fontSize: '0.8125rem', fontWeight: 400, color: palette.inkSoft } as const
const number = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const

/** The rows of an agreement: hundreds of them, so the head stays and the page turns. */
export function RowTable({ rows, chosen, onChosen, onOpen, onSign, onBack, onMore }: Props) {
  const { mediation: words } = useWords()
  const w = words.rows
  const toSign = rows.filter((row) => row.stage === 'TO_SIGN').map((row) => row.id)
  return (
    <>
      {chosen && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', px: 1.5, pt: 1.25 }}>
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
      )}
      <Box
        role="group"
        tabIndex={0}
        aria-label={w.page}
        sx={{ maxHeight: 'calc(100vh - 220px)', minHeight: 320, overflow: 'auto' }}
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
              <Row key={row.id} {...{ row, chosen, onChosen, onOpen }} />
            ))}
          </TableBody>
        </Table>
      </Box>
      {(onBack || onMore) && (
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, p: 1 }}>
          {onBack && <Button onClick={onBack}>{words.list.back}</Button>}
          {onMore && <Button onClick={onMore}>{words.list.more}</Button>}
        </Box>
      )}
    </>
  )
}

type RowProps = Pick<Props, 'chosen' | 'onChosen' | 'onOpen'> & { row: AgreementRowLineFragment }

function Row({ row, chosen, onChosen, onOpen }: RowProps) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.rows
  const isChosen = chosen?.includes(row.id) ?? false
  return (
    <TableRow hover sx={{ verticalAlign: 'top' }}>
      {chosen && (
        <TableCell padding="checkbox">
          {row.stage === 'TO_SIGN' && (
            <Checkbox
              size="small"
              checked={isChosen}
              onChange={() => onChosen(isChosen ? chosen.filter((id) => id !== row.id) : [...chosen, row.id])}
              slotProps={{ input: { 'aria-label': w.choose(row.no) } }}
            />
          )}
        </TableCell>
      )}
      <TableCell sx={number}>
        <Button size="small" sx={{ minWidth: 0 }} aria-label={w.open(row.no)} onClick={() => onOpen(row.id)}>
          {row.no}
        </Button>
      </TableCell>
      <TableCell component="th" scope="row">
        {row.name} {row.isDeceased && <Tag>{w.deceased}</Tag>}
        <Box sx={soft}>{row.agreementNo}</Box>
        {row.signers
          .filter((signer) => signer.capacity !== 'SELF')
          .map((signer) => (
            <Box key={signer.no} sx={soft}>
              {(signer.capacity === 'HEIR' ? w.heir : w.proxy)(signer.name, signer.relation)}
            </Box>
          ))}
      </TableCell>
      <TableCell align="right" sx={number}>
        {yuanText(row.agreedCents)}
      </TableCell>
      <TableCell align="right" sx={number}>
        {yuanText(row.paidCents)}
      </TableCell>
      <TableCell>
        <Tag tone={tones[row.stage]}>{say.code(ROW_STAGES, row.stage)}</Tag>
        {row.signers.length > 1 && (
          <Box sx={soft}>
            {row.signers.filter((signer) => signer.signedOn).length} / {row.signers.length}
          </Box>
        )}
      </TableCell>
      <TableCell>
        {row.effectOn && <div>{w.effect(dayText(row.effectOn))}</div>}
        <Confirmation row={row} />
      </TableCell>
      <TableCell>
        {row.isPaid ? (
          <Tag tone="green">{w.allPaid}</Tag>
        ) : (
          row.nextDueOn && (
            <>
              {dayText(row.nextDueOn)} {row.isDue && <Tag tone="red">{w.overdue}</Tag>}
            </>
          )
        )}
        {row.openBreaches > 0 && (
          <Box>
            <Tag tone="red">{words.list.breaches(row.openBreaches)}</Tag>
          </Box>
        )}
      </TableCell>
    </TableRow>
  )
}

function Confirmation({ row: { confirmation, windowLastOn } }: { row: AgreementRowLineFragment }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const today = useToday()
  const w = words.rows
  if (confirmation === 'NONE') return null
  if (confirmation !== 'OPEN') return <Box sx={soft}>{say.code(CONFIRMATION_STAGES, confirmation)}</Box>
  if (!windowLastOn) return null
  return <Box sx={soft}>{today <= windowLastOn ? w.window(dayText(windowLastOn)) : w.windowOver}</Box>
}
