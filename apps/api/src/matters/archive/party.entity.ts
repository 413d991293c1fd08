import type { PartyKind } from '@petition/domain'
import { Entity } from 'typeorm'
import { Flag, Id, Int, LongText, Reference, Text } from '../../platform/index.js'

/**
 * A petitioner of one matter. What names or reaches a person is sealed. The hashes are of the whole value together with
 * the matter's id: they answer "is this the number of this matter" and cannot be compared across matters.
 */
@Entity('matter_party')
export class PartyEntity {
  @Id() id!: string
  @Reference('matter') matterId!: string
  @Int() ordinal!: number
  @Text(20) kind!: PartyKind
  @Flag() isRepresentative!: boolean
  @LongText() nameSealed!: string
  @Text(400, { nullable: true }) idNumberSealed!: string | null
  @Text(64, { nullable: true }) idNumberHash!: string | null
  @Text(400, { nullable: true }) phoneSealed!: string | null
  @Text(64, { nullable: true }) phoneHash!: string | null
  @LongText({ nullable: true }) addressSealed!: string | null
  /** unified social credit code of an organisation */
  @Text(400, { nullable: true }) creditCodeSealed!: string | null
  @Flag() isReachable!: boolean
}
