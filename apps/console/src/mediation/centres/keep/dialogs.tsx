import { CENTRE_LEVELS, TEAM_KINDS, type CentreLevel } from '@petition/domain'
import { useWatch } from 'react-hook-form'
import { CommandDialog } from '../../../kit/CommandDialog.js'
import { ChoiceBox } from '../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../kit/form/DayBox.js'
import { OrganBox } from '../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../kit/form/TextBox.js'
import { useToday } from '../../../kit/use-console.js'
import { useWords } from '../../../words/use-words.js'
import { useChoices } from '../../dialogs/choices.js'
import { CENTRE_KEYS } from '../address.js'
import type { CentreOfList, MemberOfList } from './CentreList.js'

interface OfCentre {
  centre: CentreOfList
  onClose: () => void
}

export function AddCentreDialog({ centres, onClose }: { centres: readonly CentreOfList[]; onClose: () => void }) {
  const { centres: words } = useWords()
  const w = words.keep
  return (
    <CommandDialog
      command="addDisputeCentre"
      title={w.add}
      done={w.saved}
      refresh={CENTRE_KEYS}
      defaults={{
        ...{ level: 'STREET_TOWN', organId: null, parentId: null, community: '', name: '', ledBy: '', basis: '' },
        openedOn: useToday(),
      }}
      toInput={({ level, organId, parentId, community, name, ledBy, basis, openedOn }) => ({
        ...{ level, organId, name, ledBy, basis, openedOn, parentId: level === 'DISTRICT' ? null : parentId },
        community: level === 'COMMUNITY' ? community : null,
      })}
      onClose={onClose}
    >
      <ChoiceBox name="level" label={w.level} choices={useChoices(CENTRE_LEVELS)} autoFocus />
      <Under centres={centres} />
      <OrganBox name="organId" label={w.organ} help={w.organHelp} />
      <TextBox name="name" label={w.name} />
      <TextBox name="ledBy" label={w.ledBy} />
      <TextBox name="basis" label={w.basis} />
      <DayBox name="openedOn" label={w.openedOn} />
    </CommandDialog>
  )
}

/** The level above is the only place where a centre may stand under. */
function Under({ centres }: { centres: readonly CentreOfList[] }) {
  const { centres: words } = useWords()
  const w = words.keep
  const level: CentreLevel = useWatch({ name: 'level' })
  if (level === 'DISTRICT') return null
  const wanted = level === 'COMMUNITY' ? 'STREET_TOWN' : 'DISTRICT'
  const choices = centres
    .filter((one) => one.level === wanted && !one.closedOn)
    .map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      <ChoiceBox name="parentId" label={w.parent} choices={choices} />
      {level === 'COMMUNITY' && <TextBox name="community" label={w.community} />}
    </>
  )
}

export function ChangeCentreDialog({ centre, onClose }: OfCentre) {
  const { centres: words } = useWords()
  const w = words.keep
  const { name, ledBy, basis } = centre
  return (
    <CommandDialog
      command="updateDisputeCentre"
      title={w.change}
      done={w.saved}
      refresh={CENTRE_KEYS}
      defaults={{ name, ledBy, basis }}
      toInput={(values) => ({
        ...{ id: centre.id, expectedVersion: centre.version },
        ...{ name: values.name, ledBy: values.ledBy, basis: values.basis },
      })}
      onClose={onClose}
    >
      <TextBox name="name" label={w.name} autoFocus />
      <TextBox name="ledBy" label={w.ledBy} />
      <TextBox name="basis" label={w.basis} />
    </CommandDialog>
  )
}

export function CloseCentreDialog({ centre, onClose }: OfCentre) {
  const { centres: words } = useWords()
  const w = words.keep
  return (
    <CommandDialog
      command="closeDisputeCentre"
      title={w.close}
      done={w.saved}
      lead={centre.name}
      refresh={CENTRE_KEYS}
      defaults={{ basis: '' }}
      toInput={({ basis }) => ({ id: centre.id, expectedVersion: centre.version, basis })}
      onClose={onClose}
    >
      <TextBox name="basis" label={w.closeBasis} autoFocus />
    </CommandDialog>
  )
}

export function AddMemberDialog({ centre, onClose }: OfCentre) {
  const { centres: words } = useWords()
  const w = words.keep
  return (
    <CommandDialog
      command="addCentreMember"
      title={w.addMember}
      done={w.saved}
      lead={centre.name}
      refresh={CENTRE_KEYS}
      defaults={{ kind: 'GRID_WORKER', name: '', unit: '', login: '', fromOn: useToday() }}
      toInput={({ kind, name, unit, login, fromOn }) => ({
        ...{ centreId: centre.id, kind, name, fromOn, unit: unit || null, login: login || null },
      })}
      onClose={onClose}
    >
      <ChoiceBox name="kind" label={w.memberKind} choices={useChoices(TEAM_KINDS)} />
      <TextBox name="name" label={w.member} autoFocus />
      <TextBox name="unit" label={w.unit} need="optional" />
      <TextBox name="login" label={w.login} help={w.loginHelp} need="optional" />
      <DayBox name="fromOn" label={w.fromOn} />
    </CommandDialog>
  )
}

export function EndMemberDialog({ member, onClose }: { member: MemberOfList; onClose: () => void }) {
  const { centres: words } = useWords()
  const w = words.keep
  return (
    <CommandDialog
      command="endCentreMember"
      title={w.endTitle}
      submit={w.endMember}
      done={w.saved}
      lead={member.name}
      refresh={CENTRE_KEYS}
      defaults={{ untilOn: useToday() }}
      toInput={({ untilOn }) => ({ id: member.id, expectedVersion: member.version, untilOn })}
      onClose={onClose}
    >
      <DayBox name="untilOn" label={w.endOn} />
    </CommandDialog>
  )
}
