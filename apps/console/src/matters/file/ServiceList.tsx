import { SERVED_PAPERS, SERVICE_MODES } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDayText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { useOpenAct } from './acts/act-desk.js'
import type { Service } from './matter-file.js'

/** Each paper and each party it is for: windows begin with each one's own receipt. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  const { file } = useWords()
  const papers = [...new Set(services.map(({ paper }) => paper))]
  if (services.length === 0) return null
  return (
    <Panel title={file.services.title} padding="none">
      {papers.map((paper) => (
        <PaperServices key={paper} services={services.filter((one) => one.paper === paper)} />
      ))}
    </Panel>
  )
}

const FEW = 6

function PaperServices({ services }: { services: readonly Service[] }) {
  const { file } = useWords()
  const w = file.services
  const say = useSay()
  const [isAll, setAll] = useState(false)
  const [first] = services
  if (!first) return null
  const shown = isAll ? services : services.slice(0, FEW)
  return (
    <Box sx={{ borderTop: `1px solid ${palette.line}` }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', px: 2.25, pt: 1.25 }}>
        <Typography variant="h3" component="h3">
          {say.code(SERVED_PAPERS, first.paper)}
        </Typography>
        <Typography variant="caption" sx={{ color: palette.inkSoft }}>
          {w.progress(services.filter(({ servedOn }) => servedOn !== null).length, services.length)}
        </Typography>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((service) => (
          <ServiceRow key={service.id} service={service} />
        ))}
      </Box>
      {services.length > shown.length && (
        <Button fullWidth onClick={() => setAll(true)}>
          {w.all(services.length)}
        </Button>
      )}
    </Box>
  )
}

function ServiceRow({ service }: { service: Service }) {
  const { file } = useWords()
  const w = file.services
  const dayText = useDayText()
  const serve = useOpenAct('serve')
  const isServed = service.servedOn !== null
  return (
    <Box component="li" sx={{ px: 2.25, py: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <strong>{service.party.displayName}</strong>
        <Tag tone={isServed ? 'green' : 'yellow'}>{isServed ? w.served(dayText(service.servedOn)) : w.notServed}</Tag>
        {service.windowLastOn && (
          <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>{w.window(dayText(service.windowLastOn))}</Box>
        )}
        {!isServed && serve && (
          <Button
            size="small"
            sx={{ ml: 'auto' }}
            aria-label={`${service.attempts.length > 0 ? w.again : w.serve} ${service.party.displayName}`}
            onClick={() => serve({ paper: service.paper, partyId: service.party.id })}
          >
            {service.attempts.length > 0 ? w.again : w.serve}
          </Button>
        )}
      </Box>
      {service.attempts.map((attempt) => (
        <AttemptRow key={attempt.id} attempt={attempt} />
      ))}
    </Box>
  )
}

const tones: Record<string, ToneName> = { SERVED: 'green', PENDING: 'blue', RETURNED: 'amber', WITHOUT_EFFECT: 'amber' }

function AttemptRow({ attempt }: { attempt: Service['attempts'][number] }) {
  const { file } = useWords()
  const w = file.services
  const say = useSay()
  const dayText = useDayText()
  const slip = useOpenAct('recordReturnSlip')
  const returned = useOpenAct('recordReturned')
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 0.75,
        fontSize: '0.875rem',
        pl: 1.5,
        mt: 0.5,
      }}
    >
      <span>{w.attempt(attempt.no)}</span>
      <span>{dayText(attempt.on)}</span>
      <span>{say.code(SERVICE_MODES, attempt.mode)}</span>
      <Tag tone={tones[attempt.outcome] ?? 'grey'}>{w.outcome[attempt.outcome]}</Tag>
      {attempt.receivedOn && <span>{w.receivedOn(dayText(attempt.receivedOn))}</span>}
      {attempt.proof && <Box sx={{ color: palette.inkSoft, overflowWrap: 'anywhere' }}>{attempt.proof}</Box>}
      {attempt.outcome === 'PENDING' && attempt.mode === 'POST' && slip && (
        <Button size="small" sx={{ py: 0 }} onClick={() => slip({ attemptId: attempt.id })}>
          {w.slip}
        </Button>
      )}
      {attempt.outcome === 'PENDING' && returned && (
        <Button size="small" sx={{ py: 0 }} onClick={() => returned({ attemptId: attempt.id })}>
          {w.returned}
        </Button>
      )}
    </Box>
  )
}
