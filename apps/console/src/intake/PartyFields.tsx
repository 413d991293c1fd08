import { PARTY_KINDS } from '@petition/domain'
import Close from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { useWatch } from 'react-hook-form'
import { TickBox } from '../kit/form/ChoiceBox.js'
import { TextBox } from '../kit/form/TextBox.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import type { IntakeValues } from './intake-values.js'
import { LONGEST, useWithin } from './limits.js'
import { KeyChoice } from './KeyChoice.js'
import { CreditCodeBox, IdentityNumberBox } from './NumberedBoxes.js'
import { FieldRow } from './SectionFrame.js'
import { useChoices } from './use-choices.js'

/** As at the server; nothing is fine too. */
const PHONE = /^$|^\+?\d[\d ()-]{4,19}$/

interface Props {
  at: number
  count: number
  onRemove: () => void
}

/** One person or organisation. Everything but the name is written only if it is left. */
export function PartyFields({ at, count, onRemove }: Props) {
  const { intake } = useWords()
  const shortName = useWithin(LONGEST.name)
  const shortAddress = useWithin(LONGEST.address)
  const kinds = useChoices(PARTY_KINDS)
  const base = `parties.${at}` as const
  const [kind, groupSize] = useWatch<IntakeValues, [`parties.${number}.kind`, 'groupSize']>({
    name: [`${base}.kind`, 'groupSize'],
  })
  const isPerson = kind !== 'ORGANISATION'
  const isGroup = count > 1 || (groupSize ?? 1) > 1
  return (
    <Box
      role="group"
      aria-label={intake.party(at + 1)}
      data-party={at}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'minmax(0, 1fr)',
        pb: count > 1 ? 1.5 : 0,
        borderBottom: count > 1 ? `1px dashed ${palette.line}` : 0,
      }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-end', flexWrap: 'wrap' }}>
        <KeyChoice
          name={`${base}.kind`}
          label={count > 1 ? intake.party(at + 1) : intake.fields.kind}
          choices={kinds}
        />
        {isGroup && <TickBox name={`${base}.isRepresentative`} label={intake.fields.isRepresentative} />}
        {count > 1 && (
          <Tooltip title={intake.removeParty(at + 1)}>
            <IconButton size="small" aria-label={intake.removeParty(at + 1)} onClick={onRemove} sx={{ ml: 'auto' }}>
              <Close fontSize="small" />
            </IconButton>
          </Tooltip>
        )}
      </Box>
      <FieldRow columns="minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 1fr)">
        <TextBox
          name={`${base}.name`}
          label={isPerson ? intake.fields.name : intake.fields.organisation}
          validate={shortName}
        />
        {isPerson ? <IdentityNumberBox name={`${base}.idNumber`} /> : <CreditCodeBox name={`${base}.creditCode`} />}
        <TextBox
          name={`${base}.phone`}
          label={intake.fields.phone}
          need="optional"
          type="tel"
          validate={(phone) => (PHONE.test(phone.normalize('NFKC').trim()) ? undefined : intake.phoneShape)}
        />
      </FieldRow>
      <TextBox
        name={`${base}.address`}
        label={isPerson ? intake.fields.address : intake.fields.seat}
        need="optional"
        validate={shortAddress}
      />
    </Box>
  )
}
