import { MEDIATION_ACTS, MEDIATION_SIDES, REMEDIES, ROW_STAGES, SIGNING_CAPACITIES, yuanText } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useState, type ReactNode } from 'react'
import type { AgreementRowOfQuery, MediationFileFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Tag } from '../kit/Tag.js'
import { useHasRole, useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { rowDialogs, type RowActName } from './dialogs/row-dialogs.js'
import { EntryList } from './EntryList.js'
import { Facts } from './Facts.js'
import { PaperButtons, ROW_PAPERS } from './Papers.js'

type Detail = AgreementRowOfQuery['agreementRow']

interface Props {
  one: MediationFileFragment
  rowId: string
  onClose: () => void
}

/** One row with its signers, instalments, what was not kept, what was changed, and what may be done now. */
export function RowDetailDialog({ one, rowId, onClose }: Props) {
  const { mediation: words } = useWords()
  const isPhone = useMediaQuery('(max-width: 600px)')
  const read = useRead(['mediation', 'row', rowId], (provider) => provider.agreementRow(one.id, rowId))
  const [act, setAct] = useState<RowActName | null>(null)
  const Act = act && rowDialogs[act]
  const row = read.data?.row
  return (
    <>
      <Dialog open fullWidth maxWidth="md" fullScreen={isPhone} onClose={onClose} aria-labelledby="row-title">
        <DialogTitle id="row-title">{row ? words.row.title(row.no, row.agreementNo) : words.rows.title}</DialogTitle>
        <DialogContent>
          <Waiting read={read}>{(detail) => <Body detail={detail} onAct={setAct} />}</Waiting>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{words.row.close}</Button>
        </DialogActions>
      </Dialog>
      {Act && read.data && <Act one={one} detail={read.data} onClose={() => setAct(null)} />}
    </>
  )
}

function Body({ detail, onAct }: { detail: Detail; onAct: (act: RowActName) => void }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const { row, acts } = detail
  const w = words.row
  const isMediator = useHasRole('MEDIATOR', 'ORGAN_HEAD')
  const names = (Object.keys(rowDialogs) as RowActName[]).filter((name) => acts.includes(name))
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {names.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {names.map((name, at) => (
            <Button key={name} size="small" variant={at === 0 ? 'contained' : 'outlined'} onClick={() => onAct(name)}>
              {say.pair(MEDIATION_ACTS[name].label.zh, MEDIATION_ACTS[name].label.en)}
            </Button>
          ))}
        </Box>
      )}
      <Facts
        rows={[
          [
            words.rows.party,
            <span key="name">
              {row.name} {row.isDeceased && <Tag>{words.rows.deceased}</Tag>}
            </span>,
          ],
          [w.id, row.idNumber],
          [w.claim, `${yuanText(row.claimCents)} ${words.rows.yuan}`],
          [w.agreed, `${yuanText(row.agreedCents)} ${words.rows.yuan}`],
          [w.owedSince, row.owedSince && dayText(row.owedSince)],
          [
            words.list.state,
            `${say.code(ROW_STAGES, row.stage)}${row.effectOn ? `　${words.rows.effect(dayText(row.effectOn))}` : ''}`,
          ],
        ]}
      />
      {row.signers.map((signer) => (
        <Signer key={signer.no} signer={signer} />
      ))}
      <Breaches detail={detail} />
      <Amendments detail={detail} />
      {isMediator && (
        <Part title={words.papers.title}>
          <PaperButtons caseId={row.caseId} rowId={row.id} kinds={ROW_PAPERS} />
        </Part>
      )}
      <Part title={w.entries}>
        <EntryList caseId={row.caseId} rowId={row.id} entries={detail.entries} />
      </Part>
    </Box>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box>
      <Typography variant="h3" sx={{ fontSize: '0.9375rem', fontWeight: 600, mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

function Signer({ signer }: { signer: Detail['row']['signers'][number] }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.row
  return (
    <Part
      title={`${signer.name}（${say.code(SIGNING_CAPACITIES, signer.capacity)}${signer.relation ? `，${signer.relation}` : ''}）`}
    >
      <Box sx={{ color: palette.inkSoft, fontSize: '0.875rem' }}>
        {signer.signedOn ? w.signedOn(dayText(signer.signedOn)) : w.notSigned}
        {signer.copyGivenOn && `　${w.copyGiven(dayText(signer.copyGivenOn))}`}
        {signer.authorityBasis && `　${w.authority}：${signer.authorityBasis} ${signer.authorityNo}`}
        {signer.account && `　${w.account}：${signer.accountName} ${signer.account}`}
      </Box>
      {signer.instalments.map((one) => (
        <Box key={one.no} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, fontVariantNumeric: 'tabular-nums' }}>
          <span>{w.instalment(one.no)}</span>
          <span>{dayText(one.dueOn)}</span>
          <span>{w.paidOf(yuanText(one.paidCents), yuanText(one.cents))}</span>
          {one.paidOn && <Tag tone="green">{words.rows.allPaid}</Tag>}
        </Box>
      ))}
    </Part>
  )
}

function Breaches({ detail: { breaches, remedies } }: { detail: Detail }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.row
  if (breaches.length === 0) return null
  return (
    <Part title={w.breaches}>
      {breaches.map((breach) => (
        <Box key={breach.id}>
          {dayText(breach.on)}　{say.code(MEDIATION_SIDES, breach.side)}：{breach.obligation}
          {breach.dueOn && `（${words.file.by(dayText(breach.dueOn))}）`}　
          <Tag tone={breach.curedOn ? 'green' : 'red'}>
            {breach.curedOn ? w.cured(dayText(breach.curedOn)) : w.openBreach}
          </Tag>
          <Box sx={{ color: palette.inkSoft }}>{breach.text}</Box>
        </Box>
      ))}
      <Box sx={{ mt: 0.5 }}>
        {w.remedies}：{remedies.map((remedy) => say.code(REMEDIES, remedy)).join('；')}
      </Box>
    </Part>
  )
}

function Amendments({ detail: { amendments } }: { detail: Detail }) {
  const { mediation: words } = useWords()
  const dayText = useDayText()
  const w = words.row
  if (amendments.length === 0) return null
  const said = (on: string | null | undefined, cents: number | null | undefined, none: string) =>
    on && cents !== null && cents !== undefined ? `${dayText(on)} ${yuanText(cents)}` : none
  return (
    <Part title={w.amendments}>
      {amendments.map((one) => (
        <Box key={one.id}>
          {w.amended(dayText(one.on), dayText(one.from))}　{one.reason}
          {one.changed.map((change) => (
            <Box key={change.no} sx={{ color: palette.inkSoft }}>
              {w.change(
                change.no,
                said(change.beforeOn, change.beforeCents, w.fresh),
                said(change.afterOn, change.afterCents, w.gone),
              )}
            </Box>
          ))}
        </Box>
      ))}
    </Part>
  )
}
