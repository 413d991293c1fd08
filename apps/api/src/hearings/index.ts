import { onFold } from '../matters/index.js'
import type { Slice } from '../platform/index.js'
import { HearingActsResolver } from './hearing-acts.resolver.js'
import { HearingEntity, HearingOfficerEntity, HearingSeatEntity } from './hearing.entity.js'
import { HearingOfficerResolver, HearingResolver, MatterHearingsResolver } from './hearings.resolver.js'
import { messages } from './messages.js'
import { Hearings1700000051000 } from './migrations/1700000051000-hearings.js'
import { keepHearings } from './keep-hearings.js'

/** Hearings (听证) in handling, review and re-review: rooms and people that are never taken twice, and who is told of what. */
export const hearingsSlice: Slice = {
  name: 'hearings',
  entities: [HearingOfficerEntity, HearingEntity, HearingSeatEntity],
  migrations: [Hearings1700000051000],
  resolvers: [HearingResolver, MatterHearingsResolver, HearingOfficerResolver, HearingActsResolver],
  messages,
  personal: [
    {
      ...{ table: 'hearing_officer', column: 'phoneSealed', sealedAs: 'sealed' },
      purpose: { zh: '通知听证人员', en: 'to tell whoever sits at a hearing' },
    },
    {
      ...{ table: 'hearing_officer', column: 'name', sealedAs: 'clear' },
      purpose: { zh: '听证人员以其职务参加，通知书依规定载明姓名', en: 'sits in an office; the notice names them' },
    },
  ],
  // Only where this slice is at home: an office of fewer slices has no rows to keep.
  onStart: async () => onFold('hearings', keepHearings),
}

/* The slice's door. */
export { decideHearing, recordHearingAnswer, tellHearing } from './acts/asking.js'
export { nameHearingRepresentatives } from './acts/people.js'
export { adjournHearing, notifyHearing, setHearing } from './acts/planning.js'
export { closeHearing, concludeHearing, openHearing } from './acts/sitting.js'
export { addHearingOfficer } from './keep-officer.js'
