import { addDays } from '@petition/law'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { listAddress } from '../src/matters/list/list-address.js'
import { choose, dialog, heading, inChinese, officeDay, openAct, panel, search, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'

const CLERK = 'bhxf2777'
const OFFICERS = ['韩知远', '沈南乔', '陆以安', '程一诺']
const TITLE = '律师'
const named = (name: string) => `${name}（${TITLE}）`

/** Far enough for the notice, and a day of the week on which people come. */
const FAR = 21

async function addRoom(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '增加房间' }).click()
  const adding = dialog(page, '增加房间')
  await adding.getByLabel('名称').fill(name)
  await adding.getByLabel('地点').fill('示例路1号二楼')
  await adding.getByLabel('用途').fill('听证')
  await adding.getByLabel('座位').fill('20')
  await submit(adding, '增加房间')
}

describe('听证', () => {
  let address = ''
  let number = ''

  test('准备房间和听证人员', async () => {
    const rooms = await pageOf(CLERK, '/settings/rooms')
    await addRoom(rooms, '第一听证室')
    await addRoom(rooms, '第二听证室')
    const page = await pageOf(CLERK, '/hearings')
    await shown(heading(page, '听证'))
    await page.getByRole('tab', { name: '听证人员' }).click()
    for (const name of OFFICERS) {
      await page.getByRole('button', { name: '增加听证人员' }).click()
      const adding = dialog(page, '增加听证人员')
      await adding.getByLabel('姓名').fill(name)
      await adding.getByLabel('单位、职务').fill(TITLE)
      await submit(adding, '增加听证人员')
      await shown(page.getByRole('row').filter({ hasText: name }))
    }
  })

  test('承办人登记申请并决定举行', async () => {
    const page = await pageOf('zhujian', listAddress({ standing: ['OPEN'], stage: ['HANDLING'] }))
    const link = page
      .getByRole('main')
      .getByRole('link', { name: /^\d{6}-\d{4}-\d{5}$/ })
      .first()
    number = await link.innerText()
    await link.click()
    await shown(heading(page, number))
    address = new URL(page.url()).hash.slice(1)
    const asking = await openAct(page, '登记听证申请、答复')
    await asking.getByRole('combobox', { name: /^信访人/ }).click()
    await page.getByRole('option').first().click()
    await asking.getByLabel(/^理由/).fill('双方对责任争议较大')
    await submit(asking, '登记听证申请、答复')
    await shown(panel(page, '听证').getByText('待决定'))
    const deciding = await openAct(page, '决定是否听证')
    await deciding.getByLabel(/^理由/).fill('事项复杂，双方争议较大')
    await submit(deciding, '决定是否听证')
    await shown(panel(page, '听证').getByText('待排期').first())
  })

  test('听证人员排期：先看期限，差一天不能安排；通知后换房间，只通知应当通知的人', async () => {
    const list = await pageOf(CLERK, '/hearings')
    await shown(list.getByRole('row').filter({ hasText: number }).getByText('待排期'))
    const page = await pageOf(CLERK, address)
    const today = await officeDay(page)
    const setting = await openAct(page, '听证排期')
    await setting.getByLabel('听证日期').fill(addDays(today, 5))
    await choose(setting, '房间', '第一听证室')
    await search(setting, '主持人', named(OFFICERS[0] ?? ''))
    for (const name of OFFICERS.slice(1, 3)) await setting.getByLabel(named(name)).check()
    await shown(setting.getByText(/今天通知的，最早可以安排在/))
    await shown(setting.getByRole('alert'))
    await setting.getByLabel('听证日期').fill(addDays(today, FAR))
    await shown(setting.getByText('这样安排符合通知期限'))
    await submit(setting, '听证排期')
    const hearing = panel(page, '听证')
    await shown(hearing.getByText('待通知：首次通知').first())

    const serving = await openAct(page, '送达')
    await choose(serving, '文书', '听证通知书')
    const who = serving.getByRole('combobox', { name: /^信访人/ })
    await who.click()
    await page.getByRole('option').first().click()
    await choose(serving, '送达方式', '直接送达')
    await serving.getByLabel(/送达回证签收情况/).fill('本人签收')
    await submit(serving, '送达')
    const telling = await openAct(page, '通知听证人员')
    await submit(telling, '通知听证人员')
    await shown(hearing.getByText(/已知晓/).first())

    const moving = await openAct(page, '听证排期')
    await choose(moving, '房间', '第二听证室')
    await moving.getByLabel('变更原因').fill('原听证室设备故障')
    await shown(moving.getByText(/须（重新）通知：.*地点变更/))
    await submit(moving, '听证排期')
    await shown(hearing.getByText('变更原因：原听证室设备故障'))
    expect(await hearing.getByText(/待通知：地点变更/).count()).toBeGreaterThanOrEqual(OFFICERS.length - 1)
    await shown(hearing.getByText(inChinese(addDays(today, FAR))).first())

    const week = await pageOf(CLERK, '/hearings')
    await week.getByRole('tab', { name: '日历' }).click()
    for (let n = 0; n < 3; n += 1) await week.getByRole('button', { name: '下一周' }).click()
    await shown(week.getByRole('main').getByRole('link', { name: number }))
  })

  test('今天的听证：到场、记录、逐人表决、形成听证意见', async () => {
    const list = await pageOf(CLERK, '/hearings')
    const today = await officeDay(list)
    const row = list
      .getByRole('row')
      .filter({ hasText: '待举行' })
      .filter({ hasText: inChinese(today) })
    number = await row.getByRole('link').first().innerText()
    await row.getByRole('link').first().click()
    await shown(heading(list, number))
    address = new URL(list.url()).hash.slice(1)
    const opening = await openAct(list, '开始听证')
    await submit(opening, '开始听证')
    const closing = await openAct(list, '结束听证')
    await closing.getByLabel('听证笔录').fill('双方陈述、质证，各方作最后陈述。')
    await submit(closing, '结束听证')
    const concluding = await openAct(list, '形成听证意见')
    await concluding.getByLabel('评议问题 1').fill('维修责任是否清楚')
    await concluding.getByRole('combobox', { name: /表决/ }).nth(1).click()
    await list.getByRole('option', { name: '不同意', exact: true }).click()
    await concluding.getByLabel('听证意见').fill('责任清楚，应当维修。')
    await submit(concluding, '形成听证意见')
    const hearing = panel(list, '听证')
    await shown(hearing.getByText('通过', { exact: true }))
    await shown(hearing.getByText(/不同意/))
  })

  test('起草处理意见：边写边看听证意见的采纳情况；再次起草时仍在', async () => {
    const page = await pageOf('zhujian', address)
    const drafting = await openAct(page, '起草处理意见')
    const used = '与查明的事实一致'
    await choose(drafting, '听证意见的采纳情况', '采纳听证意见')
    await drafting.getByLabel('采纳或者不采纳的理由').fill(used)
    for (const claim of await drafting.getByRole('group', { name: /^诉求 \d/ }).all()) {
      await claim.getByLabel('事实认定').fill('经听证查明，情况属实。')
      await claim.getByLabel('依据', { exact: true }).fill('《物业管理条例》第三十五条')
      await choose(claim, '结论', '解释说明')
      await claim.getByLabel('处理意见').fill('由责任单位维修。')
    }
    await shown(
      drafting.getByRole('region', { name: '意见书预览' }).getByText(new RegExp(`采纳听证意见，理由：${used}`)),
    )
    await shown(drafting.getByText('内容齐全，可以出具'))
    await submit(drafting, '保存草稿')
    await shown(panel(page, '听证').getByText(new RegExp(`采纳听证意见。${used}`)))
    const again = await openAct(page, '起草处理意见')
    expect(await again.getByLabel('采纳或者不采纳的理由').inputValue()).toBe(used)
    await page.keyboard.press('Escape')
  })
})
