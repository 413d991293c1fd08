import { registerCaseKind } from '../casework/index.js'
import { onFacts } from '../matters/index.js'
import type { PersonalColumn, Slice } from '../platform/index.js'
import { MatterReconsiderationResolver } from './counter/matter-recon.resolver.js'
import { ReconEndResolver } from './counter/recon-end.resolver.js'
import { ReconLaterResolver } from './counter/recon-later.resolver.js'
import { ReconMakerResolver } from './counter/recon-maker.resolver.js'
import { ReconRoadResolver } from './counter/recon-road.resolver.js'
import { ReconWindowResolver } from './counter/recon-window.resolver.js'
import { ReconsiderationResolver } from './counter/reconsideration.resolver.js'
import { messages } from './messages.js'
import { Reconsideration1700000053000 } from './migrations/1700000053000-reconsideration.js'
import { RECON_PAPER_GRANT, reconPaperDownload } from './papers/paper-download.js'
import { refuseWhilePending } from './pending-gate.js'
import { ReconCaseEntity, ReconConsultationEntity, ReconPaperEntity, ReconPartyEntity } from './recon.entity.js'
import { reconKind } from './recon-kind.js'

const party = (column: string, zh: string, en: string): PersonalColumn => ({
  ...{ table: 'recon_party', column, sealedAs: 'sealed' },
  purpose: { zh, en },
})
const SERVE = ['行政复议的通知、送达', 'to tell and to serve in reconsideration'] as const

/** Administrative reconsideration (行政复议): the window, from a question to the decision and what follows it. */
export const reconsiderationSlice: Slice = {
  name: 'reconsideration',
  entities: [ReconCaseEntity, ReconPartyEntity, ReconConsultationEntity, ReconPaperEntity],
  migrations: [Reconsideration1700000053000],
  resolvers: [
    ...[ReconsiderationResolver, ReconWindowResolver, ReconRoadResolver, ReconEndResolver],
    ...[ReconLaterResolver, ReconMakerResolver, MatterReconsiderationResolver],
  ],
  messages,
  downloads: { [RECON_PAPER_GRANT]: reconPaperDownload },
  personal: [
    party('nameSealed', ...SERVE),
    party('phoneSealed', ...SERVE),
    party('addressSealed', ...SERVE),
    party('idNumberSealed', '核对申请人身份', 'to know who applies'),
    {
      ...{ table: 'recon_paper', column: 'treeSealed', sealedAs: 'sealed' },
      purpose: { zh: '复议文书载明参加人姓名', en: 'a paper names the parties' },
    },
  ],
  onStart: async () => {
    registerCaseKind(reconKind)
    onFacts('reconsideration', refuseWhilePending)
  },
}

/* The slice's door, for the invented office. */
export * from './commands.js'
