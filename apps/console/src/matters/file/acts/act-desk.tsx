import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Act, MatterFile } from '../matter-file.js'
import type { Preset } from './act-props.js'
import { dialogs, type OpenableAct } from './dialogs/index.js'

type Open = (act: OpenableAct, preset?: Preset) => void

interface Desk {
  readonly matter: MatterFile | null
  readonly open: Open
}

const DeskContext = createContext<Desk>({ matter: null, open: () => undefined })

interface Props {
  matter: MatterFile
  children: ReactNode
}

/** Holds the one dialog of the page, so that any row can open an act. */
export function ActDesk({ matter, children }: Props) {
  const asked = useAskedFor(matter)
  const [opened, setOpened] = useState<{ name: OpenableAct; preset: Preset } | null>(asked)
  const desk = useMemo<Desk>(() => ({ matter, open: (name, preset = {}) => setOpened({ name, preset }) }), [matter])
  const Dialog = opened && dialogs[opened.name]
  const act = opened && actOf(matter, opened.name)
  return (
    <DeskContext.Provider value={desk}>
      {children}
      {Dialog && act && <Dialog matter={matter} act={act} preset={opened.preset} onClose={() => setOpened(null)} />}
    </DeskContext.Provider>
  )
}

/** `?act=sortClaims` in the address opens the act at once, when it may be done: so that another page can lead on to it. */
function useAskedFor(matter: MatterFile): { name: OpenableAct; preset: Preset } | null {
  const [search] = useSearchParams()
  const name = search.get('act') ?? ''
  const isOpenable = Object.hasOwn(dialogs, name) && matter.acts.some((act) => act.name === name && act.isPossible)
  return isOpenable ? { name: name as OpenableAct, preset: {} } : null
}

/** Opens an act from a row; null where the server says that it is not possible. */
export function useOpenAct(name: OpenableAct): ((preset?: Preset) => void) | null {
  const { matter, open } = useContext(DeskContext)
  const act = matter && actOf(matter, name)
  return act?.isPossible ? (preset) => open(name, preset) : null
}

/** Slips and returned papers belong to service: whoever may serve may record what came back. */
const partOf: Partial<Record<OpenableAct, string>> = {
  recordReturnSlip: 'serve',
  recordReturned: 'serve',
  serveSignatories: 'serve',
}

function actOf(matter: MatterFile, name: OpenableAct): Act | null {
  const named = (wanted: string | undefined) => matter.acts.find((act) => act.name === wanted)
  return named(name) ?? named(partOf[name]) ?? null
}
