export * from './recon-kinds.js'
export type { DecisionText, ReconHead, ReconPaperInput, ReconSays } from './recon-input.js'
export * from './recon-remedy.js'
export * from './recon-paper.js'
