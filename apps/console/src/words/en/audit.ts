import type { Words } from '../zh/index.js'
import { auditActs, auditDetails, auditKinds } from './audit-names.js'

export const audit: Words['audit'] = {
  title: 'Audit log',
  lead: 'Who did what to which thing, and when. Entries are only added, each chained to the one before.',
  empty: 'No entry fits',
  columns: { recordedAt: 'Recorded', by: 'By', act: 'Act', thing: 'Thing', detail: 'Detail', position: 'Place' },
  nobody: 'public or program',
  notSealed: 'not sealed yet',
  filters: {
    act: 'Act',
    kind: 'Kind of thing',
    person: 'By',
    thingId: 'Id of the thing',
    from: 'From',
    to: 'To',
    clear: 'Clear',
  },
  check: {
    title: 'Check of the chain',
    help: 'Computed anew entry by entry: a change, a gap or an insertion breaks it',
    act: 'Check now',
    again: 'Check again',
    running: 'Checking',
    whole: (sealed) => `${sealed} entries sealed; the chain is whole`,
    broken: (at, sealed) => `${sealed} entries sealed; broken at ${at}`,
  },
  ofCase: { mediation: 'mediation', dispute: 'dispute', conference: 'conference', reconsideration: 'reconsideration' },
  isSo: 'yes',
  isNotSo: 'no',
  acts: auditActs,
  kinds: auditKinds,
  details: auditDetails,
}
