import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useDayText } from '../../../kit/days.js'
import { Nothing } from '../../../kit/Nothing.js'
import { useSay, useWords } from '../../../words/use-words.js'
import type { Duty, MatterFile } from '../matter-file.js'
import { movedBetween, type MovedDuty } from './moved.js'

interface Props {
  before: MatterFile
  after: MatterFile
  onClose: () => void
}

export function MovedDialog({ before, after, onClose }: Props) {
  const { acts, file, kit } = useWords()
  const w = acts.moved
  const { duties, papers } = movedBetween(before, after)
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="moved-title">
      <DialogTitle id="moved-title">{w.title}</DialogTitle>
      <DialogContent>
        {duties.length + papers.length === 0 && <Nothing text={w.nothing} />}
        {duties.length > 0 && <MovedDuties duties={duties} />}
        {papers.length > 0 && (
          <>
            <Typography variant="h3" sx={{ mt: 2 }}>
              {w.papers}
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {papers.map((paper) => (
                <li key={paper.id}>
                  {paper.title} {paper.number}：{file.papers.attention[paper.attention ?? '']}
                </li>
              ))}
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {kit.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

function MovedDuties({ duties }: { duties: readonly MovedDuty[] }) {
  const { acts } = useWords()
  const w = acts.moved
  const say = useSay()
  return (
    <Table size="small" aria-label={w.duties}>
      <TableHead>
        <TableRow>
          <TableCell>{w.duties}</TableCell>
          <TableCell>{w.from}</TableCell>
          <TableCell>{w.to}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {duties.map(({ before, after }) => {
          const duty = after ?? before
          if (!duty) return null
          return (
            <TableRow key={duty.id}>
              <TableCell component="th" scope="row">
                {say.pair(duty.termZh, duty.termEn)}
              </TableCell>
              <TableCell>{before ? <Days duty={before} /> : w.added}</TableCell>
              <TableCell>
                <strong>{after ? <Days duty={after} /> : w.gone}</strong>
              </TableCell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}

function Days({ duty }: { duty: Duty }) {
  const { acts, file } = useWords()
  const dayText = useDayText()
  return (
    <>
      {file.duties.last(dayText(duty.lawfulLastOn))}
      {duty.warnOn && duty.warnOn !== duty.lawfulLastOn && `，${file.duties.warn(dayText(duty.warnOn))}`}
      {duty.endedOn && `，${acts.moved.ended(dayText(duty.endedOn))}`}
    </>
  )
}
