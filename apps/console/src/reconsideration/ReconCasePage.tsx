import ArrowBack from '@mui/icons-material/ArrowBackOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { ReconActDialog, type AskedAct } from './acts/ReconActDialog.js'
import { ReconActs } from './acts/ReconActs.js'
import { ReconContent } from './ReconContent.js'
import { ReconCourse } from './ReconCourse.js'
import { ReconDuties } from './ReconDuties.js'
import { ReconHead } from './ReconHead.js'
import { ReconPapers } from './ReconPapers.js'
import { ReconPeople } from './ReconPeople.js'
import { ReconProposal } from './ReconProposal.js'
import { ReconTimeline } from './ReconTimeline.js'
import type { ReconFile } from './recon.js'

export default function ReconCasePage() {
  const { id = '' } = useParams()
  const { reconsideration: words } = useWords()
  const file = useRead(['reconsiderations', 'file', id], (provider) => provider.reconsiderationFile(id))
  return (
    <>
      <Button component={Link} to="/reconsideration" size="small" startIcon={<ArrowBack />} sx={{ mb: 1 }}>
        {words.file.back}
      </Button>
      <Waiting read={file} lines={10} missing={<Nothing text={words.file.missing} />}>
        {(found) => (found ? <CaseFile file={found} /> : <Nothing text={words.file.missing} />)}
      </Waiting>
    </>
  )
}

/** What is owed and what may be done stand first; papers and what was said below; the record last. */
function CaseFile({ file }: { file: ReconFile }) {
  const [asked, setAsked] = useState<AskedAct | null>(null)
  const { reconsideration: words } = useWords()
  return (
    <>
      <ReconHead file={file} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.7fr) minmax(300px, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {file.proposal && <ReconProposal file={file} proposal={file.proposal} />}
          <ReconDuties file={file} />
          <ReconCourse file={file} />
          <ReconPapers file={file} onAct={setAsked} />
          <Panel title={words.file.content}>
            <ReconContent file={file} />
          </Panel>
          <ReconTimeline file={file} onAct={setAsked} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0, order: { xs: -1, lg: 0 } }}>
          <ReconActs file={file} onAct={setAsked} />
          <ReconPeople file={file} />
        </Box>
      </Box>
      {asked && <ReconActDialog file={file} asked={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
