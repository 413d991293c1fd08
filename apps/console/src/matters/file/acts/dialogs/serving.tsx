import { codesOf, SERVED_PAPERS, SERVICE_MODES } from '@petition/domain'
import { useController, useWatch } from 'react-hook-form'
import type { ServedPaper, ServiceMode } from '../../../../gql/graphql.js'
import { ChoiceBox, TickBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { FileBox } from '../../../../kit/form/FileBox.js'
import { TextBox } from '../../../../kit/form/TextBox.js'
import { useToday } from '../../../../kit/use-console.js'
import type { Upload } from '../../../../provider/files.js'
import { useSay, useWords } from '../../../../words/use-words.js'
import type { MatterFile } from '../../matter-file.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'

/** The file of one act; the server is told the receipt of its upload. */
export function UploadField({ label }: { label: string }) {
  const { field } = useController({ name: 'uploads' })
  return <FileBox label={label} amount="one" uploads={field.value as Upload[]} onChange={field.onChange} />
}

export const firstUpload = (uploads: readonly Upload[]): string | null => uploads[0]?.uploadId ?? null

const servedAs: Partial<Record<MatterFile['papers'][number]['kind'], ServedPaper>> = {
  ACCEPTANCE_NOTICE: 'ACCEPTANCE_NOTICE',
  EXTENSION_NOTICE: 'EXTENSION_NOTICE',
  HANDLING_OPINION: 'OPINION',
  NOTICE: 'NOTICE',
  SUPPLEMENT_NOTICE: 'SUPPLEMENT_NOTICE',
  RECUSAL_NOTICE: 'RECUSAL_NOTICE',
  HEARING_RIGHT_NOTICE: 'HEARING_RIGHT_NOTICE',
  HEARING_DECISION: 'HEARING_DECISION',
  HEARING_NOTICE: 'HEARING_NOTICE',
  ADVICE_REPLY: 'ADVICE_REPLY',
  REVIEW_OPINION: 'REVIEW_OPINION',
  RECHECK_OPINION: 'RECHECK_OPINION',
  NOT_ACCEPTED_NOTICE: 'REFUSAL_NOTICE',
  NO_LONGER_ACCEPTED_NOTICE: 'REFUSAL_NOTICE',
}

/** Papers that this matter has, newest first. */
export function issuedPapers(matter: MatterFile): readonly ServedPaper[] {
  const issued = [...matter.papers].reverse().flatMap(({ kind }) => servedAs[kind] ?? [])
  // What an organ without accounts decided has no paper of ours on file.
  const elsewhere = matter.reviews.rounds.flatMap(({ isOnBehalf, review }) =>
    isOnBehalf ? [review.level === 'REVIEW' ? ('REVIEW_OPINION' as const) : ('RECHECK_OPINION' as const)] : [],
  )
  return [...new Set([...elsewhere.reverse(), ...issued, ...matter.services.map(({ paper }) => paper)])]
}

/** The same; all kinds where it has none of them on file. */
export function papersToServe(matter: MatterFile): readonly ServedPaper[] {
  const known = issuedPapers(matter)
  return known.length > 0 ? known : codesOf(SERVED_PAPERS)
}

export function ServeDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const papers = papersToServe(matter)
  return (
    <ActDialog
      command="serve"
      defaults={{
        paper: preset.paper ?? papers[0] ?? null,
        partyId: preset.partyId ?? (matter.parties.length === 1 ? matter.parties[0]!.id : null),
        mode: null,
        on: useToday(),
        isRecorded: false,
        hasConsent: false,
        slipOn: null,
        proof: '',
        uploads: [],
      }}
      toInput={({ paper, partyId, mode, on, isRecorded, hasConsent, slipOn, proof, uploads }) => ({
        paper,
        partyId,
        mode,
        on,
        isRecorded: mode === 'LEFT_AT_HOME' ? isRecorded : null,
        hasConsent: mode === 'ELECTRONIC' ? hasConsent : null,
        slipOn: mode === 'POST' ? slipOn : null,
        proof: proof || null,
        uploadId: firstUpload(uploads),
      })}
      {...{ matter, act, onClose }}
    >
      <ServeFields matter={matter} papers={papers} />
    </ActDialog>
  )
}

function ServeFields({ matter, papers }: { matter: MatterFile; papers: readonly ServedPaper[] }) {
  const { acts } = useWords()
  const w = acts.serve
  const say = useSay()
  const mode = useWatch({ name: 'mode' }) as ServiceMode | null
  const modes = codesOf(SERVICE_MODES).map((value) => ({ value, text: say.code(SERVICE_MODES, value) }))
  const paperChoices = papers.map((value) => ({ value, text: say.code(SERVED_PAPERS, value) }))
  const parties = matter.parties.map(({ id, displayName }) => ({ value: id, text: displayName }))
  return (
    <>
      <ChoiceBox name="paper" label={w.paper} choices={paperChoices} />
      <ChoiceBox name="partyId" label={acts.party} choices={parties} />
      <ChoiceBox name="mode" label={w.mode} choices={modes} autoFocus />
      {mode && (
        <>
          <DayBox name="on" label={w.onBy[mode] ?? w.on} />
          {mode === 'LEFT_AT_HOME' && <TickBox name="isRecorded" label={w.isRecorded} />}
          {mode === 'ELECTRONIC' && <TickBox name="hasConsent" label={w.hasConsent} />}
          {mode === 'POST' && <DayBox name="slipOn" label={w.slipOn} help={w.slipHelp} need="optional" />}
          <TextBox name="proof" label={w.proofBy[mode] ?? w.proof} need="optional" />
          <UploadField label={w.proof} />
        </>
      )}
    </>
  )
}

export function RecordReturnSlipDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { acts, file } = useWords()
  return (
    <ActDialog
      command="recordReturnSlip"
      title={file.services.slip}
      defaults={{ slipOn: null }}
      toInput={({ slipOn }) => ({ attemptId: preset.attemptId ?? '', slipOn })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="slipOn" label={acts.slip.slipOn} autoFocus />
    </ActDialog>
  )
}

export function RecordReturnedDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { acts, file } = useWords()
  return (
    <ActDialog
      command="recordReturned"
      title={file.services.returned}
      defaults={{ on: useToday(), reason: '' }}
      toInput={({ on, reason }) => ({ attemptId: preset.attemptId ?? '', on, reason })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="on" label={acts.returned.on} />
      <TextBox name="reason" label={acts.returned.reason} lines={2} autoFocus />
    </ActDialog>
  )
}
