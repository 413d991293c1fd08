import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { OrganDesksQuery } from '../../gql/graphql.js'
import { useHasRole, useMe, useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { DeskMembersDialog } from './DeskMembersDialog.js'

export type Desk = NonNullable<OrganDesksQuery['organ']>['desks'][number]

/** Who sits at which desk. Whoever leads the organ arranges its own desks; the administrator does not: a desk gives sight of matters. */
export function OrganDesks({ organId }: { organId: string }) {
  const { settings } = useWords()
  const me = useMe()
  const isLeader = useHasRole('HEAD', 'ORGAN_HEAD')
  const organ = useRead(['organs', 'desks', organId], (provider) => provider.organDesks(organId))
  const [arranged, setArranged] = useState<Desk | null>(null)
  const w = settings.organs
  const mayArrange = isLeader && me?.organ.id === organId
  return (
    <Waiting read={organ} lines={2}>
      {(found) => (
        <>
          {(found?.desks.length ?? 0) === 0 && <Box sx={{ color: palette.inkSoft }}>{w.noDesks}</Box>}
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr auto', columnGap: 2, rowGap: 0.5 }}
          >
            {found?.desks.map((desk) => (
              <Box key={desk.id} sx={{ display: 'contents' }}>
                <Box component="dt" sx={{ fontWeight: 600 }}>
                  {desk.name}
                </Box>
                <Box component="dd" sx={{ m: 0, color: desk.members.length > 0 ? palette.ink : palette.inkSoft }}>
                  {desk.members.map(({ name }) => name).join('、') || w.noMembers}
                </Box>
                <Box component="dd" sx={{ m: 0 }}>
                  {mayArrange && (
                    <Button size="small" aria-label={w.arrangeOf(desk.name)} onClick={() => setArranged(desk)}>
                      {w.arrange}
                    </Button>
                  )}
                </Box>
              </Box>
            ))}
          </Box>
          {arranged && <DeskMembersDialog desk={arranged} onClose={() => setArranged(null)} />}
        </>
      )}
    </Waiting>
  )
}
