import Button from '@mui/material/Button'
import { useState } from 'react'
import { PaperDialog, type PaperDialogProps, type ReadPaper } from './PaperDialog.js'

interface Props<Paper extends ReadPaper> extends Omit<PaperDialogProps<Paper>, 'title' | 'onClose'> {
  /** what the paper is called: on the button, and over the sheet */
  label: string
}

/** Opens a paper as the facts say it now. */
export function PaperButton<Paper extends ReadPaper>({ label, ...paper }: Props<Paper>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen && <PaperDialog {...paper} title={label} onClose={() => setOpen(false)} />}
    </>
  )
}
