import Box from '@mui/material/Box'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useWatch, type FieldValues } from 'react-hook-form'
import type { ActPreviewInput } from '../../../gql/graphql.js'
import { RefusalNote } from '../../../kit/RefusalNote.js'
import { useConsole } from '../../../kit/use-console.js'
import { useSettled } from '../../../kit/use-settled.js'
import { palette } from '../../../theme/palette.js'
import { useWords } from '../../../words/use-words.js'
import { PreviewedPaper, PreviewTitle } from '../opinion/PaperPreview.js'

type PaperAct = keyof ActPreviewInput

/** The contract names the preview of a notice after the notice, for no question names whom it is about. */
export const paperAct = (command: string): PaperAct =>
  command === 'notifyPetitioner' ? 'notify' : (command as PaperAct)

interface Props {
  act: PaperAct
  matterId: string
  version: number
  /** the form says enough for the act to be asked about */
  isSaid: (values: FieldValues) => boolean
  toInput: (values: FieldValues) => object
}

/** The server makes a key of its own for each look: this one is never used up. */
const KEY = 'preview-of-an-act'

/** The paper that the act would leave, from what stands in the form; asked again once typing rests. */
export function ActPaper({ act, matterId, version, isSaid, toInput }: Props) {
  const { acts } = useWords()
  const provider = useConsole()
  const values = useWatch() as FieldValues
  const input = isSaid(values)
    ? { [act]: { ...toInput(values), matterId, expectedVersion: version, idempotencyKey: KEY } }
    : null
  const settled = useSettled(input, 600)
  const { data, error, isFetching } = useQuery({
    queryKey: ['matters', 'act-preview', settled],
    queryFn: () => (settled === null ? null : provider.previewAct(settled)),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 30_000,
  })
  return (
    <Box>
      <PreviewTitle title={acts.paper.title} status={isFetching && data ? acts.opinion.refreshing : ''} />
      {input === null && <Box sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>{acts.paper.waits}</Box>}
      {input !== null && <RefusalNote error={error} />}
      {input !== null && !error && data && <PreviewedPaper title={acts.paper.title} paper={data} />}
    </Box>
  )
}
