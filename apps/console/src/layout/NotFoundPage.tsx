import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { useWords } from '../words/use-words.js'

export function NotFoundPage() {
  const { shell } = useWords()
  return (
    <>
      <PageHead title={shell.notFound.title} />
      <Nothing
        text={shell.notFound.text}
        action={
          <Button variant="outlined" component={Link} to="/">
            {shell.notFound.back}
          </Button>
        }
      />
    </>
  )
}
