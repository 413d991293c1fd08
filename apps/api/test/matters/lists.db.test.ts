import { beforeAll, expect, it } from 'vitest'
import type { LocalDate } from '@petition/law'
import { lightOf, type Light } from '@petition/domain'
import { acceptMatter, keepMatter, referMatter, signFor, sortClaims, withdraw } from '../../src/matters/index.js'
import { loadCase } from '../../src/matters/index.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { ask } from './ask.js'
import { MatterOffice, on, START } from './matter-office.js'

const desk = new MatterOffice()

const PAGE = `query ($filter: MatterFilter, $orderBy: MatterOrder, $first: Int, $after: String) {
  matters(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id number summary standing stage light daysLeft placeName receivedOn
      accountable { id name } receivedBy { name } handler { name } desk { name } nextDuty { id termZh warnOn lawfulLastOn }
    }
  }
}`
interface Row {
  id: string
  number: string
  summary: string
  light: Light
  receivedOn: LocalDate
  stage: string
  accountable: { id: string; name: string }
  nextDuty: { termZh: string; warnOn: string | null } | null
}
interface Answer {
  matters: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: Row[] }
}
const WORKBENCH = `{ workbench {
  today figures { key labelZh count filter } stages { stage count } organs { organ { id name } open warned late }
  soon { id termZh light daysLeft warnOn matter { number } why { ruleVersion article { zh } steps { kind textZh } } owedByZh handler { name } }
} }`
interface Bench {
  workbench: {
    today: string
    figures: { key: string; count: number; filter: object }[]
    stages: { stage: string; count: number }[]
    organs: { organ: { id: string; name: string }; open: number; warned: number; late: number }[]
    soon: { id: string; light: Light; warnOn: string; why: { steps: unknown[]; article: { zh: string } } }[]
  }
}

const SORTED = { claims: [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '物业维修争议' }] }

