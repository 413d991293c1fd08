import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { MediationFileFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { CorrectDialog } from './dialogs/CorrectDialog.js'

type Entry = Omit<MediationFileFragment['entries'][number], 'recordedAt'>

interface Props {
  readonly caseId: string
  readonly rowId: string | null
  readonly entries: readonly Entry[]
}

/** The record of a case or of one row; what the viewer may put right has a button. */
export function EntryList({ caseId, rowId, entries }: Props) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const [asked, setAsked] = useState<Entry | null>(null)
  const w = words.dialogs.correct
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {entries.map((entry) => (
          <Box component="li" key={entry.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
              <Box component="span" sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                {dayText(entry.on)}
              </Box>
              <span>{say.pair(entry.labelZh, entry.labelEn)}</span>
              {entry.isCorrected && <Tag>{w.corrected}</Tag>}
              {(entry.mayCorrect || entry.mayAnnul) && (
                <Button
                  size="small"
                  aria-label={w.title(`${say.pair(entry.labelZh, entry.labelEn)} ${dayText(entry.on)}`)}
                  onClick={() => setAsked(entry)}
                >
                  {w.open}
                </Button>
              )}
            </Box>
            {entry.text && (
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft, overflowWrap: 'anywhere' }}>{entry.text}</Box>
            )}
          </Box>
        ))}
      </Box>
      {asked && <CorrectDialog {...{ caseId, rowId, entry: asked }} onClose={() => setAsked(null)} />}
    </>
  )
}
