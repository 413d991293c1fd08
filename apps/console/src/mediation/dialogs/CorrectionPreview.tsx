import { CONFIRMATION_STAGES, DUTY_STATES, ROW_STAGES, yuanText } from '@petition/domain'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { PreviewMediationCorrectionInput, PreviewMediationCorrectionQuery } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { PreviewPanel } from '../../kit/PreviewPanel.js'
import { useRead } from '../../kit/use-console.js'
import { useSettled } from '../../kit/use-settled.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'

type Preview = PreviewMediationCorrectionQuery['previewMediationCorrection']
type Line = readonly [what: string, now: string, then: string]

/** What the correction would move, from the API: days, effect, sums, and the papers that would be wrong; or why it cannot be. */
export function CorrectionPreview({ input }: { input: PreviewMediationCorrectionInput | null }) {
  const { mediation: words, kit } = useWords()
  const say = useSay()
  const w = words.dialogs.correct
  const asked = useSettled(input)
  const answer = useRead(
    ['mediation', 'correction', JSON.stringify(asked)],
    (provider) => (asked ? provider.previewMediationCorrection(asked) : Promise.reject(new Error())),
    asked ? 'always' : 'never',
  )
  if (!asked) return null
  const refusal = answer.data?.refusal
  return (
    <PreviewPanel title={w.preview} error={answer.error}>
      {refusal && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {refusal.text}
          <Box>{kit.underArticle(say.citation(refusal.citation))}</Box>
        </Alert>
      )}
      {answer.data && !refusal && <Moved preview={answer.data} />}
    </PreviewPanel>
  )
}

function Moved({ preview }: { preview: Preview }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const w = words.dialogs.correct
  const lines = useLines(preview)
  return (
    <>
      {lines.length === 0 && <Box sx={{ color: palette.inkSoft }}>{w.same}</Box>}
      {lines.length > 0 && (
        <Table size="small" aria-label={w.preview} sx={{ '& td, & th': { px: 0.75, verticalAlign: 'top' } }}>
          <TableHead>
            <TableRow>
              <TableCell />
              <TableCell>{w.before}</TableCell>
              <TableCell>{w.after}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {lines.map(([what, now, then]) => (
              <TableRow key={what}>
                <TableCell component="th" scope="row">
                  {what}
                </TableCell>
                <TableCell>{now}</TableCell>
                <TableCell>
                  <strong>{then}</strong>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      {preview.papers.length > 0 && (
        <>
          <Typography variant="h3" component="h3" sx={{ mt: 1.5 }}>
            {w.papers}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {preview.papers.map(({ kind, nameZh, nameEn, number }) => (
              <li key={kind}>{number ? w.issued(say.pair(nameZh, nameEn), number) : say.pair(nameZh, nameEn)}</li>
            ))}
          </Box>
        </>
      )}
    </>
  )
}

/** Only what differs: duties first, then the row. */
function useLines({ duties, row }: Preview): readonly Line[] {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.dialogs.correct
  const day = (on: string | null) => (on === null ? w.none : dayText(on))
  const yuan = (cents: number) => `${yuanText(cents)} ${words.rows.yuan}`
  const moved = duties.map(({ termZh, termEn, before, after }): Line => {
    const shown = (duty: typeof before) => {
      if (duty === null) return w.none
      const { zh, en } = DUTY_STATES[duty.state]
      return [duty.lawfulLastOn && dayText(duty.lawfulLastOn), say.pair(zh, en)].filter(Boolean).join(' ')
    }
    return [say.pair(termZh, termEn), shown(before), shown(after)]
  })
  if (row === null) return moved
  const read = ({ before, after }: NonNullable<Preview['row']>): readonly Line[] => {
    const line = <V,>(what: string, of: (effect: typeof before) => V, text: (value: V) => string): Line[] =>
      of(before) === of(after) ? [] : [[what, text(of(before)), text(of(after))]]
    const isPaid = (is: boolean) => (is ? w.yes : w.no)
    return [
      ...line(
        w.stage,
        (one) => one.stage,
        (code) => say.pair(ROW_STAGES[code].zh, ROW_STAGES[code].en),
      ),
      ...line(w.effect, (one) => one.effectOn, day),
      ...line(
        w.confirmation,
        (one) => one.confirmation,
        (code) => say.pair(CONFIRMATION_STAGES[code].zh, CONFIRMATION_STAGES[code].en),
      ),
      ...line(w.window, (one) => one.windowLastOn, day),
      ...line(w.due, (one) => one.nextDueOn, day),
      ...line(w.agreed, (one) => one.agreedCents, yuan),
      ...line(w.paid, (one) => one.paidCents, yuan),
      ...line(w.paidUp, (one) => one.isPaid, isPaid),
      ...line(w.breaches, (one) => one.openBreaches, String),
    ]
  }
  return [...moved, ...read(row)]
}
