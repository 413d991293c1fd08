import { MEDIATION_ENDS, MEDIATION_STANDINGS, yuanText } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { MediationFilterInput, MediationListQuery } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { LightMark } from '../kit/LightMark.js'
import { Nothing } from '../kit/Nothing.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { useRead } from '../kit/use-console.js'
import { Waiting } from '../kit/Waiting.js'
import { WideTable } from '../kit/WideTable.js'
import { palette, type ToneName } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { agreementAddress, mediationAddress } from './address.js'
import { Progress } from './Progress.js'

type Case = MediationListQuery['mediations']['nodes'][number]

const tones: Record<Case['standing'], ToneName> = {
  SCREENED: 'yellow',
  NOT_SUITABLE: 'grey',
  LED_IN: 'yellow',
  TAKEN: 'blue',
  ENDED: 'grey',
}

/** One page of cases, the newest first. */
export function CaseList({ filter, none }: { filter: MediationFilterInput; none: string }) {
  const { mediation: words } = useWords()
  const [after, setAfter] = useState<string | null>(null)
  const cases = useRead(['mediation', 'list', filter, after], (provider) => provider.mediations(filter, after))
  return (
    <Panel padding="none">
      <Waiting read={cases}>
        {({ nodes, pageInfo }) =>
          nodes.length === 0 ? (
            <Nothing text={none} />
          ) : (
            <>
              <WideTable label={words.title}>
                <CaseTable cases={nodes} />
              </WideTable>
              {(after !== null || pageInfo.hasNextPage) && (
                <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1, p: 1 }}>
                  {after !== null && <Button onClick={() => setAfter(null)}>{words.list.back}</Button>}
                  {pageInfo.hasNextPage && (
                    <Button onClick={() => setAfter(pageInfo.endCursor ?? null)}>{words.list.more}</Button>
                  )}
                </Box>
              )}
            </>
          )
        }
      </Waiting>
    </Panel>
  )
}

function CaseTable({ cases }: { cases: readonly Case[] }) {
  const { mediation: words } = useWords()
  const w = words.list
  return (
    <Table size="small" sx={{ minWidth: 900 }}>
      <TableHead>
        <TableRow>
          <TableCell>{w.number}</TableCell>
          <TableCell>{w.state}</TableCell>
          <TableCell>{w.who}</TableCell>
          <TableCell>{w.due}</TableCell>
          <TableCell sx={{ width: 170 }}>{w.signing}</TableCell>
          <TableCell sx={{ width: 190 }}>{w.paying}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {cases.map((one) => (
          <CaseRow key={one.id} one={one} />
        ))}
      </TableBody>
    </Table>
  )
}

const soft = { fontSize: '0.8125rem', fontWeight: 400, color: palette.inkSoft } as const

function CaseRow({ one }: { one: Case }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.list
  const mediators = one.members.filter((member) => member.as === 'MEDIATOR' && !member.releasedOn)
  return (
    <TableRow sx={{ verticalAlign: 'top' }}>
      <TableCell component="th" scope="row">
        <Link to={mediationAddress(one.id)}>{one.number}</Link>
        <Box sx={{ fontSize: '0.875rem', fontWeight: 400 }}>{one.subject}</Box>
        <Box sx={soft}>{w.screenedOn(dayText(one.screenedOn))}</Box>
      </TableCell>
      <TableCell>
        <Tag tone={one.endHow === 'AGREED' ? 'green' : tones[one.standing]}>
          {one.endHow ? say.code(MEDIATION_ENDS, one.endHow) : say.code(MEDIATION_STANDINGS, one.standing)}
        </Tag>
        {one.endedOn && <Box sx={soft}>{dayText(one.endedOn)}</Box>}
        {one.sessions > 0 && <Box sx={soft}>{w.sessions(one.sessions)}</Box>}
      </TableCell>
      <TableCell>
        {one.body?.name ?? ''}
        <Box sx={soft}>{mediators.map((member) => member.account.name).join('、')}</Box>
      </TableCell>
      <TableCell>
        {one.nextDuty && (
          <>
            <LightMark light={one.nextDuty.light} daysLeft={one.nextDuty.daysLeft ?? null} />
            <Box sx={soft}>{say.pair(one.nextDuty.termZh, one.nextDuty.termEn)}</Box>
          </>
        )}
      </TableCell>
      <TableCell>
        {one.rows > 0 && (
          <Link to={agreementAddress(one.id)} style={{ textDecoration: 'none' }}>
            <Progress
              value={one.signed}
              of={one.signers}
              text={w.signedOf(one.signed, one.signers)}
              help={w.inForceOf(one.inForce, one.rows - one.withdrawn)}
            />
          </Link>
        )}
      </TableCell>
      <TableCell>
        {one.inForce > 0 && (
          <Progress
            value={one.paidCents}
            of={one.agreedCents}
            text={w.paidOf(yuanText(one.paidCents), yuanText(one.agreedCents))}
            help={w.paidUp(one.paidUp, one.inForce)}
            tone="green"
          />
        )}
        {one.openBreaches > 0 && <Tag tone="red">{w.breaches(one.openBreaches)}</Tag>}
      </TableCell>
    </TableRow>
  )
}
