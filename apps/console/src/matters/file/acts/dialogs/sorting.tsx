import { CLAIM_CLASSES, codesOf, ROADS } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useController, useWatch } from 'react-hook-form'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import type { ClaimClass } from '../../../../gql/graphql.js'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { palette } from '../../../../theme/palette.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { MatterBox } from '../MatterBox.js'

interface Sorting {
  no: number
  class: ClaimClass | null
  road: string | null
  decidingFact: string
}

export function SortClaimsDialog({ matter, act, onClose }: ActDialogProps) {
  const claims: Sorting[] = matter.claims.map((claim) => ({
    no: claim.no,
    class: claim.class,
    road: claim.road === null ? null : String(claim.road),
    decidingFact: claim.decidingFact ?? '',
  }))
  return (
    <ActDialog
      command="sortClaims"
      width="md"
      defaults={{ claims }}
      toInput={(values: { claims: (Sorting & { class: ClaimClass })[] }) => ({
        claims: values.claims.map(({ road, ...claim }) => ({
          ...claim,
          road: claim.class === 'REQUEST' && road ? Number(road) : null,
        })),
      })}
      {...{ matter, act, onClose }}
    >
      {matter.claims.map((claim, at) => (
        <SortOne key={claim.no} claim={claim} at={at} />
      ))}
    </ActDialog>
  )
}

function SortOne({ claim, at }: { claim: MatterFile['claims'][number]; at: number }) {
  const { acts, file } = useWords()
  const say = useSay()
  const claimClass = useWatch({ name: `claims.${at}.class` }) as ClaimClass | null
  const classes = codesOf(CLAIM_CLASSES).map((value) => ({ value, text: say.code(CLAIM_CLASSES, value) }))
  const roads = Object.entries(ROADS).map(([value, road]) => ({
    value,
    text: file.claims.road(Number(value), say.pair(road.zh, road.en)),
  }))
  return (
    <Box component="fieldset" sx={{ border: `1px solid ${palette.line}`, borderRadius: 1.5, m: 0, p: 2, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ px: 0.5 }}>
        {file.claims.no(claim.no)}
      </Typography>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {claim.text}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: '1fr 2fr' } }}>
        <ChoiceBox
          name={`claims.${at}.class`}
          label={acts.sort.claimClass}
          choices={classes}
          autoFocus={at === 0 && claim.class === null}
        />
        {claimClass === 'REQUEST' && <ChoiceBox name={`claims.${at}.road`} label={acts.sort.road} choices={roads} />}
        <Box sx={{ gridColumn: '1 / -1' }}>
          <TextBox
            name={`claims.${at}.decidingFact`}
            label={acts.sort.decidingFact}
            help={acts.sort.decidingFactHelp}
            lines={2}
          />
        </Box>
      </Box>
    </Box>
  )
}

export function SplitClaimsDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="splitClaims"
      lead={acts.split.lead}
      defaults={{ claimNos: [] }}
      toInput={({ claimNos }) => ({ claimNos })}
      {...{ matter, act, onClose }}
    >
      <ClaimTicks matter={matter} />
    </ActDialog>
  )
}

function ClaimTicks({ matter }: { matter: MatterFile }) {
  const { acts, file, kit } = useWords()
  const { field, fieldState } = useController({
    name: 'claimNos',
    rules: { validate: (nos: number[]) => nos.length > 0 || kit.needed(acts.split.claims) },
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

export function AttachAsRepeatDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="attachAsRepeat"
      defaults={{ repeatsMatterId: null, reason: '' }}
      toInput={({ repeatsMatterId, reason }) => ({ repeatsMatterId, reason })}
      {...{ matter, act, onClose }}
    >
      <MatterBox name="repeatsMatterId" label={acts.attach.matter} help={acts.attach.help} like={matter} autoFocus />
      <TextBox name="reason" label={acts.attach.reason} lines={3} />
    </ActDialog>
  )
}
