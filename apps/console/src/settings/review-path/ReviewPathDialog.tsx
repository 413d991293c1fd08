import { codesOf, ORGAN_KINDS, type OrganKind } from '@petition/domain'
import { useWatch } from 'react-hook-form'
import { CommandDialog, Note } from '../../kit/CommandDialog.js'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { OrganBox } from '../../kit/form/PeopleBoxes.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useToday } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'
import type { ReviewPathRow } from './ReviewPathPage.js'

interface Values {
  handlerKind: OrganKind
  handlerOrganId: string | null
  reviewOrganId: string
  reReviewOrganId: string
  basis: string
  from: string
  to: string | null
}

/** A new row, or the basis and last day of one that is in use: what was decided by it stays explained. */
export function ReviewPathDialog({ row, onClose }: { row: ReviewPathRow | null; onClose: () => void }) {
  const { settings, kit } = useWords()
  const today = useToday()
  const w = settings.reviewPath
  const hasBegun = row !== null && row.from <= today
  return (
    <CommandDialog
      command="upsertReviewPathRow"
      title={row ? w.change : w.add}
      lead={hasBegun ? undefined : w.addLead}
      submit={kit.save}
      done={w.saved}
      refresh={['reviewPath']}
      defaults={{
        handlerKind: row?.handlerKind ?? 'BUREAU',
        handlerOrganId: row?.handlerOrgan?.id ?? null,
        reviewOrganId: row?.reviewOrgan.id ?? null,
        reReviewOrganId: row?.reReviewOrgan.id ?? null,
        basis: row?.basis ?? '',
        from: row?.from ?? today,
        to: row?.to ?? null,
      }}
      toInput={(values: Values) => ({
        ...values,
        basis: values.basis.trim(),
        id: row?.id ?? null,
        expectedVersion: row?.version ?? null,
      })}
      onClose={onClose}
    >
      {hasBegun ? <Note>{w.begun}</Note> : <Who />}
      <TextBox name="basis" label={w.basis} lines={2} autoFocus={hasBegun} />
      {!hasBegun && <DayBox name="from" label={w.from} when="any" />}
      <DayBox name="to" label={w.to} when="any" need="optional" />
    </CommandDialog>
  )
}

function Who() {
  const { settings } = useWords()
  const say = useSay()
  const kind = useWatch({ name: 'handlerKind' }) as OrganKind
  const w = settings.reviewPath
  return (
    <>
      <ChoiceBox
        name="handlerKind"
        label={w.kind}
        choices={codesOf(ORGAN_KINDS).map((value) => ({ value, text: say.code(ORGAN_KINDS, value) }))}
      />
      <OrganBox name="handlerOrganId" label={w.only} help={w.onlyHelp} need="optional" kinds={[kind]} />
      <OrganBox name="reviewOrganId" label={w.review} />
      <OrganBox name="reReviewOrganId" label={w.reReview} />
    </>
  )
}
