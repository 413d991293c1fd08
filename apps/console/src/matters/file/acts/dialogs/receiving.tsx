import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { ChoiceBox, SearchBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { ColleagueBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useRead, useToday } from '../../../../kit/use-console.js'
import { useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

export function SignForDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  const today = useToday()
  return (
    <ActDialog
      command="signFor"
      defaults={{ arrivedOn: matter.referrals.at(-1)?.arrivedOn ?? today }}
      toInput={({ arrivedOn }) => ({ arrivedOn })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="arrivedOn" label={acts.sign.arrivedOn} help={acts.sign.help} autoFocus />
    </ActDialog>
  )
}

export function AllocateMatterDialog({ matter, act, onClose }: ActDialogProps) {
  return (
    <ActDialog
      command="allocateMatter"
      defaults={{
        accountId: matter.handler?.id ?? null,
        deskId: matter.handler ? null : (matter.desk?.id ?? null),
      }}
      toInput={({ accountId, deskId }) => ({ accountId, deskId })}
      {...{ matter, act, onClose }}
    >
      <Whom organId={matter.accountable.id} />
    </ActDialog>
  )
}

/** A person or a desk of the organ. */
export function Whom({ organId, need = 'needed' }: { organId: string; need?: 'needed' | 'optional' }) {
  const { acts } = useWords()
  const { setValue } = useFormContext()
  const [accountId, deskId] = useWatch({ name: ['accountId', 'deskId'] }) as (string | null)[]
  // One of the two: whichever was chosen last takes the place of the other.
  useEffect(() => {
    if (accountId) setValue('deskId', null)
  }, [accountId, setValue])
  useEffect(() => {
    if (deskId) setValue('accountId', null)
  }, [deskId, setValue])
  const organ = useRead(['organs', 'desks', organId], (provider) => provider.organDesks(organId)).data
  const desks = (organ?.desks ?? []).map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      <ColleagueBox
        name="accountId"
        label={acts.allocate.person}
        organId={organId}
        help={acts.allocate.help}
        need={deskId ? 'optional' : need}
        autoFocus={need === 'needed'}
      />
      {desks.length > 0 && (
        <SearchBox name="deskId" label={acts.allocate.desk} choices={desks} need={accountId ? 'optional' : need} />
      )}
    </>
  )
}

export function ObjectDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="object"
      paper={['reasons']}
      width="md"
      defaults={{ reasons: '' }}
      toInput={({ reasons }) => ({ reasons })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="reasons" label={acts.object.reasons} help={acts.object.help} lines={4} autoFocus />
    </ActDialog>
  )
}

export function AnswerObjectionDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  const { answer, agree, disagree } = acts.objection
  const choices = [
    { value: 'AGREE', text: agree },
    { value: 'DISAGREE', text: disagree },
  ]
  return (
    <ActDialog
      command="answerObjection"
      lead={matter.referrals.at(-1)?.objectionReasons}
      defaults={{ answer: null, reasons: '' }}
      toInput={(values) => ({ isAgreed: values.answer === 'AGREE', reasons: values.reasons })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="answer" label={answer} choices={choices} autoFocus />
      <TextBox name="reasons" label={acts.reason} lines={3} />
    </ActDialog>
  )
}
