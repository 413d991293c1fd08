import { cite, type Citation } from '../citation.js'

/** What a gate does with a matter. */
export type GateEffect = 'not_accepted' | 'no_longer_accepted' | 'led_elsewhere' | 'handed_back'

/** A point at which a matter is not taken into, or leaves, the petition procedure. */
export interface Gate {
  zh: string
  en: string
  effects: readonly GateEffect[]
  citation: Citation
}

const gate = (article: string, effects: readonly GateEffect[], zh: string, en: string): Gate => ({
  zh,
  en,
  effects,
  citation: cite('petition-regulation-2022', article),
})

/**
 * The gates of the Regulation. Only the first two refuse; the others lead elsewhere.
 *
 * Not gates, on purpose: a visit that skips a level, a window that was not used, a settlement. The first stands in an
 * older office rule, the others in local statutes; none in the Regulation.
 */
export const GATES = {
  'G-PENDING': gate(
    '19(3)',
    ['not_accepted'],
    '已受理或正在办理，不予受理',
    'pending: not accepted by the higher organ',
  ),
  'G-RECHECKED': gate('36(3)', ['no_longer_accepted'], '复核后以同一事实和理由提出，不再受理', 'ended after re-review'),
  'G-LAWSUIT': gate(
    '22(2)',
    ['led_elsewhere'],
    '涉法涉诉，引导或转送政法机关',
    'lawsuit matter: led to the political-legal organ',
  ),
  'G-DISCIPLINE': gate(
    '22(2)',
    ['led_elsewhere'],
    '检举控告，按管理权限转送',
    'accusation: forwarded to the discipline organ',
  ),
  'G-ROUTE': gate('31', ['led_elsewhere'], '导入其他法定途径', 'led into another lawful procedure'),
  'G-OUTSIDE': gate('23(3)', ['led_elsewhere', 'handed_back'], '不属于职权范围', "outside the organ's powers"),
} as const satisfies Record<string, Gate>

/** Name of a gate. */
export type GateId = keyof typeof GATES
