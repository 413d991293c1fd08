import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { CommandDialog } from '../../../kit/CommandDialog.js'
import { useDayText } from '../../../kit/days.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { PaperDialog } from '../../../kit/PaperDialog.js'
import { Panel } from '../../../kit/Panel.js'
import { Tag } from '../../../kit/Tag.js'
import { palette } from '../../../theme/palette.js'
import { useWords } from '../../../words/use-words.js'
import type { FiledPaper } from '../matter-file.js'

type Opened = { paper: FiledPaper; as: 'preview' | 'reissue' | 'keep' } | null

export function PaperList({ papers }: { papers: readonly FiledPaper[] }) {
  const { file } = useWords()
  const w = file.papers
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  return (
    <Panel title={w.title} padding="none">
      {papers.length === 0 && (
        <Box sx={{ px: 2.25, pb: 2, color: palette.inkSoft, fontSize: '0.875rem' }}>{w.none}</Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {papers.map((paper) => (
          <PaperRow key={paper.id} paper={paper} onOpen={(as) => setOpened({ paper, as })} />
        ))}
      </Box>
      {opened?.as === 'preview' && <IssuedPaper paper={opened.paper} onClose={close} />}
      {opened?.as === 'reissue' && (
        <CommandDialog
          command="reissuePaper"
          title={`${w.reissue}：${opened.paper.title}`}
          submit={w.reissue}
          lead={w.reissueLead}
          done={w.done}
          defaults={{}}
          toInput={() => ({ paperId: opened.paper.id })}
          onClose={close}
        />
      )}
      {opened?.as === 'keep' && (
        <CommandDialog
          command="keepPaperAsIs"
          title={`${w.keep}：${opened.paper.title}`}
          submit={w.keep}
          lead={w.keepLead}
          done={w.done}
          defaults={{ reason: '' }}
          toInput={({ reason }) => ({ paperId: opened.paper.id, reason })}
          onClose={close}
        >
          <TextBox name="reason" label={w.keepReason} lines={3} autoFocus />
        </CommandDialog>
      )}
    </Panel>
  )
}

interface RowProps {
  paper: FiledPaper
  onOpen: (as: 'preview' | 'reissue' | 'keep') => void
}

function PaperRow({ paper, onOpen }: RowProps) {
  const { file } = useWords()
  const w = file.papers
  const dayText = useDayText()
  return (
    <Box component="li" sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
            <strong>{paper.title}</strong>
            {paper.isOpenTask && <Tag tone="amber">{w.task}</Tag>}
            {paper.supersededById && <Tag>{w.superseded}</Tag>}
          </Box>
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
            {paper.number} ·{' '}
            <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
              {dayText(paper.issuedOn)}
            </Box>
          </Box>
        </Box>
        <Button size="small" aria-label={`${w.open} ${paper.title} ${paper.number}`} onClick={() => onOpen('preview')}>
          {w.open}
        </Button>
      </Box>
      {paper.attention && paper.isOpenTask && (
        <Box sx={{ mt: 0.5, fontSize: '0.875rem' }}>
          {w.attention[paper.attention]}
          <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
            <Button size="small" variant="outlined" onClick={() => onOpen('reissue')}>
              {w.reissue}
            </Button>
            <Button size="small" onClick={() => onOpen('keep')}>
              {w.keep}
            </Button>
          </Box>
        </Box>
      )}
      {paper.settledReason && (
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{w.kept(paper.settledReason)}</Box>
      )}
    </Box>
  )
}

/** An issued paper as it was issued; the Word file is the one with the same digest. */
function IssuedPaper({ paper, onClose }: { paper: FiledPaper; onClose: () => void }) {
  const { file } = useWords()
  return (
    <PaperDialog
      title={paper.title}
      number={paper.number}
      keys={['matters', 'paper', paper.id]}
      ask={(provider) => provider.paper(paper.id)}
      download={(provider) => provider.paperDownload(paper.id)}
      foot={({ sha256 }) => (
        <Box sx={{ mr: 'auto', fontSize: '0.8125rem', color: palette.inkSoft }}>{file.papers.digest(sha256)}</Box>
      )}
      onClose={onClose}
    />
  )
}
