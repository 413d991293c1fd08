/** What an organ of the political-legal line does with what was handed over to it (诉访分离). */
export interface SeparationKinds {
  /** It takes the matter into its own procedure: which, and under which number there. A return has no effect after it. */
  HANDOVER_ACCEPTED: { readonly referralId: string; readonly procedure: string; readonly number: string | null }
  /** Whether the petitioner was told of the result, and how; or why that is not owed under the organ's own rules. */
  HANDOVER_TOLD: { readonly referralId: string; readonly isTold: boolean; readonly text: string }
}
