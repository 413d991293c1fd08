import { codesOf, SERVED_PAPERS, SERVICE_MODES } from '@petition/domain'
import Alert from '@mui/material/Alert'
import { useWatch } from 'react-hook-form'
import type { ServedPaper, ServiceMode } from '../../../../gql/graphql.js'
import { ChoiceBox, TickBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { TicksBox } from '../../../../kit/form/TicksBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { Recipients, type RecipientValue } from './Recipients.js'
import { firstUpload, papersToServe, UploadField } from './serving.js'

const MOST_REPRESENTATIVES = 5

/** Who may be served at all: left a way to be reached and did not withdraw. */
export const presentParties = (matter: MatterFile) =>
  matter.parties.filter(({ isReachable, hasWithdrawn }) => isReachable && !hasWithdrawn)

export const hasReceived = (matter: MatterFile, paper: ServedPaper | null, partyId: string): boolean =>
  matter.services.some((one) => one.paper === paper && one.party.id === partyId && one.servedOn !== null)

export function ServeSignatoriesDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { joint } = useWords()
  const w = joint.serveMany
  const papers = papersToServe(matter)
  const paper = preset.paper ?? papers[0] ?? null
  const recipients = presentParties(matter).map(({ id }): RecipientValue => ({
    partyId: id,
    isChosen: !hasReceived(matter, paper, id),
    on: null,
    slipOn: null,
  }))
  return (
    <ActDialog
      command="serveSignatories"
      title={w.title}
      lead={w.lead}
      width="md"
      defaults={{
        ...{ paper, mode: null, on: useToday(), isRecorded: false, hasConsent: false, proof: '', uploads: [] },
        recipients,
      }}
      toInput={({ paper: served, mode, on, isRecorded, hasConsent, proof, uploads, recipients: all }) => ({
        ...{ paper: served, mode, proof: proof || null, uploadId: firstUpload(uploads) },
        isRecorded: mode === 'LEFT_AT_HOME' ? isRecorded : null,
        hasConsent: mode === 'ELECTRONIC' ? hasConsent : null,
        recipients: (all as RecipientValue[])
          .filter(({ isChosen }) => isChosen)
          .map((one) => ({
            partyId: one.partyId,
            on: one.on ?? on,
            slipOn: mode === 'POST' ? one.slipOn : null,
            proof: null,
          })),
      })}
      {...{ matter, act, onClose }}
    >
      <Fields matter={matter} papers={papers} />
    </ActDialog>
  )
}

function Fields({ matter, papers }: { matter: MatterFile; papers: readonly ServedPaper[] }) {
  const { acts, joint } = useWords()
  const w = joint.serveMany
  const say = useSay()
  const mode = useWatch({ name: 'mode' }) as ServiceMode | null
  const paperChoices = papers.map((value) => ({ value, text: say.code(SERVED_PAPERS, value) }))
  const modes = codesOf(SERVICE_MODES).map((value) => ({ value, text: say.code(SERVICE_MODES, value) }))
  return (
    <>
      <ChoiceBox name="paper" label={acts.serve.paper} choices={paperChoices} />
      <ChoiceBox name="mode" label={w.mode} choices={modes} autoFocus />
      {mode && (
        <>
          <DayBox name="on" label={w.common} help={w.commonHelp} />
          {mode === 'LEFT_AT_HOME' && <TickBox name="isRecorded" label={acts.serve.isRecorded} />}
          {mode === 'ELECTRONIC' && <TickBox name="hasConsent" label={acts.serve.hasConsent} />}
          <Recipients matter={matter} hasSlips={mode === 'POST'} />
          <TextBox name="proof" label={w.proof} help={acts.serve.proofBy[mode]} need="optional" />
          <UploadField label={acts.serve.proof} />
        </>
      )}
    </>
  )
}

export function NameRepresentativesDialog({ matter, act, onClose }: ActDialogProps) {
  const { joint } = useWords()
  const w = joint.representatives
  const present = presentParties(matter)
  return (
    <ActDialog
      command="nameRepresentatives"
      lead={w.lead}
      defaults={{
        partyIds: present.filter(({ isRepresentative }) => isRepresentative).map(({ id }) => id),
        on: useToday(),
      }}
      toInput={({ partyIds, on }) => ({ partyIds, on })}
      {...{ matter, act, onClose }}
    >
      <TicksBox
        name="partyIds"
        label={w.people}
        choices={present.map(({ id, displayName }) => ({ value: id, text: displayName }))}
        length="long"
      />
      <TooMany />
      <DayBox name="on" label={w.on} />
    </ActDialog>
  )
}

function TooMany() {
  const { joint } = useWords()
  const chosen = useWatch({ name: 'partyIds' }) as string[]
  if (chosen.length <= MOST_REPRESENTATIVES) return null
  return <Alert severity="warning">{joint.representatives.tooMany(chosen.length)}</Alert>
}
