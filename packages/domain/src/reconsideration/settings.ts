/** What the law of reconsideration leaves to the house: periods without a number, which remind and have no effect in law. */
export interface ReconSettings {
  /** working days within which a notice (acceptance, suspension, extension ...) is served; house rule */
  readonly tellWorkingDays: number
  /** working days after which material that did not come is put on record; house rule */
  readonly recordWorkingDays: number
}

export const DEFAULT_RECON_SETTINGS: ReconSettings = { tellWorkingDays: 3, recordWorkingDays: 3 }
