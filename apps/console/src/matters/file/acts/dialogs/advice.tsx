import { ADOPTIONS, codesOf } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Adoption } from '../../../../gql/graphql.js'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { palette } from '../../../../theme/palette.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

export function RecordAdviceStudyDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  return (
    <ActDialog
      command="recordAdviceStudy"
      defaults={{ how: '', record: '' }}
      toInput={({ how, record }) => ({ how, record })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="how" label={roads.advice.how} autoFocus />
      <TextBox name="record" label={roads.advice.record} lines={4} />
    </ActDialog>
  )
}

interface Decided {
  claimNo: number
  adoption: Adoption
  reasons: string
  measure: string
}

export function DecideAdviceDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads, file } = useWords()
  const say = useSay()
  const w = roads.advice
  const choices = codesOf(ADOPTIONS).map((value) => ({ value, text: say.code(ADOPTIONS, value) }))
  return (
    <ActDialog
      command="decideAdvice"
      paper={['decisions']}
      width="md"
      defaults={{
        decisions: matter.claims.map(({ no }) => ({ claimNo: no, adoption: null, reasons: '', measure: '' })),
      }}
      toInput={({ decisions }: { decisions: Decided[] }) => ({
        decisions: decisions.map((one) => ({ ...one, measure: one.measure || null })),
      })}
      {...{ matter, act, onClose }}
    >
      {matter.claims.map(({ no, text }, at) => (
        <Box
          component="fieldset"
          key={no}
          sx={{
            ...{ border: `1px solid ${palette.line}`, borderRadius: 1.5, m: 0, p: 2, minWidth: 0 },
            ...{ display: 'grid', gap: 1.5 },
          }}
        >
          <Typography component="legend" variant="h3" sx={{ px: 0.5 }}>
            {file.claims.no(no)}
          </Typography>
          <Typography variant="body2">{text}</Typography>
          <ChoiceBox name={`decisions.${at}.adoption`} label={w.adoption} choices={choices} autoFocus={at === 0} />
          <TextBox name={`decisions.${at}.reasons`} label={w.reasons} lines={2} />
          <TextBox name={`decisions.${at}.measure`} label={w.measure} help={w.measureHelp} lines={2} need="open" />
        </Box>
      ))}
    </ActDialog>
  )
}

export function NoteRewardDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  return (
    <ActDialog
      command="noteReward"
      defaults={{ form: '', reason: '' }}
      toInput={({ form, reason }) => ({ form, reason })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="form" label={roads.advice.form} autoFocus />
      <TextBox name="reason" label={roads.advice.rewardReason} lines={2} />
    </ActDialog>
  )
}
