import { SERVED_PAPERS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ServedPaper } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { useOpenAct } from './acts/act-desk.js'
import { hasReceived, presentParties } from './acts/dialogs/signatories.js'
import { issuedPapers } from './acts/dialogs/serving.js'
import type { MatterFile } from './matter-file.js'

type Party = MatterFile['parties'][number]

/** Of a joint matter: who of those who signed has which paper, and who has not. Of this matter, and of no other. */
export function SignatoryPanel({ matter }: { matter: MatterFile }) {
  const { joint } = useWords()
  const w = joint.signatories
  const papers = issuedPapers(matter)
  if (matter.parties.length < 2 || papers.length === 0) return null
  const speakers = presentParties(matter).filter(({ isRepresentative }) => isRepresentative).length
  const who = speakers > 0 ? w.representatives(speakers) : w.noRepresentatives
  return (
    <Panel title={w.title} help={`${w.help}；${who}`} padding="none">
      <Box sx={{ maxHeight: 460, overflowY: 'auto' }}>
        <WideTable label={w.table}>
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{w.name}</TableCell>
                {papers.map((paper) => (
                  <PaperHead key={paper} {...{ paper, matter }} />
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {matter.parties.map((party) => (
                <SignatoryRow key={party.id} {...{ party, papers, matter }} />
              ))}
            </TableBody>
          </Table>
        </WideTable>
      </Box>
    </Panel>
  )
}

function PaperHead({ paper, matter }: { paper: ServedPaper; matter: MatterFile }) {
  const { joint } = useWords()
  const w = joint.signatories
  const say = useSay()
  const serve = useOpenAct('serveSignatories')
  const present = presentParties(matter)
  const rest = present.filter(({ id }) => !hasReceived(matter, paper, id)).length
  const name = say.code(SERVED_PAPERS, paper)
  return (
    <TableCell sx={{ verticalAlign: 'top' }}>
      <Box sx={{ whiteSpace: 'nowrap' }}>{name}</Box>
      <Box sx={{ fontWeight: 400, fontSize: '0.8125rem', color: palette.inkSoft }}>
        {w.progress(present.length - rest, present.length)}
      </Box>
      {rest > 0 && serve && (
        <Button
          size="small"
          sx={{ px: 0.5, py: 0, ml: -0.5 }}
          aria-label={`${w.serveRest(rest)} ${name}`}
          onClick={() => serve({ paper })}
        >
          {w.serveRest(rest)}
        </Button>
      )}
    </TableCell>
  )
}

function SignatoryRow({ party, papers, matter }: { party: Party; papers: readonly ServedPaper[]; matter: MatterFile }) {
  const { joint, file } = useWords()
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
        {party.name ?? party.displayName}{' '}
        {party.isRepresentative && <Tag tone="blue">{file.parties.representative}</Tag>}{' '}
        {party.hasWithdrawn && <Tag>{joint.signatories.withdrawn}</Tag>}{' '}
        {!party.isReachable && <Tag tone="yellow">{file.parties.unreachable}</Tag>}
      </TableCell>
      {papers.map((paper) => (
        <TableCell key={paper} sx={{ whiteSpace: 'nowrap' }}>
          <Received {...{ paper, party, matter }} />
        </TableCell>
      ))}
    </TableRow>
  )
}

function Received({ paper, party, matter }: { paper: ServedPaper; party: Party; matter: MatterFile }) {
  const { joint } = useWords()
  const w = joint.signatories
  const dayText = useDayText()
  const service = matter.services.find((one) => one.paper === paper && one.party.id === party.id)
  if (service?.servedOn)
    return (
      <>
        <Tag tone="green">{w.served(dayText(service.servedOn))}</Tag>
        {service.windowLastOn && (
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft, mt: 0.25 }}>
            {w.window(dayText(service.windowLastOn))}
          </Box>
        )}
      </>
    )
  if (service?.attempts.some(({ outcome }) => outcome === 'PENDING')) return <Tag tone="blue">{w.pending}</Tag>
  return party.hasWithdrawn || !party.isReachable ? <span>—</span> : <Tag tone="yellow">{w.none}</Tag>
}
