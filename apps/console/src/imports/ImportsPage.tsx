import Box from '@mui/material/Box'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { useMe } from '../kit/use-console.js'
import { PageWaiting } from '../kit/Waiting.js'
import { useWords } from '../words/use-words.js'
import { BatchList } from './BatchList.js'
import { kindsFor } from './import-kinds.js'
import { NewImport } from './NewImport.js'

/** Tables of other systems: tried first, imported as shown. */
export default function ImportsPage() {
  const { imports: words } = useWords()
  const me = useMe()
  if (!me) return <PageWaiting />
  const kinds = kindsFor(me.roles)
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      {kinds.length === 0 ? (
        <Nothing text={words.start.nothing} />
      ) : (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <NewImport kinds={kinds} today={me.today} />
          <BatchList />
        </Box>
      )}
    </>
  )
}
