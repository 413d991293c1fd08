import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Panel } from '../kit/Panel.js'
import { RefusalNote } from '../kit/RefusalNote.js'
import { useMe } from '../kit/use-console.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { mappingOf, type Batch, type Mapping } from './batch.js'
import { keptUpload } from './kept-upload.js'
import { MappingTable } from './MappingTable.js'
import { TableBox } from './TableBox.js'
import { useStart } from './use-start.js'

/** What was recognised, and a way to say it better; a changed mapping shows nothing until it is tried. */
export function MappingPanel({ batch }: { batch: Batch }) {
  const { imports: words } = useWords()
  const w = words.mapping
  const say = useSay()
  const me = useMe()
  const start = useStart()
  const known = mappingOf(batch)
  const [mapping, setMapping] = useState<Mapping>(known)
  const [isOpen, setOpen] = useState(batch.status === 'MAPPING')
  const uploadId = me && keptUpload(me.account.id, batch.id)
  const missing = batch.fields.filter(({ key, isRequired }) => isRequired && !mapping[key])
  const used = Object.values(mapping)
  const twice = used.find((column, at) => used.indexOf(column) !== at)
  const unused = batch.columns.filter((column) => !used.includes(column))
  const isChanged = JSON.stringify(sorted(mapping)) !== JSON.stringify(sorted(known))
  const isReady = missing.length === 0 && twice === undefined
  const plan = { kind: batch.kind, year: batch.year, mapping }
  return (
    <Panel
      title={w.title}
      help={w.recognised(Object.keys(known).length, batch.columns.length)}
      actions={
        batch.status !== 'MAPPING' && (
          <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? w.hide : w.edit}
          </Button>
        )
      }
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {missing.length > 0 && (
          <Alert severity="warning">
            {w.missing(missing.map(({ labelZh, labelEn }) => say.pair(labelZh, labelEn)).join('、'))}
          </Alert>
        )}
        {twice !== undefined && <Alert severity="warning">{w.twice(twice)}</Alert>}
        {isOpen && <MappingTable batch={batch} mapping={mapping} onChange={setMapping} />}
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
          {unused.length > 0 ? w.unusedColumns(unused.join('、')) : w.allUsed}
        </Box>
        {isOpen && (
          <>
            {uploadId ? (
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
                <Button
                  variant="contained"
                  disabled={!isReady || start.isBusy}
                  onClick={() => void start.withUpload(uploadId, plan)}
                >
                  {start.isBusy ? words.start.reading : w.rerun}
                </Button>
                {isChanged && (
                  <Box role="status" sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
                    {w.changed}
                  </Box>
                )}
              </Box>
            ) : (
              isReady && (
                <>
                  <Box sx={{ fontSize: '0.875rem' }}>{w.needsFile}</Box>
                  <TableBox
                    label={words.start.again}
                    start={start}
                    onFile={(file) => void start.withFile(file, plan, 'replace')}
                  />
                </>
              )
            )}
            {uploadId && <RefusalNote error={start.refused.error} />}
          </>
        )}
      </Box>
    </Panel>
  )
}

const sorted = (mapping: Mapping) => Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1))