eachDatabase(
  (office: TestOffice) => {
    const ids: Record<string, string> = {}
    const list = async (login: string, filter: object, day = on(20), more: object = {}): Promise<Answer['matters']> =>
      (await ask<Answer>(await desk.ctx(login, day), PAGE, { filter, first: 100, ...more })).matters
    const names = async (login: string, filter: object, day = on(20)): Promise<string[]> => {
      const { nodes } = await list(login, filter, day)
      const byId = new Map(Object.entries(ids).map(([name, id]) => [id, name]))
      return nodes.map((row) => byId.get(row.id) ?? row.number).sort()
    }

    beforeAll(async () => {
      const at = (n: number, more: object) => desk.register({ receivedOn: on(n), ...more }, 'intake', on(n))
      ids['roof'] = await at(0, {})
      ids['dust'] = await at(1, {
        ...{ summary: '工地扬尘扰民', topic: 'ENVIRONMENT', channel: 'VISIT', placeCode: '120116008' },
        claims: [{ text: '要求夜间停止施工', factsAndReasons: '凌晨仍有渣土车进出，扬尘严重。' }],
      })
      ids['wages'] = await at(2, {
        ...{ summary: '工程队拖欠工资', topic: 'LABOUR', channel: 'TELEPHONE' },
        claims: [{ text: '支付三个月工资', factsAndReasons: '完工后一直未付。' }],
      })
      ids['bus'] = await at(20, {
        summary: '增设公交站点',
        purpose: 'ADVICE',
        topic: 'TRANSPORT',
        claims: [{ text: '在小区门口增设站点' }],
      })
      ids['gone'] = await at(3, { summary: '路灯不亮', claims: [{ text: '修好路灯' }] })
      ids['accused'] = await at(4, { summary: '反映干部优亲厚友', purpose: 'ACCUSATION', claims: [{ text: '查处' }] })
      const to = { organId: desk.organId('U38'), delivery: 'SYSTEM' as const, note: null }
      for (const name of ['dust', 'wages']) await desk.act('intake', on(4), sortClaims, ids[name] ?? '', SORTED)
      for (const name of ['dust', 'wages']) await desk.act('intake', on(5), referMatter, ids[name] ?? '', to)
      await desk.act('handler', on(5), signFor, ids['dust'] ?? '', { arrivedOn: on(5) })
      await desk.act('handler', on(6), acceptMatter, ids['dust'] ?? '', { on: on(6) })
      const { story } = await loadCase(await desk.ctx('intake', on(4)), ids['gone'] ?? '')
      for (const { id: partyId } of story.of('RECEIVED')[0]?.parties ?? [])
        await desk.act('intake', on(18), withdraw, ids['gone'] ?? '', { partyId, on: on(18), uploadId: null })
    })

    it('shows each their own, the first due first', async () => {
      expect(await names('head', {})).toEqual(['accused', 'bus', 'dust', 'gone', 'roof', 'wages'])
      expect(await names('intake', {})).toEqual(['accused', 'bus', 'dust', 'gone', 'roof', 'wages'])
      expect(await names('colleague', {})).toEqual(['bus', 'dust', 'gone', 'roof', 'wages'])
      expect(await names('chief', {})).toEqual(['dust', 'wages'])
      expect(await names('stranger', {})).toEqual([])
      const { nodes } = await list('head', { standing: ['OPEN'] })
      const days = nodes.map((row) => row.nextDuty?.warnOn ?? '9')
      expect(days).toEqual([...days].sort())
      await expect(list('admin', {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(list('auditor', {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
    })

    it.each([
      ['standing', { standing: ['WITHDRAWN'] }, ['gone']],
      ['stage', { stage: ['HANDLING', 'TO_SIGN'] }, ['dust', 'wages']],
      ['channel', { channel: ['VISIT', 'TELEPHONE'] }, ['dust', 'wages']],
      ['topic', { topic: ['LABOUR'] }, ['wages']],
      ['place', { placeCode: '120116008' }, ['dust']],
      ['days of receipt', { receivedFrom: on(1), receivedTo: on(2) }, ['dust', 'wages']],
      ['two words', { words: '扬尘 施工' }, ['dust']],
      ['words of any claim', { words: '渣土车' }, ['dust']],
      ['a word of two', { words: '工资' }, ['wages']],
      ['one character that begins a word', { words: '扬' }, ['dust']],
      ['words that stand nowhere', { words: '拆迁补偿' }, []],
      ['a name', { words: '林小满' }, []],
      ['a name of two characters', { words: '周一川' }, []],
    ])('narrows by %s', async (_what, filter, found) => {
      expect(await names('head', filter)).toEqual(found)
    })

    it('narrows by organ, by what is mine, by number and by the day to warn by', async () => {
      expect(await names('head', { organId: desk.organId('U38') })).toEqual(['dust', 'wages'])
      expect(await names('handler', { mine: true })).toEqual(['dust', 'wages'])
      expect(await names('intake', { mine: true, standing: ['OPEN'] })).toEqual(['accused', 'bus', 'roof'])
      expect(await names('colleague', { mine: true })).toEqual([])
      const { number } = await desk.row(ids['wages'] ?? '')
      expect(await names('head', { number })).toEqual(['wages'])
      expect((await names('head', { number: number.slice(0, -1) })).length).toBeGreaterThan(1)
      expect(await names('head', { number: '%' })).toEqual([])
      const { dueOn } = await desk.row(ids['roof'] ?? '')
      expect(await names('head', { dueFrom: dueOn, dueTo: dueOn })).toEqual(['roof'])
      expect(await names('head', { dueFrom: on(500) })).toEqual([])
    })

    it('lights by the very rule of a single duty, on any day', async () => {
      // Around the days on which letters turn yellow and late, and the accepted one amber-red and red.
      for (const day of [on(8), on(12), on(13), on(15), on(16), on(66), on(68)]) {
        const all = (await list('head', {}, day)).nodes
        for (const light of ['GREEN', 'YELLOW', 'AMBER_RED', 'RED', 'GREY', 'NONE'] as const) {
          const lit = (await list('head', { light: [light] }, day)).nodes
          expect(lit.map((row) => row.id).sort(), `${light} on ${day}`).toEqual(
            all
              .filter((row) => row.light === light)
              .map((row) => row.id)
              .sort(),
          )
          expect(lit.every((row) => row.light === light)).toBe(true)
        }
        const ctx = await desk.ctx('head', day)
        const row = await desk.row(ids['dust'] ?? '')
        const duty = { warnOn: row.nextWarnOn, lawfulLastOn: row.nextLawfulLastOn, end: null }
        const expected = lightOf({ ...duty, isSuspended: false, isProvisional: false }, day, ctx.calendar)
        expect(all.find((one) => one.id === ids['dust'])?.light).toBe(expected)
      }
    })

    it('pages by key in every order, each row once', async () => {
      for (const orderBy of ['DUE_FIRST', 'RECEIVED_FIRST', 'RECEIVED_LAST', 'NUMBER']) {
        const found: Row[] = []
        let after: string | null = null
        do {
          const page: Answer['matters'] = await list('head', {}, on(20), { orderBy, first: 2, after })
          found.push(...page.nodes)
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        } while (after)
        expect(new Set(found.map((row) => row.id)).size).toBe(6)
        expect(found).toHaveLength(6)
        const by = found.map((row) => (orderBy === 'NUMBER' ? row.number : row.receivedOn))
        const inOrder = [...by].sort()
        if (orderBy !== 'DUE_FIRST') expect(by).toEqual(orderBy === 'RECEIVED_LAST' ? inOrder.reverse() : inOrder)
      }
      await expect(list('head', {}, on(20), { first: 101 })).rejects.toMatchObject({ reason: 'PAGE_TOO_LARGE' })
      await expect(list('head', {}, on(20), { after: 'nonsense' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
      await expect(list('head', { words: '，。' })).rejects.toMatchObject({ reason: 'NOTHING_TO_SEARCH' })
      await expect(list('head', { figure: 'HAPPY' })).rejects.toBeDefined()
    })

    it('counts in each figure exactly the rows that it opens, for everybody, on any day', async () => {
      const nonzero = new Set<string>()
      for (const login of ['head', 'intake', 'handler', 'stranger'])
        for (const day of [on(6), on(18), on(66), on(90)]) {
          const { workbench } = await ask<Bench>(await desk.ctx(login, day), WORKBENCH)
          expect(workbench.today).toBe(day)
          for (const { key, count, filter } of workbench.figures) {
            if (count > 0) nonzero.add(key)
            const rows = await list(login, filter, day)
            expect(rows.totalCount, `${login} ${key} ${day}`).toBe(count)
            expect(rows.nodes).toHaveLength(count)
          }
          const open = await list(login, { standing: ['OPEN'] }, day)
          const sum = (key: string) => workbench.figures.find((figure) => figure.key === key)?.count ?? 0
          expect(sum('TO_DO') + sum('DOING')).toBe(open.totalCount)
          for (const { stage, count } of workbench.stages)
            expect((await list(login, { standing: ['OPEN'], stage: [stage] }, day)).totalCount).toBe(count)
          for (const { organ, open: owed, warned, late } of workbench.organs) {
            const at = { standing: ['OPEN'], owedBy: organ.id }
            expect((await list(login, at, day)).totalCount).toBe(owed)
            expect((await list(login, { ...at, light: ['YELLOW', 'AMBER_RED'] }, day)).totalCount).toBe(warned)
            expect((await list(login, { ...at, light: ['RED'] }, day)).totalCount).toBe(late)
          }
        }
      expect([...nonzero].sort()).toEqual(['DOING', 'DONE', 'DUE_TODAY', 'LATE', 'TO_DO', 'WARNED'])
    })

    it('tells the leadership of all organs, and everybody else of their own', async () => {
      const loads = async (login: string) =>
        (await ask<Bench>(await desk.ctx(login, on(20)), WORKBENCH)).workbench.organs.map((load) => load.organ.id)
      expect((await loads('head')).sort()).toEqual([desk.organId('PO'), desk.organId('U38')].sort())
      expect(await loads('intake')).toEqual([desk.organId('PO')])
      expect(await loads('chief')).toEqual([desk.organId('U38')])
      expect(await loads('stranger')).toEqual([])
    })

    it('names the ten duties that come next, with the way to each date', async () => {
      const { soon } = (await ask<Bench>(await desk.ctx('head', on(20)), WORKBENCH)).workbench
      expect(soon.length).toBeGreaterThan(3)
      expect(soon.length).toBeLessThanOrEqual(10)
      expect(soon.map((duty) => duty.warnOn)).toEqual(soon.map((duty) => duty.warnOn).sort())
      for (const duty of soon) expect(duty.why.steps.length).toBeGreaterThan(1)
      expect(soon.some((duty) => duty.why.article.zh.includes('《信访工作条例》第二十二条'))).toBe(true)
    })

    it('names only what the own organ owes where that is asked', async () => {
      type Owing = { workbench: { soon: { owedByOrgan: { id: string } | null }[] } }
      const owing = async (isOwn: boolean) =>
        (
          await ask<Owing>(
            await desk.ctx('intake', on(20)),
            `{ workbench { soon(isOwn: ${isOwn}) { owedByOrgan { id } } } }`,
          )
        ).workbench.soon.map((duty) => duty.owedByOrgan?.id)
      expect(new Set(await owing(false)).size).toBeGreaterThan(1)
      expect(new Set(await owing(true))).toEqual(new Set([desk.organId('PO')]))
    })

    it('asks the database as often for forty rows as for five', async () => {
      const counted = async (login: string, query: string, first: number) => {
        const ctx = await desk.ctx(login, on(20))
        return (await office.db.counted(() => ask(ctx, query, { filter: { standing: ['OPEN'] }, first }))).statements
          .length
      }
      const few = [await counted('head', PAGE, 5), await counted('chief', PAGE, 5), await counted('head', WORKBENCH, 5)]
      const to = { organId: desk.organId('U38'), delivery: 'SYSTEM' as const, note: null }
      for (let n = 0; n < 40; n += 1) {
        const id = await desk.register({ receivedOn: START, summary: `第${n}号楼漏水` }, 'intake', START)
        if (n % 4 === 0) await desk.act('intake', on(1), sortClaims, id, SORTED)
        if (n % 8 === 0) await desk.act('intake', on(1), referMatter, id, to)
        if (n % 8 === 4) await desk.act('intake', on(1), keepMatter, id, {})
      }
      const many = [
        await counted('head', PAGE, 40),
        await counted('chief', PAGE, 40),
        await counted('head', WORKBENCH, 40),
      ]
      expect((await list('head', { standing: ['OPEN'] })).nodes.length).toBeGreaterThan(40)
      expect(many).toEqual(few)
      expect(many[0]).toBeLessThanOrEqual(7)
      // Three counts by index, of what is open, of the month and of what waits, instead of one that walks everything.
      expect(many[2]).toBeLessThanOrEqual(16)
    })
  },
  { seed: desk.seed },
)
