import Box from '@mui/material/Box'
import { useDayText } from '../kit/days.js'
import { useOrgans } from '../kit/use-organs.js'
import { LawPreview } from '../matters/file/acts/LawPreview.js'
import { PaperPreview } from '../matters/file/opinion/PaperPreview.js'
import { OpinionPreview } from '../matters/file/opinion/OpinionPreview.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import type { Approval } from './ApprovalsPage.js'

/** The fields of what is asked for, under the names that the act's own input has. */
interface Asked {
  readonly days?: number
  readonly reason?: string
  readonly reasons?: string
  readonly reportBy?: string
  readonly organId?: string
  readonly toOrganId?: string
  readonly note?: string
  readonly reviewId?: string
}

/** What would follow from agreeing: the day that moves, or the paper that goes out. */
export function AskedFor({ approval }: { approval: Approval }) {
  const { approvals: words } = useWords()
  const dayText = useDayText()
  const organs = useOrgans()
  const asked = (approval.input ?? {}) as Asked
  const organId = asked.organId ?? asked.toOrganId
  const lines = [
    typeof asked.days === 'number' && words.days(asked.days),
    organId && `${words.toOrgan} ${organs.find(({ id }) => id === organId)?.name ?? ''}`,
    asked.reportBy && words.reportBy(dayText(asked.reportBy)),
    ...[asked.reason, asked.reasons, asked.note].map((text) => text !== approval.text && text),
  ].filter(Boolean)
  return (
    <>
      {lines.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 1.5, pl: 2.5, color: palette.ink }}>
          {lines.map((line) => (
            <li key={String(line)}>{line}</li>
          ))}
        </Box>
      )}
      <Follows approval={approval} days={asked.days} reviewId={asked.reviewId} />
    </>
  )
}

interface FollowsProps {
  approval: Approval
  days: number | undefined
  reviewId: string | undefined
}

function Follows({ approval, days, reviewId }: FollowsProps) {
  const { approvals: words } = useWords()
  const { matterId } = approval
  if (approval.act.startsWith('extend') && typeof days === 'number')
    return (
      <Box sx={{ mt: 2 }}>
        <LawPreview
          title={words.effect}
          question={{
            key: ['extend', matterId, days],
            ask: (provider) => provider.previewExtension(matterId, days),
          }}
        />
      </Box>
    )
  if (approval.act === 'issueOpinion')
    return (
      <Box sx={{ mt: 2 }}>
        <OpinionPreview title={words.paper} matterId={matterId} answers={null} />
      </Box>
    )
  if (approval.act === 'issueReview' && reviewId)
    return (
      <Box sx={{ mt: 2 }}>
        <PaperPreview title={words.paper} asked={{ matterId, kind: 'REVIEW_OPINION', reviewId }} />
      </Box>
    )
  return null
}
