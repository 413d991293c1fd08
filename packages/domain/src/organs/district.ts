import { UNITS } from './units.js'
import type { OrganKind, OrganLevel } from './words.js'

/** One organ of the district as it is installed in an office's database; organs name each other by code. */
export interface DistrictOrgan {
  readonly code: string
  readonly name: string
  readonly kind: OrganKind
  readonly level: OrganLevel
  readonly superior: string | null
  readonly areaCode: string | null
  /** The organ's word in document numbers (机关代字): '津滨信访' in '津滨信访〔2023〕12号'. */
  readonly organCode: string | null
  /** Whether people of the organ may sign in here. What an organ without accounts does is recorded by the office, with the paper. */
  readonly hasAccounts: boolean
  /** Named desks a matter may stand at when no person has it yet. */
  readonly desks: readonly string[]
}

/** Code of the petition office itself. */
export const OFFICE_CODE = 'PO'
/** Code of the district government. */
export const GOVERNMENT_CODE = 'G01'

const organ = (row: Partial<DistrictOrgan> & Pick<DistrictOrgan, 'code' | 'name' | 'kind'>): DistrictOrgan => ({
  level: 'DISTRICT',
  superior: null,
  areaCode: null,
  organCode: null,
  hasAccounts: true,
  desks: [],
  ...row,
})

const OFFICE = organ({
  code: OFFICE_CODE,
  name: '滨海新区信访办公室',
  kind: 'PETITION_OFFICE',
  superior: GOVERNMENT_CODE,
  areaCode: '120116',
  organCode: '津滨信访',
  desks: ['来访接待室', '来信组', '网信组', '来电组', '督查督办组', '复查复核组', '检举控告专办'],
})

const UPPER: readonly DistrictOrgan[] = [
  organ({
    code: 'C01',
    name: '天津市人民政府',
    kind: 'CITY_ORGAN',
    level: 'CITY',
    areaCode: '120000',
    hasAccounts: false,
  }),
  organ({
    code: 'C02',
    name: '天津市信访办公室',
    kind: 'CITY_ORGAN',
    level: 'CITY',
    superior: 'C01',
    hasAccounts: false,
  }),
  organ({
    code: 'C03',
    name: '天津市有关主管部门',
    kind: 'CITY_ORGAN',
    level: 'CITY',
    superior: 'C01',
    hasAccounts: false,
  }),
  organ({ code: 'C04', name: '天津市上级政法机关', kind: 'CITY_ORGAN', level: 'CITY', hasAccounts: false }),
  organ({ code: 'C05', name: '天津市纪委监委', kind: 'CITY_ORGAN', level: 'CITY', hasAccounts: false }),
  organ({ code: 'C06', name: '天津市委组织部', kind: 'CITY_ORGAN', level: 'CITY', hasAccounts: false }),
]

const GOVERNMENT = organ({
  code: GOVERNMENT_CODE,
  name: '滨海新区人民政府',
  kind: 'GOVERNMENT',
  superior: 'C01',
  areaCode: '120116',
  organCode: '津滨政',
  desks: ['复查复核办公室'],
})

const UNIT_ORGANS = UNITS.map((unit) =>
  organ({
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    level: unit.kind === 'STREET' || unit.kind === 'TOWN' ? 'STREET_TOWN' : 'DISTRICT',
    superior: unit.superior,
    areaCode: unit.areaCode,
    desks: unit.kind === 'POLITICAL_LEGAL' ? ['信访专办', '诉访分离专办'] : ['信访专办'],
  }),
)

const COURT_AND_PROCURATORATE: readonly DistrictOrgan[] = [
  organ({ code: 'F01', name: '区人民法院', kind: 'POLITICAL_LEGAL', superior: 'C04', desks: ['诉访分离专办'] }),
  organ({ code: 'F02', name: '区人民检察院', kind: 'POLITICAL_LEGAL', superior: 'C04', desks: ['诉访分离专办'] }),
]

const DISCIPLINE = organ({
  code: 'D01',
  name: '区纪委监委',
  kind: 'DISCIPLINE',
  superior: 'C05',
  desks: ['信访举报专办'],
})

const ORGANISATION_DEPARTMENT = organ({
  code: 'D02',
  name: '区委组织部',
  kind: 'BUREAU',
  superior: 'C06',
  desks: ['信访举报专办'],
})

/** The desk of the office that is named for accusations (第三十条第三款). */
export const ACCUSATION_DESK = '检举控告专办'

/** Every organ an office of the district starts with; an organ stands after the one above it. */
export const DISTRICT: readonly DistrictOrgan[] = [
  ...UPPER,
  GOVERNMENT,
  OFFICE,
  ...UNIT_ORGANS,
  ...COURT_AND_PROCURATORATE,
  DISCIPLINE,
  ORGANISATION_DEPARTMENT,
]

/** The five political-legal organs that the separation of litigation and petitions hands over to (诉访分离). */
export const POLITICAL_LEGAL_CODES = ['U27', 'F01', 'F02', 'U32', 'U34'] as const
