import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { useMe } from '../kit/use-console.js'
import { PageWaiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { dropDraft, keptDraft, newDraft, type Draft } from './draft.js'
import { IntakeForm, type Registered } from './IntakeForm.js'
import { emptyIntake } from './intake-values.js'
import { RegisteredPage } from './RegisteredPage.js'

type Me = NonNullable<ReturnType<typeof useMe>>

/** 第二十二条、第二十三条: what is received is registered, by the office or by the organ it came to. */
export default function IntakePage() {
  const { intake } = useWords()
  const me = useMe()
  if (!me) return <PageWaiting />
  const mayRegister = me.roles.includes('INTAKE') || me.roles.includes('HANDLER')
  if (mayRegister) return <IntakeDesk me={me} />
  return (
    <>
      <PageHead title={intake.title} />
      <Nothing text={intake.notYours} help={intake.notYoursHelp} />
    </>
  )
}

interface Round {
  readonly draft: Draft
  readonly wasKept: boolean
  readonly start: 'channel' | 'name'
}

function IntakeDesk({ me }: { me: Me }) {
  const { intake } = useWords()
  const navigate = useNavigate()
  const accountId = me.account.id
  const fresh = (): Round => ({ draft: newDraft(emptyIntake(me.today)), wasKept: false, start: 'channel' })
  const [round, setRound] = useState<Round>(() => {
    const kept = keptDraft(accountId)
    return kept ? { draft: kept, wasKept: true, start: 'name' } : fresh()
  })
  const [registered, setRegistered] = useState<Registered | null>(null)
  const isOffice = me.roles.includes('INTAKE')
  if (registered)
    return (
      <RegisteredPage
        registered={registered}
        onAgain={() => {
          // A clerk opens a pile of letters: day and channel are those of the last one.
          const { receivedOn, channel } = registered.values
          setRound({ draft: newDraft(emptyIntake(receivedOn ?? me.today, channel)), wasKept: false, start: 'name' })
          setRegistered(null)
        }}
      />
    )
  return (
    <>
      <PageHead title={intake.title} lead={isOffice ? intake.lead : intake.leadOrgan(me.organ.name)} />
      {round.wasKept && (
        <Alert
          severity="info"
          sx={{ mb: 1.5, py: 0.25 }}
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => {
                dropDraft()
                setRound(fresh())
              }}
            >
              {intake.startOver}
            </Button>
          }
        >
          {intake.kept}。{intake.keptHelp}
        </Alert>
      )}
      <IntakeForm
        key={round.draft.key}
        accountId={accountId}
        first={round.draft}
        start={round.start}
        mayAttach={isOffice}
        onRegistered={setRegistered}
        onLeave={() => void navigate('/')}
      />
    </>
  )
}
