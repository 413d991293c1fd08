import type { FieldRules } from '../../imports/index.js'

export type RosterField =
  | 'no'
  | 'agreementNo'
  | 'name'
  | 'idNumber'
  | 'phone'
  | 'state'
  | 'signer'
  | 'capacity'
  | 'authorityBasis'
  | 'authorityNo'
  | 'amount'
  | 'claim'
  | 'owedSince'
  | 'count'
  | 'account'
  | 'accountName'
  | 'note'

const rule = (zh: string, en: string, ...more: string[]) => ({ zh, en, synonyms: [zh, ...more] })

/** The columns of a roster, and what offices call them. Instalments have two columns each, found by their number. */
export const ROSTER_FIELDS: FieldRules<RosterField> = {
  no: rule('序号', 'line', '编号'),
  agreementNo: { ...rule('协议编号', 'agreement number', '协议号', '户号'), isRequired: true },
  name: { ...rule('当事人', 'party', '姓名', '当事人姓名', '职工姓名'), isRequired: true },
  idNumber: rule('证件号', 'identity number', '身份证号', '证件号码', '身份证号码'),
  phone: rule('联系电话', 'telephone', '电话', '手机'),
  state: rule('当事人状态', 'state of the party', '状态'),
  signer: rule('签署人', 'who signs', '签字人', '代签人'),
  capacity: rule('签署人身份', 'in whose right', '身份', '与当事人关系'),
  authorityBasis: rule('授权依据', 'authority', '授权文书', '依据'),
  authorityNo: rule('授权文书编号', 'number of the authority', '文书编号', '授权编号'),
  amount: { ...rule('应付金额', 'amount', '协议金额', '金额', '应付金额（元）'), isRequired: true },
  claim: rule('主张金额', 'claimed', '诉求金额', '申请金额'),
  owedSince: rule('拖欠起始日', 'owed since', '欠付起始日', '起欠日期'),
  count: rule('期数', 'number of instalments'),
  account: rule('收款账户', 'account', '银行账号', '账号'),
  accountName: rule('收款户名', 'account holder', '户名'),
  note: rule('备注', 'remark'),
}

/** 第1期金额, 第 2 期日期: which instalment and which half of it a column tells. */
export function instalmentColumn(header: string): { no: number; half: 'amount' | 'day' } | null {
  const parts = /^第\s*(\d{1,2})\s*期\s*(?:应付)?(金额|日期|付款日|到期日)/.exec(header.normalize('NFKC'))
  if (!parts) return null
  return { no: Number(parts[1]), half: parts[2] === '金额' ? 'amount' : 'day' }
}

/** What a line says of the signer: 本人, 亲属代签（女）, 继承人（子）. */
export function capacityIn(text: string): { capacity: 'SELF' | 'RELATIVE' | 'HEIR'; relation: string } | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const relation = /\((.+)\)/.exec(plain)?.[1] ?? ''
  if (plain === '' || plain.startsWith('本人')) return { capacity: 'SELF', relation: '' }
  if (plain.startsWith('继承')) return { capacity: 'HEIR', relation }
  if (/^(亲属|家属|近亲属|代签|委托)/.test(plain)) return { capacity: 'RELATIVE', relation }
  return null
}

export const TOTAL_WORDS = /^(合计|总计|共计|小计)$/
