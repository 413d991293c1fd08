/** Words of matters: what a field of this name is wherever it stands in the contract. */
export const fieldWords: Readonly<Record<string, string>> = {
  termZh: '名称（中文）name in Chinese',
  termEn: '名称（英文）name in English',
  matter: '信访事项 matter',
  splitOff: '拆出的事项 what was split off',
  days: '日数 days',
}
