import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { instantText } from '../../../kit/days.js'
import { useSay, useWords } from '../../../words/use-words.js'
import type { Fact } from '../matter-file.js'

/** Somebody was faster: who recorded what, and a deliberate step before one's own act rests on it. */
export function ConflictNote({ news, onTake }: { news: readonly Fact[]; onTake: () => void }) {
  const { acts } = useWords()
  const say = useSay()
  return (
    <Alert
      severity="warning"
      role="alert"
      sx={{ my: 1 }}
      action={
        <Button color="inherit" size="small" type="button" onClick={onTake} sx={{ whiteSpace: 'normal' }}>
          {acts.conflict.take}
        </Button>
      }
    >
      <strong>{news.length > 0 ? acts.conflict.title : acts.conflict.unseen}</strong>
      {news.length > 0 && (
        <Box component="ul" sx={{ m: 0, my: 0.5, pl: 2.25 }}>
          {news.map((fact) => (
            <li key={fact.id}>
              {[instantText(fact.recordedAt), fact.by?.name, say.pair(fact.labelZh, fact.labelEn), fact.text]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </Box>
      )}
      <Box>{acts.conflict.kept}</Box>
    </Alert>
  )
}
