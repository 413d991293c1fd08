import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { eachDatabase, type TestOffice } from '../offices.js'
import { MediationOffice, SCREENED, seedMediation } from './mediation-office.js'

const [TAKEN, HELD, TODAY] = [localDate('2022-05-09'), localDate('2022-05-11'), localDate('2022-05-16')]
const SESSION = {
  ...{ fromTime: '09:00', untilTime: '10:30', place: '调解室', isPublic: false },
  ...{ claimants: 1, respondents: 1, record: '双方陈述' },
}

/** Led in on 6 May, taken on the 9th, at the table on the 11th. */
function days(office: TestOffice) {
  const desk = new MediationOffice(office)
  let caseId = ''
  beforeAll(async () => {
    await desk.on(SCREENED)
    await desk.begin()
    caseId = (await desk.screened()).caseId
    await desk.consented(caseId)
    await desk.done('intake', 'leadToMediation', caseId, { on: SCREENED, bodyId: desk.bodyId })
    await desk.on(TODAY)
  })
  const act = (name: string, input: object, login = 'mediator') => desk.reason(login, name, caseId, input as never)
  const entry = async (labelZh: string) => {
    const { mediation } = await desk.read<{ mediation: { entries: { id: string; labelZh: string }[] } }>(
      'mediator',
      'query ($id: ID!) { mediation(id: $id) { entries { id labelZh } } }',
      { id: caseId },
    )
    return mediation.entries.find((one) => one.labelZh === labelZh)?.id ?? ''
  }

  describe('days that cannot be are refused, and nothing of them is recorded', () => {
    it('a taking before the lead-in; a session, a longer period or a text before the taking', async () => {
      const take = { number: '（2022）人调字第8号' }
      expect(await act('takeMediation', { ...take, on: '2022-05-05' })).toBe('TAKEN_BEFORE_LED_IN')
      expect(await act('takeMediation', { ...take, on: TAKEN })).toBe('done')
      const accountId = await desk.accountId('mediator')
      await act('nameMediator', { on: TAKEN, accountId, as: 'MEDIATOR', chosenBy: 'BODY' })
      await act('declareMediatorTies', { on: TAKEN, isFree: true, statement: '没有' })
      const { errors } = await desk.tried('mediator', 'holdMediationSession', caseId, { ...SESSION, on: '2022-05-08' })
      expect(errors[0]).toMatchObject({
        message: expect.stringContaining('2022-05-09') as string,
        extensions: { reason: 'MEDIATED_BEFORE_TAKEN', citation: { article: '17' } },
      })
      const longer = { until: '2022-07-01', proof: '双方同意书' }
      expect(await act('prolongMediation', { ...longer, on: '2022-05-08' })).toBe('MEDIATED_BEFORE_TAKEN')
      const text = { form: 'WRITTEN', facts: '略', disputes: '略', agreed: '略', obligations: [] }
      expect(await act('draftAgreement', { ...text, on: '2022-05-08' })).toBe('MEDIATED_BEFORE_TAKEN')
      expect(await act('holdMediationSession', { ...SESSION, on: HELD })).toBe('done')
    })

    it('a correction that puts the taking behind a session, or a session before the taking; asked before as well', async () => {
      const [taken, held] = [await entry('受理调解'), await entry('调解会')]
      expect([taken, held]).not.toContain('')
      const correct = (factId: string, on: string) => act('correctMediationFact', { ...fix, factId, on }, 'bodyhead')
      const fix = { isAnnulled: false, reason: '日期登记有误' }
      expect(await correct(taken, '2022-05-12')).toBe('TAKEN_AFTER_MEDIATING')
      expect(await correct(held, '2022-05-08')).toBe('MEDIATED_BEFORE_TAKEN')
      const PREVIEW = `query ($input: PreviewMediationCorrectionInput!) { previewMediationCorrection(input: $input) { refusal { code text } } }`
      const { data } = await desk.ask('bodyhead', PREVIEW, {
        input: { caseId, factId: taken, on: '2022-05-12', isAnnulled: false },
      })
      expect(data).toMatchObject({ previewMediationCorrection: { refusal: { code: 'TAKEN_AFTER_MEDIATING' } } })
      // The day of the session itself, and any day before, is one on which it can have been taken.
      expect(await correct(taken, HELD)).toBe('done')
      expect(await correct(held, '2022-05-10')).toBe('MEDIATED_BEFORE_TAKEN')
      expect(await correct(taken, '2022-05-10')).toBe('done')
      expect(await correct(held, '2022-05-10')).toBe('done')
    })
  })
}

eachDatabase(days, { seed: seedMediation })
