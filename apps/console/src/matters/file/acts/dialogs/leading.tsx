import { ROADS, type Road } from '@petition/domain'
import { useController } from 'react-hook-form'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormLabel from '@mui/material/FormLabel'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { OrganBox } from '../../../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { useRoads } from '../../roads/use-roads.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

type Claim = MatterFile['claims'][number]

/** Claims of roads 1 to 4; those of the first of these roads to begin with. */
const leadable = (matter: MatterFile): readonly Claim[] =>
  matter.claims.filter(({ road }) => road !== null && road !== undefined && road < 5)

export function LeadInDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  const w = roads.ledIn
  const claims = leadable(matter)
  const first = claims[0]?.road
  return (
    <ActDialog
      command="leadIn"
      defaults={{
        ...{ claimNos: claims.filter(({ road }) => road === first).map(({ no }) => no) },
        ...{ place: '', organId: null, text: '' },
      }}
      toInput={({ claimNos, place, organId, text }) => ({ claimNos, place, organId, text })}
      {...{ matter, act, onClose }}
    >
      <Claims claims={claims} label={w.claims} />
      <TextBox name="place" label={w.place} help={w.placeHelp} lines={2} autoFocus />
      <OrganBox name="organId" label={w.organ} need="optional" />
      <TextBox name="text" label={w.text} lines={4} />
    </ActDialog>
  )
}

function Claims({ claims, label }: { claims: readonly Claim[]; label: string }) {
  const { file } = useWords()
  const say = useSay()
  const { field } = useController({ name: 'claimNos' })
  const chosen = field.value as number[]
  return (
    <FormControl>
      <FormLabel id="lead-claims">{label}</FormLabel>
      <FormGroup aria-labelledby="lead-claims">
        {claims.map(({ no, road, text }) => {
          const words = ROADS[road as Road]
          return (
            <FormControlLabel
              key={no}
              label={`${file.claims.no(no)}（${say.pair(words.zh, words.en)}）：${text}`}
              control={
                <Checkbox
                  checked={chosen.includes(no)}
                  onChange={(_event, isOn) =>
                    field.onChange(isOn ? [...chosen, no] : chosen.filter((one) => one !== no))
                  }
                />
              }
            />
          )
        })}
      </FormGroup>
    </FormControl>
  )
}

export function RecordLeadInReceiptDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads, file } = useWords()
  const waiting = (useRoads(matter.id)?.roads.ledIn ?? []).filter(({ takenOn }) => !takenOn)
  const choices = waiting.map(({ id, place, claimNos, on }) => ({
    value: id,
    text: `${claimNos.map(file.claims.no).join('、')} → ${place}（${roads.ledIn.on(on)}）`,
  }))
  return (
    <ActDialog
      command="recordLeadInReceipt"
      defaults={{ ledInId: waiting.length === 1 ? waiting[0]?.id : null, proof: '' }}
      toInput={({ ledInId, proof }) => ({ ledInId: ledInId || null, proof })}
      {...{ matter, act, onClose }}
    >
      {choices.length > 1 && <ChoiceBox name="ledInId" label={roads.ledIn.which} choices={choices} />}
      <TextBox name="proof" label={roads.ledIn.proof} help={roads.ledIn.proofHelp} lines={2} autoFocus />
    </ActDialog>
  )
}

export function StartProtectionDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  return (
    <ActDialog
      command="startProtection"
      defaults={{ law: '', performBy: null }}
      toInput={({ law, performBy }) => ({ law, performBy })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="law" label={roads.protection.law} autoFocus />
      <DayBox name="performBy" label={roads.protection.performBy} when="any" />
    </ActDialog>
  )
}

export function AnswerProtectionDialog({ matter, act, onClose }: ActDialogProps) {
  const { roads } = useWords()
  const w = roads.protection
  const choices = Object.entries(w.is).map(([value, text]) => ({ value, text }))
  return (
    <ActDialog
      command="answerProtection"
      defaults={{ performed: null, text: '' }}
      toInput={({ performed, text }) => ({ isPerformed: performed === 'YES', text })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="performed" label={w.performed} choices={choices} autoFocus />
      <TextBox name="text" label={w.text} lines={4} />
    </ActDialog>
  )
}
