import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Nothing is told of what passes: that takes half of the time, and nobody reads it. */
const OPTIONS = { resultTypes: ['violations' as const] }

/** What keeps somebody out: serious and critical findings, with the first places where they are. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(OPTIONS).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, impact, nodes }) =>
        `${id} (${impact}): ${nodes
          .slice(0, 3)
          .map(({ target }) => target)
          .join(' ; ')}`,
    )
}
