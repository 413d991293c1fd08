import FileDownload from '@mui/icons-material/FileDownloadOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { refusalLine } from '../kit/RefusalNote.js'
import { downloadList, type ExportFormat } from '../provider/files.js'
import { useSay, useWords } from '../words/use-words.js'

/** Everybody of the year, as a file that the server streams; no columns named means all of them. */
export function StudyExport({ year }: { year: number }) {
  const words = useWords()
  const say = useSay()
  const notify = useNotify()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const start = async (format: ExportFormat) => {
    setAnchor(null)
    const tell = (line: string, type: 'success' | 'error') => notify(line, { type, messageArgs: { _: line } })
    await downloadList('study', { year }, [], format).then(
      () => tell(words.study.export.started, 'success'),
      (refusal: unknown) => tell(refusalLine(refusal, words, say), 'error'),
    )
  }
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<FileDownload />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words.study.export.label}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => void start('xlsx')}>{words.study.export.xlsx}</MenuItem>
        <MenuItem onClick={() => void start('csv')}>{words.study.export.csv}</MenuItem>
      </Menu>
    </>
  )
}
