import { expect, it } from 'vitest'
import { onDatabase } from '../offices.js'
import { houseSlices, installHouse, signedIn } from './house.js'

const LISTS = {
  organs: [
    'intake',
    '{ organs(filter: { kind: [STREET, TOWN], words: "河" }, first: 5) { totalCount nodes { name } } }',
  ],
  accounts: ['admin', '{ accounts(filter: { role: INTAKE, words: "戚" }, first: 5) { nodes { login name } } }'],
  colleagues: ['handler', '{ colleagues { name section } }'],
  absences: ['deputy', '{ absences { from to } }'],
  rightsChanges: ['head', '{ rightsChanges { roles } }'],
  auditEntries: ['auditor', '{ auditEntries(filter: { act: "signIn" }, first: 5) { nodes { act } } }'],
} as const

onDatabase(
  'sqlite',
  (office) => {
    it.each(Object.entries(LISTS))('asks the database for %s like this', async (_name, [login, query]) => {
      const client = await signedIn(office, login)
      const { result, statements } = await office.counted(() => client.graphql(query))
      expect(result.errors).toEqual([])
      const [session, ...list] = statements
      expect(session).toContain('FROM "session"')
      expect(list.map((sql) => sql.replaceAll('"', ''))).toMatchSnapshot()
    })
  },
  { slices: houseSlices, seed: installHouse },
)
