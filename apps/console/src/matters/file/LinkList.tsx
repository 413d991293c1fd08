import { STANDINGS } from '@petition/domain'
import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { matterAddress } from '../list/list-address.js'
import type { MatterFile } from './matter-file.js'

export function LinkList({ links }: { links: MatterFile['links'] }) {
  const { file } = useWords()
  const say = useSay()
  if (links.length === 0) return null
  return (
    <Panel title={file.links.title} padding="none">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {links.map(({ kind, matter }) => (
          <Box component="li" key={kind + matter.id} sx={{ borderTop: `1px solid ${palette.line}`, px: 2.25, py: 1 }}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
              <Tag>{file.links.kind[kind]}</Tag>
              <Link to={matterAddress(matter.id)}>{matter.number}</Link>
              <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>{say.code(STANDINGS, matter.standing)}</Box>
            </Box>
            <Box sx={{ fontSize: '0.875rem', mt: 0.25 }}>{matter.summary}</Box>
          </Box>
        ))}
      </Box>
    </Panel>
  )
}
