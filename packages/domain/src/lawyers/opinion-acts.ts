import { cite, granted, refused, type Citation, type Refusal, type Verdict } from '@petition/law'
import { label, type Label } from '../label.js'
import { hasRole, type Role, type Viewer } from '../organs/index.js'
import { legalOpinionOf, type LegalOpinionLog } from './legal-opinion.js'

export type LegalOpinionAct =
  | 'declareOpinionConflict'
  | 'declineLegalOpinion'
  | 'draftLegalOpinion'
  | 'giveLegalOpinion'
  | 'amendLegalOpinion'
  | 'reassignLegalOpinion'
  | 'takeBackLegalOpinion'
  | 'noteOpinionUse'

/** Who asks for an opinion on a matter they see: the office that received it, and the organ that handles it. */
export const OPINION_ASKERS: readonly Role[] = ['INTAKE', 'HEAD', 'DEPUTY', 'HANDLER', 'ORGAN_HEAD']

interface LegalOpinionActRule {
  readonly label: Label
  /** ADVISER: whoever is asked, and for one without an account the organ that asked, with the paper. ASKER: that organ. */
  readonly by: 'ADVISER' | 'ASKER'
}

export const LEGAL_OPINION_ACTS: Readonly<Record<LegalOpinionAct, LegalOpinionActRule>> = {
  declareOpinionConflict: { label: label('声明有无利益冲突', 'declare conflicts or none'), by: 'ADVISER' },
  draftLegalOpinion: { label: label('起草意见', 'draft'), by: 'ADVISER' },
  giveLegalOpinion: { label: label('出具意见', 'give the opinion'), by: 'ADVISER' },
  amendLegalOpinion: { label: label('出具更正版', 'give a further version'), by: 'ADVISER' },
  declineLegalOpinion: { label: label('不能出具', 'decline'), by: 'ADVISER' },
  reassignLegalOpinion: { label: label('另行指派', 'ask another'), by: 'ASKER' },
  takeBackLegalOpinion: { label: label('撤回', 'take back'), by: 'ASKER' },
  noteOpinionUse: { label: label('记录采用情况', 'note how it was used'), by: 'ASKER' },
}

/** Roles that may ask for an act at all. */
export const doersOfOpinion = (act: LegalOpinionAct): readonly Role[] =>
  LEGAL_OPINION_ACTS[act].by === 'ASKER' ? OPINION_ASKERS : ['LAWYER', ...OPINION_ASKERS]

export interface OpinionPlace {
  /** the organ that asked */
  readonly organId: string
  /** account of whoever is asked now; null for one without */
  readonly adviserAccountId: string | null
}

/** Whether role and place let the viewer do this act at all; asked before the law is. */
export function mayActOnOpinion(viewer: Viewer, act: LegalOpinionAct, place: OpinionPlace): boolean {
  if (viewer.kind === 'system') return true
  const isAsker = viewer.organId === place.organId && hasRole(viewer, ...OPINION_ASKERS)
  if (LEGAL_OPINION_ACTS[act].by === 'ASKER') return isAsker
  const isAdviser = viewer.accountId === place.adviserAccountId && hasRole(viewer, 'LAWYER')
  return isAdviser || (place.adviserAccountId === null && isAsker)
}

const ADVISER = cite('civil-servants-2018', '76')
const HOUSE = cite('house', '')

