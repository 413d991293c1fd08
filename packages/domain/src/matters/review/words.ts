import { cite, type Citation } from '@petition/law'
import { label, type Label, type Labels } from '../../label.js'

/** 复查 is the second step of a petition, 复核 the third. */
export type ReviewLevel = 'REVIEW' | 'RECHECK'
export const REVIEW_LEVELS: Labels<ReviewLevel> = {
  REVIEW: label('复查', 'review'),
  RECHECK: label('复核', 're-review'),
}

/** What a reviewing organ can say of the opinion below. */
export type ReviewOutcome = 'UPHELD' | 'CHANGED' | 'REVOKED'
export const REVIEW_OUTCOMES: Labels<ReviewOutcome> = {
  UPHELD: label('维持', 'upheld'),
  CHANGED: label('变更', 'changed'),
  REVOKED: label('撤销并责令重新作出处理意见', 'revoked, a new opinion ordered'),
}

/** How far a round of review has come. */
export type ReviewState = 'WITHOUT_EFFECT' | 'WITHDRAWN' | 'REQUESTED' | 'TAKEN' | 'DRAFTED' | 'DECIDED' | 'SERVED'
export const REVIEW_STATES: Labels<ReviewState> = {
  WITHOUT_EFFECT: label('申请不产生效力', 'request without effect'),
  WITHDRAWN: label('申请人已撤回', 'withdrawn by who asked'),
  REQUESTED: label('待接收', 'to be taken'),
  TAKEN: label('审查中', 'under review'),
  DRAFTED: label('已起草', 'drafted'),
  DECIDED: label('待送达', 'to be served'),
  SERVED: label('已送达', 'served'),
}

/** 第三十七条第三款: what is owed even after the last step. It is no duty with a clock, so it is said and not counted. */
export const AFTER_THE_END: { readonly text: Label; readonly citation: Citation } = {
  text: label(
    '复核终结后，信访人所在地的党委和政府、基层组织仍应做好疏导教育、矛盾化解、帮扶救助工作。',
    'After re-review the local Party committee, the government and grass-roots units still owe guidance, settlement of the dispute and help.',
  ),
  citation: cite('petition-regulation-2022', '37(3)'),
}
