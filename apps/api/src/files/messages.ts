import type { Catalogue } from '../platform/index.js'

const list = (taken: unknown): string => (Array.isArray(taken) ? taken.join(', ') : '')

export const messages: Catalogue = {
  zh: {
    FILE_EMPTY: () => '文件是空的，请重新选择',
    FILE_KIND_NOT_TAKEN: (f) => `不接收这种文件（按内容识别）。可以接收：${list(f['taken'])}`,
  },
  en: {
    FILE_EMPTY: () => 'The file is empty; please choose another one',
    FILE_KIND_NOT_TAKEN: (f) =>
      `Files of this kind are not taken (judged by their content). Taken: ${list(f['taken'])}`,
  },
}
