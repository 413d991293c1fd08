import { addDays } from '@petition/law'
import { needsOf, partyIds, supplementsOf, supplementStage, type ActName } from '../../src/matters/index.js'
import type { Hand } from './turn.js'

type Beside =
  | 'leadToCentre'
  | 'screenForMediation'
  | 'askSupplement'
  | 'recordSupplement'
  | 'recordNeed'
  | 'withdrawNeed'
  | 'nameRepresentatives'

/** What is asked for beside the road: missing material, needs by consent, who speaks for a group. */
export const BESIDE_HANDS: Readonly<Record<Extract<ActName, Beside>, Hand>> = {
  askSupplement: (play) => [
    {
      ...{ kind: 'SUPPLEMENT_ASKED', on: play.on, items: ['权属证明', '照片'], answerBy: addDays(play.on, 15) },
      ...{ stage: supplementStage(play.story, play.organId), isClockStopped: play.isRare(2) },
    },
  ],
  recordSupplement: (play) =>
    supplementsOf(play.story)
      .slice(-1)
      .map(({ asked }) => ({
        ...{ kind: 'SUPPLEMENT_ANSWERED', on: play.on, askedId: asked.id, attachmentIds: [], note: null },
        itemNos: play.isRare(2) ? [1, 2] : [1],
      })),
  recordNeed: (play) => [
    {
      ...{ kind: 'NEED_RECORDED', on: play.on, needId: play.id('n'), consentOn: play.on, consentForm: 'WRITTEN' },
      ...{ purposes: ['HEARING'], until: addDays(play.on, 30) },
    },
  ],
  withdrawNeed: (play) =>
    needsOf(play.story)
      .filter((one) => one.withdrawnOn === null)
      .slice(-1)
      .map(({ recorded }) => ({ kind: 'NEED_WITHDRAWN', on: play.on, needId: recorded.needId })),
  // One that suits runs on in its own log; the matter goes on all the same.
  screenForMediation: (play) => [
    {
      ...{ kind: 'MEDIATION_SCREENED', on: play.on, mediationId: play.id('med'), isSuitable: play.isRare(2) },
      ...{ grounds: ['CIVIL_DISPUTE'], reason: '' },
    },
  ],
  leadToCentre: (play) => [
    {
      ...{ kind: 'CENTRE_LED_IN', on: play.on, disputeId: play.id('dispute'), centreName: '街道矛调中心' },
      reason: '双方愿意就地协商',
    },
  ],
  nameRepresentatives: (play) => {
    const ids = partyIds(play.story).slice(0, 2)
    return [{ kind: 'REPRESENTATIVES_NAMED', on: play.on, number: play.isRare(3) ? 6 : ids.length, partyIds: ids }]
  },
}
