import { DISPUTE_ENDS, DISPUTE_KINDS, DISPUTE_SOURCES, DISPUTE_STANDINGS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link, useParams } from 'react-router-dom'
import type { DisputeFileFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { matterAddress } from '../../matters/list/list-address.js'
import { useSay, useWords } from '../../words/use-words.js'
import { Facts } from '../Facts.js'
import { standingTones } from './address.js'
import { DisputeActs } from './DisputeActs.js'
import { DisputePapers } from './DisputePapers.js'
import { DutyPanel, Results, Sides, Team } from './DisputeParts.js'
import { RecordPanel } from './RecordPanel.js'
import { Way } from './Way.js'

export default function DisputePage() {
  const { id = '' } = useParams()
  const { centres: words } = useWords()
  const read = useRead(['centres', 'dispute', id], (provider) => provider.dispute(id))
  return (
    <Waiting read={read} missing={<Nothing text={words.file.missing} />}>
      {(one) => <File one={one} />}
    </Waiting>
  )
}

const column = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' } as const

function File({ one }: { one: DisputeFileFragment }) {
  const { centres: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  return (
    <>
      <PageHead
        title={one.subject}
        lead={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Link to="/centres">{w.back}</Link>
            <span>{one.number}</span>
            <Tag tone={standingTones[one.standing]}>{say.code(DISPUTE_STANDINGS, one.standing)}</Tag>
            {one.endHow && <Tag tone="green">{say.code(DISPUTE_ENDS, one.endHow)}</Tag>}
            {one.rounds > 1 && <Tag tone="amber">{words.round(one.rounds)}</Tag>}
          </Box>
        }
      />
      <Way one={one} />
      <Box
        sx={{
          ...{ display: 'grid', gap: 2, mt: 2, alignItems: 'start' },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' },
        }}
      >
        <Box sx={{ ...column, order: { xs: 2, md: 1 } }}>
          <Panel title={w.facts}>
            <Facts
              rows={[
                [w.centre, one.centre.name],
                [words.board.kind, say.code(DISPUTE_KINDS, one.kind)],
                [w.source, say.code(DISPUTE_SOURCES, one.source)],
                [w.place, one.place],
                [w.community, one.community],
                [w.reported, dayText(one.reportedOn)],
                [w.matter, one.matter && <Link to={matterAddress(one.matter.id)}>{one.matter.number}</Link>],
              ]}
            />
          </Panel>
          <Results one={one} />
          <RecordPanel one={one} />
        </Box>
        <Box sx={{ ...column, order: { xs: 1, md: 2 } }}>
          <DisputeActs one={one} />
          <DutyPanel one={one} />
          <Team one={one} />
          <Sides one={one} />
          <DisputePapers one={one} />
        </Box>
      </Box>
    </>
  )
}
