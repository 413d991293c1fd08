import { claim, type Story } from './story.js'
import type { Road } from '@petition/domain'

const told = (text: string, reasons: string) => claim(text, reasons, '', '', '', '')

/** What another road of article 31 takes: where it goes and what the petitioner is told. */
export interface ElsewhereStory extends Story {
  readonly road: Exclude<Road, 6>
  readonly where: string
}

export const ELSEWHERE: readonly ElsewhereStory[] = [
  {
    ...{ topic: 'LEGAL', unit: 'F01', road: 1, deciding: '对生效判决的执行不满，属于诉讼权利救济' },
    summary: '借款判决生效{months}个月未执行到位，要求加快执行',
    claims: [
      told('督促执行生效判决确定的{money}元', '判决书{year}年{month}月就生效了，对方名下有房有车，执行法官换了两位。'),
    ],
    where: '区人民法院诉讼服务中心执行事务窗口，可以依照《民事诉讼法》申请执行监督',
  },
  {
    ...{ topic: 'LEGAL', unit: 'F02', road: 1, deciding: '对不起诉决定不服，属于检察监督程序' },
    summary: '不服轻伤案件的不起诉决定，要求复查',
    claims: [told('复查不起诉决定', '对方打人有录像，却说情节轻微，我不服。')],
    where: '区人民检察院检察服务中心，可以依照《刑事诉讼法》提出申诉',
  },
  {
    ...{ topic: 'LEGAL', unit: 'U32', road: 1, deciding: '交通事故责任认定的复核，属于公安机关程序' },
    summary: '对{road}交通事故责任认定有异议',
    claims: [told('复核事故责任认定', '我是直行，对方左转，认定书写的是同等责任，现场有监控。')],
    where: '区公安局交通警察支队，收到认定书之日起三日内可以书面申请复核',
  },
  {
    ...{ topic: 'LEGAL', unit: 'F01', road: 1, deciding: '相邻权民事判决的再审请求，属于审判监督程序' },
    summary: '{estate}采光纠纷判决后要求再审',
    claims: [told('启动再审程序', '鉴定报告只测了一个房间，我们申请补充鉴定没有回复。')],
    where: '区人民法院立案庭，可以依照《民事诉讼法》申请再审',
  },
  {
    ...{ topic: 'LABOUR', unit: 'U36', road: 2, deciding: '解除劳动合同补偿争议，应当先申请劳动争议仲裁' },
    summary: '{company}解除劳动合同，补偿金少算{months}个月',
    claims: [told('支付经济补偿差额{money}元', '在职{many}年，公司按基本工资算，奖金没算进去。')],
    where: '区劳动人事争议仲裁委员会，自知道权利被侵害之日起一年内可以申请仲裁',
  },
  {
    ...{ topic: 'PERSONNEL', unit: 'D01', road: 3, deciding: '对党纪处分决定不服，属于党员申诉' },
    summary: '对党纪处分决定不服，提出申诉',
    claims: [told('复议党纪处分决定', '事实认定与我说明的情况不一致，希望重新核实。')],
    where: '作出处分决定的党组织，可以依照《中国共产党章程》和有关规定提出申诉',
  },
  {
    ...{ topic: 'LAND', unit: 'U38', road: 4, deciding: '对房屋征收补偿决定不服，属于行政复议范围' },
    summary: '对{village}征收补偿决定不服，要求撤销',
    claims: [told('撤销征收补偿决定', '评估时点定得早，价格比现在低三成。')],
    where: '收到补偿决定之日起六十日内，可以向区司法局行政复议窗口申请行政复议，或者依法提起行政诉讼',
  },
  {
    ...{ topic: 'CIVIL_AFFAIRS', unit: 'U36', road: 4, deciding: '工伤认定属于行政确认程序' },
    summary: '下班途中受伤，要求认定工伤',
    claims: [told('认定为工伤', '下班骑车被撞，单位说不算，拖了{months}个月没给报。')],
    where: '区人力资源和社会保障局工伤认定窗口，本人可以在事故发生之日起一年内申请',
  },
  {
    ...{ topic: 'ENVIRONMENT', unit: 'U39', road: 5, deciding: '申请查处违法建设，属于履行法定职责' },
    summary: '{estate}顶层住户私搭阳光房，要求依法查处',
    claims: [told('查处{building}号楼顶层违法建设', '搭了两层，雨天水直接流到我家窗台。')],
    where: '区城市管理委员会将依照《城乡规划法》按投诉举报程序查处并答复',
  },
  {
    ...{ topic: 'COMMERCE', unit: 'U47', road: 5, deciding: '举报食品经营违法行为，属于履行保护职责' },
    summary: '举报{road}小作坊无证生产糕点',
    claims: [told('查处无证食品作坊', '凌晨干活，卷帘门拉着，味道呛人，包装上没有厂名。')],
    where: '区市场监督管理局将依照《市场监督管理投诉举报处理暂行办法》处理并告知结果',
  },
]

