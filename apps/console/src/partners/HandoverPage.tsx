import ArrowBack from '@mui/icons-material/ArrowBack'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useDayText } from '../kit/days.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { canAccept, canReceive, canReport, canReturn, type Handover } from './handover.js'
import { AcceptDialog, ReceiveDialog, ReportDialog, ReturnDialog } from './HandoverDialogs.js'
import { HandoverStateTag } from './HandoverStateTag.js'

export default function HandoverPage() {
  const { partners } = useWords()
  const { id = '' } = useParams()
  const handover = useRead(['handovers', 'one', id], (provider) => provider.handover(id))
  const missing = (
    <>
      <PageHead title={partners.title} />
      <Nothing text={partners.notThere} action={<Back />} />
    </>
  )
  return (
    <Waiting read={handover} lines={8} missing={missing}>
      {(found) => (found ? <Screen handover={found} /> : missing)}
    </Waiting>
  )
}

function Back() {
  const { partners } = useWords()
  return (
    <Button startIcon={<ArrowBack />} component={Link} to="/handovers">
      {partners.back}
    </Button>
  )
}

function Screen({ handover }: { handover: Handover }) {
  const { partners } = useWords()
  return (
    <>
      <PageHead
        title={partners.one(handover.matterNumber)}
        lead={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <HandoverStateTag state={handover.state} />
            {handover.fromOrgan.name}
          </Box>
        }
        actions={
          <>
            <Back />
            <Acts handover={handover} />
          </>
        }
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 5fr) minmax(0, 3fr)' },
        }}
      >
        <Panel title={partners.claims} help={handover.summary}>
          <Claims claims={handover.claims} />
        </Panel>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Panel title={partners.duties}>
            <Duties handover={handover} />
          </Panel>
          <Panel title={partners.course}>
            <Course handover={handover} />
          </Panel>
        </Box>
      </Box>
    </>
  )
}

function Acts({ handover }: { handover: Handover }) {
  const { partners } = useWords()
  const isDesk = useHasRole('PARTNER_DESK')
  const [chosen, setChosen] = useState<'receive' | 'accept' | 'return' | 'report' | null>(null)
  const close = () => setChosen(null)
  if (!isDesk) return null
  return (
    <>
      {canReturn(handover) && (
        <Button variant="outlined" onClick={() => setChosen('return')}>
          {partners.return.act}
        </Button>
      )}
      {canReceive(handover) && (
        <Button variant="contained" onClick={() => setChosen('receive')}>
          {partners.receive.act}
        </Button>
      )}
      {canAccept(handover) && (
        <Button variant="outlined" onClick={() => setChosen('accept')}>
          {partners.accept.act}
        </Button>
      )}
      {canReport(handover) && (
        <Button variant="contained" onClick={() => setChosen('report')}>
          {partners.report.act}
        </Button>
      )}
      {chosen === 'receive' && <ReceiveDialog handover={handover} onClose={close} />}
      {chosen === 'accept' && <AcceptDialog handover={handover} onClose={close} />}
      {chosen === 'return' && <ReturnDialog handover={handover} onClose={close} />}
      {chosen === 'report' && <ReportDialog handover={handover} onClose={close} />}
    </>
  )
}

function Claims({ claims }: { claims: Handover['claims'] }) {
  const { partners } = useWords()
  return (
    <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1.5 }}>
      {claims.map((claim) => (
        <Box component="li" key={claim.no} value={claim.no}>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>{claim.text}</Typography>
          {claim.factsAndReasons && (
            <Box sx={{ mt: 0.5 }}>
              <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
                {partners.facts}
              </Typography>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
                {claim.factsAndReasons}
              </Typography>
            </Box>
          )}
        </Box>
      ))}
    </Box>
  )
}

function Duties({ handover }: { handover: Handover }) {
  const { kit, partners } = useWords()
  const say = useSay()
  const dayText = useDayText()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
      {handover.duties.length === 0 && <li>{partners.noDuties}</li>}
      {handover.duties.map((duty) => (
        <li key={duty.clock}>
          <Box sx={{ fontWeight: 600 }}>
            {say.pair(duty.termZh, duty.termEn)} {duty.isProvisional && <Tag tone="yellow">{partners.provisional}</Tag>}
          </Box>
          <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
            {duty.endedOn
              ? partners.ended(dayText(duty.endedOn))
              : duty.lawfulLastOn && partners.lastOn(dayText(duty.lawfulLastOn))}
          </Box>
          <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
            {kit.underArticle(say.citation(duty.citation))}
          </Box>
        </li>
      ))}
      {canReturn(handover) && handover.returnBy && (
        <Box component="li" sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
          {partners.returnBy(dayText(handover.returnBy))}
        </Box>
      )}
    </Box>
  )
}

const procedureText = ({ procedure, procedureNumber }: Handover): string | null =>
  [procedure, procedureNumber].filter(Boolean).join(' · ') || null

function resultText({ result, isPetitionerTold, toldText }: Handover, words: Record<string, string>): string | null {
  if (isPetitionerTold === null) return result ?? null
  return [result, `${words[isPetitionerTold ? 'YES' : 'NO']}：${toldText ?? ''}`].filter(Boolean).join('\n')
}

function Course({ handover }: { handover: Handover }) {
  const { partners } = useWords()
  const dayText = useDayText()
  const steps = [
    { what: partners.handed, on: handover.handedOn, text: null },
    { what: partners.arrived, on: handover.arrivedOn, text: null },
    { what: partners.received, on: handover.receivedOn, text: null },
    { what: partners.accepted, on: handover.acceptedOn, text: procedureText(handover) },
    { what: partners.returned, on: handover.returnedOn, text: handover.returnReason },
    { what: partners.takenBack, on: handover.takenBackOn, text: null },
    { what: partners.result, on: handover.resultOn, text: resultText(handover, partners.told) },
  ]
    .filter(({ on }) => on)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {steps.map(({ what, on, text }) => (
        <li key={what}>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {what}
          </Box>
          <Box component="span" sx={{ ml: 1, fontSize: '0.875rem', color: palette.inkSoft }}>
            {dayText(on)}
          </Box>
          {text && <Typography sx={{ whiteSpace: 'pre-wrap', fontSize: '0.9375rem' }}>{text}</Typography>}
        </li>
      ))}
      {handover.isReturnEffective === false && (
        <Box component="li" sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
          {partners.noEffect}
        </Box>
      )}
    </Box>
  )
}
