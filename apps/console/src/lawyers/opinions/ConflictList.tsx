import { CONFLICT_GROUNDS, CONFLICT_SOURCES, CONFLICT_STANDINGS, type ConflictStanding } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { ConflictFieldsFragment } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { useDayText } from '../../kit/days.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { Nothing } from '../../kit/Nothing.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useRead, useToday } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { matterAddress } from '../../matters/list/list-address.js'
import { palette, type ToneName } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { OPINION_KEYS, soft, Stepper } from './shared.js'

const tones: Record<ConflictStanding, ToneName> = { REPORTED: 'yellow', STANDS: 'red', NONE: 'grey' }

/** Conflicts that wait for the decision, or all that the viewer may see. */
export function ConflictList() {
  const { opinions: words } = useWords()
  const [standing, setStanding] = useState<ConflictStanding | null>('REPORTED')
  const [after, setAfter] = useState<string | null>(null)
  const read = useRead(['opinions', 'conflicts', standing, after], (provider) => provider.conflicts(standing, after))
  const w = words.conflicts
  const choose = (value: string | null) => {
    if (value === null) return
    setAfter(null)
    setStanding(value === 'ALL' ? null : 'REPORTED')
  }
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={standing ?? 'ALL'}
        aria-label={w.standing}
        onChange={(_event, value: string | null) => choose(value)}
        sx={{ mb: 1.5 }}
      >
        <ToggleButton value="REPORTED">{w.toDecide}</ToggleButton>
        <ToggleButton value="ALL">{w.all}</ToggleButton>
      </ToggleButtonGroup>
      <Panel padding="none">
        <Waiting read={read}>
          {({ nodes, pageInfo }) => (
            <>
              {nodes.length === 0 && <Nothing text={standing === null ? w.noneAtAll : w.none} />}
              {nodes.map((one) => (
                <ConflictEntry key={one.id} one={one} />
              ))}
              <Stepper after={after} pageInfo={pageInfo} onMove={setAfter} />
            </>
          )}
        </Waiting>
      </Panel>
    </>
  )
}

/** One conflict, with the decision on it for whom it is to decide. */
export function ConflictEntry({ one }: { one: ConflictFieldsFragment }) {
  const { opinions: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const [isOpen, setOpen] = useState(false)
  const w = words.conflicts
  return (
    <Box sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1.25 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <strong>{one.person.name}</strong>
        <span>{say.code(CONFLICT_GROUNDS, one.ground)}</span>
        <Tag tone={tones[one.standing]}>{say.code(CONFLICT_STANDINGS, one.standing)}</Tag>
        {one.matter && <Link to={matterAddress(one.matter.id)}>{one.matter.number}</Link>}
        {one.isMineToDecide && (
          <Button
            size="small"
            variant="outlined"
            sx={{ ml: 'auto' }}
            aria-label={w.decideOf(one.person.name, one.matter?.number ?? '')}
            onClick={() => setOpen(true)}
          >
            {w.decide}
          </Button>
        )}
      </Box>
      <Box sx={soft}>
        {w.reportedOn(dayText(one.reportedOn), say.code(CONFLICT_SOURCES, one.source))}　{one.note}
      </Box>
      {one.decidedOn && (
        <Box sx={soft}>
          {dayText(one.decidedOn)}　{one.decidedBecause}
        </Box>
      )}
      {isOpen && <DecideDialog one={one} onClose={() => setOpen(false)} />}
    </Box>
  )
}

function DecideDialog({ one, onClose }: { one: ConflictFieldsFragment; onClose: () => void }) {
  const { opinions: words } = useWords()
  const today = useToday()
  const w = words.conflicts
  return (
    <CommandDialog
      command="decideConflict"
      title={w.decideTitle}
      lead={`${one.person.name}　${one.note}`}
      done={w.decided}
      refresh={OPINION_KEYS}
      defaults={{ on: today, is: null, reason: '' }}
      toInput={({ on, is, reason }) => ({ caseId: one.id, on, isConflict: is === 'YES', reason })}
      onClose={onClose}
    >
      <ChoiceBox
        name="is"
        label={w.isConflict}
        choices={[
          { value: 'YES', text: w.stands },
          { value: 'NO', text: w.not },
        ]}
        autoFocus
      />
      <TextBox name="reason" label={w.because} lines={2} />
      <DayBox name="on" label={words.dialogs.on} />
    </CommandDialog>
  )
}
