import { LEGAL_OPINION_TYPES } from '@petition/domain'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { LegalOpinionFilterInput, OpinionListFieldsFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Nothing } from '../../kit/Nothing.js'
import { Panel } from '../../kit/Panel.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { WideTable } from '../../kit/WideTable.js'
import { matterAddress } from '../../matters/list/list-address.js'
import { useSay, useWords } from '../../words/use-words.js'
import { OpinionFilters } from './OpinionFilters.js'
import { opinionAddress, soft, StateTag, Stepper } from './shared.js'

/** Opinions that the viewer may see, the newest asking first. */
export function OpinionList() {
  const { opinions: words } = useWords()
  const [filter, setFilter] = useState<LegalOpinionFilterInput>({})
  const [after, setAfter] = useState<string | null>(null)
  const read = useRead(['opinions', 'list', filter, after], (provider) => provider.legalOpinions(filter, after))
  const ask = (next: LegalOpinionFilterInput) => {
    setAfter(null)
    setFilter(next)
  }
  return (
    <>
      <OpinionFilters onAsk={ask} />
      <Panel padding="none">
        <Waiting read={read}>
          {({ nodes, pageInfo }) =>
            nodes.length === 0 ? (
              <Nothing text={words.list.none} />
            ) : (
              <>
                <OpinionTable rows={nodes} />
                <Stepper after={after} pageInfo={pageInfo} onMove={setAfter} />
              </>
            )
          }
        </Waiting>
      </Panel>
    </>
  )
}

function OpinionTable({ rows }: { rows: readonly OpinionListFieldsFragment[] }) {
  const { opinions: words } = useWords()
  const w = words.list
  return (
    <WideTable label={words.tabs.opinions}>
      <Table size="small" sx={{ minWidth: 820 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.question}</TableCell>
            <TableCell sx={{ width: 190 }}>{w.state}</TableCell>
            <TableCell sx={{ width: 150 }}>{w.adviser}</TableCell>
            <TableCell sx={{ width: 240 }}>{w.rests}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((one) => (
            <OpinionRow key={one.id} one={one} />
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function OpinionRow({ one }: { one: OpinionListFieldsFragment }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.list
  const when = one.givenOn ? w.given(dayText(one.givenOn)) : w.by(dayText(one.answerBy))
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row" sx={{ minWidth: 260 }}>
        <Link to={opinionAddress(one.id)}>{one.question}</Link>
        <Box sx={soft}>
          {one.number}　{say.code(LEGAL_OPINION_TYPES, one.type)}
          {'　'}
          {one.matter && <Link to={matterAddress(one.matter.id)}>{one.matter.number}</Link>}
        </Box>
      </TableCell>
      <TableCell>
        <StateTag state={one.state} />
        <Box sx={soft}>{w.asked(dayText(one.askedOn))}</Box>
        {one.state !== 'TAKEN_BACK' && <Box sx={soft}>{when}</Box>}
      </TableCell>
      <TableCell>
        {one.adviser.name}
        <Box sx={soft}>{one.adviser.firm}</Box>
      </TableCell>
      <TableCell>
        {one.citations.map((cited) => (
          <Box key={cited.id} sx={{ fontSize: '0.8125rem' }}>
            {cited.label}
          </Box>
        ))}
      </TableCell>
    </TableRow>
  )
}
