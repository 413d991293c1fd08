/** The standard's typefaces are licensed and often absent: files name them and tell what may stand in. */
export interface Typeface {
  readonly name: string
  /** w:altName: what a program tries when the first is not installed */
  readonly fallbacks: readonly string[]
  /** family and pitch help programs that know neither name to choose a serif or a sans serif */
  readonly family: 'roman' | 'swiss' | 'modern'
}

export const FANGSONG: Typeface = {
  name: '仿宋_GB2312',
  fallbacks: ['仿宋', 'FangSong', 'STFangsong'],
  family: 'roman',
}
export const SONG_TITLE: Typeface = {
  name: '方正小标宋简体',
  fallbacks: ['方正小标宋_GBK', 'SimSun', 'Noto Serif CJK SC'],
  family: 'roman',
}
export const HEI: Typeface = { name: '黑体', fallbacks: ['SimHei', 'Noto Sans CJK SC'], family: 'swiss' }
export const KAI: Typeface = { name: '楷体_GB2312', fallbacks: ['楷体', 'KaiTi', 'STKaiti'], family: 'roman' }
export const SONG: Typeface = { name: '宋体', fallbacks: ['SimSun', 'Noto Serif CJK SC'], family: 'roman' }

export const TYPEFACES: readonly Typeface[] = [FANGSONG, SONG_TITLE, HEI, KAI, SONG]

/** All four slots, so that quotation marks and digits never fall into another typeface than the text around them. */
export const fontOf = (face: Typeface) => ({ ascii: face.name, hAnsi: face.name, eastAsia: face.name, cs: face.name })

/** word/fontTable.xml */
export function fontTableXml(): string {
  const fonts = TYPEFACES.map(
    (face) =>
      `<w:font w:name="${face.name}"><w:altName w:val="${face.fallbacks.join(',')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${face.family}"/><w:pitch w:val="default"/></w:font>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
  )
}