/** Whether an act may be done now. @returns OPINION_GIVEN_ALREADY | OPINION_TAKEN_BACK | OPINION_DECLINED | CONFLICT_DECLARED_ALREADY | CONFLICT_NOT_DECLARED | ADVISER_HAS_CONFLICT | OPINION_NOT_GIVEN */
export function lawOfLegalOpinion(
  log: LegalOpinionLog,
  act: LegalOpinionAct,
): Verdict<{ readonly citation: Citation }> {
  const opinion = legalOpinionOf(log)
  const yes = granted({ citation: act === 'declareOpinionConflict' ? ADVISER : HOUSE })
  if (opinion === null || opinion.state === 'TAKEN_BACK') return refused('OPINION_TAKEN_BACK', HOUSE)
  const { state, versions, declined } = opinion
  if (act === 'noteOpinionUse' || act === 'amendLegalOpinion')
    return state === 'GIVEN' ? yes : refused('OPINION_NOT_GIVEN', HOUSE)
  const [first] = versions
  if (first) return refused('OPINION_GIVEN_ALREADY', HOUSE, { on: first.on })
  if (act === 'reassignLegalOpinion' || act === 'takeBackLegalOpinion') return yes
  if (declined) return refused('OPINION_DECLINED', HOUSE, { on: declined.on })
  switch (act) {
    case 'declareOpinionConflict':
      return state === 'TO_DECLARE' ? yes : refused('CONFLICT_DECLARED_ALREADY', ADVISER)
    case 'declineLegalOpinion':
      // Whoever stands back for a conflict gives none: what is left is to ask another.
      return state === 'TO_REASSIGN' ? refused('ADVISER_HAS_CONFLICT', ADVISER) : yes
    case 'draftLegalOpinion':
    case 'giveLegalOpinion':
      if (state === 'TO_DECLARE') return refused('CONFLICT_NOT_DECLARED', ADVISER)
      return state === 'TO_REASSIGN' ? refused('ADVISER_HAS_CONFLICT', ADVISER) : yes
  }
}

type Words = (facts: Refusal['facts']) => Label
const plain =
  (zh: string, en: string): Words =>
  () =>
    label(zh, en)
const conflict =
  (zhOpen: string, zhStands: string): Words =>
  ({ on, isDecided }) =>
    isDecided
      ? label(
          `该人员在本事项中应当回避，${zhStands}。请另选一人。`,
          'They stand back from this matter; choose another.',
        )
      : label(
          `该人员${String(on)}报告了利益冲突，决定之前${zhOpen}。请另选一人，或者先作出决定。`,
          'A conflict is reported; choose another, or decide on it first.',
        )

/** What a refusal in opinions, conflicts and teams says: what stands against it, and what can be done instead. */
export const OPINION_REFUSALS: Readonly<Record<string, Words>> = {
  OPINION_TAKEN_BACK: plain('这次征求已经撤回。需要的，请重新征求。', 'It was taken back; ask anew if it is needed.'),
  OPINION_GIVEN_ALREADY: ({ on }) =>
    label(
      `意见已于${String(on)}出具。需要修改的，请出具更正版。`,
      `It was given on ${String(on)}; give a further version.`,
    ),
  OPINION_NOT_GIVEN: plain('意见还没有出具。', 'The opinion is not given yet.'),
  OPINION_DECLINED: ({ on }) =>
    label(
      `受托人${String(on)}已表示不能出具。请另行指派或者撤回。`,
      `It was declined on ${String(on)}; ask another or take it back.`,
    ),
  CONFLICT_DECLARED_ALREADY: plain(
    '已经声明过。情况有变的，请单位登记利益冲突。',
    'It was declared already; let the office report what changed.',
  ),
  CONFLICT_NOT_DECLARED: plain('请先声明有无利益冲突，再查阅事项、出具意见。', 'Declare conflicts or none first.'),
  ADVISER_HAS_CONFLICT: plain(
    '受托人声明有利益冲突，不能出具。请另行指派。',
    'The adviser has a conflict; ask another.',
  ),
  PROFESSIONAL_HAS_CONFLICT: conflict('不能参与', '不能参与'),
  CONFLICT_REPORTED_ALREADY: ({ isDecided }) =>
    isDecided
      ? label('已经决定该人员在本事项中回避。', 'It was decided already that they stand back.')
      : label('该人员的利益冲突已经报告，待决定。', 'The conflict is reported already and waits for the decision.'),
  CONFLICT_DECIDED_ALREADY: ({ on }) => label(`已于${String(on)}决定。`, `It was decided on ${String(on)}.`),
  ACCUSATION_STAYS_SEALED: plain(
    '本事项含检举控告，不得交给律师、调解员等查阅（信访工作条例第三十条第三款）。请先分开办理。',
    'The matter holds an accusation, which is shown to no professional; separate it first (art. 30(3)).',
  ),
}
