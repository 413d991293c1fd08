import { isSettingKey, settingRule } from '@petition/domain'
import type { Words } from '../../words/zh/index.js'
import type { HouseSetting } from './Reading.js'

/** A value as people read it: a switch as a word, a number with its unit. */
export function valueText(setting: Pick<HouseSetting, 'key' | 'value'>, { settings }: Words): string {
  if (typeof setting.value === 'boolean') return setting.value ? settings.house.on : settings.house.off
  const shape = isSettingKey(setting.key) ? settingRule(setting.key).shape : null
  return `${String(setting.value)} ${shape?.type === 'number' ? settings.house.units[shape.unit] : ''}`.trim()
}
