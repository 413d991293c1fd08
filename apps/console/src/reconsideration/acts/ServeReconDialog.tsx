import { codesOf, SERVICE_MODES } from '@petition/domain'
import { useWatch } from 'react-hook-form'
import type { ServiceMode } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { ChoiceBox, TickBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { TicksBox } from '../../kit/form/TicksBox.js'
import { useToday } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'
import { reconRefresh, type ReconFile } from '../recon.js'

interface Props {
  file: ReconFile
  paperId: string | null
  onClose: () => void
}

interface Values {
  ofId: string
  to: string[]
  on: string
  mode: ServiceMode
  isRecorded: boolean
  hasConsent: boolean
  slipOn: string | null
  proof: string
}

const missingOf = (file: ReconFile, ofId: string | null) =>
  (file.papers.find(({ id }) => id === ofId)?.addressees ?? []).filter((one) => one.receivedOn === null)
const keyOf = (one: { partyId?: string | null; organId?: string | null }) => one.partyId ?? one.organId ?? ''

/** Serves one paper on those it is for; each has a receipt of their own. */
export function ServeReconDialog({ file, paperId, onClose }: Props) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const today = useToday()
  const open = file.papers.filter((paper) => !paper.isOvertaken && missingOf(file, paper.id).length > 0)
  const first = paperId ?? open.at(-1)?.id ?? null
  const offer = file.acts.find(({ name }) => name === 'serveReconPaper')
  const organs = new Set(file.papers.flatMap((one) => one.addressees.flatMap((to) => to.organId ?? [])))
  return (
    <CommandDialog
      command="serveReconPaper"
      title={offer ? say.pair(offer.labelZh, offer.labelEn) : words.file.serve}
      lead={words.acts.serveAll}
      done={words.acts.done}
      refresh={reconRefresh}
      defaults={{
        ...{ ofId: first, to: missingOf(file, first).map(keyOf), on: today, mode: 'DIRECT' },
        ...{ isRecorded: false, hasConsent: false, slipOn: null, proof: '' },
      }}
      toInput={(values: Values) => ({
        ...{ caseId: file.id, expectedVersion: file.version, ofId: values.ofId, on: values.on, mode: values.mode },
        toPartyIds: values.to.filter((id) => !organs.has(id)),
        toOrganIds: values.to.filter((id) => organs.has(id)),
        isRecorded: values.mode === 'LEFT_AT_HOME' && values.isRecorded,
        hasConsent: values.mode === 'ELECTRONIC' && values.hasConsent,
        slipOn: values.mode === 'POST' ? values.slipOn : null,
        proof: values.proof || null,
      })}
      onClose={onClose}
    >
      <ChoiceBox
        name="ofId"
        label={words.fields.paper}
        choices={(paperId ? file.papers.filter(({ id }) => id === paperId) : open).map((paper) => ({
          value: paper.id,
          text: say.pair(paper.titleZh, paper.titleEn),
        }))}
      />
      <Fields file={file} />
    </CommandDialog>
  )
}

function Fields({ file }: { file: ReconFile }) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const f = words.fields
  const [ofId, mode] = useWatch({ name: ['ofId', 'mode'] }) as [string | null, ServiceMode]
  return (
    <>
      <TicksBox
        name="to"
        label={f.addressees}
        choices={missingOf(file, ofId).map((one) => ({ value: keyOf(one), text: one.name }))}
      />
      <DayBox name="on" label={f.on} />
      <ChoiceBox
        name="mode"
        label={f.mode}
        choices={codesOf(SERVICE_MODES).map((code) => ({ value: code, text: say.code(SERVICE_MODES, code) }))}
      />
      {mode === 'LEFT_AT_HOME' && <TickBox name="isRecorded" label={f.isRecorded} />}
      {mode === 'ELECTRONIC' && <TickBox name="hasConsent" label={f.hasConsent} />}
      {mode === 'POST' && <DayBox name="slipOn" label={f.slipOn} need="optional" />}
      <TextBox name="proof" label={f.proof} need="optional" />
    </>
  )
}
