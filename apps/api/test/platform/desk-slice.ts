import 'reflect-metadata'
import type { LocalDate } from '@petition/law'
import { Entity, Index, type MigrationInterface, type QueryRunner } from 'typeorm'
import {
  Big,
  Bytes,
  Day,
  Flag,
  Id,
  Instant,
  Int,
  Json,
  LongText,
  Reference,
  Text,
} from '../../src/platform/database/columns.js'
import { createTable, dropTables } from '../../src/platform/database/table.js'
import type { Slice } from '../../src/platform/slice.js'

/* A slice of the tests' own, with a column of every kind. */

@Entity('desk_note')
@Index(['notedOn', 'id'])
export class NoteEntity {
  @Id() id!: string
  @Text(100) title!: string
  @LongText({ nullable: true }) body!: string | null
  @Day() notedOn!: LocalDate
  @Flag() isOpen!: boolean
  @Int() size!: number
  @Big() big!: number
  @Bytes({ nullable: true }) bytes!: Buffer | null
  @Json({ nullable: true }) detail!: unknown
  @Instant() recordedAt!: Date
  @Int() version!: number
}

@Entity('desk_remark')
@Index(['noteId', 'ordinal'], { unique: true })
export class RemarkEntity {
  @Id() id!: string
  @Reference('desk_note') noteId!: string
  @Int() ordinal!: number
}

export class DeskTables1700000000001 implements MigrationInterface {
  name = 'DeskTables1700000000001'
  async up(q: QueryRunner): Promise<void> {
    const open = { isNullable: true }
    await createTable(
      q,
      'desk_note',
      (c) => [
        ...[c.id(), c.text('title', 100), c.longText('body', open), c.day('notedOn'), c.flag('isOpen'), c.int('size')],
        ...[c.big('big'), c.bytes('bytes', open), c.json('detail', open), c.instant('recordedAt'), c.int('version')],
      ],
      [['notedOn', 'id']],
    )
    await createTable(q, 'desk_remark', (c) => [c.id(), c.reference('noteId', 'desk_note'), c.int('ordinal')], [
      { unique: ['noteId', 'ordinal'] },
    ])
  }
  async down(q: QueryRunner): Promise<void> {
    await dropTables(q, 'desk_remark', 'desk_note')
  }
}

export const deskSlice: Slice = {
  name: 'desk',
  entities: [NoteEntity, RemarkEntity],
  migrations: [DeskTables1700000000001],
  resolvers: [],
}
