import {
  hasRole,
  requireViewer,
  runCommand,
  NotPermitted,
  updateVersioned,
  type Ctx,
  newId,
} from '../platform/index.js'
import { optionalText, requiredText, requireOrgan } from '../organs/index.js'
import { LETTERHEAD_KEEPERS } from './access.js'
import { LetterheadEntity } from './paper.entity.js'

export interface SetLetterheadInput {
  idempotencyKey: string
  organId: string
  expectedVersion?: number | null
  name: string
  desk?: string | null
  phone: string
  address: string
  hours?: string | null
  lookUpWhere?: string | null
}

/** Says how an organ names itself on its papers; those issued before stay as they are. */
export async function setLetterhead(ctx: Ctx, input: SetLetterheadInput): Promise<string> {
  const { organId } = input
  const viewer = requireViewer(ctx)
  const command = { name: 'setLetterhead', input, key: input.idempotencyKey, roles: LETTERHEAD_KEEPERS }
  const { id } = await runCommand(ctx, command, async (tx) => {
    if (viewer.organId !== organId && !hasRole(viewer, 'ADMIN', 'HEAD')) throw new NotPermitted('setLetterhead')
    await requireOrgan(tx, organId)
    const set = contentOf(input)
    const before = await tx.m.findOneBy(LetterheadEntity, { organId })
    if (before) {
      await updateVersioned(tx.m, LetterheadEntity, before.id, input.expectedVersion ?? 0, set)
      return { kind: 'letterhead', id: before.id }
    }
    const added = { id: newId(), organId, ...set, version: 1 }
    await tx.m.insert(LetterheadEntity, added)
    return { kind: 'letterhead', id: added.id }
  })
  return id
}

const contentOf = (input: SetLetterheadInput) => ({
  name: requiredText('input.name', input.name, 120),
  desk: optionalText('input.desk', input.desk, 60),
  phone: requiredText('input.phone', input.phone, 60),
  address: requiredText('input.address', input.address, 200),
  hours: optionalText('input.hours', input.hours, 120),
  lookUpWhere: optionalText('input.lookUpWhere', input.lookUpWhere, 200),
})
