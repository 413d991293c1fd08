import { caseAddress } from '../kit/case-address.js'
import { matterAddress } from '../matters/list/list-address.js'

/** The page of what a reminder is about; null where the kind of case has none. */
export const reminderAddress = ({ aboutId, caseKind }: { aboutId: string; caseKind?: string | null }): string | null =>
  caseKind ? caseAddress({ caseKind, caseId: aboutId }) : matterAddress(aboutId)
