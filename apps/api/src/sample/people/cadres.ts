import type { Role } from '@petition/domain'

/** One of the 28 cadres, with the year 2022 as the city's study list tells it at the end. */
export interface Cadre {
  readonly login: string
  readonly name: string
  readonly section: string
  readonly post: string
  /** what they do besides being a cadre */
  readonly roles: readonly Role[]
  readonly desks: readonly string[]
  readonly score: number
  readonly certificateNo: string
  readonly completedOn: string
  /** hours in the list of the end of November, where the year was not finished by then */
  readonly hoursInNovember: number | null
}

type Person = readonly [login: string, name: string, section: string, post: string]
type Study = readonly [score: number, certificate: string, completedOn: string, hoursInNovember?: number]

function cadre([login, name, section, post]: Person, study: Study, roles: readonly Role[], ...desks: string[]): Cadre {
  const [score, certificateNo, completedOn, hoursInNovember = null] = study
  return { login, name, section, post, roles, desks, score, certificateNo, completedOn, hoursInNovember }
}

/** Two of them have the same name: the account tells them apart. */
export const CADRES: readonly Cadre[] = [
  cadre(['bhxf0199', '褚旺', '办公室', '主任'], [90, 'TJXF2022963793', '2022-10-05'], ['HEAD', 'ORGAN_HEAD']),
  cadre(['bhxf0211', '寇延岩', '接访科', '副主任'], [84, 'TJXF2022763216', '2022-09-12'], ['DEPUTY']),
  cadre(['bhxf0351', '戚润川', '来信网信科', '副主任'], [99, 'TJXF2022679657', '2022-09-15'], ['DEPUTY']),
  cadre(['bhxf0461', '宫英', '督查督办科', '副主任'], [87, 'TJXF2022113706', '2022-09-05'], ['DEPUTY', 'SUPERVISOR']),
  cadre(
    ['bhxf0583', '柯森', '复查复核科', '科长'],
    [100, 'TJXF2022719869', '2022-09-12'],
    ['REVIEW_CLERK'],
    '复查复核组',
  ),
  cadre(['bhxf0672', '郗晓川', '综合指导科', '科长'], [100, 'TJXF2022165217', '2022-11-15'], ['PUBLICITY']),
  cadre(['bhxf0739', '陆文川', '联席会议办公室秘书科', '科长'], [83, 'TJXF2022603542', '2022-11-01'], ['SUPERVISOR']),
  cadre(['bhxf0867', '柯明谦', '办公室', '科长'], [95, 'TJXF2022795590', '2022-10-21'], ['STUDY_ADMIN']),
  cadre(
    ['bhxf0957', '乔润钧', '接访科', '科长'],
    [91, 'TJXF2022405250', '2022-10-05'],
    ['INTAKE', 'HANDLER'],
    ...['来访接待室', '检举控告专办'],
  ),
  cadre(
    ['bhxf1027', '岳润棠', '来信网信科', '科长'],
    [89, 'TJXF2022589311', '2022-11-09'],
    ['INTAKE'],
    '来信组',
    '网信组',
  ),
  cadre(
    ['bhxf1119', '庄少朗', '督查督办科', '科长'],
    [87, 'TJXF2022559054', '2022-10-19'],
    ['SUPERVISOR'],
    '督查督办组',
  ),
  cadre(
    ['bhxf1217', '滕玉梅', '复查复核科', '四级主任科员'],
    [87, 'TJXF2022112088', '2022-11-03'],
    ['REVIEW_CLERK'],
    '复查复核组',
  ),
  cadre(['bhxf1393', '滕若森', '综合指导科', '四级主任科员'], [84, 'TJXF2022775024', '2022-11-17'], ['PUBLICITY']),
  cadre(
    ['bhxf1445', '岳秀舟', '联席会议办公室秘书科', '四级主任科员'],
    [83, 'TJXF2022269858', '2022-11-23'],
    ['SUPERVISOR'],
  ),
  cadre(['bhxf1535', '岳舟', '办公室', '四级主任科员'], [89, 'TJXF2022965837', '2022-09-12'], ['STUDY_ADMIN']),
  cadre(
    ['bhxf1667', '沈少英', '接访科', '四级主任科员'],
    [87, 'TJXF2022678756', '2022-10-17'],
    ['INTAKE'],
    '来访接待室',
  ),
  cadre(
    ['bhxf1761', '边延棠', '来信网信科', '四级主任科员'],
    [97, 'TJXF2022574985', '2022-10-07'],
    ['INTAKE'],
    '来信组',
  ),
  cadre(
    ['bhxf1847', '曲书梅', '督查督办科', '四级主任科员'],
    [83, 'TJXF2022890968', '2022-10-24'],
    ['SUPERVISOR'],
    '督查督办组',
  ),
  cadre(
    ['bhxf1910', '尹立澜', '复查复核科', '四级主任科员'],
    [86, 'TJXF2022921934', '2022-10-28'],
    ['REVIEW_CLERK'],
    '复查复核组',
  ),
  cadre(['bhxf2099', '陆文川', '综合指导科', '四级主任科员'], [89, 'TJXF2022407495', '2022-12-01', 28], ['PUBLICITY']),
  cadre(['bhxf2136', '邢雁', '联席会议办公室秘书科', '科员'], [86, 'TJXF2022899579', '2022-11-25'], []),
  cadre(['bhxf2214', '靳嘉森', '办公室', '科员'], [89, 'TJXF2022964405', '2022-09-29'], ['ADMIN']),
  cadre(['bhxf2348', '阮明谦', '接访科', '科员'], [85, 'TJXF2022558941', '2022-11-09'], ['INTAKE'], '来访接待室'),
  cadre(['bhxf2447', '尹晓彤', '来信网信科', '科员'], [97, 'TJXF2022405750', '2022-12-02', 32.5], ['INTAKE'], '网信组'),
  cadre(['bhxf2514', '霍润敏', '督查督办科', '科员'], [94, 'TJXF2022318070', '2022-11-23'], ['INTAKE'], '来电组'),
  cadre(
    ['bhxf2665', '佟敬禾', '复查复核科', '科员'],
    [95, 'TJXF2022724715', '2022-10-10'],
    ['REVIEW_CLERK'],
    '复查复核组',
  ),
  cadre(['bhxf2777', '岳忆捷', '综合指导科', '科员'], [94, 'TJXF2022778172', '2022-10-10'], ['HEARING_CLERK']),
  cadre(['bhxf2897', '邢玉萍', '联席会议办公室秘书科', '科员'], [83, 'TJXF2022146433', '2022-10-05'], ['AUDITOR']),
]

export const HEAD = 'bhxf0199'
export const DEPUTY = 'bhxf0211'
export const STUDY_KEEPER = 'bhxf0867'
/** handles what the office keeps, and has the accusations' desk */
export const KEEPER = 'bhxf0957'
/** organises hearings */
export const HEARING_CLERK = 'bhxf2777'
