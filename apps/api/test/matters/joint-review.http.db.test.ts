import { expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { day, ofReview, REPETITION, reviewDesk, SAYS } from './review-desk.js'

const person = (name: string, phone: string) => ({
  ...{ kind: 'PERSON', name, idNumber: null, phone, address: '滨海新区海棠里5号楼', isRepresentative: true },
})
const TWO = { groupSize: 2, parties: [person('林小满', '13900000001'), person('周一川', '13900000002')] }

/* Two petition together. One goes to re-review at once, the other still has thirty days of an own (第三十五条、第三十六条第三款). */
function joint(office: TestOffice) {
  const { desk, see, party, paper, serve, ask, lastRound, served, decided } = reviewDesk(office)

  it('one petitioner is at the end of the road, the other goes on, and only then the matter is final', async () => {
    const id = await served(TWO, 2)
    const [first, second] = [await party(id, 0), await party(id, 1)]
    const goes = async (at: number, on: Record<'asked' | 'again' | 'end', string>, number: string) => {
      await desk.on(day(on.asked))
      await ask('intake', id, 'REVIEW', 'G01', day(on.asked), undefined, at)
      await decided(id, { outcome: 'UPHELD' })
      await serve('govclerk', id, 'REVIEW_OPINION', day(on.asked), at)
      await desk.on(day(on.again))
      await ask('intake', id, 'RECHECK', 'C01', day(on.again), undefined, at)
      const reviewId = await lastRound(id)
      await desk.act('officeclerk', 'takeReview', id, { reviewId, uploadId: await paper('officeclerk') })
      await desk.on(day(on.end))
      await desk.act('officeclerk', 'recordReviewDecision', id, {
        ...{ reviewId, ...SAYS, outcome: 'UPHELD', on: on.end, number },
        uploadId: await paper('officeclerk'),
      })
    }
    const comes = async (on: string, partyId: string | undefined | null) => {
      const input = { matterId: id, on, level: 'SAME', factsAndReasons: 'SAME', partyId }
      type Comes = { previewRepetition: { gate: string | null } }
      return (await desk.read<Comes>('intake', REPETITION, { input })).previewRepetition.gate
    }

    await goes(0, { asked: '2022-06-08', again: '2022-06-10', end: '2022-06-20' }, '津政复核〔2022〕8号')
    // The re-review opinion goes to both of them, as papers of a joint matter do.
    for (const at of [0, 1]) await serve('officeclerk', id, 'RECHECK_OPINION', day('2022-06-20'), at)
    const half = await see(id)
    expect(half).toMatchObject({ standing: 'ANSWERED', reviews: { endedFor: [{ id: first }], afterwards: null } })
    expect(half.reviews.windows.filter((one) => one.state === 'RUNNING')).toMatchObject([{ lastOn: '2022-07-01' }])
    expect([await comes('2022-06-20', first), await comes('2022-06-20', second)]).toEqual(['G-RECHECKED', null])
    expect(await comes('2022-06-20', null)).toBeNull()

    await goes(1, { asked: '2022-06-30', again: '2022-07-10', end: '2022-07-20' }, '津政复核〔2022〕9号')
    expect(await see(id)).toMatchObject({ standing: 'OPEN' })
    await serve('officeclerk', id, 'RECHECK_OPINION', day('2022-07-20'), 1)
    const end = await see(id)
    expect(end).toMatchObject({ standing: 'FINAL', reviews: { endedFor: [{ id: first }, { id: second }] } })
    expect(end.reviews.afterwards).not.toBeNull()
    expect(await comes('2022-07-20', null)).toBe('G-RECHECKED')
  }, 60_000)
}

eachDatabase(joint, ofReview)
