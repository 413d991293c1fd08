import type { Chance } from '../random.js'

/** What the braces of a story stand for. Estates, companies, villages, schools and hospitals are invented. */
const ESTATES = [
  '海棠里',
  '渔火苑',
  '听潮花园',
  '芦花公寓',
  '望海嘉园',
  '盐田新村',
  '杏林湾',
  '栖月里',
  '橡树街坊',
  '银滩家园',
]
const COMPANIES = [
  '澄屿建设',
  '砚溪实业',
  '云栈物流',
  '霁川商贸',
  '蓝棹科技',
  '青梧装饰',
  '禾屿食品',
  '朔风机械',
  '棠溪置业',
  '星槎文化',
]
const VILLAGES = ['柳荫坨村', '芦台洼村', '小杏林村', '石碾子村', '东渔铺村', '青纱帐村', '九里沽村', '枣园坨村']
const ROADS = ['听潮路', '渔阳道', '芦花街', '望帆路', '盐关道', '杏坛街', '栖霞路', '澜湾道']
const SCHOOLS = ['听潮小学', '杏坛中学', '芦花幼儿园', '望帆实验学校']
const HOSPITALS = ['澜湾医院', '杏林湾社区卫生服务中心', '听潮康复医院']

const WORD = /\{(\w+)\}/gu

export type Words = Readonly<Record<string, string>>

export function wordsFrom(chance: Chance): Words {
  return {
    estate: chance.pick(ESTATES),
    company: `天津${chance.pick(COMPANIES)}有限公司`,
    village: chance.pick(VILLAGES),
    road: chance.pick(ROADS),
    school: chance.pick(SCHOOLS),
    hospital: chance.pick(HOSPITALS),
    building: String(chance.between(1, 28)),
    few: String(chance.between(2, 9)),
    many: String(chance.between(10, 40)),
    months: String(chance.between(3, 18)),
    month: String(chance.between(1, 12)),
    year: String(chance.between(2019, 2021)),
    money: String(chance.between(12, 480) * 500),
  }
}

/** The text with its words. */
export function written(text: string, words: Words): string {
  return text.replace(WORD, (_, name: string) => {
    const word = words[name]
    if (word === undefined) throw new Error(`no word for {${name}}`)
    return word
  })
}
