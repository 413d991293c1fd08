import { ORGAN_LEVELS } from '@petition/domain'
import ExpandLess from '@mui/icons-material/ExpandLess'
import ExpandMore from '@mui/icons-material/ExpandMore'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import type { OrganRowFragment } from '../../gql/graphql.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { OrganDesks } from './OrganDesks.js'

interface Props {
  organs: readonly OrganRowFragment[]
  /** The organ whose desks are shown from the start. */
  opened?: string
}

export function OrganTable({ organs, opened }: Props) {
  const { settings } = useWords()
  const w = settings.organs
  return (
    <Table size="small" sx={{ minWidth: 620, tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 90 }}>{w.code}</TableCell>
          <TableCell>{w.name}</TableCell>
          <TableCell sx={{ width: 110 }}>{w.level}</TableCell>
          <TableCell sx={{ width: '26%' }}>{w.superior}</TableCell>
          <TableCell sx={{ width: 120 }}>{w.accounts}</TableCell>
          <TableCell sx={{ width: 60 }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {organs.map((organ) => (
          <OrganRows key={organ.id} organ={organ} isFirstOpen={organ.id === opened} />
        ))}
      </TableBody>
    </Table>
  )
}

function OrganRows({ organ, isFirstOpen }: { organ: OrganRowFragment; isFirstOpen: boolean }) {
  const { settings } = useWords()
  const say = useSay()
  const [isOpen, setOpen] = useState(isFirstOpen)
  const w = settings.organs
  return (
    <>
      <TableRow hover>
        <TableCell>{organ.code}</TableCell>
        <TableCell component="th" scope="row">
          {organ.name} {organ.isAbolished && <Tag tone="amber">{w.abolished}</Tag>}
        </TableCell>
        <TableCell>{say.code(ORGAN_LEVELS, organ.level)}</TableCell>
        <TableCell>{organ.superior?.name}</TableCell>
        <TableCell sx={{ color: organ.hasAccounts ? palette.ink : palette.inkSoft }}>
          {organ.hasAccounts ? w.has : w.hasNot}
        </TableCell>
        <TableCell align="right" padding="none">
          {organ.hasAccounts && (
            <IconButton
              size="small"
              aria-expanded={isOpen}
              aria-label={isOpen ? w.hideDesks(organ.name) : w.showDesks(organ.name)}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? <ExpandLess /> : <ExpandMore />}
            </IconButton>
          )}
        </TableCell>
      </TableRow>
      {isOpen && (
        <TableRow>
          <TableCell colSpan={6} sx={{ background: palette.surfaceSoft }}>
            <OrganDesks organId={organ.id} />
          </TableCell>
        </TableRow>
      )}
    </>
  )
}
