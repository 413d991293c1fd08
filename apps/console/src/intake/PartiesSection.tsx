import { MOST_REPRESENTATIVES } from '@petition/domain'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Add from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { TickBox } from '../kit/form/ChoiceBox.js'
import { useWords } from '../words/use-words.js'
import type { IntakeValues } from './intake-values.js'
import { KeyHint } from './KeyHint.js'
import { ACT_KEYS } from './keys.js'
import { PeopleBox } from './NumberedBoxes.js'
import { PartyFields } from './PartyFields.js'
import { FieldRow, SectionFrame } from './SectionFrame.js'

interface Props {
  partyIds: readonly string[]
  onAdd: () => void
  onRemove: (at: number) => void
}

export function PartiesSection({ partyIds, onAdd, onRemove }: Props) {
  const { intake } = useWords()
  const isAnonymous = useWatch<IntakeValues, 'isAnonymous'>({ name: 'isAnonymous' })
  return (
    <SectionFrame name="parties">
      <CountFollowsPeople />
      <ClarityFollowsAddress />
      {isAnonymous ? (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{intake.anonymousNote}</Box>
      ) : (
        partyIds.map((id, at) => <PartyFields key={id} at={at} count={partyIds.length} onRemove={() => onRemove(at)} />)
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
        {!isAnonymous && (
          <Button size="small" variant="outlined" startIcon={<Add />} onClick={onAdd}>
            {intake.addParty}
            <Box component="span" aria-hidden sx={{ ml: 1, display: { xs: 'none', sm: 'inline' } }}>
              <KeyHint>{`Alt+${ACT_KEYS.addParty}`}</KeyHint>
            </Box>
          </Button>
        )}
        <TickBox name="isAnonymous" label={intake.fields.isAnonymous} />
      </Box>
      <FieldRow columns="120px minmax(0, 1fr)">
        <PeopleBox name="groupSize" least={isAnonymous ? 1 : partyIds.length} />
        {!isAnonymous && (
          <TickBox name="isAddressClear" label={intake.fields.isAddressClear} help={intake.help.addressClear} />
        )}
      </FieldRow>
      {!isAnonymous && <Representatives />}
    </SectionFrame>
  )
}

/** 第二十条第三款: said here, recorded all the same; what effect it has is the law's affair. */
function Representatives() {
  const { intake } = useWords()
  const [parties, groupSize, channel] = useWatch<IntakeValues, ['parties', 'groupSize', 'channel']>({
    name: ['parties', 'groupSize', 'channel'],
  })
  const named = parties.filter((party) => party.isRepresentative).length
  const text =
    named > MOST_REPRESENTATIVES
      ? intake.tooManyRepresentatives(named, MOST_REPRESENTATIVES)
      : named === 0 && channel === 'VISIT' && (groupSize ?? 0) > MOST_REPRESENTATIVES
        ? intake.needsRepresentatives(MOST_REPRESENTATIVES)
        : null
  return (
    <Box aria-live="polite">
      {text && (
        <Alert severity="warning" sx={{ py: 0.25 }}>
          {text} {intake.article20}
        </Alert>
      )}
    </Box>
  )
}

/** There are never fewer people than are named. Apart, so that a letter typed does not draw every field anew. */
function CountFollowsPeople() {
  const { getValues, setValue } = useFormContext<IntakeValues>()
  const named = useWatch<IntakeValues, 'parties'>({ name: 'parties' }).length
  useEffect(() => {
    if ((getValues('groupSize') ?? 0) < named) setValue('groupSize', named)
  }, [named, getValues, setValue])
  return null
}

/** Ticked when a name and an address are there; whoever registers may say otherwise. */
function ClarityFollowsAddress() {
  const { setValue } = useFormContext<IntakeValues>()
  const parties = useWatch<IntakeValues, 'parties'>({ name: 'parties' })
  const isThere = parties.some(({ name, address }) => name.trim() !== '' && address.trim() !== '')
  const before = useRef(isThere)
  useEffect(() => {
    if (before.current !== isThere) setValue('isAddressClear', isThere)
    before.current = isThere
  }, [isThere, setValue])
  return null
}
