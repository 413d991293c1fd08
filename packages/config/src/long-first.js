import { BaseSequencer } from 'vitest/node'

/** Files that take a minute or more: begun last, they would be waited for by an idle core. */
const LONG = ['accessible.test.ts', 'year.db.test.ts', 'no-orphan.test.ts', 'types.test.ts', 'format.test.ts']

/** Long files first, the rest as vitest has them: by what it knows of them, else by size. */
export class LongFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }) => LONG.some((name) => moduleId.endsWith(`/${name}`))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
