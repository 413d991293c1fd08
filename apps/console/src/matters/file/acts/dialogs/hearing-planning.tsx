import { CLOSED_GROUNDS, codesOf, NOTICE_CHANGES } from '@petition/domain'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useWatch } from 'react-hook-form'
import type { HearingSeatInput } from '../../../../gql/graphql.js'
import type { Hearing } from '../../../../hearings/use-hearings.js'
import { useDayText } from '../../../../kit/days.js'
import { ChoiceBox, SearchBox, TickBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { TicksBox } from '../../../../kit/form/TicksBox.js'
import { PreviewPanel } from '../../../../kit/PreviewPanel.js'
import { useRead } from '../../../../kit/use-console.js'
import { useSettled } from '../../../../kit/use-settled.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { useHearingsFor } from './hearing-choice.js'

const TIME = /^([01]\d|2[0-3]):(00|15|30|45)$/

interface Fields {
  hearingOn: string | null
  fromTime: string
  untilTime: string
  roomId: string | null
  chairId: string | null
  memberIds: string[]
  recorderId: string | null
  explainerId: string | null
  isPublic: boolean
  closedGround: string | null
  reason: string
  lateReason: string
}

const seatsOf = ({ chairId, memberIds, recorderId, explainerId }: Fields): HearingSeatInput[] => [
  ...(chairId ? [{ officerId: chairId, seat: 'CHAIR' as const }] : []),
  ...memberIds.map((officerId) => ({ officerId, seat: 'MEMBER' as const })),
  ...(recorderId ? [{ officerId: recorderId, seat: 'RECORDER' as const }] : []),
  ...(explainerId ? [{ officerId: explainerId, seat: 'EXPLAINER' as const }] : []),
]

const planOf = (values: Fields) => ({
  ...{ hearingOn: values.hearingOn ?? '', fromTime: values.fromTime, untilTime: values.untilTime },
  ...{ roomId: values.roomId ?? '', seats: seatsOf(values), isPublic: values.isPublic },
  closedGround: (values.closedGround || null) as never,
  ...{ reason: values.reason || null, lateReason: values.lateReason || null },
})

function defaultsOf({ plan }: Hearing): Fields {
  const seated = (seat: string) => (plan?.seats ?? []).filter((one) => one.seat === seat).map((one) => one.officerId)
  return {
    ...{ hearingOn: plan?.hearingOn ?? null, fromTime: plan?.fromTime ?? '09:00' },
    ...{ untilTime: plan?.untilTime ?? '11:00', roomId: plan?.roomId ?? null, chairId: seated('CHAIR')[0] ?? null },
    ...{ memberIds: seated('MEMBER'), recorderId: seated('RECORDER')[0] ?? null },
    explainerId: seated('EXPLAINER')[0] ?? null,
    ...{ isPublic: plan?.isPublic ?? true, closedGround: plan?.closedGround ?? null, reason: '', lateReason: '' },
  }
}

/** Sets a hearing, or moves it: the days that bind it and who has to be told anew are shown before it is saved. */
export function SetHearingDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const dayText = useDayText()
  const say = useSay()
  const w = hearings.acts
  const hearing = useHearingsFor(props)[0]
  const rooms = useRead(['rooms'], (provider) => provider.rooms()).data ?? []
  const people = useRead(['hearings', 'people'], (provider) => provider.hearingOfficers()).data ?? []
  const { matter, act, onClose } = props
  if (!hearing) return null
  const choices = people
    .filter(({ isActive }) => isActive)
    .map(({ id, name, title }) => ({ value: id, text: `${name}（${title}）` }))
  const roomChoices = rooms.filter(({ isActive }) => isActive).map(({ id, name }) => ({ value: id, text: name }))
  const isMove = hearing.plan !== null || hearing.offOn !== null
  return (
    <ActDialog
      command="setHearing"
      width="md"
      defaults={defaultsOf(hearing)}
      toInput={(values: Fields) => ({ ...planOf(values), hearingId: hearing.id })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="hearingOn" label={w.day} when="any" autoFocus />
      <TimeBox name="fromTime" label={w.from} />
      <TimeBox name="untilTime" label={w.until} />
      <ChoiceBox
        name="roomId"
        label={w.room}
        help={roomChoices.length === 0 ? w.noRoom : undefined}
        choices={roomChoices}
      />
      <SearchBox name="chairId" label={w.chair} choices={choices} />
      <TicksBox name="memberIds" label={w.members} help={w.membersHelp} choices={choices} length="long" />
      <SearchBox name="recorderId" label={w.recorder} need="optional" choices={choices} />
      <SearchBox name="explainerId" label={w.explainer} need="optional" choices={choices} />
      <TickBox name="isPublic" label={w.isPublic} />
      <ChoiceBox
        name="closedGround"
        label={w.closedGround}
        help={w.closedGroundHelp}
        need="optional"
        choices={codesOf(CLOSED_GROUNDS).map((value) => ({ value, text: say.code(CLOSED_GROUNDS, value) }))}
      />
      {isMove && <TextBox name="reason" label={w.moveReason} lines={2} />}
      <TextBox
        name="lateReason"
        label={w.lateReason}
        help={hearing.holdBy ? w.lateReasonHelp(dayText(hearing.holdBy)) : undefined}
        need="optional"
        lines={2}
      />
      <Preview matterId={matter.id} hearing={hearing} />
    </ActDialog>
  )
}

function TimeBox({ name, label }: { name: string; label: string }) {
  const { hearings } = useWords()
  const w = hearings.acts
  return (
    <TextBox
      name={name}
      label={label}
      help={w.timeHelp}
      validate={(text) => (TIME.test(text) ? undefined : w.timeWrong)}
    />
  )
}

/** What the law says of the plan as it stands in the form, asked of the server; nothing is counted here. */
function Preview({ matterId, hearing }: { matterId: string; hearing: Hearing }) {
  const { hearings } = useWords()
  const dayText = useDayText()
  const say = useSay()
  const w = hearings.acts
  const values = useWatch() as Fields
  const isWhole = Boolean(
    values.hearingOn && values.roomId && TIME.test(values.fromTime) && TIME.test(values.untilTime),
  )
  const input = useSettled(isWhole ? { ...planOf(values), matterId, hearingId: hearing.id } : null)
  const answer = useRead(
    ['hearings', 'preview', JSON.stringify(input)],
    (provider) => (input ? provider.previewHearing(input) : Promise.reject(new Error())),
    input ? 'always' : 'never',
  )
  const seen = answer.data
  const nameOf = (one: { partyId?: string | null; name?: string | null }) =>
    one.name ?? hearing.parties.find((party) => party.id === one.partyId)?.displayName ?? ''
  return (
    <PreviewPanel title={w.preview} error={answer.error}>
      {seen && (
        <Box sx={{ fontSize: '0.875rem', mt: 0.5 }}>
          {seen.refusal ? (
            <Alert severity="warning" sx={{ my: 1 }}>
              {seen.refusal}
            </Alert>
          ) : (
            <Alert severity="success" sx={{ my: 1 }}>
              {w.previewOk}
            </Alert>
          )}
          <Box>{w.previewNotice(dayText(seen.noticeBy))}</Box>
          <Box>{w.previewEarliest(dayText(seen.earliestOn))}</Box>
          {seen.holdBy && <Box>{w.previewHold(dayText(seen.holdBy))}</Box>}
          <Box>
            {seen.notices.length === 0
              ? w.previewNobody
              : `${w.previewTell}：${seen.notices.map((one) => `${nameOf(one)}（${one.changes.map((code) => say.code(NOTICE_CHANGES, code)).join('、')}）`).join('、')}`}
          </Box>
        </Box>
      )}
    </PreviewPanel>
  )
}

export function NotifyHearingDialog(props: ActDialogProps) {
  const { hearings } = useWords()
  const say = useSay()
  const w = hearings.acts
  const { matter, act, onClose } = props
  const hearing = useHearingsFor(props)[0]
  if (!hearing) return null
  const owed = hearing.notices.filter(({ changes }) => changes.length > 0)
  const why = (changes: readonly string[]) => changes.map((code) => say.code(NOTICE_CHANGES, code)).join('、')
  const people = owed.flatMap((one) =>
    one.officerId ? [{ value: one.officerId, text: `${one.name ?? ''}（${why(one.changes)}）` }] : [],
  )
  const parties = owed.flatMap((one) =>
    one.partyId
      ? [{ value: one.partyId, text: hearing.parties.find(({ id }) => id === one.partyId)?.displayName ?? '' }]
      : [],
  )
  return (
    <ActDialog
      command="notifyHearing"
      defaults={{ officerIds: people.map(({ value }) => value), partyIds: [] as string[] }}
      toInput={({ officerIds, partyIds }) => ({ hearingId: hearing.id, officerIds, partyIds })}
      {...{ matter, act, onClose }}
    >
      <TicksBox name="officerIds" label={w.told} help={w.toldHelp} need="optional" choices={people} length="long" />
      {hearing.offOn && (
        <TicksBox name="partyIds" label={w.toldParties} need="optional" choices={parties} length="long" />
      )}
    </ActDialog>
  )
}
