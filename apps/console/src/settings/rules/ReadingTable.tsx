import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { RulesQuery } from '../../gql/graphql.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { RuleToConfirm } from './ConfirmRuleDialog.js'
import { Confirmation } from './Confirmation.js'

interface Props {
  rows: RulesQuery['readings']
  onConfirm: ((rule: RuleToConfirm) => void) | null
}

const soft = { fontSize: '0.8125rem', color: palette.inkSoft }

export function ReadingTable({ rows, onConfirm }: Props) {
  const { settings } = useWords()
  const say = useSay()
  const w = settings.rules
  return (
    <WideTable label={w.readings}>
      <Table size="small" sx={{ minWidth: 860, '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            {[w.question, w.taken, w.basis, w.confirmation].map((text) => (
              <TableCell key={text}>{text}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => {
            const question = say.pair(row.questionZh, row.questionEn)
            const names = row.settingsZh.map((zh, at) => say.pair(zh, row.settingsEn[at] ?? zh))
            return (
              <TableRow key={row.id} hover>
                <TableCell component="th" scope="row" sx={{ maxWidth: 240 }}>
                  {question}
                </TableCell>
                <TableCell sx={{ maxWidth: 340 }}>
                  {say.pair(row.takenZh, row.takenEn)}
                  <Box sx={soft}>{w.otherwise(say.pair(row.otherwiseZh, row.otherwiseEn))}</Box>
                  {names.length > 0 && <Box sx={soft}>{w.bySetting(names.join(say.pair('；', '; ')))}</Box>}
                </TableCell>
                <TableCell sx={{ maxWidth: 260 }}>
                  {row.basis}
                  <Box sx={soft}>{w.mark[row.mark]}</Box>
                </TableCell>
                <TableCell sx={{ maxWidth: 240 }}>
                  <Confirmation
                    confirmation={row.confirmation}
                    name={question}
                    isOpen
                    onConfirm={onConfirm && (() => onConfirm({ kind: 'READING', id: row.id, name: question }))}
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
