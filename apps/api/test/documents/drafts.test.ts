import { describe, expect, it } from 'vitest'
import { paperToHtml, paperToText } from '@petition/documents'
import { paperToDocx } from '@petition/documents/docx'
import type { MatterFact } from '@petition/domain'
import { aFact } from '@petition/domain/testing'
import { draftOf } from '../../src/documents/drafts/index.js'
import { aDossier, ANSWER, causeOf, on, opinion, received, referred, registered, road, sorted } from './dossiers.js'

const draft = (facts: readonly MatterFact[], id: string, more = {}, dossier = {}) =>
  draftOf(aDossier(facts, dossier), causeOf(facts, id, more))
const textOf = (facts: readonly MatterFact[], id: string, more = {}, dossier = {}): string => {
  const made = draft(facts, id, more, dossier)
  if (!made) throw new Error(`${id} leaves no paper`)
  return paperToText(made.paper)
}

describe('the papers of a road, from its facts alone', () => {
  it.each([
    ['registered', '信访事项登记告知单', '津滨信访登〔2022〕12号', '查询码 | 7KQ4-M2XR-9TBD'],
    ['referred', '关于转送信访事项的函', '津滨信访转〔2022〕12号', '第二十二条第一款第一项'],
    ['accepted', '信访事项受理告知书', '津滨住建信受〔2022〕12号', '最迟至2022年7月11日（《信访工作条例》第三十四条）'],
    ['extended', '延长信访事项办理期限告知书', '津滨住建信延〔2022〕12号', '原办理期限至2022年7月11日届满'],
    ['opinion', '信访处理意见书', '津滨住建信意〔2022〕3号', '（滨海新区人民政府）请求复查'],
    ['served', '送达回证', '津滨住建信证〔2022〕12号', '海棠里5号楼2门301'],
  ])('%s leaves 《%s》', (id, title, number, says) => {
    const made = draft(road(), id)
    expect(made?.problems).toEqual([])
    expect(made?.paper).toMatchObject({ title, number })
    expect(paperToText(made!.paper)).toContain(says)
  })

  it('names the new last day before the extension counts, from the unrolled end of the sixty days', () => {
    expect(textOf(road(), 'extended')).toContain('办理期限延长20日，延长后的最后一日为2022年7月29日')
  })

  it('names everybody, the representative first, and the group by its size', () => {
    expect(textOf(road(), 'accepted')).toContain('周一川、林小满：')
    const facts = road().map((fact) => (fact.kind === 'RECEIVED' ? { ...fact, groupSize: 12 } : fact))
    expect(textOf(facts, 'accepted')).toContain('周一川、林小满等12人：')
  })

  it('names first whom the group chose, not whom the desk ticked when it was registered (第二十条第三款)', () => {
    const chosen = (partyIds: string[], number = partyIds.length) =>
      aFact('PO', { kind: 'REPRESENTATIVES_NAMED', on: on(1), number, partyIds }, 'chosen')
    const [received, ...rest] = road()
    const withChoice = (fact: MatterFact) => [received as MatterFact, fact, ...rest]
    expect(textOf(withChoice(chosen(['P1'])), 'accepted')).toContain('林小满、周一川：')
    // Six are in the record without effect: nobody speaks for the group, and the order is that of the register.
    expect(textOf(withChoice(chosen(['P2'], 6)), 'accepted')).toContain('林小满、周一川：')
    expect(textOf(withChoice(chosen(['P2'])), 'accepted')).toContain('周一川、林小满：')
  })

  it('leaves no paper where nobody can be told, or the fact has no effect', () => {
    const nobody = road().map((fact) => (fact.kind === 'RECEIVED' ? { ...fact, parties: [] } : fact))
    expect(draft(nobody.slice(0, 2), 'registered')).toBeNull()
    const twice = [...road(), aFact('O1', { kind: 'ACCEPTED', on: on(6) }, 'again')]
    expect(draft(twice, 'again')).toBeNull()
    expect(draft(road(), 'received')).toBeNull()
  })

  it('withholds who accuses (第三十条第三款)', () => {
    const text = textOf([received(), registered(), sorted('ACCUSATION'), referred()], 'referred')
    expect(text).toContain('身份信息依法不予披露')
    expect(text).not.toMatch(/林小满|周一川/)
  })

  it.each([
    [{ how: 'ASSIGNED', reportBy: on(40) }, '津滨信访交〔2022〕12号', '第二十二条第一款第三项'],
    [{ toOrganId: 'S1' }, '津滨信访转〔2022〕12号', '第二十二条第一款第二项'],
  ])('a letter cites its own item: %j', (more, number, article) => {
    const text = textOf([received(), registered(), sorted(), referred(more)], 'referred')
    expect(text).toContain(number)
    expect(text).toContain(article)
  })

  it('says the receiver’s days only when the letter is there already', () => {
    const sent = (delivery: string) => [received(), registered(), sorted(), referred({ delivery })]
    expect(textOf(sent('SYSTEM'), 'referred')).toContain('最迟至2022年5月24日')
    expect(textOf(sent('PAPER'), 'referred')).not.toContain('最迟至')
  })

  it('is written as of its own day: what came later does not change it', () => {
    const all = road()
    expect(textOf(all, 'accepted')).toBe(textOf(all.slice(0, 5), 'accepted'))
    expect(textOf(all, 'registered')).toBe(textOf(all.slice(0, 2), 'registered'))
  })

  it('takes over corrections, whenever they came', () => {
    const set = { claims: [{ no: 1, text: '更换屋面防水层', factsAndReasons: null }] }
    const correction = aFact('PO', {
      kind: 'CORRECTED',
      on: on(100),
      factId: 'received',
      set,
      isAnnulled: false,
      reason: '录入有误',
    })
    const text = textOf([...road(), correction], 'accepted')
    expect(text).toContain('更换屋面防水层')
    expect(text).not.toContain('组织公共部位维修')
  })
})

