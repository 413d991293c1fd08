import { LEGAL_OPINION_TYPES } from '@petition/domain'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import useMediaQuery from '@mui/material/useMediaQuery'
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
import { palette } from '../../theme/palette.js'
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

type Row = OpinionListFieldsFragment

/** One row for each; on a telephone one card. */
function OpinionTable({ rows }: { rows: readonly Row[] }) {
  const isPhone = useMediaQuery('(max-width: 700px)')
  return isPhone ? <Cards rows={rows} /> : <Wide rows={rows} />
}

function Cards({ rows }: { rows: readonly Row[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((one) => (
        <Box component="li" key={one.id} sx={{ px: 2, py: 1.5, borderBottom: `1px solid ${palette.line}` }}>
          <Asked one={one} />
          <Box sx={{ mt: 1 }}>
            <When one={one} />
          </Box>
          <Box sx={{ mt: 1 }}>
            <Adviser one={one} />
          </Box>
          <Rests one={one} />
        </Box>
      ))}
    </Box>
  )
}

function Wide({ rows }: { rows: readonly Row[] }) {
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
            <TableRow key={one.id} sx={{ verticalAlign: 'top' }}>
              <TableCell component="th" scope="row" sx={{ minWidth: 260 }}>
                <Asked one={one} />
              </TableCell>
              <TableCell>
                <When one={one} />
              </TableCell>
              <TableCell>
                <Adviser one={one} />
              </TableCell>
              <TableCell>
                <Rests one={one} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function Asked({ one }: { one: Row }) {
  const say = useSay()
  return (
    <>
      <Link to={opinionAddress(one.id)}>{one.question}</Link>
      <Box sx={{ ...soft, display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
        <span>{one.number}</span>
        <span>{say.code(LEGAL_OPINION_TYPES, one.type)}</span>
        {one.matter && <Link to={matterAddress(one.matter.id)}>{one.matter.number}</Link>}
      </Box>
    </>
  )
}

function When({ one }: { one: Row }) {
  const { opinions: words } = useWords()
  const dayText = useDayText()
  const w = words.list
  const when = one.givenOn ? w.given(dayText(one.givenOn)) : w.by(dayText(one.answerBy))
  return (
    <>
      <StateTag state={one.state} />
      <Box sx={soft}>{w.asked(dayText(one.askedOn))}</Box>
      {one.state !== 'TAKEN_BACK' && <Box sx={soft}>{when}</Box>}
    </>
  )
}

const Adviser = ({ one }: { one: Row }) => (
  <>
    {one.adviser.name}
    <Box sx={soft}>{one.adviser.firm}</Box>
  </>
)

const Rests = ({ one }: { one: Row }) => (
  <>
    {one.citations.map((cited) => (
      <Box key={cited.id} sx={{ fontSize: '0.8125rem' }}>
        {cited.label}
      </Box>
    ))}
  </>
)
