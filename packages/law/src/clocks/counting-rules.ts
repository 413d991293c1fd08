import type { CountingRuleId } from './steps.js'

/** How days are counted. The petition regulation is silent, so most of this is analogy, and says so. */
export interface CountingRule {
  zh: string
  en: string
  /** Where it stands. */
  basis: string
  /** `text`: read; `analogy`: read in another law; `reading`: our inference. */
  standing: 'text' | 'analogy' | 'reading'
}

/** The rules that steps refer to. */
export const COUNTING_RULES: Readonly<Record<CountingRuleId, CountingRule>> = {
  CR1: {
    zh: '事件当日不计入，自次日起算',
    en: 'The day of the event is not counted; day 1 is the next day',
    basis: '民法典第201条第1款；民事诉讼法第85条第2款',
    standing: 'analogy',
  },
  CR2: {
    zh: '“日”为自然日，写明“工作日”的才按工作日计算',
    en: 'Plain 日 are calendar days; working days are written as 工作日',
    basis: '信访工作条例第22条、第23条第2款至第3款、第34条至第36条对照',
    standing: 'reading',
  },
  CR3: {
    zh: '行政复议中三日、五日、七日、十日为工作日',
    en: 'In reconsideration 3, 5, 7 and 10 days are working days',
    basis: '行政复议法（2023）第88条第2款',
    standing: 'text',
  },
  CR4: {
    zh: '最后一日是休息日的，顺延至其后第一个工作日；倒数的期限则提前',
    en: 'A last day on a rest day moves to the next working day; a backward period moves earlier',
    basis: '民法典第203条第1款；民事诉讼法第85条第3款（提前为推论）',
    standing: 'analogy',
  },
  CR5: {
    zh: '最后一日的截止时间为二十四时；有业务时间的，停止业务活动时截止',
    en: 'The last day ends at 24:00 or at the close of business',
    basis: '民法典第203条第2款',
    standing: 'analogy',
  },
  CR6: {
    zh: '按月、年计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日',
    en: 'Months and years end on the matching date, or on the last day of the month',
    basis: '民法典第202条',
    standing: 'analogy',
  },
  CR7: {
    zh: '在途时间不计算，期满前交邮的不算过期',
    en: 'Time on the way is not counted: posted before the end is in time',
    basis: '民事诉讼法第85条第4款',
    standing: 'analogy',
  },
  CR8: {
    zh: '延长期接在未顺延的期末之后，只有最后的日期顺延',
    en: 'An extension is added to the unrolled end; only the final date rolls',
    basis: '条文未规定，从严理解',
    standing: 'reading',
  },
  CR9: {
    zh: '期限中止的，已过的日数保留，自原因消除次日继续计算',
    en: 'A suspended clock keeps its used days and runs on after the cause ends',
    basis: '行政复议法（2023）第39条第2款；信访无条文',
    standing: 'analogy',
  },
}
