import type { Locator, Page } from 'playwright-core'
import { dialog, panel, settled, shown, submit } from './desk.js'

/** The number of a case, as its page is headed. */
export const CASE = /复〔\d{4}〕\d+号$/

/** Opens an act of the case, from what is expected or from behind "others". */
export async function openReconAct(page: Page, label: string): Promise<Locator> {
  const acts = panel(page, '可办事项')
  const button = acts.getByRole('button', { name: label }).first()
  const more = acts.getByRole('button', { name: '其他', exact: true })
  await button.or(more).first().waitFor()
  if (!(await button.isVisible())) await more.click()
  await button.click()
  const opened = dialog(page, label)
  await shown(opened)
  return opened
}

/** Does an act of the case in its dialog. */
export async function acts(
  page: Page,
  label: string,
  fill: (form: Locator) => Promise<unknown> = async () => undefined,
) {
  const form = await openReconAct(page, label)
  await fill(form)
  await submit(form, label)
  await settled(page)
}

/** Serves the newest paper of a title on everybody. */
export async function serves(page: Page, title: string): Promise<void> {
  await panel(page, '文书与送达')
    .getByRole('button', { name: `送达：${title}` })
    .first()
    .click()
  await submit(dialog(page, '送达文书'), '送达文书')
  await settled(page)
}
