import FileDownload from '@mui/icons-material/FileDownloadOutlined'
import Button from '@mui/material/Button'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useListContext, useNotify } from 'ra-core'
import { useState } from 'react'
import { refusalLine } from '../../kit/RefusalNote.js'
import { downloadList, type ExportFormat } from '../../provider/files.js'
import { useSay, useWords } from '../../words/use-words.js'

const columns = [
  'number',
  'receivedOn',
  'channel',
  'topic',
  'placeName',
  'summary',
  'standing',
  'stage',
  'accountable',
  'handler',
  'warnOn',
  'light',
]

/** The server streams everything under the present conditions; the browser holds none of it. */
export function ExportButton() {
  const words = useWords()
  const say = useSay()
  const notify = useNotify()
  const { filterValues } = useListContext()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const start = (format: ExportFormat) => async () => {
    setAnchor(null)
    await downloadList('matters', filterValues, columns, format).then(
      () => notify(words.matters.export.started, { type: 'success' }),
      (refusal: unknown) => notify(refusalLine(refusal, words, say), { type: 'error' }),
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
        {words.matters.export.label}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => void start('xlsx')()}>{words.matters.export.xlsx}</MenuItem>
        <MenuItem onClick={() => void start('csv')()}>{words.matters.export.csv}</MenuItem>
      </Menu>
    </>
  )
}
