import { describe, expect, it } from 'vitest'
import { paperToText } from '../src/index.js'
import { papers } from './samples.js'

describe('what each paper says, word for word', () => {
  it.each(Object.entries(papers()))('%s', async (name, paper) => {
    await expect(paperToText(paper)).toMatchFileSnapshot(`golden/${name}.txt`)
  })
})
