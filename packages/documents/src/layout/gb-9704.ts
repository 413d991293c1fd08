/**
 * GB/T 9704-2012 in the units of a Word file. One place for every measure; the README says which are checked.
 * A twip is 1/20 pt.
 */
export const twipsOfMm = (mm: number): number => Math.round((mm / 25.4) * 72 * 20)
const twipsOfPt = (pt: number): number => Math.round(pt * 20)

export const PAGE = { widthMm: 210, heightMm: 297, topMm: 37, leftMm: 28, rightMm: 26, bottomMm: 35 }

/** 156 mm in twips. */
export const TEXT_WIDTH = twipsOfMm(PAGE.widthMm - PAGE.leftMm - PAGE.rightMm)

/** 156 x 225 mm: 22 lines of 28 characters. */
export const LINE_PITCH = twipsOfPt(28.95)
export const CHARACTERS_A_LINE = 28
/** Advance of one body character, 15.75 pt: size 3 is 16 pt in Word, 28 of which would not fit into 156 mm. */
export const CHARACTER = twipsOfPt(15.75)
/** Added after each 16 pt character to come down to that advance. */
export const CHARACTER_SPACING = CHARACTER - twipsOfPt(16)

/** Type sizes in half points, as Word counts: 2号, 3号, 4号, 小4号 and the masthead of a letter. */
export const SIZE = { title: 44, body: 32, small: 28, table: 24, masthead: 60, formOrgan: 36 }

/** The seal covers signature and date: the date ends four characters from the right, two blank lines are left above. */
export const SEAL = { dateFromRight: 4, blankLinesAbove: 2 }

/** 信函格式: organ name 30 mm from the top edge, lines 170 mm long, the lower one 20 mm from the bottom edge. */
export const LETTER = { mastheadTopMm: 30, lineLengthMm: 170, lineFromBottomMm: 20, red: 'E60012' }

/** Width of a text in body characters: ideographs and full-width signs take one, ASCII takes half. */
export function widthInCharacters(text: string): number {
  let width = 0
  for (const char of text) width += (char.codePointAt(0) ?? 0) < 0x80 ? 0.5 : 1
  return width
}
