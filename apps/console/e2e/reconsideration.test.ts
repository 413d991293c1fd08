import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { choose, dialog, heading, inChinese, officeDay, panel, search, settled, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'

const CASE = /复〔\d{4}〕\d+号$/

/** Opens an act of the case, from what is expected or from behind "others". */
async function openReconAct(page: Page, label: string): Promise<Locator> {
  const acts = panel(page, '可以办理')
  const button = acts.getByRole('button', { name: label }).first()
  const more = acts.getByRole('button', { name: '其他', exact: true })
  await button.or(more).first().waitFor()
  if (!(await button.isVisible())) await more.click()
  await button.click()
  const opened = dialog(page, label)
  await shown(opened)
  return opened
}

async function acts(page: Page, label: string, fill: (form: Locator) => Promise<unknown> = async () => undefined) {
  const form = await openReconAct(page, label)
  await fill(form)
  await submit(form, label)
  await settled(page)
}

/** Serves the newest paper of a title on everybody. */
async function serves(page: Page, title: string): Promise<void> {
  await panel(page, '文书与送达')
    .getByRole('button', { name: `送达：${title}` })
    .first()
    .click()
  await submit(dialog(page, '送达文书'), '送达文书')
  await settled(page)
}

describe('行政复议窗口', () => {
  test('先问再登记：须先复议的说清楚，咨询不留姓名', async () => {
    const page = await pageOf('fuyi', '/reconsideration')
    const main = page.getByRole('main')
    await shown(heading(page, '行政复议'))
    await main.getByRole('tab', { name: '咨询台' }).click()
    await main.getByRole('button', { name: '申请政府信息公开，机关不予公开' }).click()
    await shown(main.getByText('须先复议', { exact: true }))
    await main.getByRole('button', { name: '登记这次咨询' }).click()
    const asking = dialog(page, '登记这次咨询')
    await asking.getByLabel('问题').fill('公开申请被拒，能直接起诉吗')
    await submit(asking, '登记这次咨询')
    await shown(main.getByText('公开申请被拒，能直接起诉吗'))
  })

  test('一件案件：申请、补正、中止、恢复、决定、送达', async () => {
    const page = await pageOf('fuyi', '/reconsideration')
    const main = page.getByRole('main')
    const today = await officeDay(page)
    await main.getByRole('button', { name: '登记复议申请' }).click()
    const form = dialog(page, '登记复议申请')
    await search(form, '行政行为种类', '行政处罚')
    await search(form, '被申请人', '区城市管理委员会')
    await form.getByLabel('行政行为名称、文号').fill('津滨城罚字〔2022〕399号行政处罚决定')
    await form.getByLabel('姓名或者名称').fill('单云岫')
    await form.getByLabel('复议请求').fill('撤销该处罚决定')
    await form.getByLabel('理由', { exact: true }).fill('处罚前没有听取陈述')
    await form.getByLabel('材料已经齐全').uncheck()
    await submit(form, '登记')
    await shown(heading(page, CASE))
    const number = await heading(page, CASE).innerText()

    await acts(page, '一次性通知补正', (ask) => ask.getByLabel('内容').fill('身份证复印件'))
    await serves(page, '补正行政复议申请通知书')
    await acts(page, '登记补正材料', (came) => came.getByLabel('内容').fill('身份证复印件'))
    await acts(page, '发送申请书副本')

    const theirs = await pageOf('chengguan', '/reconsideration')
    await theirs.getByRole('main').getByRole('link', { name: number }).click()
    await shown(heading(theirs, number))
    expect(await theirs.getByRole('main').getByText('身份证复印件').count()).toBe(0)
    await acts(theirs, '签收申请书副本')
    await acts(theirs, '提交书面答复和证据', async (reply) => {
      await reply.getByLabel('内容', { exact: true }).fill('程序合法')
      await reply.getByLabel('证据、依据').fill('现场笔录')
    })

    await page.reload()
    await shown(heading(page, number))
    await acts(page, '中止', async (suspend) => {
      await suspend.getByRole('combobox', { name: '情形' }).fill('8')
      await page.getByRole('option', { name: /^8\./ }).click()
      await suspend.getByLabel('理由').fill('民事案件在审')
    })
    await shown(main.getByText('已中止', { exact: true }))
    await serves(page, '行政复议中止通知书')
    await acts(page, '恢复审理', (resume) => resume.getByLabel('理由').fill('已经判决'))
    await serves(page, '行政复议恢复审理通知书')

    const drafting = await openReconAct(page, '起草复议决定')
    await choose(drafting, '决定种类', '撤销或者部分撤销')
    await drafting.getByLabel('查明的事实').fill('处罚前未听取陈述、申辩')
    await drafting.getByLabel('理由').fill('违反法定程序')
    await drafting.getByLabel('决定内容').fill('撤销该处罚决定。')
    await shown(drafting.getByText('自收到本决定书之日起15日内'))
    await submit(drafting, '起草复议决定')
    await settled(page)
    await acts(page, '作出复议决定')
    await shown(main.getByText('待负责人审批').first())

    const head = await pageOf('sifa.fuze', '/reconsideration')
    await head.getByRole('main').getByRole('link', { name: number }).click()
    await shown(heading(head, number))
    await head.getByRole('main').getByRole('button', { name: '同意', exact: true }).click()
    await submit(dialog(head, '同意'), '同意')
    await shown(head.getByRole('main').getByText('待送达', { exact: true }))

    await page.reload()
    await shown(heading(page, number))
    await serves(page, '行政复议决定书')
    await shown(main.getByText('已结案', { exact: true }))
    await shown(panel(page, '期限').getByText('15日内起诉'))
    // The case is closed, nobody serves any more: the name is a mask again.
    await shown(panel(page, '文书与送达').getByText(`单** ${inChinese(today)} 送达`))
  })
})
