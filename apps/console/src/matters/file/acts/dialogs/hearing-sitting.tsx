import { codesOf, PRESENCES, VOTES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { TicksBox } from '../../../../kit/form/TicksBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { useHearingsFor } from './hearing-choice.js'

type Row = { presence: string; reason: string }

export function OpenHearingDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const say = useSay()
  const w = hearings.acts
  const { matter, act, onClose } = props
  const hearing = useHearingsFor(props)[0]
  if (!hearing) return null
  const presences = codesOf(PRESENCES).map((value) => ({ value, text: say.code(PRESENCES, value) }))
  const seats = (hearing.plan?.seats ?? []).map(({ officerId, name }) => ({ value: officerId, text: name }))
  return (
    <ActDialog
      command="openHearing"
      defaults={{ parties: hearing.parties.map((): Row => ({ presence: 'CAME', reason: '' })), missingOfficerIds: [] }}
      toInput={({ parties, missingOfficerIds }: { parties: Row[]; missingOfficerIds: string[] }) => ({
        hearingId: hearing.id,
        parties: hearing.parties.map(({ id }, at) => ({
          ...{ partyId: id, presence: parties[at]?.presence as never, reason: parties[at]?.reason || null },
        })),
        missingOfficerIds,
      })}
      {...{ matter, act, onClose }}
    >
      {hearing.parties.map(({ id, displayName }, at) => (
        <Box key={id} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <ChoiceBox name={`parties.${at}.presence`} label={`${displayName} ${w.presence}`} choices={presences} />
          <TextBox name={`parties.${at}.reason`} label={w.presenceReason} need="optional" />
        </Box>
      ))}
      <TicksBox name="missingOfficerIds" label={w.missing} need="optional" choices={seats} />
    </ActDialog>
  )
}

export function CloseHearingDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const w = hearings.acts
  const { matter, act, onClose } = props
  const today = useToday()
  const hearing = useHearingsFor(props)[0]
  if (!hearing) return null
  return (
    <ActDialog
      command="closeHearing"
      width="md"
      defaults={{ on: today, record: '' }}
      toInput={({ on, record }) => ({ hearingId: hearing.id, on, record })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="on" label={w.lastDay} />
      <TextBox name="record" label={w.record} lines={10} autoFocus />
    </ActDialog>
  )
}

interface Question {
  question: string
  votes: { vote: string; opinion: string }[]
}

/** Each member of the panel who sat votes on each question: named, since the record says who voted how. */
export function ConcludeHearingDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const say = useSay()
  const w = hearings.acts
  const { matter, act, onClose } = props
  const [count, setCount] = useState(1)
  const hearing = useHearingsFor(props)[0]
  if (!hearing) return null
  const panel = (hearing.plan?.seats ?? []).filter(({ officerId }) => hearing.panelIds.includes(officerId))
  const votes = codesOf(VOTES).map((value) => ({ value, text: say.code(VOTES, value) }))
  const empty = (): Question => ({ question: '', votes: panel.map(() => ({ vote: 'FOR', opinion: '' })) })
  return (
    <ActDialog
      command="concludeHearing"
      width="md"
      defaults={{ questions: Array.from({ length: MOST }, empty), conclusion: '' }}
      toInput={({ questions, conclusion }: { questions: Question[]; conclusion: string }) => ({
        ...{ hearingId: hearing.id, conclusion },
        questions: questions.slice(0, count).map((one) => ({
          question: one.question,
          votes: panel.map(({ officerId }, at) => ({
            ...{ officerId, vote: one.votes[at]?.vote as never, opinion: one.votes[at]?.opinion || null },
          })),
        })),
      })}
      {...{ matter, act, onClose }}
    >
      {Array.from({ length: count }, (_, n) => (
        <Box key={n} sx={{ display: 'grid', gap: 1.5 }}>
          <TextBox name={`questions.${n}.question`} label={w.question(n + 1)} autoFocus={n === 0} />
          {panel.map(({ officerId, name }, at) => (
            <Box key={officerId} sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 2fr' } }}>
              <ChoiceBox name={`questions.${n}.votes.${at}.vote`} label={`${name} ${w.vote}`} choices={votes} />
              <TextBox name={`questions.${n}.votes.${at}.opinion`} label={w.opinion} need="optional" />
            </Box>
          ))}
        </Box>
      ))}
      {count < MOST && (
        <Box>
          <Button size="small" onClick={() => setCount(count + 1)}>
            {w.addQuestion}
          </Button>
        </Box>
      )}
      <TextBox name="conclusion" label={w.conclusion} lines={4} />
    </ActDialog>
  )
}

const MOST = 5
