import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router-dom'
import type { AgreementRowOrder, AgreementRowState, MediationFileFragment } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { Panel } from '../kit/Panel.js'
import { TypedBox } from '../kit/TypedBox.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useSay, useWords } from '../words/use-words.js'
import { mediationAddress } from './address.js'
import { CommonSigns, Sums } from './AgreementSummary.js'
import { caseDialogs, type CaseActName } from './dialogs/index.js'
import { SignManyDialog } from './dialogs/signing.js'
import { RowFilters } from './RowFilters.js'
import { RowDetailDialog } from './RowDetailDialog.js'
import { PrintRows, type RowsShown } from './RowPrint.js'
import { ROW_STATES } from './row-states.js'
import { RowTable } from './RowTable.js'

/** Acts of the case that belong to its rows. */
const HERE: readonly CaseActName[] = ['enterAgreementRow', 'importAgreementRows', 'signAgreementForAll']

export default function AgreementPage() {
  const { id = '' } = useParams()
  const { mediation: words } = useWords()
  const read = useRead(['mediation', 'case', id], (provider) => provider.mediation(id))
  return (
    <Waiting read={read} missing={<Nothing text={words.file.missing} />}>
      {(one) => <Agreement one={one} />}
    </Waiting>
  )
}

/** A page of rows: what one signs at one table. */
const AT_ONCE = 50

function Agreement({ one }: { one: MediationFileFragment }) {
  const { mediation: words, kit } = useWords()
  const say = useSay()
  const [state, setState] = useState<AgreementRowState | null>(null)
  const [order, setOrder] = useState<AgreementRowOrder>('NO')
  const [after, setAfter] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<readonly string[]>([])
  // The row that is open is in the address: a task may point to it.
  const [search, setSearch] = useSearchParams()
  const open = search.get('row')
  const setOpen = (row: string | null) => setSearch(row === null ? {} : { row }, { replace: true })
  const [act, setAct] = useState<CaseActName | null>(null)
  const [isSigning, setSigning] = useState(false)
  const [find, setFind] = useState('')
  const cursor = after.at(-1) ?? null
  const shown: RowsShown = { state, order, find: find === '' ? null : find }
  const rows = useRead(['mediation', 'rows', one.id, shown, cursor], (provider) =>
    provider.agreementRows({ caseId: one.id, ...shown, first: AT_ONCE, after: cursor }),
  )
  const w = words.rows
  const possible = one.acts.filter((each) => each.isPossible && HERE.some((name) => name === each.name))
  const maySign = one.acts.some((each) => each.name === 'signAgreementRows' && each.isPossible)
  const shownAct = one.acts.find((each) => each.name === act)
  const Dialog = act && caseDialogs[act]
  /** Other rows are shown: from the first page on, and nobody is chosen who is not seen. */
  const afresh =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      setAfter([])
      setChosen([])
    }
  return (
    <>
      <PageHead
        title={w.title}
        lead={
          <>
            <Link to={mediationAddress(one.id)}>{one.number}</Link>　{one.subject}
          </>
        }
        actions={possible.map((each) => (
          <Button key={each.name} variant="outlined" onClick={() => setAct(each.name as CaseActName)}>
            {say.pair(each.labelZh, each.labelEn)}
          </Button>
        ))}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {one.rows > 0 && (
          <Panel>
            <Sums one={one} />
            <Box sx={{ fontSize: '0.875rem' }}>
              {w.common}：
              <CommonSigns one={one} />
            </Box>
          </Panel>
        )}
        {one.rows > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
            <Box sx={{ flex: '1 1 240px', maxWidth: 360, '& > *': { width: 1 } }}>
              <TypedBox label={w.find} look="search" value={find} onChange={afresh(setFind)} />
            </Box>
            <PrintRows one={one} shown={shown} title={state === null ? w.all : say.code(ROW_STATES, state)} />
          </Box>
        )}
        <RowFilters {...{ one, state, order, onState: afresh(setState), onOrder: afresh(setOrder) }} />
        <Panel padding="none">
          <Waiting read={rows}>
            {({ nodes, pageInfo, totalCount }) =>
              nodes.length === 0 ? (
                <Nothing text={one.rows === 0 ? w.empty : w.none} />
              ) : (
                <>
                  <RowTable
                    rows={nodes}
                    chosen={maySign ? chosen : null}
                    onChosen={setChosen}
                    onOpen={setOpen}
                    onSign={() => setSigning(true)}
                  />
                  <Box sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', gap: 1, p: 1 }}>
                    <Box component="span" sx={{ fontSize: '0.875rem', mr: 'auto', pl: 1 }}>
                      {w.shown(after.length * AT_ONCE + 1, after.length * AT_ONCE + nodes.length, totalCount ?? 0)}
                    </Box>
                    {after.length > 0 && <Button onClick={() => setAfter(after.slice(0, -1))}>{kit.previous}</Button>}
                    {pageInfo.hasNextPage && (
                      <Button onClick={() => setAfter([...after, pageInfo.endCursor ?? ''])}>{kit.next}</Button>
                    )}
                  </Box>
                </>
              )
            }
          </Waiting>
        </Panel>
      </Box>
      {Dialog && shownAct && <Dialog one={one} act={shownAct} onClose={() => setAct(null)} />}
      {isSigning && (
        <SignManyDialog
          one={one}
          rowIds={chosen}
          onClose={() => {
            setSigning(false)
            setChosen([])
          }}
        />
      )}
      {open && <RowDetailDialog one={one} rowId={open} onClose={() => setOpen(null)} />}
    </>
  )
}
