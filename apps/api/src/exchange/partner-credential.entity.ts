import type { LocalDate } from '@petition/law'
import { Entity, Index } from 'typeorm'
import { Day, Id, Instant, Int, Json, LongText, Reference, Text, type PartnerContract } from '../platform/index.js'

/** A partner system's way in. It has a contract instead of roles, and works once a second person has confirmed it. */
@Entity('partner_credential')
export class PartnerCredentialEntity {
  @Id() id!: string
  @Index({ unique: true })
  @Text(60)
  clientId!: string
  /** SHA-256 of the secret, which has 256 random bits and is shown once. */
  @Text(64) secretHash!: string
  @Reference('organ') organId!: string
  @Text(300) purpose!: string
  @Json() contract!: PartnerContract
  /** Last day of use, on the real calendar. */
  @Day() expiresOn!: LocalDate
  @Reference('account') createdById!: string
  @Instant() createdAt!: Date
  @Reference('account', { nullable: true }) confirmedById!: string | null
  @Instant({ nullable: true }) revokedAt!: Date | null
  @Instant({ nullable: true }) lastUsedAt!: Date | null
  @Int() version!: number
}

/** A key that signs partners' tokens; its private half is sealed by the field key. */
@Entity('signing_key')
export class SigningKeyEntity {
  @Id() id!: string
  @Json() publicJwk!: Record<string, unknown>
  @LongText() privateSealed!: string
  /** Signs until then; what it signed is good a little longer. */
  @Index()
  @Instant()
  signsUntil!: Date
  @Instant() createdAt!: Date
}
