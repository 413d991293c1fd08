import { RECUSAL_ASKERS, RECUSAL_INTERESTS } from '@petition/domain'
import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useDayText } from '../../../../kit/days.js'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { ColleagueBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useHasRole } from '../../../../kit/use-console.js'
import { palette } from '../../../../theme/palette.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { BesidePaper } from '../../opinion/BesidePaper.js'
import { PaperPreview } from '../../opinion/PaperPreview.js'
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
  return (
    <ActDialog
      command="decideRecusal"
      width={mine.length > 0 ? 'lg' : 'sm'}
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
      {mine.length > 0 && (
        <BesidePaper paper={<Told matterId={matter.id} />}>
          <Asked recusals={mine} />
          <Decision matter={matter} />
        </BesidePaper>
      )}
    </ActDialog>
  )
}

/** Whose it is and what was said; where several wait, which one first. */
function Asked({ recusals }: { recusals: MatterFile['recusals'] }) {
  const { acts, file } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const chosen = useWatch({ name: 'recusalId' }) as string | null
  const recusal = recusals.find(({ id }) => id === chosen)
  const choices = recusals.map(({ id, official }) => ({ value: id, text: official?.name ?? '' }))
  return (
    <>
      {recusals.length > 1 && <ChoiceBox name="recusalId" label={acts.recusal.official} choices={choices} autoFocus />}
      {recusal && (
        <Box sx={{ background: palette.surfaceSoft, borderRadius: 1.5, px: 2, py: 1.25, fontSize: '0.875rem' }}>
          <strong>{recusal.official?.name}</strong>
          <Box>{say.code(RECUSAL_INTERESTS, recusal.interest)}</Box>
          <Box sx={{ whiteSpace: 'pre-line' }}>{recusal.reason}</Box>
          <Box sx={{ color: palette.inkSoft }}>
            {file.recusals.asked(say.code(RECUSAL_ASKERS, recusal.askedBy), dayText(recusal.askedOn))}
          </Box>
        </Box>
      )}
    </>
  )
}

/** Granted: who has it from now on, needed where the official has it. Refused: why, which is told to whoever asked. */
function Decision({ matter }: { matter: MatterFile }) {
  const { acts } = useWords()
  const w = acts.recusal
  const [answer, recusalId] = useWatch({ name: ['answer', 'recusalId'] }) as (string | null)[]
  const { clearErrors, setValue } = useFormContext()
  const before = useRef(answer)
  // A reason to refuse is none to grant: with the other answer it is written anew.
  useEffect(() => {
    if (before.current !== null && before.current !== answer) setValue('reason', '')
    before.current = answer ?? null
    clearErrors('reason')
  }, [answer, clearErrors, setValue])
  const official = matter.recusals.find(({ id }) => id === recusalId)?.official
  const isTheirs = official !== undefined && official !== null && matter.handler?.id === official.id
  const answers = [
    { value: 'YES', text: w.grant },
    { value: 'NO', text: w.refuse },
  ]
  return (
    <>
      <ChoiceBox name="answer" label={w.answer} choices={answers} autoFocus={recusalId !== null} />
      {answer !== null && (
        <TextBox
          name="reason"
          label={acts.reason}
          help={answer === 'YES' ? w.grantReasonHelp : w.refuseReasonHelp}
          lines={3}
          need={answer === 'YES' ? 'optional' : 'needed'}
        />
      )}
      {answer === 'YES' && (
        <>
          <Box sx={{ fontSize: '0.875rem' }}>{isTheirs ? w.another : w.anotherOptional}</Box>
          <Whom organId={matter.accountable.id} need={isTheirs ? 'needed' : 'optional'} />
        </>
      )}
    </>
  )
}

/** The notice to whoever asked and to the official, as it is being typed. */
function Told({ matterId }: { matterId: string }) {
  const w = useWords().acts.recusal
  const [recusalId, answer, reason] = useWatch({ name: ['recusalId', 'answer', 'reason'] }) as (string | null)[]
  const asked =
    recusalId && answer
      ? { matterId, kind: 'RECUSAL_NOTICE' as const, recusalId, isGranted: answer === 'YES', reason: reason || null }
      : null
  return <PaperPreview title={w.paper} asked={asked} waitsFor={w.paperWaits} />
}
