import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase } from '../offices.js'
import { aKey } from '../organs/house.js'
import { day, HearingOffice, seedHearings, START } from './hearing-office.js'

/* What may not be set is refused and leaves nothing behind. */

eachDatabase(
  (office) => {
    const desk = new HearingOffice(office)
    const one = { id: '', hearingId: '', partyId: '' }
    beforeAll(async () => {
      await desk.on(START)
      await desk.furnish()
      Object.assign(one, await desk.granted())
    })
    const sets = (more: object) => desk.send('clerk', 'setHearing', one.id, { hearingId: one.hearingId, ...more })

    describe('set', () => {
      it('one day short of the notice, and on the day that the refusal names', async () => {
        const { errors } = await sets(desk.plan(day(6)))
        // Monday 6 June + 7 = 13 June: the first day; a notice for the 12th had to be there on the 3rd.
        expect(errors[0]?.extensions).toMatchObject({ code: 'RULE_REFUSED', reason: 'HEARING_NOTICE_TOO_SHORT' })
        expect(errors[0]?.extensions['facts']).toMatchObject({ earliestOn: '2022-06-13' })
        expect((await desk.hearing(one.id)).state).toBe('GRANTED')
        expect((await sets(desk.plan(day(7)))).errors).toEqual([])
      })

      it('on a 29 February that there is none of, and on a time that is no quarter of an hour', async () => {
        const { errors } = await sets({ ...desk.plan(day(20)), hearingOn: '2023-02-29', reason: '改期' })
        expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
        const odd = await sets({ ...desk.plan(day(20)), fromTime: '09:10', reason: '改期' })
        expect(odd.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
        const back = await sets({ ...desk.plan(day(20)), fromTime: '11:00', untilTime: '09:00', reason: '改期' })
        expect(back.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'BOOKING_TIMES' })
        expect((await desk.hearing(one.id)).plan?.hearingOn).toBe(day(7))
      })

      it('somebody of another list, nobody in the chair, somebody twice', async () => {
        const seats = (...all: readonly (readonly [string | undefined, string])[]) => ({
          ...{ ...desk.plan(day(20)), reason: '改期' },
          seats: all.map(([officerId, seat]) => ({ officerId, seat })),
        })
        const [a, b, c] = desk.people
        const reasonOf = async (more: object) => (await sets(more)).errors[0]?.extensions['reason']
        expect(await reasonOf(seats(['nobody', 'CHAIR'], [b, 'MEMBER'], [c, 'MEMBER']))).toBe('NO_SUCH_PERSON')
        expect(await reasonOf(seats([a, 'MEMBER'], [b, 'MEMBER'], [c, 'MEMBER']))).toBe('NOT_ONE_CHAIR')
        expect(await reasonOf(seats([a, 'CHAIR'], [b, 'MEMBER'], [b, 'RECORDER']))).toBe('SEATED_TWICE')
      })
    })

    it('nobody sits in a matter in which a conflict of theirs is on record, whichever list they were reported from', async () => {
      const accountId = await desk.accountId('clerk')
      const seated = await desk.person('宣若谷', { accountId })
      const [chair, member] = desk.people
      const plan = {
        ...desk.plan(day(20)),
        seats: [chair, member, seated].map((officerId, at) => ({ officerId, seat: at === 0 ? 'CHAIR' : 'MEMBER' })),
      }
      const add = 'mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { professional { id } } }'
      const input = { idempotencyKey: aKey(), kind: 'MEDIATOR', name: '宣若谷', firm: '调委会', login: 'clerk' }
      const { addProfessional } = await desk.read<{ addProfessional: { professional: { id: string } } }>(
        'intake',
        add,
        {
          input,
        },
      )
      const { id, hearingId } = await desk.granted()
      const report = 'mutation ($input: ReportConflictInput!) { reportConflict(input: $input) { conflict { id } } }'
      await desk.read('intake', report, {
        input: {
          ...{ idempotencyKey: aKey(), matterId: id, professionalId: addProfessional.professional.id, on: START },
          ...{ ground: 'RELATIVE', note: '与一方有亲属关系' },
        },
      })
      expect(await desk.reasonOf('clerk', 'setHearing', id, { hearingId, ...plan })).toBe('HEARING_SEAT_HAS_CONFLICT')
      expect((await desk.hearing(id)).state).toBe('GRANTED')
      const other = await desk.granted()
      expect(await desk.reasonOf('clerk', 'setHearing', other.id, { hearingId: other.hearingId, ...plan })).toBeNull()
    })

    it('a leap day is a day like any other', async () => {
      await desk.on(localDate('2024-02-05'))
      const { id, hearingId } = await asked(desk)
      await desk.act('clerk', 'setHearing', id, { hearingId, ...desk.plan(localDate('2024-02-29')) })
      // Seven days back from Thursday 29 February: Thursday the 22nd.
      expect(await desk.hearing(id)).toMatchObject({ plan: { hearingOn: '2024-02-29', noticeBy: '2024-02-22' } })
      await desk.on(START)
    })
  },
  { seed: seedHearings },
)

/** As `granted`, on the office's day of 2024. */
async function asked(desk: HearingOffice): Promise<{ id: string; hearingId: string }> {
  const on = '2024-02-05'
  const id = await desk.accepted({}, localDate(on))
  await desk.act('handler', 'recordHearingAnswer', id, { partyId: await desk.party(id), on, says: 'APPLIES' })
  const hearingId = (await desk.hearing(id)).id
  await desk.act('handler', 'decideHearing', id, { hearingId, isGranted: true, reasons: '双方争议较大' })
  return { id, hearingId }
}
