import { RECUSAL_ASKERS, RECUSAL_INTERESTS } from '@petition/domain'
import Box from '@mui/material/Box'
import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { ColleagueBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useHasRole } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { Whom } from './receiving.js'

export function AskRecusalDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  const say = useSay()
  const w = acts.recusal
  const of = <Code extends string>(labels: Record<Code, { zh: string; en: string }>) =>
    (Object.keys(labels) as Code[]).map((value) => ({ value, text: say.code(labels, value) }))
  return (
    <ActDialog
      command="askRecusal"
      lead={w.lead}
      defaults={{ askedBy: 'OFFICIAL', accountId: null, interest: null, reason: '' }}
      toInput={({ askedBy, accountId, interest, reason }) => ({
        ...{ askedBy, interest, reason },
        accountId: askedBy === 'OFFICIAL' ? null : accountId,
      })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="askedBy" label={w.askedBy} choices={of(RECUSAL_ASKERS)} autoFocus />
      <Official matter={matter} />
      <ChoiceBox name="interest" label={w.interest} choices={of(RECUSAL_INTERESTS)} />
      <TextBox name="reason" label={acts.reason} help={w.reasonHelp} lines={3} />
    </ActDialog>
  )
}

/** Only of others is it asked who: whoever asks for themselves is known. */
function Official({ matter }: { matter: MatterFile }) {
  const { acts } = useWords()
  // Whoever gives work to other organs chooses among the people of the organ that has it; the others among their own.
  const givesWork = useHasRole('HEAD', 'DEPUTY', 'INTAKE', 'SUPERVISOR')
  const askedBy = useWatch({ name: 'askedBy' }) as string
  if (askedBy === 'OFFICIAL') return null
  return (
    <ColleagueBox name="accountId" label={acts.recusal.official} organId={givesWork ? matter.accountable.id : null} />
  )
}

export function DecideRecusalDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  const w = acts.recusal
  const mine = matter.recusals.filter((one) => one.mayDecide)
  const choices = mine.map(({ id, official }) => ({ value: id, text: official?.name ?? '' }))
  const answers = [
    { value: 'YES', text: w.grant },
    { value: 'NO', text: w.refuse },
  ]
  return (
    <ActDialog
      command="decideRecusal"
      lead={mine.length > 0 ? w.decideLead : w.notYours}
      defaults={{
        recusalId: mine.length === 1 ? mine[0]?.id : null,
        answer: null,
        reason: '',
        accountId: null,
        deskId: null,
      }}
      toInput={({ recusalId, answer, reason, accountId, deskId }) => ({
        ...{ recusalId, isGranted: answer === 'YES', reason: reason || null },
        ...(answer === 'YES' ? { accountId: accountId || null, deskId: deskId || null } : {}),
      })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="recusalId" label={w.official} choices={choices} />
      <Reason matter={matter} />
      <ChoiceBox name="answer" label={w.answer} choices={answers} autoFocus />
      <Another matter={matter} />
    </ActDialog>
  )
}

/** What was asked, beside what is decided. */
function Reason({ matter }: { matter: MatterFile }) {
  const say = useSay()
  const chosen = useWatch({ name: 'recusalId' }) as string | null
  const recusal = matter.recusals.find(({ id }) => id === chosen)
  if (!recusal) return null
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {say.code(RECUSAL_INTERESTS, recusal.interest)} · {say.code(RECUSAL_ASKERS, recusal.askedBy)}
      <br />
      {recusal.reason}
    </Box>
  )
}

/** Granted: who has it from now on, needed where the official has it; refused: why. */
function Another({ matter }: { matter: MatterFile }) {
  const { acts } = useWords()
  const [answer, recusalId] = useWatch({ name: ['answer', 'recusalId'] }) as (string | null)[]
  const official = matter.recusals.find(({ id }) => id === recusalId)?.official
  if (answer === 'NO') return <TextBox name="reason" label={acts.reason} lines={3} />
  if (answer !== 'YES') return null
  const isTheirs = official !== undefined && official !== null && matter.handler?.id === official.id
  return (
    <>
      <Box sx={{ fontSize: '0.875rem' }}>{isTheirs ? acts.recusal.another : acts.recusal.anotherOptional}</Box>
      <Whom organId={matter.accountable.id} need={isTheirs ? 'needed' : 'optional'} />
    </>
  )
}
