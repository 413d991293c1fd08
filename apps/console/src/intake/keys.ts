import { Refusal } from '../provider/refusal.js'

/** Sections of the form in the order of the talk, each with the letter that leads there while Alt is held. */
export const SECTION_KEYS = {
  receipt: 'L',
  parties: 'R',
  subject: 'W',
  claims: 'Q',
  history: 'G',
  files: 'C',
} as const

export type SectionName = keyof typeof SECTION_KEYS

/** Letters of acts beside the sections; none is one that a browser keeps for its own menus. */
export const ACT_KEYS = { addParty: 'P', addClaim: 'A', similar: 'X', again: 'N' } as const

export const sectionId = (name: SectionName): string => `intake-${name}`

const STEPS = [
  'input:not([type=hidden]):not([type=file]):not([tabindex="-1"]):not(:disabled)',
  'textarea:not([aria-hidden="true"]):not(:disabled)',
  'button[data-step]:not(:disabled)',
].join(',')

/** Fields in reading order; of a group of radios the chosen one, or the first. */
function stepsIn(root: ParentNode): HTMLElement[] {
  const all = [...root.querySelectorAll<HTMLElement>(STEPS)]
  return all.filter((step) => {
    if (!(step instanceof HTMLInputElement) || step.type !== 'radio' || step.checked) return true
    const group = all.filter((one) => one instanceof HTMLInputElement && one.name === step.name) as HTMLInputElement[]
    return group.every((one) => !one.checked) && group[0] === step
  })
}

function enter(step: HTMLElement | undefined): void {
  step?.focus()
  if (step instanceof HTMLInputElement && /^(text|search|tel|number)$/.test(step.type)) step.select()
}

export function enterFirst(root: ParentNode | null): void {
  if (root) enter(stepsIn(root)[0])
}

/** Enter moves on, to the button at the end. */
export function moveOn(root: ParentNode, from: HTMLElement): void {
  const steps = stepsIn(root)
  const at = steps.findIndex((step) => step === from || isSameGroup(step, from))
  enter(steps[at + 1])
}

const isSameGroup = (one: HTMLElement, other: HTMLElement): boolean =>
  one instanceof HTMLInputElement &&
  other instanceof HTMLInputElement &&
  one.type === 'radio' &&
  one.name === other.name

export function enterFirstWrong(root: ParentNode | null): void {
  const wrong = root?.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (!wrong) return
  const step = wrong.matches(STEPS) ? wrong : wrong.querySelector<HTMLElement>(STEPS)
  step?.focus()
  wrong.scrollIntoView?.({ block: 'center' })
}

/** To the first field that the server refused, by its path: `input.claims.0.text`. */
export function enterRefused(error: unknown): void {
  const [path] = error instanceof Refusal ? Object.keys(error.fields) : []
  if (!path) return
  const field = document.getElementById(`field-${path.replace(/^input\./, '').replaceAll('.', '-')}`)
  field?.focus()
  field?.scrollIntoView?.({ block: 'center' })
}
