import { GraphQLError } from 'graphql'

type Args = Record<string, any>

const field = (key: string, labelZh: string, labelEn: string, isRequired = false) => ({
  key,
  labelZh,
  labelEn,
  isRequired,
})

const ledgerFields = [
  field('number', '信访件编号', 'number in that system', true),
  field('name', '信访人', 'petitioner'),
  field('idNumber', '证件号', 'identity number'),
  field('phone', '电话', 'telephone'),
  field('channel', '信访形式', 'channel', true),
  field('purpose', '信访目的', 'purpose', true),
  field('groupSize', '信访人数', 'number of people'),
  field('place', '问题属地', 'place of the matter'),
  field('topic', '内容分类', 'topic', true),
  field('summary', '概况', 'summary', true),
  field('claims', '诉求', 'claims'),
  field('receivedOn', '登记时间', 'received on', true),
  field('unit', '去向单位', 'sent to'),
  field('outcome', '处理意见', 'opinion'),
]
const columns = [
  '序号',
  ...ledgerFields.map(({ labelZh }) => labelZh).filter((text) => text !== '内容分类'),
  '问题类型',
  '备注',
]
const guessed = Object.fromEntries(
  ledgerFields.filter(({ key }) => key !== 'topic').map(({ key, labelZh }) => [key, labelZh]),
)

const statusOf = (n: number) =>
  n === 7 ? 'ERROR' : n === 11 || n === 12 ? 'ALREADY_THERE' : [3, 9, 18, 27, 33, 38].includes(n) ? 'WARNING' : 'OK'

const says: Record<number, [string, string]> = {
  3: ['ROW_JOINT_MATTER', '共同信访，共 12 人，列明代表 5 人'],
  7: ['ROW_NOT_A_DAY', '“登记时间”不是日期'],
  9: ['ROW_NO_IDENTITY_NO_PHONE', '没有证件号，也没有电话，无法联系'],
  18: ['ROW_BEFORE_REGULATION', '2022-04-12 收到，早于 2022-05-01，适用 2005 年《信访条例》'],
  27: ['ROW_IDENTITY_CHECK', '证件号校验位不符，按未核实保存，不作身份依据'],
  33: ['ROW_ANONYMOUS', '匿名信访'],
  38: ['ROW_RARE_CHARACTER', '姓名含生僻字，请核对显示和打印'],
}

const rowOf = (n: number, status: string) => ({
  ...{ id: `R${n}`, row: n + 1, status: statusOf(n) },
  problemCodes: says[n] ? [says[n][0]] : [],
  problems: says[n] ? [says[n][1]] : [],
  matterId: statusOf(n) === 'ALREADY_THERE' || (status === 'APPLIED' && statusOf(n) !== 'ERROR') ? `M${n}` : null,
  matterNumber: null,
  preview: {
    number: `XF2022${String(1000 + n)}`,
    receivedOn: n === 7 ? '2022-13-45' : `2022-1${n % 3}-1${n % 9}`,
    name: '季**',
    idNumber: '999999********2145',
    channel: '来访',
    topic: '劳动社保',
    groupSize: n === 3 ? 12 : 1,
    unit: '区人力资源和社会保障局',
  },
})

interface Batch {
  id: string
  status: string
  version: number
  mapping: Record<string, string>
  kind: string
}

/** Tables of an invented system: forty rows, of which one is wrong and two are there. */
export function importAnswers() {
  const batches: Batch[] = [
    { id: 'B1', status: 'APPLIED', version: 3, mapping: { ...guessed, topic: '问题类型' }, kind: 'LEDGER' },
  ]
  const shown = (batch: Batch) => {
    const isMapped = batch.status !== 'MAPPING'
    const rows = Array.from({ length: 40 }, (_, at) => rowOf(at + 1, batch.status))
    return {
      ...batch,
      ...{ fileName: '信访台账2022.xlsx', columns, fields: ledgerFields, headerRow: 1, year: null, rowCount: 40 },
      ...{ createdAt: '2023-01-10T01:20:00Z', appliedAt: batch.status === 'APPLIED' ? '2023-01-10T01:24:00Z' : null },
      ...(isMapped
        ? { okCount: 37, warningCount: 6, errorCount: 1, alreadyThereCount: 2 }
        : { okCount: 0, warningCount: 0, errorCount: 0, alreadyThereCount: 0 }),
      appliedCount: batch.status === 'APPLIED' ? 37 : 0,
      rows: ({ only, first, after }: Args) => {
        const from = Number(after ?? 0)
        const kept = isMapped ? rows.filter((row) => !only || row.status === only) : []
        return {
          nodes: kept.slice(from, from + first),
          pageInfo: { hasNextPage: from + first < kept.length, endCursor: String(from + first) },
          totalCount: kept.length,
        }
      },
    }
  }
  const found = (id: string) => batches.find((batch) => batch.id === id)
  return {
    importBatches: () => ({
      nodes: [...batches].reverse().map(shown),
      pageInfo: { hasNextPage: false, endCursor: null },
      totalCount: batches.length,
    }),
    importBatch: ({ id }: Args) => {
      const batch = found(id)
      return batch ? shown(batch) : null
    },
    startImport: ({ input }: Args) => {
      if (input.uploadId === 'UP-BAD')
        throw new GraphQLError('文件已损坏或不完整，请重新导出后再上传', {
          extensions: { code: 'BAD_USER_INPUT', reason: 'FILE_DAMAGED', fields: { 'input.uploadId': 'FILE_DAMAGED' } },
        })
      const mapping = (input.mapping ?? guessed) as Record<string, string>
      const status = mapping['topic'] ? 'READY' : 'MAPPING'
      const batch = { id: `B${batches.length + 1}`, status, version: 1, mapping, kind: input.kind }
      batches.push(batch)
      return shown(batch)
    },
    applyImport: ({ input }: Args) => {
      const batch = found(input.batchId)!
      batch.status = 'APPLIED'
      batch.version += 2
      return shown(batch)
    },
  }
}
