import { expect, it } from 'vitest'
import * as domain from '../../../packages/domain/src/index.js'
import { RECON_REFUSALS } from '../../../packages/domain/src/reconsideration/index.js'
import { slices } from '../../../apps/api/src/slices.js'

const { CONFERENCE_REFUSALS, DISPUTE_REFUSALS, MEDIATION_REFUSALS, REFUSALS } = domain

/** `sentence()` takes the first slice that knows a code: a code of two slices would say the wrong one's sentence. */
it('a code has its sentence in one slice only', () => {
  const owners = new Map<string, string[]>()
  for (const { name, messages } of slices)
    for (const code of Object.keys({ ...messages?.zh, ...messages?.en }))
      owners.set(code, [...(owners.get(code) ?? []), name])
  expect(owners.size).toBeGreaterThan(500)
  expect([...owners].filter(([, names]) => names.length > 1)).toEqual([])
})

it('speaks both languages wherever it speaks one', () => {
  for (const { name, messages } of slices)
    expect(Object.keys(messages?.en ?? {}).sort(), name).toEqual(Object.keys(messages?.zh ?? {}).sort())
})

/** The console says a refusal of the law by the domain's words before the act, the API after it: one sentence for both. */
it('what the domain says of a refusal is what the wire says', () => {
  const tables = { REFUSALS, MEDIATION_REFUSALS, DISPUTE_REFUSALS, CONFERENCE_REFUSALS, RECON_REFUSALS }
  for (const [table, words] of Object.entries(tables))
    for (const [code, said] of Object.entries(words)) {
      const [owner] = slices.filter(({ messages }) => messages?.zh[code])
      expect(owner?.messages?.zh[code]?.({}), `${table}.${code}`).toBe(said({}).zh)
    }
})
