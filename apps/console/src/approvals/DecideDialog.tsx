import { useNavigate } from 'react-router-dom'
import { CommandDialog } from '../kit/CommandDialog.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useSay, useWords } from '../words/use-words.js'
import type { Approval } from './ApprovalsPage.js'

interface Props {
  approval: Approval
  answer: 'agree' | 'decline'
  onClose: () => void
}

export function DecideDialog({ approval, answer, onClose }: Props) {
  const { approvals: words } = useWords()
  const say = useSay()
  const navigate = useNavigate()
  const label = say.pair(approval.labelZh, approval.labelEn)
  const isAgreed = answer === 'agree'
  return (
    <CommandDialog
      command="decideProposal"
      title={isAgreed ? words.agreeTitle(label) : words.declineTitle(label)}
      submit={isAgreed ? words.agree : words.decline}
      done={isAgreed ? words.agreed : words.declined}
      lead={`${approval.matter.number}　${approval.matter.summary}`}
      defaults={{ reason: '' }}
      toInput={({ reason }) => ({
        matterId: approval.matterId,
        expectedVersion: approval.matter.version,
        proposalId: approval.id,
        isAgreed,
        reason: reason || null,
      })}
      onDone={() => void navigate('/approvals')}
      onClose={onClose}
    >
      <TextBox name="reason" label={words.reason} lines={3} need={isAgreed ? 'optional' : 'needed'} autoFocus />
    </CommandDialog>
  )
}
