import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { enterFirst, moveOn, SECTION_KEYS, sectionId, type SectionName } from './keys.js'

interface Acts {
  register: () => void
  leave: () => void
  /** by letter, with Alt */
  letters: Readonly<Record<string, () => void>>
}

const sections = Object.entries(SECTION_KEYS) as [SectionName, string][]

/** A key that an input method is still working with belongs to it. */
const isComposing = (event: { isComposing?: boolean; keyCode?: number }): boolean =>
  event.isComposing === true || event.keyCode === 229

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog],[role=menu],[role=listbox]') !== null

/** Keys of the whole page: Alt and a letter, Ctrl and Enter, Esc. Keys of a field: Enter. */
export function useFormKeys(form: RefObject<HTMLFormElement | null>, acts: Acts) {
  const now = useRef(acts)
  now.current = acts
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || isInDialog(event.target)) return
      const act = actOf(event, now.current)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (event: KeyboardEvent) => {
    const { target } = event
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || isComposing(event.nativeEvent))
      return
    if (!(target instanceof HTMLElement) || target instanceof HTMLButtonElement) return
    if (target instanceof HTMLTextAreaElement && event.shiftKey) return
    event.preventDefault()
    if (form.current) moveOn(form.current, target)
  }
}

function actOf(event: globalThis.KeyboardEvent, acts: Acts): (() => void) | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return acts.register
  if (event.key === 'Escape') return acts.leave
  if (!event.altKey || event.ctrlKey || event.metaKey) return null
  // The key and not the letter: with Alt some keyboards write another sign.
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1] ?? ''
  const section = sections.find(([, key]) => key === letter)?.[0]
  if (section) return () => enterFirst(document.getElementById(sectionId(section)))
  return acts.letters[letter] ?? null
}
