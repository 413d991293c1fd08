import { describe, expect, test } from 'vitest'
import { listAddress } from '../src/matters/list/list-address.js'
import { choose, dialog, heading, openAct, panel, search, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'
import type { Locator, Page } from 'playwright-core'

const NUMBER = /^\d{6}-\d{4}-\d{5}$/
const PARTIES = 412
const CENTS = 1_234_567

/** A roster of invented people, one line for each; 5 in two instalments would only repeat the tests of the reading. */
function roster(total: string): Buffer {
  const lines = Array.from({ length: PARTIES }, (_, at) => {
    const no = String(at + 1).padStart(4, '0')
    const name = `样当事人${no}`
    return `XY-${no},${name},在世,${name},本人,12345.67,12345.67,2023-02-20,6217 **** **** ${no}`
  })
  const head = '协议编号,当事人,当事人状态,签署人,签署人身份,应付金额,第1期金额,第1期日期,收款账户'
  return Buffer.from([head, ...lines, `合计,,,,,${total},,,`, ''].join('\n'), 'utf8')
}

const yuan = (cents: number): string =>
  `${String(Math.floor(cents / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${String(cents % 100).padStart(2, '0')}`

/** Opens an act of a case, fills it in and sends it. */
async function caseAct(page: Page, label: string, fill: (opened: Locator) => Promise<void>): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: label, exact: true }).click()
  const opened = dialog(page, label)
  await shown(opened)
  await fill(opened)
  await submit(opened, label)
}

describe('访调对接', () => {
  test('从甄别到付款：412户的协议', async () => {
    const clerk = await pageOf('jiefang', listAddress({ standing: ['OPEN'], stage: ['TO_REFER'] }))
    await clerk.getByRole('main').getByRole('link', { name: NUMBER }).first().click()
    const screening = await openAct(clerk, '甄别是否导入调解')
    await screening.getByLabel('属平等主体之间的民事纠纷').check()
    await screening.getByLabel('涉及多名当事人，宜一并化解').check()
    await screening.getByLabel('争议事项').fill('样例企业拖欠安置费')
    await screening.getByLabel('被申请方').fill('滨海新区样例企业留守处')
    await submit(screening, '甄别是否导入调解')
    await panel(clerk, '调解').getByRole('link', { name: '打开案件' }).click()
    await shown(heading(clerk, /访调/))
    const address = new URL(clerk.url()).hash.slice(1)
    for (const [side, at] of [
      ['申请方', 0],
      ['被申请方', 1],
    ] as const) {
      await caseAct(clerk, '登记调解意愿', async (opened) => {
        await choose(opened, '哪一方', side)
        await opened.getByLabel('凭据').fill('调解同意书')
      })
      await shown(panel(clerk, '双方意愿').getByRole('listitem').nth(at))
    }
    await caseAct(clerk, '导入调解', (opened) => search(opened, '调解组织', '滨海新区访调对接人民调解委员会'))

    const page = await pageOf('tiaojie', address)
    await caseAct(page, '受理调解', (opened) => opened.getByLabel('调解组织案号').fill('（2023）人调字第1号'))
    await caseAct(page, '确定调解员', (opened) => search(opened, '人员', '滕云舟（访调对接人民调解委员会）'))
    await caseAct(page, '声明利害关系', (opened) => opened.getByRole('textbox', { name: '声明' }).fill('无利害关系'))
    await caseAct(page, '拟订协议文本', async (opened) => {
      await opened.getByLabel('主要事实').fill('企业改制时未支付安置费。')
      await opened.getByLabel('争议事项').fill('支付的数额和期限。')
      await opened.getByLabel('达成的内容和履行方式').fill('按名册一次付清。')
    })
    await page.getByRole('main').getByRole('link', { name: '打开名册与履行' }).click()
    await shown(heading(page, '名册与履行'))

    const importing = async (total: string) => {
      await page.getByRole('main').getByRole('button', { name: '导入当事人名册' }).click()
      const opened = dialog(page, '导入当事人名册')
      const file = { name: '名册.csv', mimeType: 'text/csv', buffer: roster(total) }
      await opened.locator('input[type=file]').setInputFiles(file)
      return opened
    }
    const sum = (CENTS * PARTIES) / 100
    const wrong = await importing((sum + 1).toFixed(2))
    await shown(wrong.getByText('相差 -1.00 元'))
    expect(await wrong.getByRole('button', { name: '导入全部' }).isDisabled()).toBe(true)
    await wrong.getByRole('button', { name: '取消', exact: true }).click()
    const right = await importing(sum.toFixed(2))
    await shown(right.getByText('没有错误，可以导入'))
    await submit(right, '导入全部')
    const main = page.getByRole('main')
    await shown(main.getByRole('button', { name: `待签署 ${PARTIES}` }))

    for (const who of ['被申请方签署', '调解员签名', '加盖调解组织印章'])
      await caseAct(page, '登记被申请方、调解员签名和盖章', async (opened) => {
        await choose(opened, '谁签署', who)
        await opened.getByLabel('凭据').fill('协议书原件')
      })
    await main.getByRole('button', { name: '选中本页待签的' }).click()
    await main.getByRole('button', { name: '登记所选各户签署' }).click()
    const signing = dialog(page, '登记 50 户签署')
    await signing.getByLabel('凭据').fill('签署现场影像')
    await submit(signing, '登记 50 户签署')
    await shown(main.getByRole('button', { name: '已生效 50' }))
    await shown(main.getByText('50 / 412 人'))

    await main.getByRole('button', { name: '已生效 50' }).click()
    await main.getByRole('button', { name: '查看第 1 户' }).click()
    const row = dialog(page, /^第 1 户/)
    await row.getByRole('button', { name: '登记付款' }).click()
    const paying = dialog(page, '登记付款')
    await paying.getByLabel('金额（元）').fill('12345.68')
    await paying.getByLabel('付款凭据').fill('代发回单')
    await paying.getByRole('button', { name: '登记付款', exact: true }).click()
    await shown(paying.getByText('多出 0.01 元'))
    await paying.getByLabel('金额（元）').fill('12345.67')
    await submit(paying, '登记付款')
    await shown(row.getByText('已付清'))

    await row.getByRole('button', { name: '调解协议书' }).click()
    const paper = dialog(page, '调解协议书')
    await paper.getByRole('button', { name: '出具并编号' }).click()
    await shown(paper.getByRole('alert').getByText(/调协字第\d+号/))
    await shown(paper.getByRole('button', { name: '下载 Word' }))
    await paper.getByRole('button', { name: '关闭', exact: true }).click()

    await row.getByRole('button', { name: /^更正：付款/ }).click()
    const correcting = dialog(page, /^更正：付款/)
    await choose(correcting, '更正内容', '该记录未发生')
    await shown(correcting.getByRole('row', { name: /已付 12,345\.67 元 0\.00 元/ }))
    await shown(correcting.getByText('协议履行情况记录'))
    await correcting.getByRole('button', { name: '取消', exact: true }).click()
    await row.getByRole('button', { name: '关闭', exact: true }).click()
    await shown(main.getByText(`12,345.67 / ${yuan(CENTS * PARTIES)} 元`))

    await clerk.reload()
    await shown(panel(clerk, '调解协议').getByText('50 / 412 人'))
  })
})
