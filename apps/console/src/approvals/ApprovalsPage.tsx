import { PageHead } from '../kit/PageHead.js'
import { Nothing } from '../kit/Nothing.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'

export default function ApprovalsPage() {
  const { approvals: words } = useWords()
  const queue = useRead(['approvals'], (provider) => provider.approvals())
  return (
    <>
      <PageHead title={words.title} />
      <Waiting read={queue}>{({ nodes }) => nodes.length === 0 && <Nothing text={words.empty} />}</Waiting>
    </>
  )
}
