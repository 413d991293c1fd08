import type { Refusal } from '@petition/law'
import type { Label } from '../../label.js'

type Words = (facts: Refusal['facts']) => Label

const plain =
  (zh: string, en: string): Words =>
  () => ({ zh, en })

type Until = Refusal['facts'][string] | undefined
const untilZh = (until: Until) =>
  until ? `答复期限至 ${until} 届满（均已答复的除外）` : '告知书尚未全部送达，答复期限还没有起算'
const untilEn = (until: Until) =>
  until ? `they may answer until ${until}, unless all have answered` : 'not all of them have the paper yet'

/** What refusals of a hearing say to the person who asked, and what can be done instead. */
export const HEARING_REFUSALS: Readonly<Record<string, Words>> = {
  NO_HEARING_ASKED: plain('没有待决定的听证申请。', 'No request for a hearing waits for a decision.'),
  HEARING_NOT_GRANTED: plain(
    '还没有可以排期的听证：须先决定举行，或者信访人已同意。',
    'No hearing is to be set: it has to be granted, or agreed to, first.',
  ),
  HEARING_NOT_SET: plain('没有已排期的听证，请先“听证排期”。', 'No hearing is set. Set one first.'),
  NO_OPEN_HEARING: plain('没有未结束的听证。', 'No hearing is open.'),
  NOBODY_TO_NOTIFY: plain('没有需要通知的人员。', 'Nobody is to be told of anything.'),
  NO_CHALLENGE_OPEN: plain('没有待决定的回避申请。', 'No challenge waits for a decision.'),
  HEARING_NOT_HELD: plain('听证尚未结束，请先“结束听证”。', 'The hearing has not been held. Close it first.'),
  HEARING_EXCLUDED: plain(
    '依法应当通过诉讼、仲裁、行政复议等途径解决的事项，不举行信访听证。请写明不予举行的原因并书面答复。',
    'What is for the courts, arbitration or reconsideration gets no petition hearing. Refuse it in writing with the ground.',
  ),
  HEARING_GROUND_MISSING: plain('不予举行的，须选择原因。', 'A refusal names its ground.'),
  HEARING_GROUND_OF_REFUSAL: plain(
    '决定举行的，不填不予举行的原因。',
    'A hearing that is granted has no ground of refusal.',
  ),
  HEARING_ASKED_IN_TIME: plain(
    '申请在期限内提出，不能以逾期为由不予举行。',
    'It was asked for in time: lateness is no ground.',
  ),
  HEARING_DAY_PAST: ({ on }) => ({
    zh: `${on} 不晚于今天，听证须安排在以后的日子。`,
    en: `${on} is not after today; a hearing is set for a later day.`,
  }),
  HEARING_NOTICE_TOO_SHORT: ({ on, noticeBy, earliestOn }) => ({
    zh: `${on} 的听证最迟须于 ${noticeBy} 通知到信访人（休息日提前）。今天通知的，最早可以安排在 ${earliestOn}。`,
    en: `For a hearing on ${on} the petitioners have the notice by ${noticeBy} (earlier over rest days). Told today, the first day is ${earliestOn}.`,
  }),
  HEARING_BEYOND_PERIOD: ({ on, lastOn }) => ({
    zh: `举行听证的期限于 ${lastOn} 届满，安排在 ${on} 的须写明原因。`,
    en: `The period to hold it ends on ${lastOn}; say why it is held on ${on}.`,
  }),
  HEARING_MOVE_WITHOUT_REASON: plain('变更已安排的听证，须写明原因。', 'Say why the hearing is moved.'),
  CLOSED_WITHOUT_GROUND: plain(
    '听证以公开为原则，不公开的须写明依据。',
    'Hearings are open; a closed one names its ground.',
  ),
  GROUND_OF_AN_OPEN_HEARING: plain('公开举行的，不填不公开的依据。', 'An open hearing has no ground for being closed.'),
  NOT_ONE_CHAIR: ({ chairs }) => ({
    zh: `听证主持人须为一人，现有 ${chairs} 人。`,
    en: `A panel has one chair; there are ${chairs}.`,
  }),
  SEATED_TWICE: plain('同一人不能担任两个职务。', 'Nobody sits twice.'),
  PANEL_TOO_SMALL: ({ size, fewest }) => ({
    zh: `听证组（含主持人）不少于 ${fewest} 人，现有 ${size} 人。`,
    en: `A panel has at least ${fewest} with its chair; there are ${size}.`,
  }),
  PANEL_EVEN: ({ size }) => ({
    zh: `听证组人数须为单数，现有 ${size} 人。`,
    en: `A panel is odd in number; there are ${size}.`,
  }),
  CHAIR_HANDLED_THE_CASE: plain(
    '主持人办理过本事项或者其前一程序，不能主持听证，请另选主持人。',
    'The chair handled the matter; choose somebody else.',
  ),
  HEARING_SEAT_HAS_CONFLICT: ({ name, on }) => ({
    zh: `${name} 在本信访事项中的利益冲突已于 ${on} 报告，决定不构成冲突之前不能担任听证组成员，请另选。`,
    en: `A conflict of interest of ${name} in this matter was reported on ${on}; until it is decided to be none, choose another.`,
  }),
  SEAT_RECUSED: plain('听证组成员中有应当回避的人员，请另选。', 'Somebody of the panel stepped aside; choose another.'),
  SEAT_CHALLENGED: plain('该听证人员已被决定回避，请另选。', 'A challenge of that member was granted; choose another.'),
  HEARING_NOT_YET: ({ on }) => ({ zh: `听证安排在 ${on}，还没有到。`, en: `The hearing is set for ${on}.` }),
  HEARING_NOTICE_MISSING: ({ parties }) => ({
    zh: `还有 ${parties} 名信访人未在期限内收到听证通知，不能举行，请变更日期并重新通知。`,
    en: `${parties} of the petitioners had no notice in time; move the hearing and tell them anew.`,
  }),
  ATTENDANCE_INCOMPLETE: plain('请逐一登记信访人到场情况。', 'Say of every petitioner whether they came.'),
  NOBODY_CAME_WITH_REASON: plain(
    '信访人有正当理由均未到场，请延期并重新排期。',
    'Nobody came and there was a reason: adjourn the hearing.',
  ),
  CHALLENGE_OPEN: plain(
    '有待决定的听证人员回避申请，决定后才能开始。',
    'A challenge of a member waits for its decision.',
  ),
  NO_QUESTION: plain('请至少写明一个评议问题。', 'There is at least one question.'),
  VOTES_INCOMPLETE: ({ question }) => ({
    zh: `第 ${question} 个问题须由到场的听证组成员逐一表决。`,
    en: `Everybody of the panel who sat votes on question ${question}, once.`,
  }),
  HEARING_UNDECIDED: plain(
    '信访人申请听证尚未答复，请先决定是否举行。',
    'A request for a hearing has not been answered: decide on it first.',
  ),
  HEARING_STILL_OPEN: plain(
    '听证尚未结束或者尚未形成听证意见，之后才能出具意见书。',
    'A hearing is still to be held or concluded before the opinion.',
  ),
  HEARING_TO_BE_ANSWERED: plain(
    '信访人的听证申请须书面答复：请决定举行或者不予举行。只有信访人撤回申请的，才能取消，请注明。',
    'A request is answered in writing: grant or refuse it. It is called off only where the petitioners took it back; say so.',
  ),
  HEARING_PROPOSED: ({ until }) => ({
    zh: `已征求信访人是否同意听证，${untilZh(until)}。在此之前不能出具意见书。`,
    en: `The petitioners are asked to agree to a hearing; ${untilEn(until)}. No opinion before.`,
  }),
  HEARING_RIGHT_OPEN: ({ until }) => ({
    zh: `已告知信访人有权申请听证，${untilZh(until)}。在此之前不能出具意见书。`,
    en: `The petitioners were told that they may ask for a hearing; ${untilEn(until)}. No opinion before.`,
  }),
  HEARING_USE_MISSING: plain(
    '已举行听证的，意见书须写明听证意见的采纳情况和理由。',
    'After a hearing the opinion says how its conclusion was used, and why.',
  ),
  HEARING_IS_KEPT_HERE: plain(
    '本机关的听证在“听证”中办理：请先排期、通知，再开始听证。',
    'Hearings of this organ are kept here: set it and give notice first.',
  ),
}
