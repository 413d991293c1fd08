import { describe, expect, test } from 'vitest'
import { listAddress } from '../src/matters/list/list-address.js'
import { choose, downloaded, expectZip, heading, says, shown } from './office/desk.js'
import { pageOf } from './office/people.js'

const NUMBER = /^\d{6}-\d{4}-\d{5}$/
/** Under its own conditions: a list otherwise comes back as it was left. */
const OPEN = listAddress({ standing: ['OPEN'] })

describe('工作台', () => {
  test('每个数字打开的就是那些行，数量一致', async () => {
    const page = await pageOf('zhuren')
    const figures = page.getByRole('list', { name: '待办概况' }).getByRole('link')
    await shown(figures)
    const names = await figures.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''))
    expect(names.length).toBeGreaterThanOrEqual(6)
    for (const name of names) {
      const count = Number(/ (\d+) 件/.exec(name)?.[1])
      await figures.and(page.getByRole('link', { name, exact: true })).click()
      if (name.startsWith('待审批')) await says(page.getByRole('main'), `${count} 件待审批`)
      else if (count === 0) await shown(page.getByText('没有符合条件的事项'))
      else await shown(page.getByRole('navigation', { name: '分页' }).getByText(`共 ${count} 条`))
      await page.goBack()
      await shown(figures)
    }
  })

  test('环节和单位的数字也打开各自的行', async () => {
    const page = await pageOf('zhuren')
    const stage = page.getByRole('list', { name: '点击查看该环节的事项' }).getByRole('link', { name: /^办理中/ })
    const count = Number(/\d+/.exec(await stage.innerText())?.[0])
    await stage.click()
    await shown(page.getByRole('navigation', { name: '分页' }).getByText(`共 ${count} 条`))
    await page.goBack()
    const late = page.getByRole('link', { name: /逾期 \d+ 件，打开列表$/ }).last()
    const lateCount = Number(/逾期 (\d+) 件/.exec((await late.getAttribute('aria-label')) ?? '')?.[1])
    await late.click()
    await shown(page.getByRole('navigation', { name: '分页' }).getByText(`共 ${lateCount} 条`))
  })

  test('最近到期的每一项都说得出为什么是这一天', async () => {
    const page = await pageOf('zhuren')
    await page
      .getByRole('button', { name: /^为什么是这一天/ })
      .first()
      .click()
    await shown(page.getByText(/依据：《信访工作条例》/))
    await shown(page.getByText(/最后一日为/))
  })
})

describe('信访事项列表', () => {
  test('条件写在地址里，重新载入后还在', async () => {
    const page = await pageOf('zhuren', OPEN)
    const main = page.getByRole('main')
    await shown(main.getByRole('link', { name: NUMBER }))
    await choose(main, '期限灯', '已逾期')
    await page.keyboard.press('Escape')
    await main.getByRole('searchbox', { name: '概况、诉求中的字词' }).fill('办理')
    await shown(main.getByRole('group', { name: '当前条件' }).getByText('“办理”'))
    await main.getByRole('searchbox', { name: '概况、诉求中的字词' }).fill('')
    await main.getByRole('group', { name: '当前条件' }).getByText('“办理”').waitFor({ state: 'hidden' })
    const total = await main.getByRole('navigation', { name: '分页' }).first().innerText()
    const address = page.url()
    expect(decodeURIComponent(address)).toContain('RED')
    await page.reload()
    await shown(main.getByRole('group', { name: '当前条件' }).getByText('已逾期'))
    await shown(main.getByRole('link', { name: NUMBER }))
    expect(page.url()).toBe(address)
    expect(await main.getByRole('navigation', { name: '分页' }).first().innerText()).toBe(total)
  })

  test('保存的查询可以再打开，也可以删除', async () => {
    const page = await pageOf('zhuren', OPEN)
    const main = page.getByRole('main')
    await shown(main.getByRole('link', { name: NUMBER }))
    await choose(main, '环节', '待送达')
    await page.keyboard.press('Escape')
    await shown(main.getByRole('group', { name: '当前条件' }).getByText('待送达'))
    const views = page.getByRole('button', { name: '常用查询' })
    await views.click()
    await page.getByLabel('保存当前条件').fill('等待送达的')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await shown(page.getByRole('button', { name: '等待送达的', exact: true }))
    await page.keyboard.press('Escape')
    await main.getByRole('button', { name: '清除条件' }).click()
    await main.getByRole('group', { name: '当前条件' }).waitFor({ state: 'hidden' })
    await views.click()
    await page.getByRole('button', { name: '等待送达的', exact: true }).click()
    await shown(main.getByRole('group', { name: '当前条件' }).getByText('待送达'))
    await views.click()
    await page.getByRole('button', { name: '删除“等待送达的”' }).click()
    await page.getByRole('button', { name: '等待送达的', exact: true }).waitFor({ state: 'hidden' })
    await page.keyboard.press('Escape')
    await page.getByLabel('保存当前条件').waitFor({ state: 'hidden' })
  })

  test('j、k 和回车走列表', async () => {
    const page = await pageOf('zhuren', OPEN)
    const numbers = page.getByRole('main').getByRole('link', { name: NUMBER })
    await shown(numbers)
    const second = await numbers.nth(1).innerText()
    for (const key of ['j', 'j', 'k', 'j', 'Enter']) await page.keyboard.press(key)
    await shown(heading(page, second))
  })

  test('导出当前条件下的全部事项', async () => {
    const page = await pageOf('zhuren', OPEN)
    await shown(page.getByRole('main').getByRole('link', { name: NUMBER }))
    const take = (format: string) => async () => {
      await page.getByRole('button', { name: '导出' }).click()
      await page.getByRole('menuitem', { name: format }).click()
    }
    expectZip(await downloaded(page, take('Excel 表格')), '.xlsx')
    const { name, bytes } = await downloaded(page, take('CSV 表格'))
    expect(name.endsWith('.csv')).toBe(true)
    const total = Number(
      /共 (\d+) 条/.exec(await page.getByRole('navigation', { name: '分页' }).first().innerText())?.[1],
    )
    const numbers = new Set(bytes.toString('utf8').match(/^"?\d{6}-\d{4}-\d{5}/gm))
    expect(numbers.size).toBe(total)
  })
})
