import { codesOf, COMPETENCE_DECIDERS, REPORTED_TO } from '@petition/domain'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useController } from 'react-hook-form'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { OrganBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

export function NameAssistingDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  const w = roads.together
  return (
    <ActDialog
      command="nameAssisting"
      defaults={{ organId: null, task: '', dueOn: null }}
      toInput={({ organId, task, dueOn }) => ({ organId, task, dueOn })}
      {...{ matter, act, onClose }}
    >
      <OrganBox name="organId" label={w.assistingOrgan} autoFocus />
      <TextBox name="task" label={w.task} lines={2} />
      <DayBox name="dueOn" label={w.dueOn} when="any" />
    </ActDialog>
  )
}

export function RecordContributionDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  return (
    <ActDialog
      command="recordContribution"
      defaults={{ text: '' }}
      toInput={({ text }) => ({ text })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="text" label={roads.together.contribution} lines={5} autoFocus />
    </ActDialog>
  )
}

export function DecideCompetenceDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  const say = useSay()
  const w = roads.together
  const choices = codesOf(COMPETENCE_DECIDERS).map((value) => ({ value, text: say.code(COMPETENCE_DECIDERS, value) }))
  return (
    <ActDialog
      command="decideCompetence"
      defaults={{ decider: null, who: '', leadOrganId: null, reasons: '' }}
      toInput={({ decider, who, leadOrganId, reasons }) => ({ decider, who, leadOrganId, reasons })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="decider" label={w.decider} choices={choices} autoFocus />
      <TextBox name="who" label={w.who} />
      <OrganBox name="leadOrganId" label={w.leadOrgan} />
      <TextBox name="reasons" label={w.reasons} lines={2} />
    </ActDialog>
  )
}

export function MarkUrgentDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  return (
    <ActDialog
      command="markUrgent"
      defaults={{ what: '' }}
      toInput={({ what }) => ({ what })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="what" label={roads.urgent.what} lines={3} autoFocus />
    </ActDialog>
  )
}

export function ReportUrgentDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  const w = roads.urgent
  return (
    <ActDialog
      command="reportUrgent"
      paper={['to', 'on', 'what']}
      defaults={{ to: ['PARTY_COMMITTEE', 'GOVERNMENT'], on: useToday(), what: '', measures: '' }}
      toInput={({ to, on, what, measures }) => ({ to, on, what, measures: measures || null })}
      {...{ matter, act, onClose }}
    >
      <ToWhom />
      <DayBox name="on" label={w.on} />
      <TextBox name="what" label={w.content} lines={3} />
      <TextBox name="measures" label={w.measures} lines={2} need="optional" />
    </ActDialog>
  )
}

function ToWhom() {
  const { kit, roads } = useWords()
  const say = useSay()
  const { field, fieldState } = useController({
    name: 'to',
    rules: { validate: (to: string[]) => to.length > 0 || kit.toChoose(roads.urgent.to) },
  })
  const chosen = field.value as string[]
  return (
    <FormControl error={fieldState.error !== undefined}>
      <FormLabel id="report-to">{roads.urgent.to}</FormLabel>
      <FormGroup aria-labelledby="report-to">
        {codesOf(REPORTED_TO).map((one) => (
          <FormControlLabel
            key={one}
            label={say.code(REPORTED_TO, one)}
            control={
              <Checkbox
                checked={chosen.includes(one)}
                onChange={(_event, isOn) => field.onChange(isOn ? [...chosen, one] : chosen.filter((x) => x !== one))}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{fieldState.error?.message}</FormHelperText>
    </FormControl>
  )
}

export function RecordUrgentDecisionDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  const say = useSay()
  const w = roads.urgent
  const choices = codesOf(REPORTED_TO).map((value) => ({ value, text: say.code(REPORTED_TO, value) }))
  return (
    <ActDialog
      command="recordUrgentDecision"
      defaults={{ by: null, on: useToday(), text: '' }}
      toInput={({ by, on, text }) => ({ by, on, text })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="by" label={w.by} choices={choices} autoFocus />
      <DayBox name="on" label={w.decidedOn} />
      <TextBox name="text" label={w.text} lines={3} />
    </ActDialog>
  )
}
