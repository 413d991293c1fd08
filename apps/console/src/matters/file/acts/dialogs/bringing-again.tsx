import { CHANNELS, codesOf } from '@petition/domain'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useNotify } from 'ra-core'
import { useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router-dom'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { RefusalNote } from '../../../../kit/RefusalNote.js'
import { useRead, useToday } from '../../../../kit/use-console.js'
import { useSettled } from '../../../../kit/use-settled.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import { matterAddress } from '../../../list/list-address.js'
import { PreviewedPaper, PreviewTitle } from '../../opinion/PaperPreview.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { firstUpload, UploadField } from './serving.js'

/** The choice of all petitioners together. */
const ALL = 'ALL'

/** The same petition once more: always taken down; what comes of it, the answer says. */
export function BringAgainDialog(props: ActDialogProps) {
  const { acts, reviews } = useWords()
  const w = reviews.acts.again
  const say = useSay()
  const notify = useNotify()
  const go = useNavigate()
  const channels = codesOf(CHANNELS).map((value) => ({ value, text: say.code(CHANNELS, value) }))
  const people = props.matter.parties.map((party) => ({ value: party.id, text: party.name ?? acts.party }))
  const choices = (texts: Record<string, string>) => Object.entries(texts).map(([value, text]) => ({ value, text }))
  return (
    <ActDialog
      {...props}
      command="bringAgain"
      width="md"
      lead={w.lead}
      defaults={{
        ...{ on: useToday(), channel: 'VISIT', level: 'SAME', factsAndReasons: 'SAME', partyId: ALL },
        ...{ note: '', claim: '', uploads: [] },
      }}
      toInput={({ on, channel, level, factsAndReasons, note, claim, uploads, partyId }) => ({
        ...{ on, channel, level, factsAndReasons, note, uploadId: firstUpload(uploads) },
        partyId: partyId === ALL ? null : partyId,
        claims: factsAndReasons === 'NEW' ? [{ text: claim, factsAndReasons: note }] : null,
      })}
      onDone={({ bringAgain: { gate, following } }) => {
        const text = following ? w.followed(following.number) : (w.refused[gate ?? ''] ?? '')
        notify(text, { type: 'info', messageArgs: { _: text } })
        if (following) void go(matterAddress(following.id))
      }}
    >
      <DayBox name="on" label={w.on} autoFocus />
      <ChoiceBox name="channel" label={w.channel} choices={channels} />
      {people.length > 1 && (
        <ChoiceBox name="partyId" label={w.by} choices={[{ value: ALL, text: w.byAll }, ...people]} />
      )}
      <ChoiceBox name="level" label={w.level} choices={choices(w.levels)} />
      <ChoiceBox name="factsAndReasons" label={w.sameness} choices={choices(w.samenesses)} />
      <NewClaim label={w.claim} />
      <TextBox name="note" label={w.note} help={w.noteHelp} lines={3} />
      <UploadField label={acts.upload} />
      <WhatComes matterId={props.matter.id} />
    </ActDialog>
  )
}

function NewClaim({ label }: { label: string }) {
  const sameness = useWatch({ name: 'factsAndReasons' }) as 'SAME' | 'NEW'
  return sameness === 'NEW' ? <TextBox name="claim" label={label} lines={2} /> : null
}

interface Brought {
  on: string | null
  level: 'SAME' | 'HIGHER'
  factsAndReasons: 'SAME' | 'NEW'
  partyId: string
}

/** What the law makes of it, before it is recorded: refused with its notice, or a new matter. */
function WhatComes({ matterId }: { matterId: string }) {
  const { acts, reviews } = useWords()
  const w = reviews.acts.again.preview
  const say = useSay()
  const { on, level, factsAndReasons, partyId } = useWatch() as Brought
  const asked = useSettled({
    matterId,
    on: on ?? '',
    level,
    factsAndReasons,
    partyId: partyId === ALL ? null : partyId,
  })
  const { data, error, isFetching } = useRead(
    ['matters', 'preview-repetition', asked],
    (provider) => provider.previewRepetition(asked),
    asked.on ? 'always' : 'never',
  )
  return (
    <Box>
      <PreviewTitle title={w.title} status={isFetching && data ? acts.opinion.refreshing : ''} />
      <RefusalNote error={error} />
      {data && (
        <Alert severity={data.gate ? 'warning' : 'info'} sx={{ mb: 1 }}>
          {w.comes[data.gate ?? 'NEW']}
          {data.citation && <Box>{say.citation(data.citation)}</Box>}
        </Alert>
      )}
      {data?.paper && <PreviewedPaper title={w.paper} paper={data.paper} />}
    </Box>
  )
}
