import type { Slice } from '../platform/index.js'
import { ExchangeResolver } from './exchange.resolver.js'
import { HandoverResolver } from './handovers/handover.resolver.js'
import { DataDisclosureEntity } from './separation/disclosure.entity.js'
import { recordDisclosures } from './separation/record-disclosures.js'
import { separationResolvers } from './separation/separation.resolver.js'
import { onFacts } from '../matters/index.js'
import { messages } from './messages.js'
import { DataDisclosures1700000029001 } from './migrations/1700000029001-data-disclosures.js'
import { PartnerCredentials1700000002000 } from './migrations/1700000002000-partner-credentials.js'
import { PartnerCredentialEntity, SigningKeyEntity } from './partner-credential.entity.js'
import { viewerByToken } from './partner-token.js'
import { tokenRoute } from './token.route.js'

/** Partners' systems: credentials, tokens, and what was handed over to them. What else they may read is added by its slice. */
export const exchangeSlice: Slice = {
  name: 'exchange',
  entities: [PartnerCredentialEntity, SigningKeyEntity, DataDisclosureEntity],
  migrations: [PartnerCredentials1700000002000, DataDisclosures1700000029001],
  resolvers: [ExchangeResolver, HandoverResolver, ...separationResolvers],
  messages,
  personal: [
    {
      table: 'signing_key',
      column: 'privateSealed',
      purpose: { zh: '签发令牌的私钥，非个人信息', en: 'private key for tokens; no personal data' },
      sealedAs: 'sealed',
    },
  ],
  routes: tokenRoute,
  viewerOf: viewerByToken,
  // Only where this slice is at home: an office of fewer slices keeps no such record.
  onStart: async () => onFacts('exchange', recordDisclosures),
}

export { PartnerCredentialEntity } from './partner-credential.entity.js'
export { PARTNER_SCOPES, USUAL_SCOPES, type PartnerScope } from './scopes.js'
export { acceptHandover } from './handovers/accept-handover.js'
export { createPartnerCredential } from './create-partner-credential.js'
export { confirmPartnerCredential, revokePartnerCredential } from './decide-partner-credential.js'
