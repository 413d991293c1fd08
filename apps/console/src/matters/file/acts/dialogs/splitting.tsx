import { codesOf, TOPICS } from '@petition/domain'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useController, useWatch } from 'react-hook-form'
import type { FileGoes, Topic } from '../../../../gql/graphql.js'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { palette } from '../../../../theme/palette.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { ClaimTexts, handedOf, type Handed } from '../HandedText.js'

interface Values extends Handed {
  claimNos: number[]
  splitSummary: string
  topic: Topic
  files: { id: string; goes: FileGoes }[]
}

/** Both halves of a letter before they part: which claims, the text of either, and where each file goes. */
export function SplitClaimsDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  const accusations = matter.claims.filter((claim) => claim.class === 'ACCUSATION').map(({ no }) => no)
  const isMixed = accusations.length > 0 && accusations.length < matter.claims.length
  const usual: FileGoes = accusations.length > 0 ? 'SPLIT_OFF' : 'STAYS'
  return (
    <ActDialog
      command="splitClaims"
      width="md"
      lead={acts.split.lead}
      defaults={{
        ...handedOf(matter),
        claimNos: isMixed ? accusations : [],
        splitSummary: matter.summary,
        topic: matter.topic === 'DISCIPLINE' && accusations.length > 0 ? 'OTHER' : matter.topic,
        files: matter.attachments.map(({ id }) => ({ id, goes: usual })),
      }}
      toInput={toInput}
      {...{ matter, act, onClose }}
    >
      <ClaimTicks matter={matter} />
      <Halves matter={matter} />
      {matter.attachments.length > 0 && <Files matter={matter} />}
    </ActDialog>
  )
}

function toInput({ claimNos, claims, summary, splitSummary, topic, files }: Values) {
  const texts = (isOut: boolean) =>
    claims
      .filter(({ no }) => claimNos.includes(no) === isOut)
      .map((claim) => ({ ...claim, factsAndReasons: claim.factsAndReasons || null }))
  return {
    claimNos,
    splitOff: { summary: splitSummary, claims: texts(true) },
    staying: { summary, claims: texts(false) },
    stayingTopic: topic,
    files: files.map(({ id, goes }) => ({ attachmentId: id, goes })),
  }
}

function ClaimTicks({ matter }: { matter: MatterFile }) {
  const { acts, file, kit } = useWords()
  const { field, fieldState } = useController({
    name: 'claimNos',
    rules: { validate: (nos: number[]) => nos.length > 0 || kit.toChoose(acts.split.claims) },
  })
  const chosen = field.value as number[]
  return (
    <FormControl error={fieldState.error !== undefined}>
      <FormLabel id="split-claims">{acts.split.claims}</FormLabel>
      <FormGroup aria-labelledby="split-claims">
        {matter.claims.map(({ no, text }) => (
          <FormControlLabel
            key={no}
            label={`${file.claims.no(no)}：${text}`}
            control={
              <Checkbox
                checked={chosen.includes(no)}
                onChange={(_event, isOn) =>
                  field.onChange(isOn ? [...chosen, no].sort((a, b) => a - b) : chosen.filter((one) => one !== no))
                }
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{fieldState.error?.message}</FormHelperText>
    </FormControl>
  )
}

function Halves({ matter }: { matter: MatterFile }) {
  const { roads } = useWords()
  const say = useSay()
  const chosen = useWatch({ name: 'claimNos' }) as number[]
  const w = roads.split
  const topics = codesOf(TOPICS).map((value) => ({ value, text: say.code(TOPICS, value) }))
  const texts = (isOut: boolean) =>
    matter.claims.map(({ no }, at) =>
      chosen.includes(no) === isOut ? <ClaimTexts key={no} no={no} name={`claims.${at}`} /> : null,
    )
  if (chosen.length === 0) return <Typography variant="body2">{w.chooseFirst}</Typography>
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: '1fr 1fr' } }}>
      <Half title={w.out}>
        <TextBox name="splitSummary" label={w.summaryOut} lines={2} />
        {texts(true)}
      </Half>
      <Half title={w.stays}>
        <TextBox name="summary" label={w.summaryStays} lines={2} />
        {texts(false)}
        <ChoiceBox name="topic" label={w.topic} choices={topics} />
      </Half>
      <Typography variant="body2" sx={{ gridColumn: '1 / -1', color: 'text.secondary' }}>
        {roads.handed.help}
      </Typography>
    </Box>
  )
}

function Half({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box
      component="fieldset"
      sx={{
        ...{ border: `1px solid ${palette.line}`, borderRadius: 1.5, m: 0, p: 2, minWidth: 0 },
        ...{ display: 'grid', gap: 1.5, alignContent: 'start' },
      }}
    >
      <Typography component="legend" variant="h3" sx={{ px: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

function Files({ matter }: { matter: MatterFile }) {
  const { roads } = useWords()
  const w = roads.split
  const choices = (['SPLIT_OFF', 'STAYS', 'BOTH'] as const).map((value) => ({ value, text: w.goes[value] ?? value }))
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3">{w.files}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {w.filesHelp}
      </Typography>
      {matter.attachments.map(({ id, name }, at) => (
        <ChoiceBox key={id} name={`files.${at}.goes`} label={name} choices={choices} />
      ))}
    </Box>
  )
}
