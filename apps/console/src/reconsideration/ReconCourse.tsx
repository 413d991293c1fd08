import { COMMITTEE_GROUNDS, MEDIATION_SIGNERS } from '@petition/domain/reconsideration'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { ReconFile } from './recon.js'

type Course = ReconFile['course']

/** What stands beside the road to the decision: who has signed, rules under review, the committee. Nothing of it: no panel. */
export function ReconCourse({ file }: { file: ReconFile }) {
  const { reconsideration: words } = useWords()
  const { mediation, norms, committee } = file.course
  if (!mediation && norms.length === 0 && committee.length === 0) return null
  return (
    <Panel title={words.file.course.title}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {mediation && <Signs mediation={mediation} respondent={file.respondent.name} />}
        {norms.map((norm) => (
          <Norm key={norm.id} norm={norm} />
        ))}
        {committee.map((one) => (
          <Committee key={one.id} one={one} />
        ))}
      </Box>
    </Panel>
  )
}

function Section({ title, tag, children }: { title: string; tag?: ReactNode; children: ReactNode }) {
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
        <Typography variant="h3" component="h3">
          {title}
        </Typography>
        {tag}
      </Box>
      {children}
    </Box>
  )
}

const Soft = ({ children }: { children: ReactNode }) => (
  <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft, overflowWrap: 'anywhere' }}>{children}</Box>
)

/** One line for each who signs (第七十三条第一款). */
function Signs({ mediation, respondent }: { mediation: NonNullable<Course['mediation']>; respondent: string }) {
  const nameOf = (one: (typeof mediation.signs)[number]) => (one.by === 'RESPONDENT' ? respondent : one.name)
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file.course
  const { inForceOn, signs } = mediation
  return (
    <Section
      title={w.mediation(dayText(mediation.agreedOn))}
      tag={
        inForceOn ? <Tag tone="green">{w.inForce(dayText(inForceOn))}</Tag> : <Tag tone="yellow">{w.notInForce}</Tag>
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {signs.map((one) => (
          <Box
            component="li"
            key={`${one.by} ${one.partyId}`}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.5 }}
          >
            <Box sx={{ flex: '1 1 200px' }}>
              {[say.code(MEDIATION_SIGNERS, one.by), nameOf(one)].filter(Boolean).join(' · ')}
              {one.authority && <Soft>{w.through(one.authority)}</Soft>}
            </Box>
            <Tag tone={one.signedOn ? 'green' : 'yellow'}>
              {one.signedOn ? w.signed(dayText(one.signedOn)) : w.notSigned}
            </Tag>
          </Box>
        ))}
      </Box>
    </Section>
  )
}

/** A rule under review: whose it is, until when the answer is owed, and whether it was late (第五十六条至第六十条). */
function Norm({ norm }: { norm: Course['norms'][number] }) {
  const { reconsideration: words } = useWords()
  const dayText = useDayText()
  const w = words.file.course
  const steps = [
    norm.isAsked ? w.asked : w.found,
    norm.isCompetent ? w.own : norm.toOrgan ? w.passedTo(norm.toOrgan, dayText(norm.passedOn)) : w.toPass,
    norm.toOrgan && (norm.receivedOn ? w.receivedOn(dayText(norm.receivedOn)) : w.notReceived),
    norm.answerBy && w.answerBy(dayText(norm.answerBy)),
  ]
  return (
    <Section
      title={`${w.norm} · ${norm.rule}`}
      tag={
        <>
          {norm.answeredOn && <Tag tone="green">{w.answered(dayText(norm.answeredOn))}</Tag>}
          {norm.isLate && <Tag tone="red">{norm.answeredOn ? w.answeredLate : w.overdue}</Tag>}
        </>
      }
    >
      <Soft>{steps.filter(Boolean).join(' · ')}</Soft>
      {norm.maker && <Maker maker={norm.maker} />}
      {norm.result && <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{norm.result}</Box>}
    </Section>
  )
}

/** The maker of a rule that the organ deals with itself: asked, answered, heard in person (第五十八条). */
function Maker({ maker }: { maker: NonNullable<Course['norms'][number]['maker']> }) {
  const { reconsideration: words } = useWords()
  const dayText = useDayText()
  const w = words.file.course
  const steps = [
    w.makerTold(maker.name, dayText(maker.toldOn)),
    maker.receivedOn ? w.receivedOn(dayText(maker.receivedOn)) : w.notReceived,
    maker.answerBy && w.makerBy(dayText(maker.answerBy)),
    maker.answeredOn && w.makerAnswered(dayText(maker.answeredOn)),
  ]
  return (
    <Box sx={{ my: 0.75, pl: 1.5, borderLeft: `3px solid ${palette.line}` }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
        <Soft>{steps.filter(Boolean).join(' · ')}</Soft>
        {maker.isLate && <Tag tone="red">{maker.answeredOn ? w.makerLate : w.makerOverdue}</Tag>}
      </Box>
      <Soft>{w.clauses(maker.clauses)}</Soft>
      {maker.answer && <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{maker.answer}</Box>}
      {maker.material.length > 0 && <Soft>{w.material(maker.material.join('；'))}</Soft>}
      {maker.calls.map((call) => (
        <Box key={call.id} sx={{ mt: 0.5 }}>
          <Soft>
            {[w.called(dayText(call.meetOn), call.place), call.about, call.hasCome === false && w.notCome]
              .filter(Boolean)
              .join(' · ')}
          </Soft>
          {call.record && <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{call.record}</Box>}
        </Box>
      ))}
    </Box>
  )
}

/** What the committee was asked and said (第五十二条). */
function Committee({ one }: { one: Course['committee'][number] }) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file.course
  return (
    <Section
      title={w.committee}
      tag={
        one.opinedOn ? <Tag tone="green">{w.opined(dayText(one.opinedOn))}</Tag> : <Tag tone="yellow">{w.awaited}</Tag>
      }
    >
      <Soft>{[say.code(COMMITTEE_GROUNDS, one.ground), w.askedOn(dayText(one.askedOn))].join(' · ')}</Soft>
      <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{one.question}</Box>
      {one.opinion && (
        <Box sx={{ mt: 0.5, pl: 1.5, borderLeft: `3px solid ${palette.line}`, whiteSpace: 'pre-line' }}>
          {one.opinion}
        </Box>
      )}
    </Section>
  )
}
