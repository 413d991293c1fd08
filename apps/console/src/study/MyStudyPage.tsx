import Add from '@mui/icons-material/AddOutlined'
import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useRead, useToday } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { MyEntries } from './MyEntries.js'
import { MyStanding, type MyStudy } from './MyStanding.js'
import { RecordStudyDialog } from './RecordStudyDialog.js'

/** Made for a telephone: one column, the answer first, one button that a thumb reaches. */
export default function MyStudyPage() {
  const { study } = useWords()
  const today = useToday()
  const [year, setYear] = useState<number | null>(null)
  const [isRecording, setRecording] = useState(false)
  const mine = useRead(['study', 'mine', year], (provider) => provider.myStudy(year))
  const thisYear = Number(today.slice(0, 4))
  const shown = mine.data?.year.year ?? year ?? thisYear
  return (
    <Box sx={{ maxWidth: 720 }}>
      <PageHead
        title={study.mine}
        lead={<YearStep year={shown} last={thisYear} onChange={setYear} />}
        actions={
          mine.data &&
          !mine.data.year.isClosed && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setRecording(true)}>
              {study.my.record}
            </Button>
          )
        }
      />
      <Waiting read={mine} lines={8}>
        {(found) =>
          found ? (
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              <MyStanding mine={found} />
              {found.duties.length > 0 && <Duties duties={found.duties} />}
              <MyEntries entries={found.entries} />
            </Box>
          ) : (
            <Panel>
              <Nothing text={study.my.none} help={study.my.noneHelp} />
            </Panel>
          )
        }
      </Waiting>
      {isRecording && <RecordStudyDialog onClose={() => setRecording(false)} />}
    </Box>
  )
}

interface YearStepProps {
  year: number
  last: number
  onChange: (year: number) => void
}

function YearStep({ year, last, onChange }: YearStepProps) {
  const { study } = useWords()
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, ml: -0.75 }}>
      <IconButton size="small" aria-label={study.my.earlier} onClick={() => onChange(year - 1)}>
        <ChevronLeft />
      </IconButton>
      {study.ofYear(year)}
      <IconButton size="small" aria-label={study.my.later} disabled={year >= last} onClick={() => onChange(year + 1)}>
        <ChevronRight />
      </IconButton>
    </Box>
  )
}

function Duties({ duties }: { duties: MyStudy['duties'] }) {
  const { study, kit } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <Panel title={study.my.duties} padding="none">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {duties.map((duty) => (
          <Box
            component="li"
            key={duty.termZh}
            sx={{ px: 2.25, py: 1.125, borderTop: `1px solid ${palette.line}`, display: 'flex', gap: 1.5 }}
          >
            <Box sx={{ flex: 1 }}>
              <Box>{say.pair(duty.termZh, duty.termEn)}</Box>
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                {study.my.until(dayText(duty.lastOn))} · {kit.underArticle(say.citation(duty.citation))}
              </Box>
            </Box>
            <Box>
              <Tag tone={duty.isMet ? 'green' : 'grey'}>{duty.isMet ? study.my.met : study.my.open}</Tag>
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
