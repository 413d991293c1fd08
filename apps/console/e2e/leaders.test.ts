import { describe, expect, test } from 'vitest'
import { listAddress } from '../src/matters/list/list-address.js'
import { choose, dialog, heading, inChinese, officeDay, openAct, panel, search, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'

const NUMBER = /^\d{6}-\d{4}-\d{5}$/
const OFFICIAL = '盛若水（副区长）'

describe('领导接访与包案', () => {
  test('增加领导，安排今天的接访，同一时间不能再安排', async () => {
    const page = await pageOf('zhuren', '/receptions')
    const main = page.getByRole('main')
    await shown(heading(page, '领导接访与包案'))
    await main.getByRole('tab', { name: '领导名单' }).click()
    await main.getByRole('button', { name: '增加领导' }).click()
    const adding = dialog(page, '增加领导')
    await adding.getByLabel('姓名').fill('盛若水')
    await adding.getByLabel('职务').fill('副区长')
    await submit(adding, '增加领导')
    await shown(main.getByRole('row').filter({ hasText: '盛若水' }))

    await main.getByRole('tab', { name: '接访日历' }).click()
    const plan = async () => {
      await main.getByRole('button', { name: '安排接访' }).click()
      const planning = dialog(page, '安排接访')
      await search(planning, '接访领导', OFFICIAL)
      await planning.getByLabel('地点').fill('第一接访室')
      return planning
    }
    await submit(await plan(), '安排接访')
    await shown(main.getByRole('row').filter({ hasText: '第一接访室' }).getByText('已安排'))
    const again = await plan()
    await again.getByRole('button', { name: '安排接访', exact: true }).click()
    await shown(again.getByText('时间有重叠'))
    await again.getByRole('button', { name: '取消', exact: true }).click()
    await again.waitFor({ state: 'hidden' })
  })

  test('在事项上记录接访、包案和救助，日历上看得到这件事项', async () => {
    const page = await pageOf('zhuren', listAddress({ standing: ['OPEN'], stage: ['HANDLING'] }))
    const today = await officeDay(page)
    const link = page.getByRole('main').getByRole('link', { name: NUMBER }).first()
    const number = await link.innerText()
    await link.click()
    await shown(heading(page, number))

    const receiving = await openAct(page, '记录领导接访')
    await choose(receiving, '接访', `${inChinese(today)} 09:00 盛若水`)
    await receiving.getByLabel('接访记录').fill('来访人反映事项拖延已久。')
    await receiving.getByLabel('交办内容').fill('两周内拿出办法')
    await search(receiving, '交办单位', '区住房和建设委员会')
    await submit(receiving, '记录领导接访')
    const leaders = panel(page, '领导接访、包案与救助')
    await shown(leaders.getByText('待反馈'))

    const taking = await openAct(page, '领导包案')
    await search(taking, '包案领导', OFFICIAL)
    await taking.getByLabel('包案理由').fill('涉及多个单位，久拖未决')
    await submit(taking, '领导包案')
    await shown(leaders.getByText('包案中'))

    const leading = await openAct(page, '引导救助')
    await search(leading, '救助单位', '区民政局')
    await leading.getByLabel('困难情况').fill('家中有重病人，生活困难')
    await submit(leading, '引导救助')
    await shown(leaders.getByText('待答复'))
    await shown(page.getByRole('main').getByText('领导包案化解'))

    const calendar = await pageOf('zhuren', '/receptions')
    const row = calendar.getByRole('main').getByRole('row').filter({ hasText: '第一接访室' })
    await shown(row.getByText('已举行'))
    await shown(row.getByRole('link', { name: number }))
    expect(await row.innerText()).toContain('交办 区住房和建设委员会')
    await calendar.getByRole('tab', { name: '领导包案' }).click()
    await shown(calendar.getByRole('main').getByRole('row').filter({ hasText: number }).getByText('盛若水'))
  })

  test('办理单位看不到接访日历', async () => {
    const page = await pageOf('zhujian', '/receptions')
    await shown(heading(page, '没有这个页面'))
  })
})
