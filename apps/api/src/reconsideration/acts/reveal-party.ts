import { mayActInRecon } from '@petition/domain/reconsideration'
import { requiredText } from '../../organs/index.js'
import { InvalidInput, NotFound, NotPermitted, requireViewer, runCommand, type Ctx } from '../../platform/index.js'
import { RECON_DESK, sightOf } from '../access.js'
import { append } from '../act.js'
import { lockRecon, requireRecon } from '../load-recon.js'
import { ReconPartyEntity } from '../recon.entity.js'

export type ReconPartyField = 'NAME' | 'ID_NUMBER' | 'PHONE' | 'ADDRESS'

export interface RevealReconPartyInput {
  readonly idempotencyKey: string
  readonly caseId: string
  readonly partyId: string
  readonly fields: readonly ReconPartyField[]
  readonly reason: string
}

const COLUMN = {
  NAME: 'nameSealed',
  ID_NUMBER: 'idNumberSealed',
  PHONE: 'phoneSealed',
  ADDRESS: 'addressSealed',
} as const satisfies Record<ReconPartyField, keyof ReconPartyEntity>

/**
 * Shows personal data of one party in clear: an act with a reason, a fact in the case and an entry in the audit log
 * (个人信息保护法 第五十一条). The values are in the answer and nowhere else.
 */
export async function revealReconParty(
  ctx: Ctx,
  input: RevealReconPartyInput,
): Promise<readonly { field: ReconPartyField; value: string | null }[]> {
  const fields = [...new Set(input.fields)]
  if (fields.length === 0) throw new InvalidInput({ 'input.fields': 'REQUIRED' })
  const { caseId, partyId } = input
  const reason = requiredText('input.reason', input.reason, 500)
  const detail = { caseId, fields }
  await runCommand(
    ctx,
    { name: 'revealReconParty', input, key: input.idempotencyKey, roles: RECON_DESK, detail },
    async (tx) => {
      const found = await lockRecon(tx, caseId)
      if (!mayActInRecon(requireViewer(tx), 'revealReconParty', sightOf(found.row)))
        throw new NotPermitted('revealReconParty', 'NOT_YOUR_ACT')
      await partyOf(tx, caseId, partyId)
      await append(tx, found, [{ kind: 'REVEALED', on: tx.today, partyId, fields, reason }])
      return { kind: 'reconsideration', id: caseId }
    },
  )
  const found = await requireRecon(ctx, caseId)
  if (!mayActInRecon(requireViewer(ctx), 'revealReconParty', sightOf(found.row)))
    throw new NotPermitted('revealReconParty', 'NOT_YOUR_ACT')
  const party = await partyOf(ctx, caseId, partyId)
  return fields.map((field) => {
    const sealed = party[COLUMN[field]]
    return { field, value: sealed === null ? null : ctx.keys.open(sealed, party.id) || null }
  })
}

async function partyOf(ctx: Ctx, caseId: string, id: string): Promise<ReconPartyEntity> {
  const party = await ctx.read.findOneBy(ReconPartyEntity, { id, caseId })
  if (!party) throw new NotFound('reconParty', id)
  return party
}
