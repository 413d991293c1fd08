import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router-dom'
import type { AgreementRowOrder, AgreementRowState, MediationFileFragment } from '../gql/graphql.js'
import { Nothing } from '../kit/Nothing.js'
import { PageHead } from '../kit/PageHead.js'
import { Panel } from '../kit/Panel.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { useSay, useWords } from '../words/use-words.js'
import { mediationAddress } from './address.js'
import { CommonSigns, Sums } from './AgreementSummary.js'
import { caseDialogs, type CaseActName } from './dialogs/index.js'
import { SignManyDialog } from './dialogs/signing.js'
import { RowFilters } from './RowFilters.js'
import { RowDetailDialog } from './RowDetailDialog.js'
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

function Agreement({ one }: { one: MediationFileFragment }) {
  const { mediation: words } = useWords()
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
  const cursor = after.at(-1) ?? null
  const rows = useRead(['mediation', 'rows', one.id, state, order, cursor], (provider) =>
    provider.agreementRows({ caseId: one.id, state, order, after: cursor }),
  )
  const w = words.rows
  const possible = one.acts.filter((each) => each.isPossible && HERE.some((name) => name === each.name))
  const maySign = one.acts.some((each) => each.name === 'signAgreementRows' && each.isPossible)
  const shownAct = one.acts.find((each) => each.name === act)
  const Dialog = act && caseDialogs[act]
  const narrow = (next: AgreementRowState | null) => {
    setState(next)
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
        <RowFilters {...{ one, state, order, onState: narrow, onOrder: setOrder }} />
        <Panel padding="none">
          <Waiting read={rows}>
            {({ nodes, pageInfo }) =>
              nodes.length === 0 ? (
                <Nothing text={one.rows === 0 ? w.empty : w.none} />
              ) : (
                <RowTable
                  rows={nodes}
                  chosen={maySign ? chosen : null}
                  onChosen={setChosen}
                  onOpen={setOpen}
                  onSign={() => setSigning(true)}
                  onBack={after.length > 0 ? () => setAfter(after.slice(0, -1)) : null}
                  onMore={pageInfo.hasNextPage ? () => setAfter([...after, pageInfo.endCursor ?? '']) : null}
                />
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
