import type { Catalogue } from '../platform/index.js'

const problems = (facts: Readonly<Record<string, unknown>>, language: 'zh' | 'en'): string =>
  (Array.isArray(facts['problems']) ? (facts['problems'] as { zh: string; en: string }[]) : [])
    .map((each) => each[language])
    .join(language === 'zh' ? '；' : '; ')

export const messages: Catalogue = {
  zh: {
    PAPER_NOT_IN_ORDER: (f) => `文书还不能出具：${problems(f, 'zh')}`,
    ONE_ACT: () => '一次预览一项办理',
    PAPER_TASK_CLOSED: () => '这份文书没有待处理的更正事项',
    PAPER_NOT_REISSUED: () => '处理意见书不能在这里重新出具，请通过更正后的处理意见另行出具',
  },
  en: {
    PAPER_NOT_IN_ORDER: (f) => `The paper cannot be issued yet: ${problems(f, 'en')}`,
    ONE_ACT: () => 'A preview is of one act',
    PAPER_TASK_CLOSED: () => 'Nothing is open about this paper',
    PAPER_NOT_REISSUED: () => 'An opinion is not issued anew here; issue a corrected opinion instead',
  },
}
