import { MEDIATION_ENDS, MEDIATION_STANDINGS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link, useParams } from 'react-router-dom'
import type { MediationFileFragment } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { matterAddress } from '../matters/list/list-address.js'
import { useSay, useWords } from '../words/use-words.js'
import { CaseActs } from './CaseActs.js'
import { Consents, Entries, Members, Result, Screening, Sessions } from './CaseParts.js'
import { Duties } from './Duties.js'
import { Facts } from './Facts.js'
import { CASE_PAPERS, PaperButtons, PapersToRenew } from './Papers.js'
import { OwnNotes } from './OwnNotes.js'
import { AgreementSummary } from './AgreementSummary.js'

export default function MediationPage() {
  const { id = '' } = useParams()
  const { mediation: words } = useWords()
  const read = useRead(['mediation', 'case', id], (provider) => provider.mediation(id))
  return (
    <Waiting read={read} missing={<Nothing text={words.file.missing} />}>
      {(one) => <CasePage one={one} />}
    </Waiting>
  )
}

function CasePage({ one }: { one: MediationFileFragment }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const keepsNotes = useHasRole('MEDIATOR', 'COUNSELLOR')
  const w = words.file
  const state = one.endHow ? say.code(MEDIATION_ENDS, one.endHow) : say.code(MEDIATION_STANDINGS, one.standing)
  return (
    <>
      <PageHead
        title={one.number}
        lead={
          <>
            <Link to="/mediation">{w.back}</Link>　{one.subject}　
            <Tag tone={one.endHow === 'AGREED' ? 'green' : one.standing === 'ENDED' ? 'grey' : 'blue'}>{state}</Tag>
          </>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', order: { xs: 2, md: 1 } }}>
          <Panel title={w.back}>
            <Facts
              rows={[
                [w.matter, one.matter && <Link to={matterAddress(one.matter.id)}>{one.matter.number}</Link>],
                [w.respondent, one.respondent],
                [w.body, one.body ? `${one.body.name}（${one.body.organ.name}）` : w.noBody],
                [w.court, one.body && (one.opensConfirmation ? `${one.body.court}。${w.opens}` : w.opensNot)],
              ]}
            />
          </Panel>
          <AgreementSummary one={one} />
          <Sessions one={one} />
          <Consents one={one} />
          <Screening one={one} />
          <Result one={one} />
          {keepsNotes && <OwnNotes id={one.id} />}
          <Entries one={one} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', order: { xs: 1, md: 2 } }}>
          <CaseActs one={one} />
          <Duties one={one} />
          <Members one={one} />
          <Panel title={words.papers.title}>
            <PapersToRenew one={one} />
            <PaperButtons
              caseId={one.id}
              rowId={null}
              kinds={one.result ? [...CASE_PAPERS, 'MEDIATION_END'] : CASE_PAPERS}
            />
          </Panel>
        </Box>
      </Box>
    </>
  )
}
