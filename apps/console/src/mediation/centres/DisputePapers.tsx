import Box from '@mui/material/Box'
import type { DisputeFileFragment } from '../../gql/graphql.js'
import { PaperButton } from '../../kit/PaperButton.js'
import { Panel } from '../../kit/Panel.js'
import { useWords } from '../../words/use-words.js'

/** Papers as the facts say them now, to look at and to print. */
export function DisputePapers({ one: { id, papers } }: { one: DisputeFileFragment }) {
  const { centres: words } = useWords()
  return (
    <Panel title={words.file.papers}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {papers.map((kind) => (
          <PaperButton
            key={kind}
            label={words.file.paperNames[kind]}
            keys={['centres', 'paper', id, kind]}
            ask={(provider) => provider.disputePaper(id, kind)}
            download={async (provider) => (await provider.disputePaper(id, kind)).downloadUrl}
          />
        ))}
      </Box>
    </Panel>
  )
}
