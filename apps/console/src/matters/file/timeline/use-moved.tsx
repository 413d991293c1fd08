import { useRef, useState } from 'react'
import type { ActDialogProps } from '../acts/act-props.js'
import type { MatterFile } from '../matter-file.js'
import { MovedDialog } from './MovedDialog.js'

/** After the act the same window shows which duties moved and which papers became wrong. */
export function useMoved({ matter, onClose }: Pick<ActDialogProps, 'matter' | 'onClose'>) {
  const [before, setBefore] = useState<MatterFile | null>(null)
  const [atStart] = useState(matter)
  const isRecorded = useRef(false)
  return {
    moved: before && <MovedDialog before={before} after={matter} onClose={onClose} />,
    onDone: () => {
      isRecorded.current = true
      setBefore(atStart)
    },
    close: () => {
      if (!isRecorded.current) onClose()
    },
  }
}
