import { CLAIM_CLASSES, codesOf, proposedClass, ROADS, type Road } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useWatch } from 'react-hook-form'
import type { ClaimClass } from '../../../../gql/graphql.js'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { palette } from '../../../../theme/palette.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { LitigationSigns } from './LitigationSigns.js'
import { MatterBox } from '../MatterBox.js'
import { OtherRoads, type Other } from './OtherRoads.js'

interface Sorting {
  no: number
  class: ClaimClass | null
  road: string | null
  decidingFact: string
  others: Other[]
  isConfirmed: boolean
}

export function SortClaimsDialog({ matter, act, onClose }: ActDialogProps) {
  const claims: Sorting[] = matter.claims.map((claim) => ({
    no: claim.no,
    class: claim.class ?? proposedClass(matter.purpose),
    road: claim.road === null ? null : String(claim.road),
    decidingFact: claim.decidingFact ?? '',
    others: [],
    isConfirmed: false,
  }))
  return (
    <ActDialog
      command="sortClaims"
      width="md"
      defaults={{ claims }}
      toInput={(values: { claims: (Sorting & { class: ClaimClass })[] }) => ({
        claims: values.claims.map(({ road, others, isConfirmed: _, ...claim }) => ({
          ...claim,
          road: claim.class === 'REQUEST' && road ? Number(road) : null,
          otherRoads: claim.class === 'REQUEST' && road ? others : null,
        })),
      })}
      {...{ matter, act, onClose }}
    >
      <LitigationSigns matterId={matter.id} claims={matter.claims.length} />
      {matter.claims.map((claim, at) => (
        <SortOne key={claim.no} claim={claim} at={at} topic={matter.topic} />
      ))}
    </ActDialog>
  )
}

function SortOne({
  claim,
  at,
  topic,
}: {
  claim: MatterFile['claims'][number]
  at: number
  topic: MatterFile['topic']
}) {
  const { acts, file } = useWords()
  const say = useSay()
  const claimClass = useWatch({ name: `claims.${at}.class` }) as ClaimClass | null
  const road = useWatch({ name: `claims.${at}.road` }) as string | null
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
        {claimClass === 'REQUEST' && road && (
          <OtherRoads name={`claims.${at}`} topic={topic} road={Number(road) as Road} />
        )}
      </Box>
    </Box>
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
