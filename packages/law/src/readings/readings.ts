import { reading, type Reading } from './reading.js'
import { ROUTE_READINGS } from './route-readings.js'

export type { Reading } from './reading.js'

/** Every open question that a date or an answer of this package depends on. */
export const READINGS = {
  EXTENSION_BASE: reading(
    'reading',
    '001-extension-is-added-to-the-unrolled-end',
    '无条文；取较谨慎的算法',
    ['延长期从顺延前还是顺延后的期末起算？', 'Is an extension added to the unrolled or to the rolled end?'],
    ['从未顺延的期末起算', 'to the unrolled end'],
    ['从顺延后的期末起算', 'to the rolled end'],
  ),
  PRESUMED_ACCEPTANCE: reading(
    'default',
    '002-acceptance-is-written-or-presumed',
    '信访工作条例第23条、第34条；本办默认值',
    ['没有书面受理日期时，六十日从何时起算？', 'What starts the sixty days when no acceptance was written?'],
    [
      '以写明的受理日为准；没有写明的，默认只提示，启用设置后以收到后第15日为准',
      'the written day; else the office is told, and day 15 after receipt counts only where it switches that on',
    ],
    ['以收到之日为准', 'the day of receipt'],
  ),
  SPLIT_EXTENSION: reading(
    'reading',
    '003-an-extension-may-be-split-within-thirty-days',
    '信访工作条例第34条只限定合计不超过30日',
    ['能否分次延长？', 'May an extension be split?'],
    ['合计不超过30日的，可以分次', 'yes, while all parts together are at most thirty days'],
    ['只能延长一次', 'only one extension'],
  ),
  EXTENSION_TIMING: reading(
    'reading',
    '003-an-extension-may-be-split-within-thirty-days',
    '信访工作条例第34条；无明文',
    ['延长应当何时批准并告知？', 'By when must an extension be approved and notified?'],
    ['批准和告知都不晚于当时的法定届满日', 'both by the lawful last day then running'],
    ['都不晚于第60日（未顺延）', 'both on or before the unrolled day 60'],
  ),
  LAPSED_WINDOW: reading(
    'reading',
    '004-a-missed-window-ends-nothing',
    '信访工作条例第36条第3款是唯一的不再受理情形',
    ['逾期未请求复查、复核，事项是否终结？', 'Does a missed window end the matter?'],
    ['不终结；逾期请求不产生效力', 'no; the late request has no effect, the matter is not closed on this ground'],
    ['依现行有效的地方规定终结', 'yes, under a local rule in force'],
  ),
  OWN_DUTY_ROLL: reading(
    'default',
    '005-two-days-for-an-offices-own-duty',
    '民法典第203条第1款，参照适用',
    ['机关自己的期限遇休息日能否顺延？', 'May an organ rely on the rest-day roll for its own duty?'],
    ['按未顺延之日提醒，顺延日之后才算逾期', 'warn by the strict day, call late only after the lawful day'],
    ['不顺延', 'no roll'],
  ),
  VERSION_BY_EVENT: reading(
    'reading',
    '006-the-event-day-picks-the-text',
    '信访工作条例第50条；无过渡规定',
    ['跨越2022年5月1日的事项适用哪个文本？', 'Which text governs a matter across 1 May 2022?'],
    ['每个期限各自以起算事件之日有效的文本为准', 'for each clock the text in force on its event day'],
    ['以收到信访件之日有效的文本为准', 'the text in force when the petition arrived'],
  ),
  OBJECTION_AND_NOTICE: reading(
    'reading',
    '007-an-objection-does-not-stop-the-notice',
    '信访工作条例第23条第3款',
    ['提出异议是否中止15日告知期限？', 'Does an objection stop the fifteen days for the notice?'],
    ['不中止；退回后不再负有告知义务', 'no; after the hand-back it is no longer owed'],
    ['异议期间中止', 'it stands still until answered'],
  ),
  POSTMARK: reading(
    'reading',
    '008-the-postmark-counts-for-requests',
    '民事诉讼法第85条第4款，参照适用',
    ['邮寄的复查、复核请求以何日为准？', 'Which day counts for a request by post?'],
    ['以邮戳日为准', 'the postmark'],
    ['以到达日为准', 'the arrival'],
  ),
  BACKWARD_ROLL: reading(
    'reading',
    '009-backward-periods-move-earlier',
    '民法典第203条第1款的目的',
    ['倒数期限的最后一日是休息日时？', 'A backward period ends on a rest day?'],
    ['提前至其前一个工作日', 'it moves to the working day before'],
    ['不移动', 'it stays'],
  ),
  SIMPLE_PERIODS: reading(
    'memory',
    '010-simple-handling-keeps-the-figures-of-2016',
    '国信发〔2016〕8号；国信办发〔2022〕17号第6条以后未见',
    ['2022年简易办理的天数？', 'What are the periods of simple handling since 2022?'],
    ['沿用2016年的1、3、10个工作日', 'the 1, 3 and 10 working days of 2016'],
    ['以核对后的条文为准', 'the figures of the text once it has been read'],
  ),
  HEARING_PERIODS: reading(
    'default',
    '011-hearing-periods-are-settings',
    '各地规定不一，取一省数值',
    ['听证的申请、决定、通知期限？', 'Which periods apply to hearings?'],
    ['5个工作日、5个工作日、7日', '5 working days, 5 working days, 7 days'],
    ['以本市规定为准', 'those of the city'],
  ),
  HEARING_PROCEDURE: reading(
    'reading',
    '050-how-a-hearing-is-held',
    '条例第31条第6项、第36条第2款未规定听证程序；各地办法不一',
    ['听证怎样通知、变更、缺席、使用意见？', 'How is a hearing noticed, moved, missed and used?'],
    [
      '改日重新计算通知期，改地点即时告知；均无故缺席视为放弃；意见书须写明采纳情况',
      'another day is noticed anew, another room told at once; all absent without reason is giving up; the opinion says how it was used',
    ],
    ['以本市规定为准', 'as the city says'],
  ),
  STATUTORY_YEARS: reading(
    'reading',
    '012-a-year-without-a-notice-is-provisional',
    '全国年节及纪念日放假办法',
    ['尚无放假通知的年份怎样计算？', 'How is a year without a notice counted?'],
    [
      '按法定节假日和周末计算并标明暂定；超出表列年份不作计算',
      'statutory days and weekends, marked provisional; beyond the table no date is given',
    ],
    ['等待通知公布', 'wait for the notice'],
  ),
  PUBLIC_NOTICE_ROLL: reading(
    'reading',
    '013-public-notice-takes-effect-on-the-rolled-day',
    '民事诉讼法第95条、第85条第3款，参照适用',
    ['公告第30日是休息日的，何日视为送达？', 'Day 30 of a public notice is a rest day?'],
    ['以顺延后的日期为送达日', 'served on the rolled day'],
    ['以第30日为送达日', 'served on day 30'],
  ),
  RECUSAL_OF_A_HEAD: reading(
    'reading',
    'recusal-of-a-head',
    '信访工作条例第28条第3款；公务员法第76、77条只规定由机关决定',
    ['单位负责人的回避由谁决定？', 'Who decides on the recusal of the head of an organ?'],
    [
      '同一单位的其他负责人；没有的，由上级决定，信访部门负责人记录',
      'another leader of the organ; without one the superior, recorded by the head of the petition office',
    ],
    ['一律由上级机关决定', 'always the superior organ'],
  ),
  NEW_OPINION_DIFFERS: reading(
    'reading',
    '020-a-new-opinion-says-something-else',
    '条例无明文；多地信访条例规定不得以同一事实和理由作出相同意见',
    ['撤销后重新作出的意见能否与原意见相同？', 'May the new opinion after a revocation be the same?'],
    ['结论、事实和理由完全相同的，不能出具', 'not the very same outcome, facts and reasons'],
    ['可以相同', 'it may be the same'],
  ),
  AFTER_REVOCATION: reading(
    'reading',
    '021-a-revocation-begins-the-road-anew',
    '信访工作条例第35条、第36条；无明文',
    ['撤销后重新作出的意见能否再次请求复查？', 'Can the new opinion after a revocation be reviewed again?'],
    ['可以；撤销性的复核意见不终结程序', 'yes; a re-review that revokes ends nothing'],
    ['不能', 'no'],
  ),
  SUPPLEMENT_CLOCK: reading(
    'default',
    '024-missing-material-is-asked-for-once',
    '信访工作条例没有因补充材料停止计算期限的条文；行政复议法第31条是另一部法律',
    ['要求补充材料期间，办理期限是否继续计算？', 'Does the handling period run on while material is asked for?'],
    ['继续计算；逾期不补的，照常办理', 'it runs on; without an answer the matter goes on'],
    [
      '依当地现行规定，自送达次日至补齐之日（最迟至要求的日期）不计入六十日',
      'under a local rule in force the days from the service to the answer, at most to the day named, are left out',
    ],
  ),
  EQUAL_NOTICE: reading(
    'reading',
    '025-each-signatory-is-told',
    '信访工作条例第23条“书面告知信访人”，第20条第3款只规定走访的代表人数',
    ['告知一名代表，是否视为告知全体联名人？', 'Does a notice to one representative reach all signatories?'],
    [
      '不视为；每名联名人各自告知、各自送达、各自计算复查期限',
      'no: each has an own notice, own service and own window',
    ],
    [
      '依当地现行规定，接收告知可以只送代表；意见书仍须逐人送达',
      'by a local rule the notice of receipt may go to the representatives; opinions never',
    ],
  ),
  ...ROUTE_READINGS,
} as const satisfies Record<string, Reading>

/** Name of an open question. */
export type ReadingId = keyof typeof READINGS
