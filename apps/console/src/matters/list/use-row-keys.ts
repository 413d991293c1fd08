import { useEffect, type RefObject } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role="dialog"]') !== null)

/** j and k walk through the links of the rows, from the open one where there is one; Enter is then the link's own. Keys with a modifier are left alone. */
export function useRowKeys(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const links = [...(frame.current?.querySelectorAll<HTMLAnchorElement>('[data-row-link]') ?? [])]
      const focused = links.indexOf(document.activeElement as HTMLAnchorElement)
      const at = focused < 0 ? links.findIndex((link) => link.getAttribute('aria-current') === 'true') : focused
      const next = at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + step))
      links[next]?.focus()
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [frame])
}
