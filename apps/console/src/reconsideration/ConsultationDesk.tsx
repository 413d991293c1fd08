import { codesOf } from '@petition/domain'
import { adviceOn, AREAS_OF_ACT, type AreaOfAct } from '@petition/domain/reconsideration'
import { citationText, citationZh } from '@petition/law'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { CommandDialog } from '../kit/CommandDialog.js'
import { useDayText } from '../kit/days.js'
import { TextBox } from '../kit/form/TextBox.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { reconAddress } from './recon.js'
import { RegisterDialog } from './RegisterDialog.js'

/** The table of the window: choose what the act is about, and say what the law says. */
export function ConsultationDesk() {
  const { reconsideration: words } = useWords()
  const navigate = useNavigate()
  const [area, setArea] = useState<AreaOfAct | null>(null)
  const [asked, setAsked] = useState<'record' | 'register' | null>(null)
  return (
    <>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {words.consult.lead}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1.1fr 1fr' }, alignItems: 'start' }}>
        <Panel title={words.consult.area}>
          <Areas chosen={area} onChoose={setArea} />
        </Panel>
        <Answer area={area} onRecord={() => setAsked('record')} onRegister={() => setAsked('register')} />
      </Box>
      <Box sx={{ mt: 2 }}>
        <History />
      </Box>
      {asked === 'record' && area && <RecordDialog area={area} onClose={() => setAsked(null)} />}
      {asked === 'register' && (
        <RegisterDialog
          area={area}
          onClose={() => setAsked(null)}
          onRegistered={(id) => void navigate(reconAddress(id))}
        />
      )}
    </>
  )
}

const toneOf = (area: AreaOfAct) => {
  const { isInScope, comesFirst } = adviceOn(area)
  return isInScope ? (comesFirst ? 'amber' : 'blue') : 'grey'
}

function Areas({ chosen, onChoose }: { chosen: AreaOfAct | null; onChoose: (area: AreaOfAct) => void }) {
  const say = useSay()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
      {codesOf(AREAS_OF_ACT).map((area) => (
        <Button
          key={area}
          size="small"
          variant={area === chosen ? 'contained' : 'outlined'}
          aria-pressed={area === chosen}
          onClick={() => onChoose(area)}
          sx={{ fontWeight: 400 }}
        >
          {say.code(AREAS_OF_ACT, area)}
        </Button>
      ))}
    </Box>
  )
}

interface AnswerProps {
  area: AreaOfAct | null
  onRecord: () => void
  onRegister: () => void
}

function Answer({ area, onRecord, onRegister }: AnswerProps) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const w = words.consult
  if (area === null)
    return (
      <Panel title={w.answer}>
        <Nothing text={w.choose} />
      </Panel>
    )
  const { isInScope, comesFirst, advice, citation, isItemFromMemory } = adviceOn(area)
  return (
    <Panel title={w.answer}>
      <Box aria-live="polite">
        <Typography variant="h3" component="h3">
          {say.code(AREAS_OF_ACT, area)}
        </Typography>
        <Box sx={{ display: 'flex', gap: 0.75, my: 1 }}>
          <Tag tone={isInScope ? 'green' : 'grey'}>{isInScope ? w.inScope : w.outOfScope}</Tag>
          {isInScope && <Tag tone={toneOf(area)}>{comesFirst ? w.comesFirst : w.eitherWay}</Tag>}
        </Box>
        <Typography variant="body1">{say.pair(advice.zh, advice.en)}</Typography>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
          {say.pair(citationZh(citation), citationText(citation))}
          {isItemFromMemory && `（${w.memory}）`}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button variant="outlined" onClick={onRecord}>
          {w.record}
        </Button>
        {isInScope && (
          <Button variant="contained" onClick={onRegister}>
            {w.register}
          </Button>
        )}
      </Box>
    </Panel>
  )
}

function RecordDialog({ area, onClose }: { area: AreaOfAct; onClose: () => void }) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const today = useToday()
  return (
    <CommandDialog
      command="recordConsultation"
      title={words.consult.record}
      lead={say.code(AREAS_OF_ACT, area)}
      done={words.consult.recorded}
      refresh={['reconsiderations']}
      defaults={{ question: '', addition: '' }}
      toInput={({ question, addition }: { question: string; addition: string }) => ({
        ...{ on: today, area, question, addition: addition || null },
      })}
      onClose={onClose}
    >
      <TextBox name="question" label={words.fields.question} lines={3} autoFocus />
      <TextBox name="addition" label={words.fields.addition} lines={2} need="optional" />
    </CommandDialog>
  )
}

function History() {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const history = useRead(['reconsiderations', 'consultations'], (provider) => provider.reconConsultations(null))
  return (
    <Panel title={words.consult.history} padding="none">
      <Waiting read={history}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <Nothing text={words.consult.none} />
          ) : (
            nodes.map((one) => (
              <Box key={one.id} sx={{ px: 2.25, py: 1.25, borderTop: `1px solid ${palette.line}` }}>
                <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                  {dayText(one.on)} · {say.code(AREAS_OF_ACT, one.area)}
                  {one.caseId && ` · ${words.consult.became}`}
                </Box>
                <Box>{one.question}</Box>
                <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft, whiteSpace: 'pre-line' }}>{one.answer}</Box>
              </Box>
            ))
          )
        }
      </Waiting>
    </Panel>
  )
}
