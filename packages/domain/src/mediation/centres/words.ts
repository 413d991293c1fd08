import { label, type Labels } from '../../label.js'

/** The three levels (三级调处化解平台), the lowest first: a dispute starts as low as possible and moves step by step. */
export type CentreLevel = 'COMMUNITY' | 'STREET_TOWN' | 'DISTRICT'
export const CENTRE_LEVELS: Labels<CentreLevel> = {
  COMMUNITY: label('社区', 'community'),
  STREET_TOWN: label('街镇', 'street or town'),
  DISTRICT: label('区级', 'district'),
}

/** Who takes part in the people's mediation team of a centre; the first six are those of the community pilot. */
export type TeamKind =
  | 'GRID_WORKER'
  | 'PEACE_VOLUNTEER'
  | 'OWNERS_COMMITTEE'
  | 'PROPERTY_COMPANY'
  | 'PARTY_MEMBER'
  | 'WARM_NEIGHBOUR'
  | 'CENTRE_MEDIATOR'
  | 'CENTRE_LAWYER'
  | 'CENTRE_COUNSELLOR'
  | 'CENTRE_STAFF'
export const TEAM_KINDS: Labels<TeamKind> = {
  GRID_WORKER: label('社区网格员', 'grid worker'),
  PEACE_VOLUNTEER: label('平安志愿者', 'peace volunteer'),
  OWNERS_COMMITTEE: label('小区业委会', 'owners’ committee'),
  PROPERTY_COMPANY: label('物业公司', 'property company'),
  PARTY_MEMBER: label('在职党员', 'Party member in office'),
  WARM_NEIGHBOUR: label('热心邻里', 'warm-hearted neighbour'),
  CENTRE_MEDIATOR: label('人民调解员', 'people’s mediator'),
  CENTRE_LAWYER: label('律师', 'lawyer'),
  CENTRE_COUNSELLOR: label('心理咨询师', 'counsellor'),
  CENTRE_STAFF: label('中心工作人员', 'staff of the centre'),
}

export type DisputeKind =
  | 'NEIGHBOURS'
  | 'PROPERTY_SERVICE'
  | 'FAMILY'
  | 'HOUSING'
  | 'LAND'
  | 'LABOUR'
  | 'CONSUMER'
  | 'DAMAGE'
  | 'MEDICAL'
  | 'CONTRACT'
  | 'ENVIRONMENT'
  | 'OTHER_DISPUTE'
export const DISPUTE_KINDS: Labels<DisputeKind> = {
  NEIGHBOURS: label('邻里纠纷', 'between neighbours'),
  PROPERTY_SERVICE: label('物业服务纠纷', 'property service'),
  FAMILY: label('婚姻家庭纠纷', 'family'),
  HOUSING: label('房屋纠纷', 'housing'),
  LAND: label('土地承包、宅基地纠纷', 'land'),
  LABOUR: label('劳动争议', 'labour'),
  CONSUMER: label('消费纠纷', 'consumers'),
  DAMAGE: label('损害赔偿纠纷', 'damages'),
  MEDICAL: label('医疗纠纷', 'medical'),
  CONTRACT: label('合同纠纷', 'contract'),
  ENVIRONMENT: label('噪声、环境纠纷', 'noise and environment'),
  OTHER_DISPUTE: label('其他纠纷', 'other'),
}

/** How a centre came to know of a dispute. */
export type DisputeSource = 'AT_CENTRE' | 'BY_PHONE' | 'FROM_GRID' | 'FROM_FINDING' | 'FROM_MATTER' | 'FROM_UNIT'
export const DISPUTE_SOURCES: Labels<DisputeSource> = {
  AT_CENTRE: label('群众到中心反映', 'told at the centre'),
  BY_PHONE: label('来电反映', 'by telephone'),
  FROM_GRID: label('网格上报', 'from the grid'),
  FROM_FINDING: label('排查发现', 'found by looking'),
  FROM_MATTER: label('信访事项转入', 'from a petition matter'),
  FROM_UNIT: label('其他单位转来', 'from another unit'),
}

export type DisputeStanding = 'TO_TAKE' | 'IN_HAND' | 'SETTLED' | 'CLOSED'
export const DISPUTE_STANDINGS: Labels<DisputeStanding> = {
  TO_TAKE: label('待接收', 'to be taken'),
  IN_HAND: label('化解中', 'in hand'),
  SETTLED: label('已化解，待回访', 'settled, to be looked at again'),
  CLOSED: label('已办结', 'closed'),
}

export type DisputeEnd = 'ORAL' | 'AGREEMENT' | 'OTHER_WAYS' | 'BOTH_WITHDREW'
export const DISPUTE_ENDS: Labels<DisputeEnd> = {
  ORAL: label('口头达成一致', 'agreed by word of mouth'),
  AGREEMENT: label('达成书面协议', 'agreed in writing'),
  OTHER_WAYS: label('未达成一致，已告知其他途径', 'not agreed, other ways told'),
  BOTH_WITHDREW: label('双方撤回', 'withdrawn by the sides'),
}
/** What has to be kept afterwards, and is therefore looked at again. */
export const isAgreed = (how: DisputeEnd | null | undefined): boolean => how === 'ORAL' || how === 'AGREEMENT'

/** Ways that stay open where no agreement is reached; none of them is closed by what a centre did. */
export type DisputeWay = 'LINKED_MEDIATION' | 'ADMIN_RECONSIDERATION' | 'ARBITRATION_WAY' | 'COURT_WAY' | 'PETITION_WAY'
export const DISPUTE_WAYS: Labels<DisputeWay> = {
  LINKED_MEDIATION: label('访调对接（区调解组织）', 'petition-mediation linkage'),
  ADMIN_RECONSIDERATION: label('行政复议', 'administrative reconsideration'),
  ARBITRATION_WAY: label('仲裁', 'arbitration'),
  COURT_WAY: label('向人民法院起诉', 'a court'),
  PETITION_WAY: label('依法提出信访事项', 'a petition'),
}

export type DisputeStep = 'VISIT' | 'TALK' | 'MEETING' | 'SITE' | 'CALL'
export const DISPUTE_STEPS: Labels<DisputeStep> = {
  VISIT: label('上门走访', 'visit at home'),
  TALK: label('分别面谈', 'talk with one side'),
  MEETING: label('当面调解', 'mediation face to face'),
  SITE: label('现场查看', 'look at the place'),
  CALL: label('电话沟通', 'by telephone'),
}

/** How a stay at a level began. */
export type StayBegin = 'STARTED' | 'MOVED_UP' | 'MOVED_DOWN' | 'HANDED_BACK' | 'BROKE_OUT_ANEW'
export const STAY_BEGINS: Labels<StayBegin> = {
  STARTED: label('首次受理', 'started here'),
  MOVED_UP: label('移送上级', 'moved up'),
  MOVED_DOWN: label('交由下级', 'moved down'),
  HANDED_BACK: label('退回', 'handed back'),
  BROKE_OUT_ANEW: label('再次发生', 'broke out anew'),
}

/** The two sides, by role only. */
export type DisputeSide = 'FIRST_SIDE' | 'SECOND_SIDE'
export const DISPUTE_SIDES: Labels<DisputeSide> = {
  FIRST_SIDE: label('甲方', 'first side'),
  SECOND_SIDE: label('乙方', 'second side'),
}
