import type { ClaimClass, Road } from '@petition/domain'
import { PartyEntity } from '../../matters/archive/party.entity.js'
import { correctFact, markMistaken, registerMatter, reveal, sortClaims, splitClaims } from '../../matters/index.js'
import { HEAD } from '../people/cadres.js'
import { written } from '../stories/index.js'
import type { Course } from './course.js'
import { materialOf } from './files.js'
import type { Given } from './given.js'
import type { Hand } from './hand.js'

/** Those to whom papers are brought, in the order of the register. */
export const reachable = async (hand: Hand, matterId: string): Promise<string[]> => {
  const rows = await hand.ctx.read.find(PartyEntity, {
    where: { matterId, isReachable: true },
    order: { ordinal: 'ASC' },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

/** A petition is registered on the day on which it came, or on the next one: received and recorded are two days. */
export function registers(course: Course, given: Given): void {
  const receivedOn = course.day
  const { story, words } = given
  if (given.channel !== 'VISIT' && given.channel !== 'TELEPHONE') course.pass(0, 1)
  const serial = Number(course.name)
  course.by(given.registrar, async (hand) => {
    const uploadIds: string[] = []
    for (let at = 0; at < given.materials; at += 1) uploadIds.push(await hand.sends(materialOf(serial + at)))
    const { matterId } = await registerMatter(hand.ctx, {
      ...{ idempotencyKey: hand.newKey(), receivedOn, channel: given.channel, purpose: given.purpose },
      ...{ topic: story.topic, placeCode: given.placeCode, placeText: given.placeText },
      summary: written(story.summary, words),
      ...{ groupSize: given.groupSize, isAddressClear: given.isAddressClear, isFirstTime: given.isFirstTime },
      previousHistory: given.isFirstTime ? null : '曾向社区反映，未得到书面答复',
      parties: given.parties,
      claims: story.claims.map((one) => ({
        text: written(one.claim, words),
        factsAndReasons: written(one.reasons, words),
      })),
      uploadIds,
    })
    hand.begins({ id: matterId, version: 1, parties: await reachable(hand, matterId) })
  })
}

/** Class and road of every claim, each with the deciding fact. */
export function sorts(course: Course, given: Given, claimClass: ClaimClass, road: Road | null): void {
  const { story, words } = given
  const decidingFact = written(story.deciding, words)
  course.by(given.registrar, (hand) =>
    hand.does(sortClaims, {
      claims: story.claims.map((_, at) => ({ no: at + 1, class: claimClass, road, decidingFact })),
    }),
  )
}

/** The last claim is an accusation and becomes a matter of its own before the letter moves (第三十条第三款). */
export function splitsAccusation(course: Course, given: Given, splitName: string): void {
  const { story } = given
  const last = story.claims.length
  course.by(given.registrar, (hand) =>
    hand.does(sortClaims, {
      claims: story.claims.map((_, at) => ({
        no: at + 1,
        ...(at + 1 === last ? { class: 'ACCUSATION' as const, road: null } : { class: 'REQUEST' as const, road: 6 }),
        decidingFact: at + 1 === last ? '检举内容依第三十条单独移送' : story.deciding,
      })),
    }),
  )
  course.by(given.registrar, async (hand) => {
    const { id: matterId, version: expectedVersion } = hand.matter
    const input = { idempotencyKey: hand.newKey(), matterId, expectedVersion, claimNos: [last] }
    const { splitOffId } = await splitClaims(hand.ctx, input)
    hand.acted()
    hand.begins({ id: splitOffId, version: 1, parties: await reachable(hand, splitOffId) }, splitName)
  })
}

/** Written down wrongly and put right: by whoever wrote it on the same day, or later by the leadership. */
export function corrects(course: Course, given: Given, what: 'OWN' | 'PAPER'): void {
  if (what === 'OWN') {
    course.by(given.registrar, async (hand) => {
      const factId = (await hand.file()).story.of('RECEIVED')[0]?.id ?? ''
      await hand.does(correctFact, { factId, set: { isFirstTime: !given.isFirstTime }, reason: '核对前次登记后更正' })
    })
    return
  }
  course.by(HEAD, async (hand) => {
    const received = (await hand.file()).story.of('RECEIVED')[0]
    const set = { channel: given.channel === 'VISIT' ? 'LETTER' : 'VISIT' }
    await hand.does(correctFact, { factId: received?.id ?? '', set, reason: '复核登记簿，信访形式记载有误' })
  })
}

/** Registered in error: the same paper was entered twice. */
export function isMistaken(course: Course): void {
  course.by(HEAD, (hand) => hand.does(markMistaken, { reason: '同一来信重复录入，原登记件已在办理' }))
}

/** Somebody looks at a telephone in clear, with the reason. It is a fact and changes no version. */
export function reveals(course: Course, login: string): void {
  course.by(login, async (hand) => {
    await reveal(hand.ctx, {
      ...{ idempotencyKey: hand.newKey(), matterId: hand.matter.id, partyId: hand.party(0) },
      ...{ fields: ['PHONE'] as const, reason: '电话约定上门核查时间' },
    })
  })
}
