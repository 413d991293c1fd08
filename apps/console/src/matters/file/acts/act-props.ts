import type { ServedPaper } from '../../../gql/graphql.js'
import type { Act, MatterFile } from '../matter-file.js'

/** What is already known when an act is opened from a row and not from the list of acts. */
export interface Preset {
  readonly paper?: ServedPaper
  readonly partyId?: string
  readonly attemptId?: string
  readonly factId?: string
  readonly claimNo?: number
  /** the round of review */
  readonly reviewId?: string
  readonly needId?: string
  readonly hearingId?: string
}

export interface ActDialogProps {
  readonly matter: MatterFile
  readonly act: Act
  readonly preset: Preset
  readonly onClose: () => void
}
