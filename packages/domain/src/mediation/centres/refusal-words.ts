import type { Refusal } from '@petition/law'
import type { Label } from '../../label.js'

type Words = (facts: Refusal['facts']) => Label
const plain =
  (zh: string, en: string): Words =>
  () => ({ zh, en })

/** What a refusal says, and what can be done instead. */
export const DISPUTE_REFUSALS: Readonly<Record<string, Words>> = {
  NO_CENTRE: plain(
    '还没有可以受理的矛调中心。请先在设置中登记区级中心。',
    'There is no open centre. Enter the district’s in the settings first.',
  ),
  START_ELSEWHERE: plain(
    '只能从当地最低一级的中心开始，或者写明理由从其上级中心开始。',
    'It starts at the lowest centre of its place, or, with a reason, at one above it.',
  ),
  START_HIGHER_WITHOUT_REASON: plain(
    '当地有更低一级的中心。从上级开始的，请写明理由。',
    'There is a lower centre. To start higher, say why.',
  ),
  NO_LEVEL_ABOVE: plain(
    '区级已是最高一级，不能再移送上级。请告知其他途径：访调对接、行政复议、仲裁、诉讼或者依法信访。',
    'The district is the highest level. Tell the other ways: linkage, reconsideration, arbitration, a court, a petition.',
  ),
  NO_LEVEL_BELOW: plain('下面没有在用的中心，不能交由下级。', 'There is no open centre below.'),
  NOT_A_CENTRE_BELOW: plain('请选择本中心指导的在用中心。', 'Choose an open centre that this one guides.'),
  DISPUTE_TAKEN_ALREADY: plain('已经接收。', 'It was taken already.'),
  DISPUTE_NOT_TAKEN: plain(
    '还没有接收。请先接收，或者写明理由退回。',
    'It is not taken yet. Take it, or hand it back with a reason.',
  ),
  DISPUTE_OVER: plain(
    '已经化解或者办结。再次发生的，请重新受理。',
    'It is settled or closed. If it breaks out anew, open it again.',
  ),
  DISPUTE_STILL_OPEN: plain('还没有办结，不需要重新受理。', 'It is still open.'),
  NOBODY_SENT_IT: plain(
    '不是移送来的，没有可以退回的中心。请接收后办理或者移送。',
    'Nobody sent it here, so there is nobody to hand it back to. Take it, then settle or move it.',
  ),
  NOTHING_TO_REVISIT: plain('没有等待回访的协议。', 'There is no agreement to look at.'),
  TEAM_EMPTY: plain('调解队伍里还没有人。', 'Nobody is in the team.'),
  NOBODY_WORKED_ON_IT: plain(
    '还没有组成调解队伍。请先从中心人员中确定。',
    'No team was put together. Choose from the people of the centre first.',
  ),
  NOT_OF_THE_CENTRE: plain(
    '只能从承办中心或者其指导中心的在册人员中选择。',
    'Only people of the centre that holds it, or of those above it.',
  ),
  TEAM_MEMBER_THERE: plain('已经在调解队伍中。', 'Already in the team.'),
  TEAM_MEMBER_UNKNOWN: plain('不在调解队伍中。', 'Not in the team.'),
  TEAM_MEMBER_RECUSED: ({ name }) => ({
    zh: `${name}在本信访事项中已回避，不能参加化解。请另选；已在队伍中的，请先“退出调解队伍”。`,
    en: `${name} stepped back from the matter and does not work on it. Choose another; if they are in the team, let them leave it.`,
  }),
  TEAM_MEMBER_HAS_CONFLICT: ({ name, on, isDecided }) =>
    isDecided
      ? {
          zh: `${name}在本信访事项中有利益冲突（${on} 报告），已决定回避，不能参加化解。请另选；已在队伍中的，请先“退出调解队伍”。`,
          en: `${name} is to stand back for a conflict of interest in the matter (reported on ${on}). Choose another; if they are in the team, let them leave it.`,
        }
      : {
          zh: `${name}在本信访事项中的利益冲突已于 ${on} 报告，尚未决定；决定不构成冲突之前不能参加化解。请另选，或者先由单位决定；已在队伍中的，请先“退出调解队伍”。`,
          en: `A conflict of interest of ${name} was reported on ${on} and is not decided; until then they take no part. Choose another, or have it decided; if they are in the team, let them leave it.`,
        },
  DISPUTE_WAYS_UNTOLD: plain(
    '未达成一致的，请登记已告知的其他途径。',
    'Not agreed: record which other ways were told.',
  ),
  AGREEMENT_UNNAMED: plain(
    '达成书面协议的，请写明调解协议编号或者关联调解案件。',
    'Of a written agreement, give its number or the mediation case.',
  ),
  REVISIT_BEFORE_SETTLED: plain('回访日不能早于化解之日。', 'The day of looking again is not before the settlement.'),
  REVISIT_OF_NOTHING: plain(
    '没有达成一致，不需要回访日。',
    'Nothing was agreed, so there is nothing to look at again.',
  ),
  BEFORE_LAST_TURN: ({ on }) => ({
    zh: `日期不能早于上一次接收、移送或者化解之日（${on}）。`,
    en: `The day is not before the last turn (${on}).`,
  }),
  CENTRE_LEVELS_MIXED: plain(
    '社区中心隶属街镇中心，街镇中心隶属区级中心，区级中心没有上级。',
    'A community’s centre belongs to a street’s, a street’s to the district’s, the district’s to none.',
  ),
  CENTRE_HOLDS_DISPUTES: ({ count }) => ({
    zh: `还有 ${count} 件纠纷在这里，不能停用。请先办结或者移送。`,
    en: `It holds ${count} open disputes. Settle or move them first.`,
  }),
  CENTRE_GUIDES_OTHERS: ({ count }) => ({
    zh: `还指导 ${count} 个在用中心，不能停用。`,
    en: `It guides ${count} open centres.`,
  }),
  ONE_DISTRICT_CENTRE: plain('区级中心只有一个。', 'There is one centre of the district.'),
  CENTRE_OF_PLACE_THERE: plain('该单位或者社区已有在用的中心。', 'That organ or community has an open centre.'),
  NUMBERS_OF_PERSONS: plain(
    '这里不写身份证号、电话号码。联系方式请填在“双方联系方式”中，会加密保存。',
    'No identity or telephone numbers here. How to reach the sides is kept sealed in its own place.',
  ),
  FINDING_WITHDRAWN: plain('这次排查已注销。', 'This round of finding was withdrawn.'),
  CORRECTION_EMPTY: plain('没有写明更正的内容。', 'Nothing to correct was given.'),
  DISPUTE_NOT_CORRECTABLE: plain(
    '这条记录不能更正。移送、接收有误的，请重新移送或者退回。',
    'This entry is not corrected; move it again or hand it back.',
  ),
}
