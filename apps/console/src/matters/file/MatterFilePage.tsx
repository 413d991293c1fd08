import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router-dom'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Waiting } from '../../kit/Waiting.js'
import { useWords } from '../../words/use-words.js'
import { ActDesk } from './acts/act-desk.js'
import { ActsPanel } from './acts/ActsPanel.js'
import { AttachmentList } from './AttachmentList.js'
import { ClaimList } from './ClaimList.js'
import { DutyList } from './DutyList.js'
import { FileHead } from './FileHead.js'
import { HearingPanel } from '../../hearings/HearingPanel.js'
import { DisputesOfMatter } from '../../mediation/centres/DisputesOfMatter.js'
import { ConferencePanel } from '../../lawyers/conferences/ConferencePanel.js'
import { OpinionsPanel } from '../../lawyers/opinions/OpinionsPanel.js'
import { MediationPanel } from '../../mediation/MediationPanel.js'
import { ReconPanel } from '../../reconsideration/ReconPanel.js'
import { LeadershipPanel } from './LeadershipPanel.js'
import { LinkList } from './LinkList.js'
import { useMatterFile, type MatterFile } from './matter-file.js'
import { NeedsCard } from './NeedsCard.js'
import { OpinionPanel } from './OpinionPanel.js'
import { PaperList } from './papers/PaperList.js'
import { PartyList } from './parties/PartyList.js'
import { ProposalList } from './ProposalList.js'
import { RecusalList } from './RecusalList.js'
import { ReferralList } from './ReferralList.js'
import { RoadPanels } from './roads/RoadPanels.js'
import { ReviewPanel } from './reviews/ReviewPanel.js'
import { ServiceList } from './ServiceList.js'
import { SignatoryPanel } from './SignatoryPanel.js'
import { SupplementPanel } from './SupplementPanel.js'
import { Timeline } from './timeline/Timeline.js'

export default function MatterFilePage() {
  const { id = '' } = useParams()
  const read = useMatterFile(id)
  return (
    <Waiting read={read} lines={14} missing={<Missing />}>
      {(matter) => (matter ? <File key={matter.id} matter={matter} /> : <Missing />)}
    </Waiting>
  )
}

/** Not there and not one's own to see look the same. */
function Missing() {
  const { file, matters } = useWords()
  return (
    <>
      <PageHead title={matters.one} />
      <Nothing
        text={file.notFound}
        action={
          <Button component={Link} to="/matters">
            {file.backToList}
          </Button>
        }
      />
    </>
  )
}

function File({ matter }: { matter: MatterFile }) {
  return (
    <ActDesk matter={matter}>
      <FileHead matter={matter} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 392px' },
        }}
      >
        <Column first="side">
          <ActsPanel matter={matter} />
          <DutyList duties={matter.duties} />
          <PartyList parties={matter.parties} />
          <NeedsCard matter={matter} />
          <PaperList papers={matter.papers} />
          <AttachmentList matterId={matter.id} attachments={matter.attachments} />
          <LinkList links={matter.links} />
        </Column>
        <Column first="main">
          <RecusalList recusals={matter.recusals} />
          <ProposalList proposals={matter.proposals} />
          <ClaimList matterId={matter.id} claims={matter.claims} />
          {matter.opinion && matter.opinion.answers.length > 0 && <OpinionPanel opinion={matter.opinion} />}
          <RoadPanels id={matter.id} />
          <ReviewPanel reviews={matter.reviews} />
          <HearingPanel matterId={matter.id} />
          <SupplementPanel supplements={matter.supplements} />
          <SignatoryPanel matter={matter} />
          <ServiceList services={matter.services} />
          <LeadershipPanel matter={matter} />
          <ConferencePanel matter={matter} />
          <MediationPanel mediations={matter.mediations} />
          <OpinionsPanel matterId={matter.id} />
          <ReconPanel reconsiderations={matter.reconsiderations} />
          <DisputesOfMatter disputes={matter.disputes} />
          <ReferralList referrals={matter.referrals} />
          <Timeline facts={matter.facts} />
        </Column>
      </Box>
    </ActDesk>
  )
}

/** What may be done comes first for keyboard and phone; on a wide screen it stands on the right. */
function Column({ first, children }: { first: 'side' | 'main'; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        minWidth: 0,
        gridTemplateColumns: 'minmax(0,1fr)',
        gridColumn: { lg: first === 'side' ? 2 : 1 },
        gridRow: { lg: 1 },
      }}
    >
      {children}
    </Box>
  )
}
