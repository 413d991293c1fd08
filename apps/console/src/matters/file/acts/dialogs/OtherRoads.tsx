import { proposedOthers, ROADS, type Road, type Topic } from '@petition/domain'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import Typography from '@mui/material/Typography'
import { useEffect } from 'react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { palette } from '../../../../theme/palette.js'
import { useSay, useWords } from '../../../../words/use-words.js'

export interface Other {
  road: number
  reason: string
}

/** 第三十一条: why the other five do not fit, filled in by topic. Nothing of it is recorded before somebody says it is so. */
export function OtherRoads({ name, topic, road }: { name: string; topic: Topic; road: Road }) {
  const { roads } = useWords()
  const say = useSay()
  const { setValue } = useFormContext()
  const others = (useWatch({ name: `${name}.others` }) ?? []) as Other[]
  const isFor = others.length === 5 && !others.some((one) => one.road === road)
  useEffect(() => {
    if (isFor) return
    setValue(`${name}.others`, proposedOthers(topic, road))
    setValue(`${name}.isConfirmed`, false)
  }, [isFor, name, road, setValue, topic])
  if (!isFor) return null
  return (
    <Box
      sx={{ gridColumn: '1 / -1', display: 'grid', gap: 1, p: 1.5, background: palette.surfaceSoft, borderRadius: 1.5 }}
    >
      <Typography variant="subtitle2">{roads.others.title}</Typography>
      <Typography variant="caption" sx={{ color: palette.inkSoft, mb: 0.75 }}>
        {roads.others.help}
      </Typography>
      {others.map((one, at) => {
        const words = ROADS[one.road as Road]
        return (
          <TextBox
            key={one.road}
            name={`${name}.others.${at}.reason`}
            label={roads.others.road(one.road, say.pair(words.zh, words.en))}
          />
        )
      })}
      <Confirmed name={`${name}.isConfirmed`} />
    </Box>
  )
}

function Confirmed({ name }: { name: string }) {
  const { roads } = useWords()
  const { field, fieldState } = useController({
    name,
    rules: { validate: (isSo: boolean) => isSo || roads.others.confirmNeeded },
  })
  return (
    <Box>
      <FormControlLabel
        control={<Checkbox checked={Boolean(field.value)} onChange={(_event, isOn) => field.onChange(isOn)} />}
        label={roads.others.confirm}
      />
      {fieldState.error && <FormHelperText error>{fieldState.error.message}</FormHelperText>}
    </Box>
  )
}
