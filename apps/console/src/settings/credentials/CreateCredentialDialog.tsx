import { codesOf, ORGAN_KINDS } from '@petition/domain'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { useController } from 'react-hook-form'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { OrganBox } from '../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'
import type { HandedKey } from './CredentialPage.js'
import { realDayAfter } from './real-day.js'

interface Values {
  organId: string
  purpose: string
  expiresOn: string
  scopes: string[]
}

interface Props {
  onHandOut: (handed: HandedKey) => void
  onClose: () => void
}

const HALF_A_YEAR = 183
const PARTNER_KINDS = codesOf(ORGAN_KINDS).filter((kind) => kind !== 'PETITION_OFFICE')
/** What a contract holds unless more is asked for by name. */
const USUAL_SCOPES = ['handovers.read', 'handovers.act']

export function CreateCredentialDialog({ onHandOut, onClose }: Props) {
  const { settings } = useWords()
  const w = settings.credentials
  return (
    <CommandDialog
      command="createPartnerCredential"
      title={w.create}
      lead={w.createLead}
      refresh={['credentials']}
      defaults={{
        organId: null,
        purpose: '',
        expiresOn: realDayAfter(HALF_A_YEAR),
        scopes: USUAL_SCOPES,
      }}
      toInput={(values: Values) => ({ ...values, purpose: values.purpose.trim() })}
      onDone={({ createPartnerCredential: { clientSecret, credential } }) =>
        onHandOut({ clientId: credential.clientId, clientSecret })
      }
      onClose={onClose}
    >
      <OrganBox name="organId" label={w.organ} kinds={PARTNER_KINDS} autoFocus />
      <TextBox name="purpose" label={w.purpose} lines={2} />
      <DayBox name="expiresOn" label={w.expiresOn} when="any" />
      <ScopesBox />
    </CommandDialog>
  )
}

function ScopesBox() {
  const { settings, kit } = useWords()
  const w = settings.credentials
  const { field, fieldState } = useController({
    name: 'scopes',
    rules: { validate: (scopes: string[]) => scopes.length > 0 || kit.toChoose(w.scopes) },
  })
  const chosen = field.value as string[]
  return (
    <FormControl component="fieldset" error={fieldState.error !== undefined}>
      <FormLabel component="legend">{w.scopes}</FormLabel>
      {Object.entries(w.scopeNames).map(([scope, name]) => (
        <FormControlLabel
          key={scope}
          label={name}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(scope)}
              onChange={(_event, isOn) =>
                field.onChange(isOn ? [...chosen, scope] : chosen.filter((one) => one !== scope))
              }
            />
          }
        />
      ))}
      {fieldState.error && <FormHelperText>{fieldState.error.message}</FormHelperText>}
    </FormControl>
  )
}
