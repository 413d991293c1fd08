import { expect, it } from 'vitest'
import { tool } from './house.js'

it('every file is formatted as the house formats: npm run fix', async () => {
  const { out, err } = await tool('prettier', ['--list-different', '.'])
  expect(err).toBe('')
  expect(out.trim().split('\n').filter(Boolean)).toEqual([])
})
