import ArrowBack from '@mui/icons-material/ArrowBack'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMutation } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import type { NoticeInput } from '../../gql/graphql.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { RefusalNote } from '../../kit/RefusalNote.js'
import { useCommand } from '../../kit/use-command.js'
import { useConsole, useToday } from '../../kit/use-console.js'
import { useWords } from '../../words/use-words.js'
import { MovedDuties } from './MovedDuties.js'
import { draftFrom, emptyDraft, inputOf, problemsOf, type NoticeDraft } from './notice-draft.js'
import { NoticeChecks } from './NoticeChecks.js'
import { NoticeForm } from './NoticeForm.js'
import { NoticePaste } from './NoticePaste.js'
import type { NoticeReading, ReadingDoubt } from './read-notice.js'

/** Paste or type, check, see what moves, then enter: nothing is saved that was not looked at. */
export default function NoticePage() {
  const { calendar, kit } = useWords()
  const w = calendar.notice
  const provider = useConsole()
  const navigate = useNavigate()
  const notify = useNotify()
  const today = useToday()
  const [draft, setDraft] = useState<NoticeDraft>(() => emptyDraft(Number(today.slice(0, 4)) + 1))
  const [doubts, setDoubts] = useState<readonly ReadingDoubt[]>([])
  const preview = useMutation({ mutationFn: (input: NoticeInput) => provider.previewNotice(input) })
  const enter = useCommand('addCalendarNotice', ['calendar', 'matters', 'settings'])
  const input = inputOf(draft)
  const problems = input ? problemsOf(input) : []
  const isSound = input !== null && problems.length === 0
  // What was previewed is only good for exactly what stands here now.
  const seen = preview.data && JSON.stringify(preview.variables) === JSON.stringify(input) ? preview.data : null
  const take = (reading: NoticeReading) => {
    setDraft(draftFrom(reading, draft))
    setDoubts(reading.doubts)
  }
  const save = () => {
    if (!input) return
    enter.mutate(input, {
      onSuccess: ({ addCalendarNotice }) => {
        const line = w.saved(addCalendarNotice.moved.length)
        notify(line, { type: 'success', messageArgs: { _: line } })
        void navigate(`/settings/calendar?year=${input.year}`)
      },
    })
  }
  return (
    <>
      <PageHead
        title={w.title}
        lead={w.lead}
        actions={
          <Button startIcon={<ArrowBack />} component={Link} to="/settings/calendar">
            {w.back}
          </Button>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 3fr)' },
        }}
      >
        <NoticePaste onRead={take} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <NoticeForm draft={draft} onChange={setDraft} />
          <NoticeChecks isFilled={input !== null} problems={problems} doubts={doubts} />
          <Panel
            title={w.previewTitle}
            actions={
              <Button
                variant="outlined"
                disabled={!isSound || preview.isPending}
                onClick={() => input && preview.mutate(input)}
              >
                {preview.isPending ? w.previewing : w.preview}
              </Button>
            }
          >
            <RefusalNote error={preview.error} />
            {seen ? <MovedDuties moved={seen} /> : w.previewFirst}
          </Panel>
          <RefusalNote error={enter.error} />
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
            <Button component={Link} to="/settings/calendar">
              {kit.cancel}
            </Button>
            <Button variant="contained" disabled={!isSound || !seen || enter.isPending} onClick={save}>
              {enter.isPending ? kit.working : w.save}
            </Button>
          </Box>
        </Box>
      </Box>
    </>
  )
}
