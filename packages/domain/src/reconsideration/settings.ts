/** What the law of reconsideration leaves to the house: periods without a number, which remind and have no effect in law. */
export interface ReconSettings {
  /** working days within which a notice (acceptance, suspension, extension ...) is served; house rule */
  readonly tellWorkingDays: number
}

export const DEFAULT_RECON_SETTINGS: ReconSettings = { tellWorkingDays: 3 }
