import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../../../kit/form/ChoiceBox.js'
import { DayBox } from '../../../../kit/form/DayBox.js'
import { NumberBox, TextBox } from '../../../../kit/form/TextBox.js'
import { useToday } from '../../../../kit/use-console.js'
import { useWords } from '../../../../words/use-words.js'
import { OpinionPreview } from '../../opinion/OpinionPreview.js'
import { ActDialog } from '../ActDialog.js'
import type { ActDialogProps } from '../act-props.js'
import { LawPreview } from '../LawPreview.js'

export function RecordInvestigationDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="recordInvestigation"
      defaults={{ on: useToday(), how: '', record: '' }}
      toInput={({ on, how, record }) => ({ on, how, record })}
      {...{ matter, act, onClose }}
    >
      <DayBox name="on" label={acts.on} />
      <TextBox name="how" label={acts.investigate.how} help={acts.investigate.howExample} autoFocus />
      <TextBox name="record" label={acts.investigate.record} lines={5} />
    </ActDialog>
  )
}

export function ExtendHandlingDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="extendHandling"
      paper={['days', 'reason']}
      width="md"
      defaults={{ days: null, reason: '' }}
      toInput={({ days, reason }) => ({ days, reason })}
      {...{ matter, act, onClose }}
    >
      <NumberBox name="days" label={acts.extend.days} help={acts.extend.daysHelp} least={1} autoFocus />
      <TextBox name="reason" label={acts.extend.reason} lines={3} />
      <ExtensionPreview matterId={matter.id} />
    </ActDialog>
  )
}

function ExtensionPreview({ matterId }: { matterId: string }) {
  const days = useWatch({ name: 'days' }) as number | null
  return (
    <LawPreview
      question={
        Number.isInteger(days)
          ? { key: ['extend', matterId, days], ask: (provider) => provider.previewExtension(matterId, Number(days)) }
          : null
      }
    />
  )
}

export function IssueOpinionDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="issueOpinion"
      width="md"
      lead={acts.issue.lead}
      defaults={{}}
      toInput={() => ({})}
      {...{ matter, act, onClose }}
    >
      <OpinionPreview matterId={matter.id} answers={null} />
    </ActDialog>
  )
}

export function RecordCarriedOutDialog({ matter, act, preset, onClose }: ActDialogProps) {
  const { acts, file } = useWords()
  const open = matter.claims.filter(({ outcome, performedOn }) => outcome === 'SUPPORTED' && !performedOn)
  const choices = (open.length > 0 ? open : matter.claims).map(({ no, text }) => ({
    value: String(no),
    text: `${file.claims.no(no)}：${text}`,
  }))
  const claimNo = preset.claimNo ? String(preset.claimNo) : choices.length === 1 ? choices[0]!.value : null
  return (
    <ActDialog
      command="recordCarriedOut"
      defaults={{ claimNo, on: useToday(), evidence: '' }}
      toInput={(values) => ({ claimNo: Number(values.claimNo), on: values.on, evidence: values.evidence })}
      {...{ matter, act, onClose }}
    >
      <ChoiceBox name="claimNo" label={acts.carriedOut.claim} choices={choices} autoFocus={claimNo === null} />
      <DayBox name="on" label={acts.carriedOut.on} />
      <TextBox name="evidence" label={acts.carriedOut.evidence} lines={3} autoFocus={claimNo !== null} />
    </ActDialog>
  )
}

export function SubmitClosingReportDialog({ matter, act, onClose }: ActDialogProps) {
  const { acts } = useWords()
  return (
    <ActDialog
      command="submitClosingReport"
      width="md"
      defaults={{ text: '' }}
      toInput={({ text }) => ({ text })}
      {...{ matter, act, onClose }}
    >
      <TextBox name="text" label={acts.closing.text} lines={8} autoFocus />
    </ActDialog>
  )
}
