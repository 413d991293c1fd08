import { isSettingKey, settingRule } from '@petition/domain'
import Box from '@mui/material/Box'
import type { SettingListQuery } from '../../gql/graphql.js'

export type HouseSetting = SettingListQuery['settings'][number]

/** What taking this value would mean in law, where the domain names it. */
export function Reading({ settingKey }: { settingKey: string }) {
  const reading = isSettingKey(settingKey) ? settingRule(settingKey).reading : undefined
  return reading ? <Box sx={{ mt: 0.25 }}>{reading}</Box> : null
}