/** Advice (第二十九条): studied and replied to. */
export const ADVICE: readonly Story[] = [
  {
    ...{ topic: 'TRANSPORT', unit: 'U40', deciding: '对公交线路的建议，依第二十九条研究论证' },
    summary: '建议{road}增设公交港湾站',
    claims: [told('在{road}与河岸步道交口增设港湾站', '现在停车占一条车道，早高峰排到路口。')],
  },
  {
    ...{ topic: 'CULTURE', unit: 'U43', deciding: '对公共文化服务的建议，依第二十九条研究论证' },
    summary: '建议社区图书室增加老年人大字书和朗读设备',
    claims: [told('增加大字书和朗读设备', '{estate}六十岁以上的老人有几百位，眼睛不好，想看书。')],
  },
  {
    ...{ topic: 'ECONOMY', unit: 'U28', deciding: '对营商环境的建议，依第二十九条研究论证' },
    summary: '建议政务大厅提供材料清单的外文和大字版',
    claims: [told('提供外文和大字版材料清单', '园区里外籍工程师多，老人也多，清单看不懂跑两趟。')],
  },
  {
    ...{ topic: 'AGRICULTURE', unit: 'U42', deciding: '对农技推广的建议，依第二十九条研究论证' },
    summary: '建议{village}冬枣种植户统一组织病虫害防治',
    claims: [told('统一组织冬枣病虫害防治', '一家打药一家不打，虫子来回跑，统一打效果好也省钱。')],
  },
  {
    ...{ topic: 'ENVIRONMENT', unit: 'U05', deciding: '对垃圾分类的建议，依第二十九条研究论证' },
    summary: '建议生态城增设旧衣和废旧电池回收箱',
    claims: [told('增设旧衣和废旧电池回收箱', '现在要走到超市门口才有，年轻人嫌远就扔了。')],
  },
  {
    ...{ topic: 'POLITICS', unit: 'PLACE', deciding: '对基层治理的建议，依第二十九条研究论证' },
    summary: '建议{estate}成立楼门长制度',
    claims: [told('成立楼门长制度', '通知都靠群里喊，老人看不到，有楼门长方便。')],
  },
]

/** Accusations (第三十条): against nobody by name. */
export const ACCUSATION: readonly Story[] = [
  {
    ...{ topic: 'DISCIPLINE', unit: 'D01', deciding: '检举村集体资金使用中的违纪问题，依第三十条按管理权限移送' },
    summary: '检举{village}集体资金使用不规范',
    claims: [told('核查村集体工程款支付', '修路{many}米花的钱比隔壁村多一倍，发票是外地的。')],
  },
  {
    ...{ topic: 'DISCIPLINE', unit: 'D01', deciding: '检举公职人员违规收取费用，依第三十条按管理权限移送' },
    summary: '检举{school}食堂采购中的违规问题',
    claims: [told('核查食堂采购', '菜价比市场贵三成，供货的是同一家没有门面的公司。')],
  },
  {
    ...{ topic: 'DISCIPLINE', unit: 'D01', deciding: '控告工作人员不作为，依第三十条按管理权限移送' },
    summary: '控告窗口工作人员拖延办理、态度粗暴',
    claims: [told('处理窗口人员不作为', '跑了{few}趟都说系统坏了，旁边窗口却在办。')],
  },
]

/** Of the choice and conduct of cadres (第三十条第二款). */
export const APPOINTMENT: readonly Story[] = [
  {
    ...{ topic: 'PERSONNEL', unit: 'D02', deciding: '检举干部选拔任用中的问题，依第三十条第二款按干部管理权限移送' },
    summary: '检举{school}中层干部选拔未按程序公示',
    claims: [told('核查中层干部选拔程序', '公示栏里没有贴过，{few}个人都是开会当天才知道结果。')],
  },
]

/** Of a unit that does not do what it has to do, or breaks the law. */
export const ACCUSED_UNIT: readonly Story[] = [
  {
    ...{ topic: 'DISCIPLINE', unit: 'D01', deciding: '控告单位违规集体决策，依第三十条按管理权限移送' },
    summary: '控告{village}所属集体企业违规出租场地',
    claims: [told('核查场地出租程序', '{many}亩场地没有招标就租出去了，合同谁也没见过。')],
  },
]

/** A second claim that is another class: split off before the letter moves on. */
export const HIDDEN_ACCUSATION = {
  text: '核查验收人员在工程验收中收受礼品',
  factsAndReasons: '验收那天有人送了两箱东西上楼，当天就签了合格，邻居都看见了。',
}
