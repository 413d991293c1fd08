import { CommandDialog } from '../../kit/CommandDialog.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { useToday } from '../../kit/use-console.js'
import type { CommandInput } from '../../provider/commands.js'
import { useSay, useWords } from '../../words/use-words.js'
import { reconRefresh, signerKey, signerOfKey, type ReconFile } from '../recon.js'
import { ActBox } from './ActBox.js'
import { fieldsOf, isDated, PREVIEWED, type ActField, type ReconActName } from './act-fields.js'
import { DecisionPreview } from './DecisionPreview.js'
import { ReconPreview } from './ReconPreview.js'
import { ServeReconDialog } from './ServeReconDialog.js'

/** An act that was chosen, with what it is about where a case has several. */
export interface AskedAct {
  readonly name: ReconActName
  readonly paperId?: string
  readonly servedId?: string
  readonly factId?: string
}

interface Props {
  file: ReconFile
  asked: AskedAct
  onClose: () => void
}

/** The dialog of one act: its fields, what the law makes of them, one sending. */
export function ReconActDialog({ file, asked, onClose }: Props) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const today = useToday()
  const { name } = asked
  if (name === 'serveReconPaper') return <ServeReconDialog {...{ file, onClose }} paperId={asked.paperId ?? null} />
  const offer = file.acts.find((act) => act.name === name)
  const fields = fieldsOf(name)
  const isWide = name === 'draftReconDecision'
  return (
    <CommandDialog<ReconActName>
      command={name}
      title={offer ? say.pair(offer.labelZh, offer.labelEn) : name}
      lead={offer && say.citation(offer.citation)}
      done={offer?.needsApproval ? words.acts.asked : words.acts.done}
      width={isWide ? 'lg' : 'sm'}
      refresh={reconRefresh}
      defaults={defaultsOf(file, name, fields, today)}
      toInput={(values: Values) => inputOf(file, asked, fields, values)}
      onClose={onClose}
    >
      {isDated(name) && <DayBox name="on" label={words.fields.on} />}
      {fields.map((field, at) => (
        <ActBox key={field.name} file={file} field={field} autoFocus={at === 0} />
      ))}
      {PREVIEWED.includes(name) && <ReconPreview file={file} name={name} />}
      {isWide && <DecisionPreview file={file} />}
    </CommandDialog>
  )
}

type Values = Readonly<Record<string, unknown>>

/** What stands in the form at first: the draft that is there, the hearing as it is set, and quiet usual values. */
function defaultsOf(file: ReconFile, name: ReconActName, fields: readonly ActField[], today: string): Values {
  const quiet = Object.fromEntries(
    fields.map(({ name: field, box }) => [
      field,
      box === 'tick'
        ? false
        : box === 'people' || box === 'thirdParties' || box === 'applicants'
          ? []
          : box === 'text' || box === 'long' || box === 'lines'
            ? ''
            : null,
    ]),
  )
  const { draft } = file.texts
  const nextSign = file.course.mediation?.signs.find(({ signedOn }) => !signedOn)
  const known = {
    ...(name === 'signReconMediation' && nextSign ? { signer: signerKey(nextSign) } : {}),
    ...(name === 'agreeReconMediation'
      ? { thirdPartyIds: file.parties.filter(({ role }) => role === 'THIRD_PARTY').map(({ id }) => id) }
      : {}),
    ...(name === 'orderExecutionStay' ? { ground: file.course.stayRequest ? 'ASKED' : 'BODY' } : {}),
    ...(name === 'orderReconPerformance' ? { performs: 'ORDER' } : {}),
    ...(name === 'beginNormReview' && file.texts.asksReviewOf ? { rule: file.texts.asksReviewOf, isAsked: true } : {}),
    ...(name === 'draftReconDecision' && draft
      ? { ...draft, hearingUsed: draft.hearingUsed ?? '', committeeUsed: draft.committeeUsed ?? '' }
      : {}),
    ...(name === 'moveReconHearing' && file.hearing ? { ...file.hearing } : {}),
    ...(name === 'setReconHearing' ? { from: '09:00', until: '11:00', isPublic: true, subject: file.actTitle } : {}),
    ...(name === 'acceptReconsideration' ? { procedure: 'ORDINARY' } : {}),
    ...(name === 'recordReconSupplement' ? { isComplete: true } : {}),
    ...(name === 'holdReconHearing' ? { applicantCame: true, headCame: true } : {}),
    ...(name === 'nameReconParty' ? { role: 'THIRD_PARTY', kind: 'PERSON' } : {}),
    ...(name === 'nameFormerRecon' ? { isSame: true } : {}),
    ...(name === 'recordMakerExplanation' ? { hasCome: true } : {}),
    ...(name === 'issueReconOpinion' ? { toOrganId: file.respondent.id } : {}),
  }
  return { ...quiet, ...pick(known, fields), ...(isDated(name) ? { on: today } : {}) }
}

const pick = (values: Values, fields: readonly ActField[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => fields.some((field) => field.name === name)))

/** The form's values as the act takes them. What is hidden is not sent. */
function inputOf(
  file: ReconFile,
  asked: AskedAct,
  fields: readonly ActField[],
  values: Values,
): CommandInput<ReconActName> {
  const shown = fields.filter(({ when }) => {
    if (!when) return true
    const other = values[when[0]]
    return typeof when[1] === 'boolean' ? Boolean(other) === when[1] : other === when[1]
  })
  const sent = Object.fromEntries(
    shown.flatMap((field): [string, unknown][] =>
      field.box === 'signer'
        ? Object.entries(signerOfKey(String(values[field.name] ?? '')))
        : [[field.name, valueOf(field, values[field.name])]],
    ),
  )
  return {
    ...{ caseId: file.id, expectedVersion: file.version },
    ...(isDated(asked.name) ? { on: values['on'] } : {}),
    ...(asked.servedId ? { servedId: asked.servedId } : {}),
    ...(asked.factId ? { factId: asked.factId } : {}),
    ...sent,
  } as unknown as CommandInput<ReconActName>
}

function valueOf({ box, need }: ActField, value: unknown): unknown {
  if (box === 'tick') return Boolean(value)
  if (box === 'lines')
    return String(value ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  if (box === 'ground') return Number(value)
  return need === 'optional' && value === '' ? null : value
}
