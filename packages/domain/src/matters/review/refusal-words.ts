import type { Refusal } from '@petition/law'
import type { Label } from '../../label.js'

type Words = (facts: Refusal['facts']) => Label

const plain =
  (zh: string, en: string): Words =>
  () => ({ zh, en })

/** What refusals of review, re-review and of what is brought again say to the person who asked. */
export const REVIEW_REFUSALS: Readonly<Record<string, Words>> = {
  REVIEW_TAKEN_ALREADY: ({ on }) => ({ zh: `已于 ${on} 接收。`, en: `Already taken on ${on}.` }),
  REVIEW_NOT_TAKEN: plain('尚未接收申请。请先接收。', 'The request has not been taken yet. Take it first.'),
  REVIEW_DECIDED_ALREADY: ({ on }) => ({
    zh: `已于 ${on} 作出意见；送达后由信访人自行决定是否继续申请。`,
    en: `Decided on ${on}; once it is served, the petitioner may go on.`,
  }),
  REQUEST_WITHDRAWN: ({ on }) => ({
    zh: `申请人已于 ${on} 撤回，无须再作意见。`,
    en: `Withdrawn on ${on} by who asked: no opinion is owed any more.`,
  }),
  REVIEWER_HAS_ACCOUNTS: plain(
    '该机关在本系统有账号，由其自行作出意见。',
    'That organ has accounts here and decides by its own acts.',
  ),
  NO_REVIEW_DRAFT: plain(
    '还没有起草复查复核意见，请先起草。',
    'There is no draft of the review opinion yet. Write one first.',
  ),
  REVIEW_DRAFT_INCOMPLETE: plain(
    '草稿缺少审查认定的事实、依据或者意见，补齐后才能出具。',
    'The draft lacks what was found, its basis or the opinion.',
  ),
  CHANGED_ANSWERS_MISSING: plain(
    '决定变更的，须写明变更后对每项诉求的答复。',
    'A change says the changed answer to every claim.',
  ),
  NEW_OPINION_DAY_MISSING: plain(
    '决定撤销的，须写明责令重新作出处理意见的期限。',
    'A revocation names the day by which the new opinion is made.',
  ),
  NEW_OPINION_DAY_PAST: plain('重新作出处理意见的期限须晚于今天。', 'The day for the new opinion lies after today.'),
  NOTHING_TO_HEAR: plain('没有正在办理、复查或者复核的事项可以听证。', 'Nothing is being handled or reviewed here.'),
  HEARING_UNDER_WAY: plain('听证正在进行，请先登记结束。', 'A hearing is under way; record its end first.'),
  NO_HEARING: plain('没有正在进行的听证。', 'No hearing is under way.'),
  HANDLED_STEP_BELOW: plain(
    '您经办过本事项的前一程序，应当回避，请由其他人员办理。',
    'You worked on the step below and step back; somebody else decides.',
  ),
  OWN_REVIEW_DRAFT: plain(
    '不能批准自己起草的意见，请由其他负责人批准。',
    'Nobody approves their own draft: another head does.',
  ),
  SAME_OPINION_AGAIN: plain(
    '原处理意见已被撤销，重新作出的意见不得以同一事实和理由作出与原意见相同的意见（本单位设置，依地方规定）。',
    'The opinion was revoked: the new one may not say the very same on the same facts and reasons (house setting, after local rules).',
  ),
  ORDERED_DAY: ({ by }) => ({
    zh: by
      ? `复查（复核）机关责令于 ${by} 前重新作出处理意见，该期限不能自行延长。`
      : '复查（复核）机关责令重新作出处理意见，期限不能自行延长。',
    en: `The reviewing organ set the day${by ? ` (${by})` : ''} for the new opinion; the handler cannot extend it.`,
  }),
}
