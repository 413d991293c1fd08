import { CONFIRMATION_STAGES, ROW_STAGES } from '@petition/domain'
import Box from '@mui/material/Box'
import type { AgreementRowLineFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { useToday } from '../kit/use-console.js'
import { palette, type ToneName } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'

/* What a row of an agreement shows, in the table, on a card and on paper alike. */

interface Props {
  row: AgreementRowLineFragment
}

const tones: Record<AgreementRowLineFragment['stage'], ToneName> = {
  TO_SIGN: 'yellow',
  SIGNED: 'blue',
  IN_FORCE: 'green',
  WITHDRAWN: 'grey',
}

export const soft = { fontSize: '0.8125rem', fontWeight: 400, color: palette.inkSoft } as const

/** The party, and whoever signs for them. */
export function RowName({ row }: Props) {
  const { mediation: words } = useWords()
  const w = words.rows
  return (
    <>
      {row.name} {row.isDeceased && <Tag>{w.deceased}</Tag>}
      <Box component="span" sx={{ ...soft, ml: 0.5 }}>
        {row.agreementNo}
      </Box>
      {row.signers
        .filter((signer) => signer.capacity !== 'SELF')
        .map((signer) => (
          <Box key={signer.no} sx={soft}>
            {(signer.capacity === 'HEIR' ? w.heir : w.proxy)(signer.name, signer.relation)}
          </Box>
        ))}
    </>
  )
}

export function RowStage({ row }: Props) {
  const say = useSay()
  return (
    <>
      <Tag tone={tones[row.stage]}>{say.code(ROW_STAGES, row.stage)}</Tag>
      {row.signers.length > 1 && (
        <Box component="span" sx={{ ...soft, ml: 0.5 }}>
          {row.signers.filter((signer) => signer.signedOn).length} / {row.signers.length}
        </Box>
      )}
    </>
  )
}

/** Since when it is in force, and how far the confirmation is. */
export function RowForce({ row: { effectOn, confirmation, windowLastOn } }: Props) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const today = useToday()
  const w = words.rows
  const window = windowLastOn && (today <= windowLastOn ? w.window(dayText(windowLastOn)) : w.windowOver)
  return (
    <>
      {effectOn && <div>{w.effect(dayText(effectOn))}</div>}
      {confirmation !== 'NONE' && (
        <Box sx={soft}>{confirmation === 'OPEN' ? window : say.code(CONFIRMATION_STAGES, confirmation)}</Box>
      )}
    </>
  )
}

/** What is to be paid next, and what was not kept. */
export function RowDue({ row }: Props) {
  const { mediation: words } = useWords()
  const dayText = useDayText()
  const w = words.rows
  return (
    <>
      {row.isPaid ? (
        <Tag tone="green">{w.allPaid}</Tag>
      ) : (
        row.nextDueOn && (
          <>
            {dayText(row.nextDueOn)} {row.isDue && <Tag tone="red">{w.overdue}</Tag>}
          </>
        )
      )}
      {row.openBreaches > 0 && (
        <Box>
          <Tag tone="red">{words.list.breaches(row.openBreaches)}</Tag>
        </Box>
      )}
    </>
  )
}
