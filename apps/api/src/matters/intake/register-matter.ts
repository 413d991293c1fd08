import type { LocalDate } from '@petition/law'
import { PLACES, type Channel, type ClaimText, type Purpose, type Role, type Topic } from '@petition/domain'
import { InvalidInput, requireViewer, runCommand, type Ctx, type Tx } from '../../platform/index.js'
import { takeUploads } from '../attachments/index.js'
import type { Appending } from '../case/append-facts.js'
import { needed, wanted } from '../case/texts.js'
import { openMatter, type NewMatter } from './open-matter.js'
import { checkedParties, type PartyInput } from './party-input.js'

export interface RegisterMatterInput {
  readonly idempotencyKey: string
  readonly receivedOn: LocalDate
  readonly channel: Channel
  readonly purpose: Purpose
  readonly topic: Topic
  readonly placeCode?: string | null
  readonly placeText?: string | null
  readonly summary: string
  readonly groupSize: number
  readonly isAddressClear: boolean
  readonly isFirstTime: boolean
  readonly previousHistory?: string | null
  readonly parties: readonly PartyInput[]
  readonly claims: readonly { readonly text: string; readonly factsAndReasons?: string | null }[]
  readonly uploadIds?: readonly string[] | null
}

/** INTAKE at the petition office; HANDLER for what is brought to the organ directly (第二十三条第二款). */
export const REGISTRARS: readonly Role[] = ['INTAKE', 'HANDLER']

/**
 * Registers a petition that was received (第二十一条第二款). The day of receipt stands apart from the instant of recording.
 *
 * @returns the matter and, the first time, its look-up code (查询码), which is kept nowhere
 * @throws InvalidInput `IN_FUTURE` | `ID_NUMBER_WRONG` | `CREDIT_CODE_WRONG` | `PHONE_WRONG` | `NO_CLAIM` | `GROUP_TOO_SMALL`
 */
export async function registerMatter(
  ctx: Ctx,
  input: RegisterMatterInput,
): Promise<{ matterId: string; lookupCode: string | null }> {
  let lookupCode: string | null = null
  const detail = { receivedOn: input.receivedOn, channel: input.channel }
  const command = { name: 'registerMatter', input, key: input.idempotencyKey, roles: REGISTRARS, detail }
  const { id } = await runCommand(ctx, command, async (tx) => {
    const viewer = requireViewer(tx)
    const given = checked(tx, input)
    const holder = { kind: 'ALLOCATED' as const, on: tx.today, accountId: viewer.accountId, deskId: null }
    const opened = await openMatter(tx, given, async (id) => [
      holder,
      ...(await handedIn(tx, id, input.uploadIds ?? [])),
    ])
    lookupCode = opened.lookupCode
    return { kind: 'matter', id: opened.row.id }
  })
  return { matterId: id, lookupCode }
}

async function handedIn(tx: Tx, matterId: string, uploadIds: readonly string[]): Promise<readonly Appending[]> {
  if (uploadIds.length === 0) return []
  const ids = await takeUploads(tx, matterId, uploadIds)
  return ids.map((attachmentId) => ({ kind: 'ATTACHMENT_ADDED', on: tx.today, attachmentId }))
}

function checked(tx: Tx, input: RegisterMatterInput): NewMatter {
  const viewer = requireViewer(tx)
  if (input.receivedOn > tx.today)
    throw new InvalidInput({ 'input.receivedOn': 'IN_FUTURE' }, 'IN_FUTURE', { on: input.receivedOn, today: tx.today })
  const placeCode = wanted('input.placeCode', input.placeCode, 12)
  if (placeCode !== null && !Object.hasOwn(PLACES, placeCode))
    throw new InvalidInput({ 'input.placeCode': 'UNKNOWN_PLACE' }, 'UNKNOWN_PLACE')
  const parties = checkedParties(input.parties)
  if (!Number.isSafeInteger(input.groupSize) || input.groupSize < Math.max(1, parties.length))
    throw new InvalidInput({ 'input.groupSize': 'GROUP_TOO_SMALL' }, 'GROUP_TOO_SMALL', {
      least: Math.max(1, parties.length),
    })
  return {
    ...{ receivedOn: input.receivedOn, organId: viewer.organId, channel: input.channel },
    at: viewer.organKind === 'PETITION_OFFICE' ? 'PETITION_OFFICE' : 'ORGAN',
    ...{ purpose: input.purpose, topic: input.topic, placeCode, groupSize: input.groupSize },
    placeText: wanted('input.placeText', input.placeText, 200),
    summary: needed('input.summary', input.summary, 200),
    ...{ isAddressClear: input.isAddressClear, isFirstTime: input.isFirstTime },
    previousHistory: wanted('input.previousHistory', input.previousHistory, 1000),
    parties,
    claims: numbered(input.claims),
    served: 'HERE',
    external: null,
  }
}

/** Claims are numbered at intake, so that every one of them is answered (第三十二条). */
function numbered(claims: RegisterMatterInput['claims']): readonly ClaimText[] {
  if (claims.length === 0) throw new InvalidInput({ 'input.claims': 'NO_CLAIM' }, 'NO_CLAIM')
  return claims.map(({ text, factsAndReasons }, at) => ({
    no: at + 1,
    text: needed(`input.claims.${at}.text`, text),
    factsAndReasons: wanted(`input.claims.${at}.factsAndReasons`, factsAndReasons),
  }))
}
