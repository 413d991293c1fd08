import { expect, it } from 'vitest'
import { v7 as newId } from 'uuid'
import type { OrganKind, Role } from '@petition/domain'
import { matterRule } from '../../src/matters/access.js'
import { DutyEntity } from '../../src/matters/archive/folded.entity.js'
import {
  MatterEntity,
  MatterOrganEntity,
  MatterRecusalEntity,
  NO_DAY,
} from '../../src/matters/archive/matter.entity.js'
import { accusationDesks } from '../../src/organs/index.js'
import { MatterSeatEntity } from '../../src/matters/archive/seat.entity.js'
import { writeSeats } from '../../src/matters/case/seats.js'
import { sightsOf } from '../../src/matters/case/sight.js'
import { hasRole, type Ctx, type Viewer } from '../../src/platform/index.js'
import { aViewer, eachDatabase } from '../offices.js'
import { MatterOffice, START } from './matter-office.js'

/** A small generator with a seed, so that a failure comes back. */
function dice(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const ACCOUNTS = ['a1', 'a2', 'a3', 'a4', 'a5']
const DESKS = ['d1', 'd2', 'd3']
const ROLES: readonly Role[][] = [
  ...[['HEAD'], ['DEPUTY'], ['SUPERVISOR'], ['INTAKE'], ['INTAKE', 'HANDLER'], ['HANDLER'], ['ORGAN_HEAD']],
  ...[['PARTNER_DESK'], ['ADMIN'], ['AUDITOR'], ['ADMIN', 'CADRE'], ['CADRE'], ['REVIEW_CLERK'], []],
] as Role[][]

const desk = new MatterOffice()

eachDatabase(
  (office) => {
    const organs: { id: string; kind: OrganKind }[] = []
    const matters: string[] = []

    const insertMatters = async (ctx: Ctx, roll: (n: number) => number): Promise<void> => {
      const pick = <T>(of: readonly T[]): T => of[roll(of.length)] as T
      const person = () => (roll(3) === 0 ? null : pick(ACCOUNTS))
      await ctx.inTransaction(async (tx) => {
        for (let n = 0; n < 60; n += 1) {
          const id = newId()
          matters.push(id)
          const sight = {
            ...{ receivedByOrganId: pick(organs).id, accountableOrganId: pick(organs).id, registeredById: person() },
            ...{ handlerId: roll(2) ? person() : null, deskId: roll(3) ? null : pick(DESKS) },
            hasAccusation: roll(4) === 0,
          }
          await tx.m.insert(MatterEntity, rowOf(id, sight))
          await tx.m.insert(DutyEntity, dutyOf(id, sight))
          const roles = ['HANDLER', 'PASSED', 'ASSISTING', 'REVIEWER'] as const
          const related = organs
            .filter(() => roll(3) === 0)
            .map(({ id: organId }) => ({ organId, role: pick(roles), until: roll(3) === 0 ? START : null }))
          const received = { organId: sight.receivedByOrganId, role: 'RECEIVER' as const, until: null }
          for (const one of [received, ...related])
            await tx.m.insert(MatterOrganEntity, { id: newId(), matterId: id, since: START, ...one })
          await writeSeats(tx, rowOf(id, sight), [received, ...related])
          for (const accountId of ACCOUNTS.filter(() => roll(8) === 0))
            await tx.m.insert(MatterRecusalEntity, {
              ...{ id: newId(), matterId: id, accountId, reason: '回避', recordedById: 'a9', recordedAt: tx.now() },
            })
        }
      })
    }

    const viewers = (): Viewer[] => [
      aViewer({ kind: 'system', accountId: 'system', roles: [] }),
      ...organs.flatMap(({ id: organId, kind: organKind }) =>
        ROLES.flatMap((roles, at) =>
          (['account', 'partner'] as const)
            .filter((kind) => kind === 'account' || roles.length === 0)
            .map((kind) =>
              aViewer({ kind, accountId: ACCOUNTS[at % ACCOUNTS.length] ?? '', organId, organKind, roles }),
            ),
        ),
      ),
    ]

    it('says the same for one matter and for a list of them, whoever asks', async () => {
      const ctx = await office.systemCtx()
      organs.push(
        ...(['PO', 'U38', 'U39', 'F01'] as const).map((code) => ({
          id: desk.organId(code),
          kind: ({ PO: 'PETITION_OFFICE', U38: 'BUREAU', U39: 'BUREAU', F01: 'POLITICAL_LEGAL' } as const)[code],
        })),
      )
      await insertMatters(ctx, dice(20220505))
      const rows = await ctx.read.find(MatterEntity)
      const sights = await sightsOf(ctx, rows)
      const named = (await accusationDesks(ctx))[0]?.deskId ?? ''
      expect(named).not.toBe('')
      let seen = 0
      for (const viewer of viewers())
        for (const { deskIds, coveredIds } of [...PLACES, { deskIds: [named], coveredIds: [] }]) {
          const one = rows
            .filter((row) => matterRule.may(viewer, { sight: sights.get(row.id)!, deskIds, coveredIds }))
            .map((row) => row.id)
          const condition = matterRule.filter(viewer)({ deskIds, coveredIds })
          const list = await ctx.read
            .createQueryBuilder(MatterEntity, 'row')
            .where(condition.sql, condition.parameters)
            .select('row.id', 'id')
            .getRawMany<{ id: string }>()
          const who = `${viewer.kind} ${viewer.accountId} ${viewer.organKind} ${viewer.roles.join('+')} ${deskIds.join()} ${coveredIds.join()}`
          expect(new Set(list.map((row) => row.id)), who).toEqual(new Set(one))
          const seated = matterRule.filter(viewer)({ deskIds, coveredIds, seat: 'seat' })
          const walked = await ctx.read
            .createQueryBuilder(MatterEntity, 'row')
            .innerJoin(MatterSeatEntity, 'seat', 'seat.matterId = row.id')
            .where(seated.sql, seated.parameters)
            .select('row.id', 'id')
            .getRawMany<{ id: string }>()
          // Each once: a row that came twice would be counted twice.
          if (viewer.kind !== 'system') expect(walked.map((row) => row.id).sort(), who).toEqual([...one].sort())
          const ofDuties = matterRule.filter(viewer)({ matterId: 'matterId', deskIds, coveredIds })
          const duties = await ctx.read
            .createQueryBuilder(DutyEntity, 'row')
            .where(ofDuties.sql, ofDuties.parameters)
            .getMany()
          expect(new Set(duties.map((duty) => duty.matterId)), who).toEqual(new Set(one))
          seen += one.length
        }
      // Neither everything nor nothing: the walk did meet both answers.
      expect(seen).toBeGreaterThan(500)
      expect(seen).toBeLessThan(viewers().length * (PLACES.length + 1) * matters.length)
    })

    it('shows nothing to whoever is recused, and nothing to administrators and auditors', async () => {
      const ctx = await office.systemCtx()
      const recusals = await ctx.read.find(MatterRecusalEntity)
      expect(recusals.length).toBeGreaterThan(5)
      for (const viewer of viewers().filter((one) => one.kind !== 'system')) {
        const { sql, parameters } = matterRule.filter(viewer)({ deskIds: DESKS })
        const list = await ctx.read.createQueryBuilder(MatterEntity, 'row').where(sql, parameters).getMany()
        const ids = new Set(list.map((row) => row.id))
        const recused = recusals.filter((one) => one.accountId === viewer.accountId)
        expect(recused.filter((one) => ids.has(one.matterId))).toEqual([])
        const keepsAccountsOnly =
          viewer.roles.length > 0 && viewer.roles.every((role) => ['ADMIN', 'AUDITOR'].includes(role))
        if (keepsAccountsOnly) expect(list).toEqual([])
        // 第三十条第三款: neither supervision nor the deputies nor the counter, unless they have it in hand.
        if (!hasRole(viewer, 'HEAD') && viewer.organKind === 'PETITION_OFFICE')
          expect(
            list
              .filter((row) => row.hasAccusation && row.receivedByOrganId === viewer.organId)
              .map((row) => row.handlerId),
          ).toSatisfy((who: (string | null)[]) => who.every((one) => one === viewer.accountId))
      }
    })
  },
  { seed: desk.seed },
)

/** Desks and covered colleagues of whoever asks. */
const PLACES: readonly { deskIds: readonly string[]; coveredIds: readonly string[] }[] = [
  { deskIds: [], coveredIds: [] },
  { deskIds: ['d1'], coveredIds: [] },
  { deskIds: ['d2', 'd3'], coveredIds: ACCOUNTS.slice(0, 2) },
]

type Sight = Pick<
  MatterEntity,
  'receivedByOrganId' | 'accountableOrganId' | 'registeredById' | 'handlerId' | 'deskId' | 'hasAccusation'
>

const rowOf = (id: string, sight: Sight): MatterEntity =>
  ({
    ...{ id, number: id, version: 1, standing: 'OPEN', stage: 'TO_SORT', summary: '小区屋面渗漏', receivedOn: START },
    ...{ registeredAt: new Date(), channel: 'LETTER', purpose: 'REQUEST', topic: 'HOUSING', placeCode: null },
    ...{ placeText: null, groupSize: 1, isAnonymous: false, previousHistory: null },
    ...{ lawInstrument: 'petition-regulation-2022', nextDutyKey: null, nextDutyOwnerId: null, nextWarnOn: null },
    ...{ nextLawfulLastOn: null, nextProvisional: false, nextSuspended: false, dueOn: NO_DAY, openDuties: 0 },
    ...{ endedOn: null, refoldOn: null, externalSource: null, externalNumber: null, lookupHash: null },
    ...sight,
  }) as MatterEntity

const dutyOf = (matterId: string, sight: Sight): DutyEntity =>
  ({
    ...{ id: newId(), matterId, key: 'XF-SORT15:f1', clock: 'XF-SORT15', kind: 'DUTY', ownerKind: 'ORGAN' },
    ...{ ownerId: sight.accountableOrganId, eventOn: START, rawLastOn: null, lawfulLastOn: null, warnOn: null },
    ...{ isProvisional: false, isSuspended: false, endHow: null, endOn: null, instrument: 'petition-regulation-2022' },
    ...{ article: '22(1)', isOpen: true, dueOn: NO_DAY },
    ...sight,
  }) as DutyEntity
