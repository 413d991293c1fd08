import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDayText } from '../kit/days.js'
import { PaperDialog } from '../kit/PaperDialog.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { AskedAct } from './acts/ReconActDialog.js'
import type { ReconFile } from './recon.js'

type DuePaper = ReconFile['papers'][number]
type Addressee = DuePaper['addressees'][number]
/** one that was issued, and can be read */
type IssuedPaper = DuePaper & { paperId: string }

interface Props {
  file: ReconFile
  onAct: (asked: AskedAct) => void
}

/** Each paper with who has it and who has not; the newest first. */
export function ReconPapers({ file, onAct }: Props) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const [read, setRead] = useState<IssuedPaper | null>(null)
  const mayServe = file.acts.some(({ name, isPossible }) => name === 'serveReconPaper' && isPossible)
  const w = words.file
  const papers = [...file.papers].reverse()
  const { mediation } = file.course
  const unsigned = mediation && !mediation.inForceOn ? papers.find(({ kind }) => kind === 'RECON_MEDIATION') : null
  return (
    <Panel title={w.papers}>
      {papers.length === 0 && <Box sx={{ color: palette.inkSoft }}>{w.papersNone}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {papers.map((paper) => (
          <PaperLine
            key={paper.id}
            {...{ paper, mayServe, onAct }}
            isToSign={paper.id === unsigned?.id}
            onRead={setRead}
          />
        ))}
      </Box>
      {read && (
        <PaperDialog
          title={say.pair(read.titleZh, read.titleEn)}
          number={read.number}
          keys={['reconsiderations', 'paper', read.paperId]}
          ask={(provider) => provider.reconPaper(read.paperId)}
          download={(provider) => provider.reconPaperDownload(read.paperId)}
          onClose={() => setRead(null)}
        />
      )}
    </Panel>
  )
}

interface LineProps {
  paper: DuePaper
  /** a mediation document that is signed first, and served once it is in force */
  isToSign: boolean
  mayServe: boolean
  onAct: (asked: AskedAct) => void
  onRead: (paper: IssuedPaper) => void
}

function PaperLine({ paper, isToSign, mayServe, onAct, onRead }: LineProps) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  const { paperId } = paper
  // Whom it did not reach and need not any more is nothing to look at.
  const hasGone = (one: Addressee) => one.receivedOn !== null || one.pendingServedId !== null
  const shown = isToSign ? [] : paper.isOvertaken ? paper.addressees.filter(hasGone) : paper.addressees
  const isMissing = paper.addressees.some((one) => one.receivedOn === null && one.pendingServedId === null)
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: `1px solid ${palette.line}`, '&:first-of-type': { borderTop: 0 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 240px' }}>
          <strong>{say.pair(paper.titleZh, paper.titleEn)}</strong>
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
            {[paper.number, dayText(paper.on)].filter(Boolean).join(' · ')}
          </Box>
        </Box>
        {paper.isOvertaken && isMissing && <Tag>{isToSign ? w.toSign : w.overtaken}</Tag>}
        {paperId && (
          <Button size="small" onClick={() => onRead({ ...paper, paperId })}>
            {w.read}
          </Button>
        )}
        {mayServe && isMissing && !paper.isOvertaken && (
          <Button
            size="small"
            variant="outlined"
            aria-label={`${w.serve}：${paper.titleZh}`}
            onClick={() => onAct({ name: 'serveReconPaper', paperId: paper.id })}
          >
            {w.serve}
          </Button>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.75 }}>
        {shown.map((one) => (
          <Reached key={one.partyId ?? one.organId} addressee={one} {...{ mayServe, onAct }} />
        ))}
      </Box>
    </Box>
  )
}

interface ReachedProps {
  addressee: Addressee
  mayServe: boolean
  onAct: (asked: AskedAct) => void
}

function Reached({ addressee, mayServe, onAct }: ReachedProps) {
  const { reconsideration: words } = useWords()
  const dayText = useDayText()
  const w = words.file
  const { receivedOn, pendingServedId, pendingSince, pendingUntil, name } = addressee
  if (receivedOn) return <Tag tone="green">{`${name} ${w.reached(dayText(receivedOn))}`}</Tag>
  if (!pendingServedId) return <Tag tone="yellow">{`${name} ${w.notReached}`}</Tag>
  const text = pendingUntil ? w.pendingUntil(dayText(pendingUntil)) : w.pending(dayText(pendingSince))
  return (
    <Box sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5, alignItems: 'center' }}>
      <Tag tone="blue">{`${name} ${text}`}</Tag>
      {mayServe && !pendingUntil && (
        <>
          <Button size="small" onClick={() => onAct({ name: 'recordReconSlip', servedId: pendingServedId })}>
            {w.slip}
          </Button>
          <Button size="small" onClick={() => onAct({ name: 'returnReconPaper', servedId: pendingServedId })}>
            {w.returned}
          </Button>
        </>
      )}
    </Box>
  )
}
