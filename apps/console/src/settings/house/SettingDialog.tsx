import { isSettingKey, settingRule } from '@petition/domain'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useController } from 'react-hook-form'
import { CommandDialog, Note } from '../../kit/CommandDialog.js'
import { instantText, useDayText } from '../../kit/days.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { NumberBox, TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'
import { Reading, type HouseSetting } from './Reading.js'
import { valueText } from './value-text.js'

interface Values {
  value: boolean | number
  basis: string
  from: string
}

/** A new value from a day on, with its own basis; the values before stay for the days before. */
export function SettingDialog({ setting, onClose }: { setting: HouseSetting; onClose: () => void }) {
  const { settings } = useWords()
  const say = useSay()
  const today = useToday()
  const w = settings.house
  const rule = isSettingKey(setting.key) ? settingRule(setting.key) : null
  const limits = rule?.shape.type === 'number' ? rule.shape : null
  return (
    <CommandDialog
      command="setSetting"
      title={say.pair(setting.labelZh, setting.labelEn)}
      submit={w.change}
      done={w.saved}
      refresh={['settings']}
      defaults={{ value: setting.value, basis: '', from: today }}
      toInput={(values: Values) => ({
        key: setting.key,
        value: values.value,
        basis: values.basis.trim(),
        from: values.from,
        expectedVersion: setting.version,
      })}
      onClose={onClose}
    >
      {rule?.reading && (
        <Note>
          <Reading settingKey={setting.key} />
        </Note>
      )}
      {limits ? (
        <NumberBox
          name="value"
          label={w.newValue}
          help={`${w.limits(limits.least, limits.most)} ${w.units[limits.unit]}`}
          least={limits.least}
          most={limits.most}
          autoFocus
        />
      ) : (
        <SwitchBox label={w.newValue} />
      )}
      <TextBox name="basis" label={w.newBasis} help={w.newBasisHelp} lines={2} />
      <DayBox name="from" label={w.from} help={w.fromHelp} when="any" />
      <Entries setting={setting} />
    </CommandDialog>
  )
}

/** What was entered before, the newest first: those values stay for their days. */
function Entries({ setting }: { setting: HouseSetting }) {
  const words = useWords()
  const dayText = useDayText()
  const w = words.settings.house
  if (setting.entries.length === 0) return null
  return (
    <section aria-label={w.history}>
      <Typography variant="subtitle2">{w.history}</Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5, fontSize: '0.8125rem' }}>
        {setting.entries.map(({ value, basis, from, enteredAt, by }) => (
          <li key={enteredAt}>
            {w.entry(valueText({ ...setting, value }, words), dayText(from))}：{basis}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              （{w.enteredBy(by ?? '', instantText(enteredAt))}）
            </Box>
          </li>
        ))}
      </Box>
    </section>
  )
}

function SwitchBox({ label }: { label: string }) {
  const { settings } = useWords()
  const { field } = useController({ name: 'value' })
  return (
    <FormControl>
      <FormLabel id="switch-label">{label}</FormLabel>
      <RadioGroup
        row
        aria-labelledby="switch-label"
        value={field.value === true ? 'on' : 'off'}
        onChange={(_event, chosen) => field.onChange(chosen === 'on')}
      >
        <FormControlLabel value="on" control={<Radio size="small" />} label={settings.house.on} />
        <FormControlLabel value="off" control={<Radio size="small" />} label={settings.house.off} />
      </RadioGroup>
    </FormControl>
  )
}
