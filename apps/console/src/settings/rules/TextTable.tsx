import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { RulesQuery } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { RuleToConfirm } from './ConfirmRuleDialog.js'
import { Confirmation } from './Confirmation.js'

type LegalText = RulesQuery['legalTexts'][number]

interface Props {
  rows: readonly LegalText[]
  onConfirm: ((rule: RuleToConfirm) => void) | null
}

export function TextTable({ rows, onConfirm }: Props) {
  const { settings } = useWords()
  const say = useSay()
  const w = settings.rules
  return (
    <WideTable label={w.texts}>
      <Table size="small" sx={{ minWidth: 860, '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            {[w.name, w.inForce, w.known, w.confirmation].map((text) => (
              <TableCell key={text}>{text}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const name = say.pair(row.name, row.nameEn)
            return (
              <TableRow key={row.id} hover>
                <TableCell component="th" scope="row" sx={{ maxWidth: 300 }}>
                  {name}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <InForce from={row.from} to={row.to} />
                </TableCell>
                <TableCell sx={{ maxWidth: 360 }}>
                  {w.checked[row.checked]}
                  <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{say.pair(row.noteZh, row.note)}</Box>
                </TableCell>
                <TableCell sx={{ maxWidth: 260 }}>
                  <Confirmation
                    confirmation={row.confirmation}
                    name={name}
                    isOpen={row.checked !== 'checked'}
                    onConfirm={onConfirm && (() => onConfirm({ kind: 'TEXT', id: row.id, name }))}
                  />
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function InForce({ from, to }: Pick<LegalText, 'from' | 'to'>) {
  const { settings } = useWords()
  const dayText = useDayText()
  const w = settings.rules
  if (from && to) return <>{w.between(dayText(from), dayText(to))}</>
  if (from) return <>{w.since(dayText(from))}</>
  return <>{to ? w.until(dayText(to)) : w.unknown}</>
}
