import Button from '@mui/material/Button'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { useWords } from '../words/use-words.js'

export function CrashedPage() {
  const { shell } = useWords()
  return (
    <>
      <PageHead title={shell.crashed.title} />
      <Nothing
        text={shell.crashed.text}
        action={
          <Button variant="contained" onClick={() => window.location.reload()}>
            {shell.crashed.reload}
          </Button>
        }
      />
    </>
  )
}
