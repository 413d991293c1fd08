import type { RuleKind } from '../../gql/graphql.js'
import { CommandDialog } from '../../kit/CommandDialog.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { useWords } from '../../words/use-words.js'

export interface RuleToConfirm {
  readonly kind: RuleKind
  readonly id: string
  readonly name: string
}

export function ConfirmRuleDialog({ rule, onClose }: { rule: RuleToConfirm; onClose: () => void }) {
  const { settings } = useWords()
  const w = settings.rules
  return (
    <CommandDialog
      command="confirmRule"
      title={rule.name}
      lead={w.confirmLead}
      submit={w.confirm}
      done={w.saved}
      refresh={['rules']}
      defaults={{ basis: '' }}
      toInput={({ basis }: { basis: string }) => ({ kind: rule.kind, id: rule.id, basis: basis.trim() })}
      onClose={onClose}
    >
      <TextBox name="basis" label={w.confirmBasis} help={w.confirmBasisHelp} lines={2} autoFocus />
    </CommandDialog>
  )
}
