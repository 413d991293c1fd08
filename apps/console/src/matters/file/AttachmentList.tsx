import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { instantText } from '../../kit/days.js'
import { Panel } from '../../kit/Panel.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { useOpenAct } from './acts/act-desk.js'
import { DownloadButton } from '../../kit/DownloadButton.js'
import type { MatterFile } from './matter-file.js'

export function AttachmentList({
  matterId,
  attachments,
}: {
  matterId: string
  attachments: MatterFile['attachments']
}) {
  const { file } = useWords()
  const w = file.attachments
  const add = useOpenAct('addAttachment')
  return (
    <Panel
      title={w.title}
      padding="none"
      actions={
        add && (
          <Button size="small" onClick={() => add()}>
            {w.add}
          </Button>
        )
      }
    >
      {attachments.length === 0 && (
        <Box sx={{ px: 2.25, pb: 2, color: palette.inkSoft, fontSize: '0.875rem' }}>{w.none}</Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {attachments.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{
              borderTop: `1px solid ${palette.line}`,
              px: 2.25,
              py: 1,
              display: 'flex',
              gap: 1,
              alignItems: 'center',
            }}
          >
            <Box sx={{ minWidth: 0, flex: 1 }}>
              <Box sx={{ overflowWrap: 'anywhere' }}>{one.name}</Box>
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
                {w.addedBy(one.addedBy?.name ?? '', instantText(one.addedAt))} · {Math.ceil(one.size / 1024)} KB
              </Box>
            </Box>
            <DownloadButton
              label={w.download(one.name)}
              address={(provider) => provider.attachmentDownload(matterId, one.id)}
            />
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
