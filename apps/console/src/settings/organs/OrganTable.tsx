import { ORGAN_LEVELS } from '@petition/domain'
import ExpandLess from '@mui/icons-material/ExpandLess'
import ExpandMore from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
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
import { useHasRole } from '../../kit/use-console.js'
import { useSay, useWords } from '../../words/use-words.js'
import { AbolishDialog } from './AbolishDialog.js'
import { OrganDesks } from './OrganDesks.js'

export interface OrganGroup {
  readonly title: string
  readonly organs: readonly OrganRowFragment[]
  /** Whether the desks are shown from the start. */
  readonly isOpen: boolean
}

/** One table, a group of rows for each kind. */
export function OrganTable({ groups }: { groups: readonly OrganGroup[] }) {
  const { settings } = useWords()
  const w = settings.organs
  return (
    <Table size="small" sx={{ minWidth: 660, tableLayout: 'fixed' }}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 90 }}>{w.code}</TableCell>
          <TableCell>{w.name}</TableCell>
          <TableCell sx={{ width: 110 }}>{w.level}</TableCell>
          <TableCell sx={{ width: '26%' }}>{w.superior}</TableCell>
          <TableCell sx={{ width: 120 }}>{w.accounts}</TableCell>
          <TableCell component="td" sx={{ width: 60 }} />
        </TableRow>
      </TableHead>
      {groups.map(({ title, organs, isOpen }) => (
        <TableBody key={title}>
          <TableRow>
            <TableCell
              component="th"
              scope="rowgroup"
              colSpan={6}
              sx={{ background: palette.surfaceSoft, fontWeight: 650 }}
            >
              {title}
              <Box component="span" sx={{ ml: 1, fontWeight: 400, color: palette.inkSoft }}>
                {w.count(organs.length)}
              </Box>
            </TableCell>
          </TableRow>
          {organs.map((organ) => (
            <OrganRows key={organ.id} organ={organ} isFirstOpen={isOpen} />
          ))}
        </TableBody>
      ))}
    </Table>
  )
}

function OrganRows({ organ, isFirstOpen }: { organ: OrganRowFragment; isFirstOpen: boolean }) {
  const { settings, roads } = useWords()
  const say = useSay()
  const [isOpen, setOpen] = useState(isFirstOpen)
  const [isAbolishing, setAbolishing] = useState(false)
  const mayAbolish = useHasRole('ADMIN', 'HEAD')
  const w = settings.organs
  return (
    <>
      <TableRow hover>
        <TableCell>{organ.code}</TableCell>
        <TableCell component="th" scope="row">
          {organ.name} {organ.isAbolished && <Tag tone="amber">{w.abolished}</Tag>}
          {organ.successor && (
            <Box component="span" sx={{ ml: 0.5, color: palette.inkSoft }}>
              {roads.abolish.by(organ.successor.name)}
            </Box>
          )}
        </TableCell>
        <TableCell>{say.code(ORGAN_LEVELS, organ.level)}</TableCell>
        <TableCell>{organ.superior?.name}</TableCell>
        <TableCell sx={{ color: organ.hasAccounts ? palette.ink : palette.inkSoft }}>
          {organ.hasAccounts ? w.has : w.hasNot}
        </TableCell>
        <TableCell align="right" sx={{ p: 0, pr: 1 }}>
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
          <TableCell colSpan={6} sx={{ pl: '90px' }}>
            <OrganDesks organId={organ.id} />
            {mayAbolish && !organ.isAbolished && (
              <Button size="small" onClick={() => setAbolishing(true)}>
                {roads.abolish.act}
              </Button>
            )}
          </TableCell>
        </TableRow>
      )}
      {isAbolishing && <AbolishDialog organ={organ} onClose={() => setAbolishing(false)} />}
    </>
  )
}
