import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { z } from 'zod'
import { PageInfoNode } from '../organs/index.js'
import { ObjectAccess } from '../platform/access.js'
import { JsonScalar } from '../platform/graphql/scalars.js'
import { importers } from './access.js'

@ObjectAccess(importers)
@ObjectType('ImportField', { description: '可对应的内容 what a column may tell' })
export class ImportFieldNode {
  @Field(() => String, { description: '代码，用作 mapping 的键 key in the mapping' }) key!: string
  @Field(() => String, { description: '中文名 in Chinese' }) labelZh!: string
  @Field(() => String, { description: '英文名 in English' }) labelEn!: string
  @Field(() => Boolean, { description: '必须有对应的列 needs a column' }) isRequired!: boolean
}

@ObjectAccess(importers)
@ObjectType('ImportBatch', { description: '导入批次：先试算，后执行 an import: shown first, then applied' })
export class ImportBatchNode {
  @Field(() => ID) id!: string
  @Field(() => String, { description: '种类 LEDGER（信访台账）| STUDY（学法名单）' }) kind!: string
  @Field(() => String, { description: '文件名 file name' }) fileName!: string
  @Field(() => String, {
    description:
      '状态 MAPPING（待对应列）| READY（可执行）| APPLYING（执行中，可续）| APPLIED（已执行）| EXPIRED（已过期）',
  })
  status!: string
  @Field(() => Int, { nullable: true, description: '年度 year, where the kind has one' }) year!: number | null
  @Field(() => Int, { description: '表头所在行 row of the header' }) headerRow!: number
  @Field(() => [String], { description: '表中的列 columns of the table' }) columns!: string[]
  @Field(() => JsonScalar, { description: '列的对应：内容代码 → 列名 field → column' }) mapping!: unknown
  @Field(() => Int, { description: '数据行数 data rows' }) rowCount!: number
  @Field(() => Int, { description: '可导入行数，含有提示的行 rows to import, those with warnings too' })
  okCount!: number
  @Field(() => Int, { description: '有错误、不导入的行数 rows kept out by an error' }) errorCount!: number
  @Field(() => Int, { description: '有提示、照常导入的行数 rows with a warning' }) warningCount!: number
  @Field(() => Int, { description: '已有、不再导入的行数 rows already there' }) alreadyThereCount!: number
  @Field(() => Int, { description: '已导入行数 rows applied' }) appliedCount!: number
  @Field(() => Date, { description: '试算时刻 shown at' }) createdAt!: Date
  @Field(() => Date, { nullable: true, description: '执行时刻 applied at' }) appliedAt!: Date | null
  @Field(() => Int, { description: '版本 version' }) version!: number
}

@ObjectAccess(importers)
@ObjectType('ImportRow', { description: '导入行 one row of the table' })
export class ImportRowNode {
  @Field(() => ID) id!: string
  rowNo!: number
  @Field(() => String, { description: '本行结论 OK | WARNING | ERROR | ALREADY_THERE' }) status!: string
  @Field(() => JsonScalar, { description: '预览，个人信息已遮盖 preview, personal data masked' }) preview!: unknown
  thingId!: string | null
}

@ObjectAccess(importers)
@ObjectType('ImportBatchConnection', { description: '导入批次列表 a page of imports' })
export class ImportBatchConnection {
  @Field(() => [ImportBatchNode]) nodes!: ImportBatchNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@ObjectAccess(importers)
@ObjectType('ImportRowConnection', { description: '导入行列表 a page of rows' })
export class ImportRowConnection {
  @Field(() => [ImportRowNode]) nodes!: ImportRowNode[]
  @Field(() => PageInfoNode) pageInfo!: PageInfoNode
  @Field(() => Int, { nullable: true, description: '总数，选取时才计算 counted only when selected' })
  totalCount!: number | null
}

@InputType('StartImportInput', { description: '试算一个导入 show what an import would do' })
export class StartImportInputNode {
  static readonly schema = z.object({
    uploadId: z.string().max(36),
    kind: z.string().max(20),
    mapping: z.record(z.string().max(40), z.string().max(200)).nullish(),
    year: z.int().min(2000).max(2100).nullish(),
  })
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID, { description: 'POST /files 返回的编号 as POST /files answered' }) uploadId!: string
  @Field(() => String, { description: '种类 LEDGER | STUDY' }) kind!: string
  @Field(() => JsonScalar, {
    nullable: true,
    description: '列的对应；不给则自动识别 left out: guessed from the header',
  })
  mapping?: Record<string, string> | null
  @Field(() => Int, { nullable: true, description: '年度（学法名单必填）year, for STUDY' }) year?: number | null
}

@InputType('ApplyImportInput', { description: '执行已试算的导入 apply what was shown' })
export class ApplyImportInputNode {
  @Field(() => String) idempotencyKey!: string
  @Field(() => ID) batchId!: string
  @Field(() => Int) expectedVersion!: number
}
