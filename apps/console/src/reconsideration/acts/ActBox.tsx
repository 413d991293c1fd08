import { codesOf } from '@petition/domain'
import { reconsiderationLaw } from '@petition/law'
import { MEDIATION_SIGNERS, SUSPENSION_GROUND_NUMBERS } from '@petition/domain/reconsideration'
import { useWatch } from 'react-hook-form'
import { ChoiceBox, SearchBox, TickBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { ColleagueBox, OrganBox } from '../../kit/form/PeopleBoxes.js'
import { NumberBox, TextBox } from '../../kit/form/TextBox.js'
import { TicksBox } from '../../kit/form/TicksBox.js'
import { useRead } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'
import { signerKey, type ReconFile } from '../recon.js'
import type { ActField } from './act-fields.js'

interface Props {
  file: ReconFile
  field: ActField
  autoFocus?: boolean
}

/** The box of one field; where it depends on another one, only when that one says so. */
export function ActBox(props: Props) {
  const [name, value] = props.field.when ?? ['', '']
  const other: unknown = useWatch({ name: name === '' ? '__none' : name })
  const isShown =
    props.field.when === undefined || (typeof value === 'boolean' ? Boolean(other) === value : other === value)
  return isShown ? <Shown {...props} /> : null
}

function Shown({ file, field, autoFocus = false }: Props) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const shared = { name: field.name, label: words.fields[field.word], need: field.need ?? 'needed', autoFocus } as const
  switch (field.box) {
    case 'long':
      return <TextBox {...shared} lines={3} />
    case 'lines':
      return <TextBox {...shared} lines={3} />
    case 'day':
      return <DayBox {...shared} />
    case 'anyDay':
      return <DayBox {...shared} when="any" />
    case 'tick':
      return <TickBox name={shared.name} label={shared.label} />
    case 'number':
      return <NumberBox {...shared} least={1} most={30} />
    case 'organ':
      return <OrganBox {...shared} />
    case 'person':
      return <ColleagueBox {...shared} />
    case 'people':
      return <People name={shared.name} label={shared.label} />
    case 'room':
      return <RoomBox name={shared.name} label={shared.label} />
    case 'party': {
      const choices = file.parties
        .filter(({ role, leftOn }) => role !== 'AGENT' && !leftOn)
        .map(({ id, displayName }) => ({ value: id, text: displayName }))
      return <ChoiceBox {...shared} choices={choices} />
    }
    case 'thirdParties': {
      const choices = file.parties
        .filter(({ role }) => role === 'THIRD_PARTY')
        .map(({ id, displayName }) => ({ value: id, text: displayName }))
      return choices.length === 0 ? null : <TicksBox name={shared.name} label={shared.label} choices={choices} />
    }
    case 'applicants': {
      // One applicant who withdraws is all of them: there is nothing to choose.
      const choices = file.parties
        .filter(({ role, leftOn }) => role === 'APPLICANT' && !leftOn)
        .map(({ id, displayName }) => ({ value: id, text: displayName }))
      return choices.length < 2 ? null : <TicksBox name={shared.name} label={shared.label} choices={choices} />
    }
    case 'signer': {
      const open = (file.course.mediation?.signs ?? []).filter(({ signedOn }) => !signedOn)
      const choices = open.map((one) => ({
        value: signerKey(one),
        text: [say.code(MEDIATION_SIGNERS, one.by), one.name].filter(Boolean).join(' · '),
      }))
      return <ChoiceBox {...shared} choices={choices} />
    }
    case 'ground': {
      const choices = SUSPENSION_GROUND_NUMBERS.map((no) => ({
        value: String(no),
        text: words.grounds(
          no,
          say.pair(reconsiderationLaw.SUSPENSION_GROUNDS[no].zh, reconsiderationLaw.SUSPENSION_GROUNDS[no].en),
        ),
      }))
      return <SearchBox {...shared} choices={choices} />
    }
    case 'choice': {
      const labels = field.labels ?? {}
      return (
        <ChoiceBox
          {...shared}
          choices={codesOf(labels).map((code) => ({ value: code, text: say.code(labels, code) }))}
        />
      )
    }
    default:
      return <TextBox {...shared} />
  }
}

function RoomBox({ name, label }: { name: string; label: string }) {
  const { reconsideration: words } = useWords()
  const rooms = useRead(['rooms'], (provider) => provider.rooms()).data ?? []
  const choices = rooms
    .filter(({ isActive }) => isActive)
    .map(({ id, name: room, place }) => ({ value: id, text: `${room}（${place}）` }))
  return <SearchBox {...{ name, label, choices }} help={choices.length === 0 ? words.rooms.none : undefined} />
}

function People({ name, label }: { name: string; label: string }) {
  const people = useRead(['colleagues', null], (provider) => provider.colleagues(null)).data ?? []
  return (
    <TicksBox {...{ name, label }} length="long" choices={people.map((one) => ({ value: one.id, text: one.name }))} />
  )
}
