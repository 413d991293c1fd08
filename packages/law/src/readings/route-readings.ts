import { reading } from './reading.js'

/** Open questions of reconsideration, mediation and the other legal routes. */
export const ROUTE_READINGS = {
  RECONSIDERATION_TEXT: reading(
    'reading',
    '030-the-day-of-application-picks-the-reconsideration-text',
    '行政复议法（2023）第90条；无过渡规定',
    ['跨越2024年1月1日的复议案件适用哪个文本？', 'Which text governs a reconsideration across 1 January 2024?'],
    ['全案以收到申请之日有效的文本为准', 'for the whole case the text in force when the application was received'],
    ['各期限以各自起算之日有效的文本为准', 'for each clock the text of its own event day'],
  ),
  SUSPENSION_DAYS: reading(
    'reading',
    '031-a-suspension-takes-both-its-days-out',
    '行政复议法（2023）第39条；未写首尾两日',
    ['中止之日和恢复之日是否计入审理期限？', 'Do the days of the suspension and of the resumption count?'],
    [
      '都不计入；已过的日数保留，自恢复次日继续计算',
      'neither counts; the used days are kept, the rest runs on from the day after the resumption',
    ],
    ['恢复之日计入', 'the day of the resumption counts'],
  ),
  SUPPLEMENT_IN_RECONSIDERATION: reading(
    'reading',
    '032-supplement-time-in-reconsideration',
    '行政复议法实施条例第29条；行政复议法（2023）第31条第3款',
    ['补正时间从哪日到哪日不计入？', 'From which day to which is supplement time left out?'],
    [
      '2023年前：自申请人收到通知之日至材料到达之日；2024年起：材料到达后重新计5个工作日',
      'before 2024 from the receipt of the notice to the arrival of the material; since 2024 five fresh days after it',
    ],
    ['自发出通知之日起不计入', 'from the day the notice was sent'],
  ),
  RULES_OF_2007: reading(
    'reading',
    '033-the-rules-of-2007-beside-the-law-of-2023',
    '行政复议法实施条例第34条、第37条；是否已修订未查明',
    ['鉴定、现场勘验时间在2024年后是否仍不计入？', 'Are expert and survey time still left out since 2024?'],
    ['不计入，实施条例未见废止', 'yes; no repeal of the rules was found'],
    ['计入', 'no'],
  ),
  CHANGE_OF_PROCEDURE: reading(
    'reading',
    '034-a-change-of-procedure-keeps-the-acceptance',
    '行政复议法（2023）第55条；未写期限从何时起算',
    [
      '简易程序转为普通程序后，六十日从何时起算？',
      'From when do the sixty days run after a change to the ordinary procedure?',
    ],
    ['自原受理之日起', 'from the same acceptance'],
    ['自转换之日起', 'from the day of the change'],
  ),
  SUE_AFTER_SILENCE: reading(
    'reading',
    '035-the-window-to-sue-after-silence',
    '行政诉讼法第45条“复议期满之日”',
    ['复议机关逾期不作决定的，起诉期限从哪日起算？', 'From which day does the window to sue run after silence?'],
    ['自顺延后的法定届满日起', 'from the lawful last day, after the roll'],
    ['自未顺延的届满日起', 'from the unrolled last day'],
  ),
  OBSTACLE_IN_MONTHS: reading(
    'reading',
    '036-an-obstacle-pushes-the-matching-date-on',
    '行政诉讼法第48条第1款；民法典第202条',
    ['按月、年计算的期限中有不计入的日子时怎样计算？', 'How are left-out days taken from a period of months or years?'],
    ['先算到对应日，再逐日补足', 'first the matching date, then day for day'],
    ['按整月补足', 'in whole months'],
  ),
  LABOUR_SHORT_DAYS: reading(
    'memory',
    '037-five-days-in-labour-arbitration',
    '劳动争议调解仲裁法第29条未写工作日；办案规则凭记忆',
    ['劳动仲裁的五日是自然日还是工作日？', 'Are the five days of labour arbitration calendar or working days?'],
    ['自然日；核对办案规则后可设为工作日', 'calendar days; may be set to working days once the case rules were read'],
    ['工作日', 'working days'],
  ),
  MEDIATION_MONTH: reading(
    'memory',
    '038-mediation-normally-takes-a-month',
    '人民调解工作若干规定（2002）第33条，凭记忆；人民调解法未定期限',
    ['人民调解有没有期限？', 'Has people’s mediation a period?'],
    [
      '以一个月为提醒，当事人同意的可以延长；到期不产生法律后果',
      'one month as a reminder, longer by consent; nothing follows by law',
    ],
    ['不设期限', 'no period'],
  ),
} as const
