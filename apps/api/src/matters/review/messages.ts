type Facts = Readonly<Record<string, unknown>>
type Sentence = (facts: Facts) => string

const of = (facts: Facts, name: string): string => {
  const value = facts[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** Sentences of the desk of reviews; what the law says no to has its words in the domain. */
export const reviewZh: Record<string, Sentence> = {
  PAPER_OF_THE_ORGAN_MISSING: () => '该机关在本系统没有账号，代录时须上传其文书扫描件',
  BEFORE_REQUEST: (f) => `日期 ${of(f, 'on')} 早于申请到达之日 ${of(f, 'askedOn')}，请核对`,
  NOT_A_REVIEW_CLERK: () => '请选择本单位的复查复核人员',
  HEARING_ENDS_EARLY: (f) => `听证结束之日早于开始之日 ${of(f, 'beganOn')}，请核对`,
  ANSWERS_WITHOUT_CHANGE: () => '只有决定变更的，才写明变更后的答复',
  DAY_WITHOUT_REVOCATION: () => '只有决定撤销的，才写明重新作出处理意见的期限',
  NEW_CLAIMS_MISSING: () => '有新的事实或者理由的，请写明新的诉求',
  NOT_YOUR_PAPER: () => '该文书由出具机关送达',
}

export const reviewEn: Record<keyof typeof reviewZh, Sentence> = {
  PAPER_OF_THE_ORGAN_MISSING: () => 'That organ has no account here: upload its paper',
  BEFORE_REQUEST: (f) => `${of(f, 'on')} lies before the request arrived on ${of(f, 'askedOn')}`,
  NOT_A_REVIEW_CLERK: () => 'Choose a review clerk of your organ',
  HEARING_ENDS_EARLY: (f) => `It ends before it began on ${of(f, 'beganOn')}`,
  ANSWERS_WITHOUT_CHANGE: () => 'Only a change says changed answers',
  DAY_WITHOUT_REVOCATION: () => 'Only a revocation names a day for the new opinion',
  NEW_CLAIMS_MISSING: () => 'Say what is claimed on the new facts or reasons',
  NOT_YOUR_PAPER: () => 'Who issued a paper serves it',
}
