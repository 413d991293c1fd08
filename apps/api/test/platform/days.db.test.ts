import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { eachDatabase } from '../offices.js'
import { deskSlice } from './desk-slice.js'

const probe = fileURLToPath(new URL('day-probe.ts', import.meta.url))

eachDatabase(
  (office) => {
    it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('no day and no instant shifts under TZ=%s', (zone) => {
      const run = spawnSync(
        process.execPath,
        ['--conditions=source', '--import', 'tsx', probe, office.config.databaseUrl],
        {
          encoding: 'utf8',
          env: { ...process.env, TZ: zone },
          cwd: fileURLToPath(new URL('../..', import.meta.url)),
        },
      )
      expect(run.stderr).toBe('')
      expect(JSON.parse(run.stdout)).toEqual({
        zone,
        days: ['2022-05-10', '2022-12-31', '2024-02-29', '2023-01-01'],
        found: ['2022-05-10'],
        instant: '2022-05-10T16:00:00.123Z',
      })
    })
  },
  { slices: [deskSlice] },
)
