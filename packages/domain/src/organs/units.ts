import type { OrganKind } from './words.js'

/** One of the 52 units that take part in the district's petition work, as the district lists it. */
export interface Unit {
  /** 'U01' … 'U52' */
  readonly code: string
  readonly name: string
  /** The list's own kind: a political-legal bureau is listed as a bureau (委办局). */
  readonly listedAs: OrganKind
  /** What the organ is before the rules; differs from the list for the political-legal ones. */
  readonly kind: OrganKind
  /** Code of the area it governs, for development zones, streets and towns. */
  readonly areaCode: string | null
  /** Code of the organ above it. */
  readonly superior: string
}

const unit = (
  code: string,
  name: string,
  listedAs: OrganKind,
  areaCode: string | null,
  kind: OrganKind = listedAs,
  superior = 'G01',
): Unit => ({ code, name, listedAs, kind, areaCode, superior })

/** 5 development zones, 16 streets, 5 towns, 22 bureaus and 4 mass organisations. */
export const UNITS: readonly Unit[] = [
  unit('U01', '经开区', 'DEVELOPMENT_ZONE', '120116400'),
  unit('U02', '天津港保税区', 'DEVELOPMENT_ZONE', '120116401'),
  unit('U03', '滨海高新区', 'DEVELOPMENT_ZONE', '120116402'),
  unit('U04', '东疆', 'DEVELOPMENT_ZONE', '120116403'),
  unit('U05', '中新天津生态城', 'DEVELOPMENT_ZONE', '120116406'),
  unit('U06', '塘沽街道', 'STREET', '120116001'),
  unit('U07', '杭州道街道', 'STREET', '120116005'),
  unit('U08', '新河街道', 'STREET', '120116006'),
  unit('U09', '大沽街道', 'STREET', '120116007'),
  unit('U10', '新北街道', 'STREET', '120116008'),
  unit('U11', '北塘街道', 'STREET', '120116009'),
  unit('U12', '胡家园街道', 'STREET', '120116011'),
  unit('U13', '新港街道', 'STREET', '120116012'),
  unit('U14', '新村街道', 'STREET', '120116013'),
  unit('U15', '泰达街道', 'STREET', '120116014'),
  unit('U16', '汉沽街道', 'STREET', '120116031'),
  unit('U17', '寨上街道', 'STREET', '120116032'),
  unit('U18', '茶淀街道', 'STREET', '120116033'),
  unit('U19', '大港街道', 'STREET', '120116051'),
  unit('U20', '古林街道', 'STREET', '120116053'),
  unit('U21', '海滨街道', 'STREET', '120116054'),
  unit('U22', '新城镇', 'TOWN', '120116100'),
  unit('U23', '杨家泊镇', 'TOWN', '120116135'),
  unit('U24', '太平镇', 'TOWN', '120116156'),
  unit('U25', '小王庄镇', 'TOWN', '120116157'),
  unit('U26', '中塘镇', 'TOWN', '120116158'),
  unit('U27', '区委政法委', 'BUREAU', null, 'POLITICAL_LEGAL', 'C04'),
  unit('U28', '区发展和改革委员会', 'BUREAU', null),
  unit('U29', '区教育体育局', 'BUREAU', null),
  unit('U30', '区科学技术局', 'BUREAU', null),
  unit('U31', '区工业和信息化局', 'BUREAU', null),
  unit('U32', '区公安局', 'BUREAU', null, 'POLITICAL_LEGAL', 'G01'),
  unit('U33', '区民政局', 'BUREAU', null),
  unit('U34', '区司法局', 'BUREAU', null, 'POLITICAL_LEGAL', 'G01'),
  unit('U35', '区财政局', 'BUREAU', null),
  unit('U36', '区人力资源和社会保障局', 'BUREAU', null),
  unit('U37', '区生态环境局', 'BUREAU', null),
  unit('U38', '区住房和建设委员会', 'BUREAU', null),
  unit('U39', '区城市管理委员会', 'BUREAU', null),
  unit('U40', '区交通运输局', 'BUREAU', null),
  unit('U41', '区水务局', 'BUREAU', null),
  unit('U42', '区农业农村委员会', 'BUREAU', null),
  unit('U43', '区文化和旅游局', 'BUREAU', null),
  unit('U44', '区卫生健康委员会', 'BUREAU', null),
  unit('U45', '区退役军人事务局', 'BUREAU', null),
  unit('U46', '区应急管理局', 'BUREAU', null),
  unit('U47', '区市场监督管理局', 'BUREAU', null),
  unit('U48', '区医疗保障局', 'BUREAU', null),
  unit('U49', '区总工会', 'MASS_ORGANISATION', null),
  unit('U50', '团区委', 'MASS_ORGANISATION', null),
  unit('U51', '区妇女联合会', 'MASS_ORGANISATION', null),
  unit('U52', '区残疾人联合会', 'MASS_ORGANISATION', null),
]
