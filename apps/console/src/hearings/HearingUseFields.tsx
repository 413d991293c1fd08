import { codesOf, HEARING_USES } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { HearingStage, HearingUseInput, HearingUseKind } from '../gql/graphql.js'
import { ChoiceBox } from '../kit/form/ChoiceBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useDayText } from '../kit/days.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { useHearings, type Hearing } from './use-hearings.js'

/** By the id of the hearing, as the form holds them. */
export type Uses = Readonly<Record<string, { how?: HearingUseKind | null; reasons?: string | null } | undefined>>

/** What is said of hearings; null keeps what the last draft said. */
export function toUses(uses: Uses | undefined): HearingUseInput[] | null {
  const said = Object.entries(uses ?? {}).flatMap(([hearingId, use]) =>
    use?.how ? [{ hearingId, how: use.how, reasons: use.reasons ?? '' }] : [],
  )
  return said.length > 0 ? said : null
}

/** What was said so far, to go on from; a hearing of which nothing was said has an empty row. */
export const usesOf = (hearings: readonly Hearing[]): Uses =>
  Object.fromEntries(hearings.map(({ id, use }) => [id, { how: use?.how ?? null, reasons: use?.reasons ?? '' }]))

/** How the opinion uses the conclusion of each hearing held in its step: it cannot be issued without saying so. */
export function HearingUseFields({ matterId, stages }: { matterId: string; stages: readonly HearingStage[] }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.acts
  const concluded = useHearings(matterId).filter(
    ({ state, stage }) => state === 'CONCLUDED' && stage && stages.includes(stage),
  )
  const kinds = codesOf(HEARING_USES).map((value) => ({ value, text: say.code(HEARING_USES, value) }))
  return concluded.map((hearing) => (
    <Box
      key={hearing.id}
      component="fieldset"
      sx={{
        border: `1px solid ${palette.line}`,
        borderRadius: 1.5,
        m: 0,
        p: 2,
        minWidth: 0,
        display: 'grid',
        gap: 1.5,
      }}
    >
      <Typography component="legend" variant="h3" sx={{ px: 0.5 }}>
        {w.conclusionOf(dayText(hearing.plan?.hearingOn))}
      </Typography>
      <Typography variant="body2" sx={{ color: palette.inkSoft, whiteSpace: 'pre-line' }}>
        {hearing.conclusion}
      </Typography>
      <ChoiceBox name={`uses.${hearing.id}.how`} label={w.use} need="open" choices={kinds} />
      <TextBox name={`uses.${hearing.id}.reasons`} label={w.useReasons} need="open" lines={2} />
    </Box>
  ))
}
