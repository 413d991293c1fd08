import { LEGAL_OPINION_TYPES } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link, useParams } from 'react-router-dom'
import type { OpinionPageFieldsFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { matterAddress } from '../../matters/list/list-address.js'
import { Facts } from '../../mediation/Facts.js'
import { useSay, useWords } from '../../words/use-words.js'
import { OpinionActs } from './OpinionActs.js'
import { Texts } from './Texts.js'
import { BriefPanel, DutyPanel, soft, StateTag } from './shared.js'

export default function OpinionPage() {
  const { id = '' } = useParams()
  const { opinions: words } = useWords()
  const read = useRead(['opinions', 'one', id], (provider) => provider.legalOpinion(id))
  return (
    <Waiting read={read} missing={<Nothing text={words.page.missing} />}>
      {(one) => <OpinionFile one={one} />}
    </Waiting>
  )
}

function OpinionFile({ one }: { one: OpinionPageFieldsFragment }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.page
  const isToDeclare = one.state === 'TO_DECLARE' && one.acts.some((act) => act.name === 'declareOpinionConflict')
  const column = { display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' } as const
  return (
    <>
      <PageHead
        title={one.number}
        lead={
          <>
            <Link to="/opinions">{w.back}</Link>　{say.code(LEGAL_OPINION_TYPES, one.type)}
            {'　'}
            <StateTag state={one.state} />
          </>
        }
      />
      <Box
        sx={{
          ...{ display: 'grid', gap: 2, alignItems: 'start' },
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 320px' },
        }}
      >
        <Box sx={{ ...column, order: { xs: 2, md: 1 } }}>
          <Panel title={w.question}>
            <Box sx={{ mb: 1.5, whiteSpace: 'pre-wrap' }}>{one.question}</Box>
            <Facts
              rows={[
                [w.matter, one.matter && <Link to={matterAddress(one.matter.id)}>{one.matter.number}</Link>],
                [w.adviser, `${one.adviser.name}（${one.adviser.firm}）`],
                [w.organ, one.organ.name],
                [w.by, dayText(one.answerBy)],
              ]}
            />
            {isToDeclare && <Box sx={{ ...soft, mt: 1.5 }}>{w.noBrief}</Box>}
          </Panel>
          {one.brief && <BriefPanel brief={one.brief} title={w.brief} lead={w.briefLead} />}
          <Texts one={one} />
          {one.use && (
            <Panel title={w.use}>
              <Tag tone={one.use.isFollowed ? 'green' : 'grey'}>{one.use.isFollowed ? w.followed : w.notFollowed}</Tag>
              {'　'}
              {one.use.how}
              <Box sx={soft}>{dayText(one.use.on)}</Box>
            </Panel>
          )}
          <Steps one={one} />
        </Box>
        <Box sx={{ ...column, order: { xs: 1, md: 2 } }}>
          <OpinionActs one={one} />
          <DutyPanel duties={one.duties} />
        </Box>
      </Box>
    </>
  )
}

function Steps({ one }: { one: OpinionPageFieldsFragment }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <Panel title={words.page.steps}>
      {one.steps.map((step) => (
        <Box key={step.id} sx={{ display: 'flex', gap: 1.5, py: 0.25 }}>
          <Box component="span" sx={{ ...soft, flexShrink: 0, minWidth: '6.5em', lineHeight: 1.7 }}>
            {dayText(step.on)}
          </Box>
          <span>
            {say.pair(step.labelZh, step.labelEn)}
            {step.text && (
              <Box component="span" sx={soft}>
                {'　'}
                {step.text}
              </Box>
            )}
          </span>
        </Box>
      ))}
    </Panel>
  )
}
