import { expect, it } from 'vitest'
import { PaperEntity } from '../../src/documents/index.js'
import { MatterFactEntity } from '../../src/matters/archive/fact.entity.js'
import { aLetter } from '../matters/by-http.js'
import { day, numberless, ofReview, reviewDesk, START, type Previewed } from '../matters/review-desk.js'
import { eachDatabase, type TestOffice } from '../offices.js'

const PREVIEW = 'query ($input: ActPreviewInput!) { previewAct(input: $input) { title html problems } }'

/* What stands in the form is shown as the paper that goes out, for every act of the road that leaves one. */
function previews(office: TestOffice) {
  const { desk, see, refusal } = reviewDesk(office)
  const ask = async (login: string, id: string, act: string, input: object) => {
    const whole = {
      idempotencyKey: 'preview-of-an-act',
      matterId: id,
      expectedVersion: await desk.version(id),
      ...input,
    }
    return desk.ask<{ previewAct: Previewed }>(login, PREVIEW, {
      input: { [act === 'notifyPetitioner' ? 'notify' : act]: whole },
    })
  }
  const preview = async (...asked: Parameters<typeof ask>) => {
    const { data, errors } = await ask(...asked)
    expect(errors).toEqual([])
    return data?.previewAct as Previewed
  }
  /** Previewed, done, and the paper that went out is the one that was shown; nothing was written before it was done. */
  const shownThenDone = async (login: string, id: string, act: string, input: object, kind: string) => {
    const count = () =>
      Promise.all([PaperEntity, MatterFactEntity].map((of) => office.db.read.countBy(of, { matterId: id })))
    const before = [await desk.version(id), ...(await count())]
    const shown = await preview(login, id, act, input)
    expect(shown.problems, act).toEqual([])
    expect([await desk.version(id), ...(await count())], act).toEqual(before)
    await desk.act(login, act, id, input as Record<string, unknown>)
    const issued = (await see(id, login)).papers.findLast((one) => one.kind === kind)
    expect(shown.html, act).not.toBe('')
    expect(numberless(shown.html), act).toBe(numberless(issued?.html))
    return issued?.number
  }

  it('the letters of the road, from forwarding to the extension, with the numbers that they would have had anyway', async () => {
    await desk.on(START)
    const { id } = await desk.register('intake', aLetter(START))
    const claims = [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '物业维修争议' }]
    await desk.act('intake', 'sortClaims', id, { claims })
    const to = { organId: await desk.organId('U38'), delivery: 'SYSTEM' }
    const first = await shownThenDone('intake', id, 'referMatter', to, 'FORWARDING_LETTER')
    await shownThenDone('organhead', id, 'object', { reasons: '不属于我单位职权范围' }, 'OBJECTION_LETTER')
    await desk.act('intake', 'answerObjection', id, { isAgreed: true, reasons: '经核实同意' })
    const second = await shownThenDone('intake', id, 'referMatter', to, 'FORWARDING_LETTER')
    expect(Number(second?.match(/(\d+)号/u)?.[1])).toBe(Number(first?.match(/(\d+)号/u)?.[1]) + 1)
    await desk.act('organhead', 'signFor', id, { arrivedOn: START })
    const { me } = await desk.read<{ me: { account: { id: string } } }>('handler', '{ me { account { id } } }')
    await desk.act('organhead', 'allocateMatter', id, { accountId: me.account.id })
    await desk.on(day('2022-05-10'))
    const told = { content: 'RECEIPT_ROUTE_PROCEDURE', on: '2022-05-10', text: '正在填写的告知内容' }
    await shownThenDone('handler', id, 'notifyPetitioner', told, 'NOTICE')
    await shownThenDone('handler', id, 'acceptMatter', { on: '2022-05-10' }, 'ACCEPTANCE_NOTICE')
    await shownThenDone(
      'handler',
      id,
      'askSupplement',
      { items: ['维修合同', '付款凭证'], answerBy: '2022-06-10' },
      'SUPPLEMENT_NOTICE',
    )
    const longer = { days: 20, reason: '委托鉴定' }
    await shownThenDone('organhead', id, 'extendHandling', longer, 'EXTENSION_NOTICE')
  }, 60_000)

  it('shows a letter that has to be approved as it would be once approved; nothing is asked for by looking', async () => {
    await desk.on(START)
    const { id } = await desk.register('intake', aLetter(START))
    const claims = [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '物业维修争议' }]
    await desk.act('intake', 'sortClaims', id, { claims })
    const shown = await preview('intake', id, 'assignMatter', {
      ...{ organId: await desk.organId('U38'), delivery: 'SYSTEM', reportBy: '2022-08-01' },
    })
    expect(shown.title).toContain('交办')
    expect(shown.html).toContain('2022年8月1日')
    const { approvals } = await desk.read<{ approvals: { nodes: { matterId: string }[] } }>(
      'head',
      '{ approvals { nodes { matterId } } }',
    )
    expect(approvals.nodes.map((one) => one.matterId)).not.toContain(id)
  })

  it('refuses what the act itself refuses, in the same words, and does one act at a time', async () => {
    await desk.on(START)
    const { id } = await desk.register('intake', aLetter(START))
    const unsorted = { organId: await desk.organId('U38'), delivery: 'SYSTEM' }
    const { errors } = await ask('intake', id, 'referMatter', unsorted)
    expect(errors[0]?.extensions).toMatchObject({
      ...(await refusal('intake', 'referMatter', id, unsorted)),
      requestId: expect.anything(),
    })
    expect((await ask('handler', id, 'acceptMatter', { on: START })).errors[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
    })
    const none = await desk.ask('intake', PREVIEW, { input: {} })
    expect(none.errors[0]?.extensions).toMatchObject({ reason: 'ONE_ACT' })
  })
}

eachDatabase(previews, ofReview)
