import { registerImportKind } from '../../imports/index.js'
import { lawyerConferenceKind, linkageConferenceKind } from './conference-kinds.js'
import { lawyerReceptionKind } from './reception-kind.js'

/** The year's ledger of lawyers and of the linkage, a sheet each. */
export function registerLedgers(): void {
  registerImportKind(lawyerConferenceKind)
  registerImportKind(linkageConferenceKind)
  registerImportKind(lawyerReceptionKind)
}
