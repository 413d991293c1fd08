import { NOTICE_CHANGES } from '@petition/domain'
import Box from '@mui/material/Box'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { useSay, useWords } from '../words/use-words.js'
import type { Hearing } from './use-hearings.js'

/** Who is to know of it, and what they have still to be told. */
export function HearingNotices({ hearing }: { hearing: Hearing }) {
  const { hearings: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.panel
  const phones = usePhones(hearing)
  if (hearing.notices.length === 0) return null
  return (
    <Box sx={{ mt: 1, fontSize: '0.875rem' }}>
      <Box sx={{ color: 'text.secondary' }}>{w.notices}</Box>
      {hearing.plan && hearing.plan.partiesNotInTime > 0 && (
        <Tag tone="red">{w.notInTime(hearing.plan.partiesNotInTime)}</Tag>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5 }}>
        {hearing.notices.map((one) => {
          const party = hearing.parties.find(({ id }) => id === one.partyId)
          const name = [one.name ?? party?.displayName, phones.get(one.partyId ?? '')].filter(Boolean).join(' ')
          const isTold = one.changes.length === 0
          const what = isTold
            ? w.toldOn(dayText(one.toldOn))
            : `${w.toTell}：${one.changes.map((code) => say.code(NOTICE_CHANGES, code)).join('、')}`
          return (
            <Box component="li" key={one.partyId ?? one.officerId}>
              <Tag tone={isTold ? 'green' : 'yellow'}>{`${name} ${what}`}</Tag>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}

/** Telephones of the petitioners, for whoever calls them to the hearing; nobody else asks. */
function usePhones(hearing: Hearing): ReadonlyMap<string, string> {
  const isClerk = useHasRole('HEARING_CLERK')
  const read = useRead(
    ['matters', 'hearings', 'contacts', hearing.id],
    (provider) => provider.hearingContacts(hearing.matter.id, hearing.id),
    isClerk ? 'always' : 'never',
  )
  return new Map((read.data ?? []).flatMap(({ partyId, phone }) => (phone ? [[partyId, phone] as const] : [])))
}
