import { codesOf, OUTCOMES } from '@petition/domain'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useWatch } from 'react-hook-form'
import type { AnswerInput, Outcome } from '../../../gql/graphql.js'
import { HearingUseFields, toUses, usesOf, type Uses } from '../../../hearings/HearingUseFields.js'
import { useHearingsRead } from '../../../hearings/use-hearings.js'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { palette } from '../../../theme/palette.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { ActDialog } from '../acts/ActDialog.js'
import type { ActDialogProps } from '../acts/act-props.js'
import type { MatterFile } from '../matter-file.js'
import { BesidePaper } from './BesidePaper.js'
import { OpinionPreview } from './OpinionPreview.js'

export interface Draft {
  claimNo: number
  finding: string
  evidence: string
  basis: string
  outcome: Outcome | null
  result: string
  performBy: string | null
}

/** One row for each claim, filled with what stands in the opinion so far. */
export const draftsOf = (matter: MatterFile): Draft[] =>
  matter.claims.map(({ no }) => {
    const answer = matter.opinion?.answers.find(({ claimNo }) => claimNo === no)
    return {
      claimNo: no,
      finding: answer?.finding ?? '',
      evidence: answer?.evidence ?? '',
      basis: answer?.basis ?? '',
      outcome: answer?.outcome ?? null,
      result: answer?.result ?? '',
      performBy: answer?.performBy ?? null,
    }
  })

/** An answer is one once it says how it comes out; what else it lacks is told by the server. */
export const toAnswers = (drafts: readonly Draft[]): AnswerInput[] =>
  drafts.flatMap(({ outcome, ...draft }) =>
    outcome
      ? [
          {
            ...draft,
            evidence: draft.evidence || null,
            outcome,
            performBy: outcome === 'SUPPORTED' ? draft.performBy : null,
          },
        ]
      : [],
  )

const HANDLING = ['HANDLING'] as const

/** Every claim is answered: fields on the left, the paper as it would be issued on the right. */
export function OpinionEditorDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  const hearings = useHearingsRead(matter.id)
  if (hearings === null) return null
  return (
    <ActDialog
      command="draftOpinion"
      width="xl"
      lead={acts.opinion.lead}
      submit={acts.opinion.submit}
      defaults={{ answers: draftsOf(matter), uses: usesOf(hearings) }}
      toInput={({ answers, uses }: { answers: Draft[]; uses: Uses }) => ({
        ...{ answers: toAnswers(answers), hearingUses: toUses(uses) },
      })}
      {...{ matter, act, onClose }}
    >
      <BesidePaper paper={<LivePreview matterId={matter.id} />}>
        <HearingUseFields matterId={matter.id} stages={HANDLING} />
        {matter.claims.map((claim, at) => (
          <AnswerFields key={claim.no} claim={claim} at={at} />
        ))}
      </BesidePaper>
    </ActDialog>
  )
}

export function AnswerFields({ claim, at }: { claim: MatterFile['claims'][number]; at: number }) {
  const { acts } = useWords()
  const w = acts.opinion
  const say = useSay()
  const name = (field: keyof Draft) => `answers.${at}.${field}`
  const { outcome, finding, evidence, basis, result } = useWatch({ name: `answers.${at}` }) as Draft
  const isBegun = [finding, evidence, basis, result].some((text) => text.trim() !== '')
  const outcomes = codesOf(OUTCOMES).map((value) => ({ value, text: say.code(OUTCOMES, value) }))
  return (
    <Box component="fieldset" sx={{ border: `1px solid ${palette.line}`, borderRadius: 1.5, m: 0, p: 2, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ px: 0.5 }}>
        {w.claim(claim.no)}
      </Typography>
      <Typography variant="body2" sx={{ mb: 1.5, color: palette.inkSoft }}>
        {claim.text}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0,1fr)' }}>
        <TextBox name={name('finding')} label={w.finding} lines={3} need="open" autoFocus={at === 0} />
        <TextBox name={name('evidence')} label={w.evidence} lines={2} need="optional" />
        <TextBox name={name('basis')} label={w.basis} lines={2} need="open" />
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: '1fr 1fr' } }}>
          <ChoiceBox name={name('outcome')} label={w.outcome} choices={outcomes} need={isBegun ? 'needed' : 'open'} />
          {outcome === 'SUPPORTED' && (
            <DayBox name={name('performBy')} label={w.performBy} when="any" need="optional" />
          )}
        </Box>
        <TextBox name={name('result')} label={w.result} lines={3} need="open" />
      </Box>
    </Box>
  )
}

function LivePreview({ matterId }: { matterId: string }) {
  const { answers, uses } = useWatch() as { answers: Draft[]; uses?: Uses }
  return <OpinionPreview matterId={matterId} answers={toAnswers(answers)} hearingUses={toUses(uses)} />
}
