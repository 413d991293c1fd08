import { localDate } from '@petition/law'
import { beforeAll, describe, expect, it } from 'vitest'
import { aLetter, type HttpOffice } from '../matters/by-http.js'
import { eachDatabase } from '../offices.js'
import { ConferenceOffice, seedConferences, TODAY as CONFERENCE_DAY } from './conference-office.js'
import { OpinionOffice, seedOpinions, TEXT } from './opinion-office.js'

interface LawyerPaper {
  readonly title: string
  readonly html: string
  readonly downloadUrl: string
}

/** A paper as somebody reads it; null where there is none for them. */
const paperFor =
  (desk: HttpOffice, field: 'legalOpinionPaper' | 'conferenceMinutes') =>
  async (login: string, id: string): Promise<LawyerPaper | null> => {
    const query = `query ($id: ID!) { ${field}(id: $id) { title html downloadUrl } }`
    const { data, errors } = await desk.ask<Record<string, LawyerPaper>>(login, query, { id })
    if (errors.length > 0) expect(errors[0]?.extensions['code']).toBe('NOT_FOUND')
    return data?.[field] ?? null
  }

eachDatabase(
  (office) => {
    const desk = new OpinionOffice(office)
    const paper = paperFor(desk, 'legalOpinionPaper')
    const given = {
      ...TEXT,
      facts: '林小满提供的报修记录显示保修期已满。',
      reasons: '林小满主张的公共部位维修，由业主共同决定。',
    }
    beforeAll(() => desk.begin())

    describe('the paper of a legal opinion', () => {
      it('is there once the opinion is given, says what was written, and names no party', async () => {
        const { id } = await desk.asked(await desk.matter())
        await desk.free(id)
        expect(await paper('head', id)).toBeNull()
        await desk.done('lawyer', 'giveLegalOpinion', id, given)
        const { title, html } = (await paper('head', id)) as LawyerPaper
        expect(title).toBe('法律意见书')
        for (const said of [
          ...['示例律师事务所', '应知律（公职律师）', '法定途径', '屋面维修资金是否属于物业纠纷', TEXT.conclusion],
          ...['信访工作条例 第三十一条', '某市物业管理办法 第五条', '林**提供的报修记录', '林**主张'],
        ])
          expect(html).toContain(said)
        expect(html).not.toContain('林小满')
        // No place for a caveat where there is none.
        expect(html).not.toContain('需要注意的问题')
      })

      it('has the matter’s number for whoever may see the matter, and is nobody else’s at all', async () => {
        const { id } = await desk.asked(await desk.matter())
        await desk.free(id)
        await desk.done('lawyer', 'giveLegalOpinion', id, TEXT)
        const { matter } = (await desk.opinion('head', id)) as { matter: { number: string } }
        expect((await paper('head', id))?.html).toContain(matter.number)
        const own = await paper('lawyer', id)
        expect(own?.html).toContain('以征求单位提供的事项摘要为准')
        expect(own?.html).not.toContain(matter.number)
        expect(await paper('lawyer2', id)).toBeNull()
      })

      it('prints a further version with what it changes, by whoever gave it', async () => {
        const { id } = await desk.asked(await desk.matter(), '温如故')
        await desk.done('intake', 'declareOpinionConflict', id)
        await desk.done('intake', 'giveLegalOpinion', id, TEXT)
        await desk.done('intake', 'amendLegalOpinion', id, { ...TEXT, conclusion: '另需表决', changed: '补充程序' })
        const html = (await paper('intake', id))?.html
        expect(html).toContain('第2版，代替此前各版。更正：补充程序')
        expect(html).toContain('另需表决')
        expect(html).not.toContain(TEXT.conclusion)
        expect(html).toContain('温如故（公益律师）')
      })

      it('is downloaded once by its address, the same bytes each time, and the audit log knows', async () => {
        const { id } = await desk.asked(await desk.matter())
        await desk.free(id)
        await desk.done('lawyer', 'giveLegalOpinion', id, TEXT)
        const client = await desk.client('head')
        const url = (await paper('head', id))?.downloadUrl ?? ''
        const first = await client.get(url)
        expect([first.statusCode, first.headers['content-type']]).toEqual([
          200,
          expect.stringContaining('wordprocessingml'),
        ])
        expect((await client.get(url)).statusCode).toBe(404)
        const again = await client.get((await paper('head', id))?.downloadUrl ?? '')
        expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
        const rows = await office.db.read.query(`SELECT act FROM audit_entry WHERE act = 'downloadLawyerPaper'`)
        expect(rows).toHaveLength(2)
      })
    })
  },
  { seed: seedOpinions },
)

