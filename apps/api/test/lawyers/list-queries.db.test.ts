import { expect, it } from 'vitest'
import { onDatabase } from '../offices.js'
import { ConferenceOffice, seedConferences } from './conference-office.js'

const LISTS = {
  'conferences of the office': [
    'intake',
    '{ conferences(filter: { kind: [LINKAGE], state: TO_RECORD, month: "2022-05", words: "供热", owing: true }, first: 5) { nodes { title } } }',
  ],
  'conferences of a lawyer': ['lawyer', '{ conferences(first: 5) { totalCount nodes { title } } }'],
  'conferences of a bureau': ['handler', '{ conferences(first: 5) { nodes { title } } }'],
  'figures of conferences': ['watch', '{ conferenceFigures(year: 2022) { kind month held } }'],
  'receptions of the office': ['intake', '{ dutyReceptions(filter: { month: "2022-05" }, first: 5) { nodes { on } } }'],
  'receptions of a lawyer': ['lawyer', '{ dutyReceptions(first: 5) { nodes { on } } }'],
  'figures of receptions': ['watch', '{ receptionFigures(year: 2022) { month receptions personTimes matters } }'],
} as const

onDatabase(
  'sqlite',
  (office) => {
    it.each(Object.entries(LISTS))('asks the database for %s like this', async (_name, [login, query]) => {
      const client = await new ConferenceOffice(office).client(login)
      const { result, statements } = await office.counted(() => client.graphql(query))
      expect(result.errors).toEqual([])
      const [, ...list] = statements
      expect(list.map((sql) => sql.replaceAll('"', ''))).toMatchSnapshot()
    })

    it('asks as many statements for many conferences as for one', async () => {
      const desk = new ConferenceOffice(office)
      await desk.begin()
      const query = `{ conferences(first: 20) { nodes { number version state seats { name } agenda { question advice { advice } }
        followUps { text organ { name } } duties { clock owedByOrgan { name } } held { record } acts { name } } } }`
      const client = await desk.client('intake')
      const count = async () => (await office.counted(() => client.graphql(query))).statements.length
      await desk.called({ heldOn: '2022-10-11' })
      const one = await count()
      for (const heldOn of ['2022-10-12', '2022-10-13', '2022-10-14']) await desk.called({ heldOn })
      expect(await count()).toBe(one)
    })
  },
  { seed: seedConferences },
)
