import { yuanText } from '@petition/domain'
import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import GlobalStyles from '@mui/material/GlobalStyles'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type {
  AgreementRowLineFragment,
  AgreementRowOrder,
  AgreementRowState,
  MediationFileFragment,
} from '../gql/graphql.js'
import { useConsole } from '../kit/use-console.js'
import type { ConsoleProvider } from '../provider/data-provider.js'
import { useWords } from '../words/use-words.js'
import { RowDue, RowForce, RowName, RowStage } from './RowParts.js'

/** Which rows: as they are narrowed to on the screen. */
export interface RowsShown {
  readonly state: AgreementRowState | null
  readonly order: AgreementRowOrder
  readonly find: string | null
}

const AT_ONCE = 100

async function allRows(provider: ConsoleProvider, caseId: string, shown: RowsShown) {
  const rows: AgreementRowLineFragment[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<ConsoleProvider['agreementRows']>> = await provider.agreementRows({
      ...{ caseId, ...shown, first: AT_ONCE, after },
    })
    rows.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
  } while (after !== null)
  return rows
}

/** Prints every row that is shown, not only those of the page, with what they add up to. */
export function PrintRows({ one, shown, title }: { one: MediationFileFragment; shown: RowsShown; title: string }) {
  const { kit } = useWords()
  const provider = useConsole()
  const [rows, setRows] = useState<readonly AgreementRowLineFragment[] | null>(null)
  const load = useMutation({ mutationFn: () => allRows(provider, one.id, shown), onSuccess: setRows })
  useEffect(() => {
    if (rows === null) return
    window.print()
    setRows(null)
  }, [rows])
  return (
    <>
      <Button startIcon={<Print />} disabled={load.isPending} onClick={() => load.mutate()}>
        {kit.print}
      </Button>
      {rows && createPortal(<Sheet {...{ one, rows, title }} />, document.body)}
    </>
  )
}

const cell = { border: '1px solid #000', p: 0.5, textAlign: 'left', fontWeight: 400 } as const

function Sheet({
  one,
  rows,
  title,
}: {
  one: MediationFileFragment
  rows: readonly AgreementRowLineFragment[]
  title: string
}) {
  const { mediation: words } = useWords()
  const w = words.rows
  const sum = (of: (row: AgreementRowLineFragment) => number) =>
    yuanText(rows.reduce((total, row) => total + of(row), 0))
  const heads = [w.no, w.party, `${w.amount}（${w.yuan}）`, `${w.paid}（${w.yuan}）`, w.signed, w.force, w.due]
  return (
    <Box className="row-print" sx={{ display: 'none', color: '#000', fontSize: '9pt' }}>
      <GlobalStyles
        styles={{ '@media print': { '#root': { display: 'none' }, '.row-print': { display: 'block !important' } } }}
      />
      <Box sx={{ fontSize: '14pt', textAlign: 'center' }}>{`${w.title}　${title}`}</Box>
      <Box sx={{ my: 1 }}>{`${one.number}　${one.subject}`}</Box>
      <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', '& tr': { breakInside: 'avoid' } }}>
        <thead>
          <tr>
            {heads.map((head) => (
              <Box key={head} component="th" sx={cell}>
                {head}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {[
                row.no,
                <RowName key="name" row={row} />,
                yuanText(row.agreedCents),
                yuanText(row.paidCents),
                <RowStage key="stage" row={row} />,
                <RowForce key="force" row={row} />,
                <RowDue key="due" row={row} />,
              ].map((shown, at) => (
                <Box key={heads[at]} component="td" sx={cell}>
                  {shown}
                </Box>
              ))}
            </tr>
          ))}
          <tr>
            {['', w.sumOf(rows.length), sum((row) => row.agreedCents), sum((row) => row.paidCents), '', '', ''].map(
              (shown, at) => (
                <Box key={heads[at]} component="td" sx={cell}>
                  {shown}
                </Box>
              ),
            )}
          </tr>
        </tbody>
      </Box>
    </Box>
  )
}
