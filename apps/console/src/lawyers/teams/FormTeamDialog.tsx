import { CommandDialog } from '../../kit/CommandDialog.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { ColleagueBox } from '../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { TicksBox } from '../../kit/form/TicksBox.js'
import type { TeamRole } from '../../gql/graphql.js'
import { useRead, useToday } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'
import { PROFESSIONAL_KINDS, type ProfessionalKind } from '@petition/domain'
import { OPINION_KEYS } from '../opinions/shared.js'

const ROLE_OF: Readonly<Record<ProfessionalKind, TeamRole>> = {
  PUBLIC_LAWYER: 'LAWYER',
  RETAINED_COUNSEL: 'LAWYER',
  VOLUNTEER_LAWYER: 'LAWYER',
  JUDGE: 'OTHER',
  MEDIATOR: 'MEDIATOR',
  COUNSELLOR: 'COUNSELLOR',
}

interface Values {
  purpose: string
  reason: string
  leadId: string
  people: string[]
  workUntil: string
  on: string
}

/** Forms a team of a colleague who leads it and of professionals; others are added on its page. */
export function FormTeamDialog({ matterId, onClose }: { matterId: string; onClose: () => void }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const today = useToday()
  const read = useRead(['opinions', 'professionals', matterId], (provider) => provider.matterProfessionals(matterId))
  const rows = (read.data ?? []).filter((one) => !one.isBlocked)
  const choices = rows.map(({ id, name, kind }) => ({
    value: id,
    text: `${name}（${say.code(PROFESSIONAL_KINDS, kind)}）`,
  }))
  const w = words.teams
  const members = ({ leadId, people }: Values) => [
    { role: 'LEAD' as const, accountId: leadId },
    ...people.map((id) => ({
      role: ROLE_OF[rows.find((one) => one.id === id)?.kind ?? 'JUDGE'],
      professionalId: id,
    })),
  ]
  return (
    <CommandDialog
      command="formTeam"
      title={w.form}
      done={w.formed}
      refresh={OPINION_KEYS}
      defaults={{ purpose: '', reason: '', leadId: null, people: [], workUntil: null, on: today }}
      toInput={(values: Values) => ({
        ...{ matterId, purpose: values.purpose, reason: values.reason, workUntil: values.workUntil, on: values.on },
        members: members(values),
      })}
      onClose={onClose}
    >
      <TextBox name="purpose" label={w.purpose} help={w.purposeHelp} autoFocus />
      <TextBox name="reason" label={w.reason} lines={2} />
      <ColleagueBox name="leadId" label={w.lead} />
      <TicksBox name="people" label={w.professionals} choices={choices} need="optional" length="long" />
      <DayBox name="workUntil" label={w.workUntil} when="any" />
      <DayBox name="on" label={words.dialogs.on} />
    </CommandDialog>
  )
}
