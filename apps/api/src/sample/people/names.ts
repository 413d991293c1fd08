import type { Chance } from '../random.js'

const SURNAMES = '冉沐柳樊梁白祝苗顾凌时路温叶蓝项庞袁童蒋汤席阎瞿桑阮奚谷薄隆仝鄢谌苏甘辛裘麦'
const FIRST = '云予知若听书青远明景秋望晓怀一沐砚澄念南'
const SECOND = '禾舟川宁遥白棠石屿溪澜汀雪笙岚野帆乔木林'

/** A name put together by chance: likeness to anyone is chance too. */
export function aName(chance: Chance): string {
  const surname = chance.pick([...SURNAMES])
  const given = chance.pick([...SECOND])
  return chance.isOneOf(20) ? surname + given : surname + chance.pick([...FIRST]) + given
}