eachDatabase(
  (office) => {
    const desk = new ConferenceOffice(office)
    const minutes = paperFor(desk, 'conferenceMinutes')
    const day = localDate('2022-10-12')
    const matter = () => desk.register('intake', aLetter(CONFERENCE_DAY))
    beforeAll(() => desk.begin())

    describe('the minutes of a conference', () => {
      it('say who was there, what was advised on each line, and who does what by when, without a party’s name', async () => {
        await desk.on(CONFERENCE_DAY)
        const { number: matterNumber } = await matter()
        const items = [{ matterNumber, question: '是否属于行政复议范围' }]
        const called = await desk.called({ items })
        expect(await minutes('intake', called.id)).toBeNull()
        await desk.on(day)
        const [chair] = called.seats
        const record = { record: '研究了林小满的诉求。', absentSeatIds: [chair?.id] }
        const { id, agenda } = await desk.done('intake', 'recordConference', called.id, record)
        await desk.done('intake', 'noteAdvice', id, { itemId: agenda[0]?.id, advice: '告知林小满复议途径' })
        const toOrganId = await desk.organId('U38')
        const ask = { itemId: agenda[0]?.id, toOrganId, text: '核实退费口径', reportBy: '2022-10-21' }
        await desk.done('intake', 'giveFollowUp', id, ask)
        const { title, html } = (await minutes('intake', id)) as LawyerPaper
        expect(title).toBe('研判会议纪要')
        for (const said of [
          ...['供热退费争议研判', '2022年10月12日 09:00至10:30', '分管副主任（缺席）', '应知律', matterNumber],
          ...['研究了林**的诉求', '告知林**复议途径', '核实退费口径', '2022年10月21日'],
        ])
          expect(html).toContain(said)
        expect(html).not.toContain('林小满')
      })

      it('have for an organ what it reads of it: not the line of a matter that it does not see, nor the record', async () => {
        await desk.on(CONFERENCE_DAY)
        const { number: matterNumber } = await matter()
        const items = [{ matterNumber, question: '继承份额如何认定' }, { question: '口径如何统一' }]
        const seats = [
          { role: 'CHAIR', name: '分管副主任' },
          { role: 'LAWYER', professionalId: desk.people['应知律'] },
          { role: 'ORGAN', ofOrganId: await desk.organId('U39') },
        ]
        const { id } = await desk.held(day, { items, seats, fromTime: '14:00', untilTime: '15:00' })
        const own = (await minutes('housing', id))?.html
        expect(own).toContain('口径如何统一')
        expect(own).not.toMatch(/继承份额|会议记录/)
        expect(own).not.toContain(matterNumber)
        expect((await minutes('intake', id))?.html).toMatch(/会议记录[^]*继承份额如何认定/)
        expect(await minutes('lawyer2', id)).toBeNull()
      })

      it('hold no line on an accusation, nor the record beside it, whoever prints them (第三十条第三款)', async () => {
        await desk.on(CONFERENCE_DAY)
        const { number: matterNumber, id: matterId } = await matter()
        const items = [{ matterNumber, question: '招标线索如何移交' }, { question: '口径如何统一' }]
        const { id, agenda } = await desk.held(day, { items, fromTime: '16:00', untilTime: '17:00' })
        await desk.done('intake', 'noteAdvice', id, { itemId: agenda[0]?.id, advice: '移交有权处理的机关' })
        expect((await minutes('head', id))?.html).toContain('移交有权处理的机关')
        await office.db.inTransaction((m) => m.query(`UPDATE matter SET hasAccusation = 1 WHERE id = '${matterId}'`))
        expect((await desk.seen('head', id))?.agenda).toHaveLength(2)
        const html = (await minutes('head', id))?.html
        expect(html).toContain('口径如何统一')
        expect(html).not.toMatch(/招标线索|移交有权|会议记录/)
      })
    })
  },
  { seed: seedConferences },
)
