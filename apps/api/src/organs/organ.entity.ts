import type { LocalDate } from '@petition/law'
import type { OrganKind, OrganLevel } from '@petition/domain'
import { Entity, Index } from 'typeorm'
import { Day, Flag, Id, Int, Reference, Text } from '../platform/index.js'

/** An organ or unit (机关、单位) that takes part in petition work. */
@Entity('organ')
export class OrganEntity {
  @Id() id!: string
  @Index({ unique: true })
  @Text(20)
  code!: string
  @Text(120) name!: string
  @Text(30) kind!: OrganKind
  @Text(20) level!: OrganLevel
  @Reference('organ', { nullable: true }) superiorId!: string | null
  @Text(12, { nullable: true }) areaCode!: string | null
  @Text(40, { nullable: true }) organCode!: string | null
  @Flag() isAbolished!: boolean
  @Flag() hasAccounts!: boolean
  @Int() version!: number
}

/** A named desk of an organ: where a matter may stand while no person has it. */
@Entity('desk')
@Index(['organId', 'name'], { unique: true })
export class DeskEntity {
  @Id() id!: string
  @Reference('organ') organId!: string
  @Text(60) name!: string
  @Int() version!: number
}

@Entity('desk_member')
@Index(['deskId', 'accountId'], { unique: true })
export class DeskMemberEntity {
  @Id() id!: string
  @Reference('desk') deskId!: string
  @Reference('account') accountId!: string
}

/** Who reviews and re-reviews what a kind of organ, or one organ, decided; dated, never edited once it is in the past. */
@Entity('review_path')
@Index(['handlerKind', 'from'])
export class ReviewPathEntity {
  @Id() id!: string
  @Text(30) handlerKind!: OrganKind
  @Reference('organ', { nullable: true }) handlerOrganId!: string | null
  @Reference('organ') reviewOrganId!: string
  @Reference('organ') reReviewOrganId!: string
  @Text(500) basis!: string
  @Day() from!: LocalDate
  @Day({ nullable: true }) to!: LocalDate | null
  @Int() version!: number
}