describe('信访处理意见书', () => {
  it('is not fit to be issued while the table names no reviewing organ', () => {
    const made = draft(road(), 'opinion', {}, { reviewOrganId: () => null })
    expect(made?.problems.map((each) => each.code)).toContain('NO_REVIEW_ORGAN')
  })

  it('answers every claim, and says which one is not answered', () => {
    const facts = [received(['维修屋面', '公开账目']), ...road().slice(1)]
    expect(draft(facts, 'opinion')?.problems.map((each) => each.path)).toContain('claims.2.finding')
  })

  it('computes the remedy by the text of its day, in the words for a group', () => {
    expect(textOf(road(), 'opinion')).toContain(
      '你们对本处理意见不服的，根据《信访工作条例》第三十五条，可以自收到本意见书之日起30日内',
    )
  })

  it('keeps a number that is none of ours out of the way of its own', () => {
    const facts = road().map((fact) => (fact.kind === 'OPINION_ISSUED' ? { ...fact, number: '' } : fact))
    expect(draft(facts, 'opinion')?.paper.number).toBe('津滨住建信意〔2022〕12号')
  })

  it('prints 8,000 characters, formulas and markup as they stand', async () => {
    const nasty = `=HYPERLINK("http://x")<script>alert(1)</script>&amp;\u202e\u0000]]>`
    const answer = { ...ANSWER, finding: nasty + '长'.repeat(8000) }
    const facts = [...road().slice(0, 6), opinion({ answers: [answer] })]
    const made = draft(facts, 'opinion')
    expect(made?.problems).toEqual([])
    const html = paperToHtml(made!.paper)
    expect(html).not.toContain('<script>')
    expect(html).toContain('=HYPERLINK(&quot;http://x&quot;)&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;]]&gt;')
    expect(paperToText(made!.paper)).toContain('长'.repeat(8000))
    expect(Buffer.from(await paperToDocx(made!.paper)).equals(await paperToDocx(made!.paper))).toBe(true)
  })
})

it('a proof lists the attempts before it and is no proof before the slip is back', () => {
  const post = (id: string, day: number) =>
    aFact(
      'O1',
      {
        kind: 'SERVED',
        on: on(day),
        paper: 'OPINION',
        partyId: 'P1',
        mode: 'POST',
        isRecorded: false,
        hasConsent: false,
        slipOn: null,
        proof: 'EMS 1',
        outcome: null,
      },
      id,
    )
  const facts = [
    ...road().slice(0, 7),
    post('first', 62),
    aFact('O1', { kind: 'SERVICE_RETURNED', on: on(66), servedId: 'first', reason: '查无此人' }),
    post('second', 68),
    aFact('O1', { kind: 'SLIP_RETURNED', on: on(70), servedId: 'second' }, 'slip'),
  ]
  const blank = textOf(facts, 'second')
  expect(blank).toContain('退回：查无此人')
  expect(blank).toContain('收到日期 | 　　年　　月　　日')
  const issued = [
    { kind: 'HANDLING_OPINION' as const, organId: 'O1', title: '信访处理意见书', number: '津滨住建信意〔2022〕3号' },
  ]
  const proven = textOf(facts, 'slip', {}, { issued })
  expect(proven).toContain('收到日期 | 2022年7月14日')
  expect(proven).toContain('信访处理意见书 | 文　号 | 津滨住建信意〔2022〕3号')
})
