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
})
