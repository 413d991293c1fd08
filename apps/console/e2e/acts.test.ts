import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { listAddress } from '../src/matters/list/list-address.js'
import { dialog, heading, openAct, panel, search, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'
import { go } from './office/visit.js'

const NUMBER = /^\d{6}-\d{4}-\d{5}$/

/** A matter that the handler of 区住房和建设委员会 works on and may ask to extend. */
async function findExtendable(): Promise<string> {
  const page = await pageOf('zhujian', listAddress({ standing: ['OPEN'], stage: ['HANDLING'] }))
  const links = page.getByRole('main').getByRole('link', { name: NUMBER })
  await shown(links)
  const found = await links.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]))
  for (const [number, href] of found) {
    const address = (href ?? '').replace(/^#/, '')
    await go(page, address)
    await shown(heading(page, number ?? ''))
    await shown(panel(page, '可办事项').getByRole('button'))
    if (
      await panel(page, '可办事项')
        .getByRole('button', { name: /^延长办理期限/ })
        .isVisible()
    )
      return address
  }
  throw new Error('no matter may be extended')
}

async function askFor(page: Page, days: string) {
  const extending = await openAct(page, '延长办理期限')
  await extending.getByLabel('延长天数').fill(days)
  await extending.getByLabel('延长理由').fill('账目核对尚需时间')
  return extending
}

describe('办不了的事', () => {
  test('写明理由和条文', async () => {
    const page = await pageOf('zhujian', await findExtendable())
    const acts = panel(page, '可办事项')
    await shown(acts.getByRole('heading', { name: /^暂不能办/ }))
    const more = acts.getByRole('button', { name: '展开' })
    if (await more.isVisible()) await more.click()
    const signing = acts.getByRole('listitem').filter({ hasText: /^签收/ })
    await shown(signing.getByText('已签收。'))
    await shown(signing.getByText('《信访工作条例》第二十三条'))
    const issuing = acts.getByRole('listitem').filter({ hasText: /^出具处理意见书/ })
    await shown(issuing.getByText('还没有起草处理意见，请先起草。'))
    await shown(issuing.getByText('《信访工作条例》第三十二条'))
  })

  test('延长三十一日不行：说出条文，填好的都还在', async () => {
    const page = await pageOf('zhujian', await findExtendable())
    const extending = await askFor(page, '31')
    await extending.getByRole('button', { name: '报请审批' }).click()
    const refusal = extending.getByRole('alert').filter({ hasText: '最多延长 30 日' })
    await shown(refusal)
    await shown(refusal.getByText(/《信访工作条例》第三十四条/))
    expect(await extending.getByLabel('延长天数').inputValue()).toBe('31')
    expect(await extending.getByLabel('延长理由').inputValue()).toBe('账目核对尚需时间')
    await extending.getByLabel('延长天数').fill('30')
    await submit(extending, '报请审批')
    await shown(panel(page, '审批').getByText('待审批'))
  })
})

describe('登记错了的信访人信息', () => {
  test('改电话：说清哪几项变了，办理经过只写更正了哪项', async () => {
    const page = await pageOf('zhujian', await findExtendable())
    await panel(page, '信访人').getByRole('button', { name: /^更正/ }).first().click()
    const correcting = dialog(page, '更正信访人信息')
    await correcting.getByRole('button', { name: '更正信访人信息' }).click()
    await shown(correcting.getByText('请至少选择一项'))
    await correcting.getByRole('checkbox', { name: '电话' }).check()
    await correcting.getByRole('textbox', { name: /^电话/ }).fill('13900000009')
    await correcting.getByLabel('更正理由').fill('本人来电更正')
    await correcting.getByRole('button', { name: '更正信访人信息' }).click()
    const moved = dialog(page, '更正后的变动')
    await shown(moved)
    await submit(moved, '关闭')
    await shown(panel(page, '办理经过').getByText('电话：本人来电更正'))
  })
})

describe('别人先改了', () => {
  test('看得到谁做了什么，什么也没有丢，核对后接着办', async () => {
    const address = await findExtendable()
    const slow = await pageOf('zhujian', address)
    const extending = await askFor(slow, '10')

    const quick = await pageOf('zhujian.fuze', address)
    const name = (await quick.getByRole('button', { name: /^账户/ }).innerText()).trim()
    const allocating = await openAct(quick, '分派承办人')
    const handler = (await slow.getByRole('button', { name: /^账户/, includeHidden: true }).innerText()).trim()
    await search(allocating, '承办人', handler)
    await submit(allocating, '分派承办人')

    await extending.getByRole('button', { name: '报请审批' }).click()
    const note = extending.getByRole('alert').filter({ hasText: '在您填写期间，本件有新的记录' })
    await shown(note)
    expect(await note.innerText()).toContain(name)
    expect(await note.innerText()).toContain('分派承办')
    expect(await extending.getByLabel('延长天数').inputValue()).toBe('10')
    expect(await extending.getByLabel('延长理由').inputValue()).toBe('账目核对尚需时间')
    await note.getByRole('button', { name: '已核对，按最新内容继续' }).click()
    await submit(extending, '报请审批')
    await shown(panel(slow, '审批').getByText('待审批'))
  })

  test('写了一半按 Esc，先问再丢', async () => {
    const page = await pageOf('zhujian', await findExtendable())
    const extending = await askFor(page, '5')
    await page.keyboard.press('Escape')
    await shown(extending.getByText('填写的内容尚未提交。'))
    await extending.getByRole('button', { name: '继续填写' }).click()
    expect(await extending.getByLabel('延长理由').inputValue()).toBe('账目核对尚需时间')
    await extending.getByLabel('延长理由').press('Escape')
    await extending.getByRole('button', { name: '放弃' }).click()
    await dialog(page, '延长办理期限').waitFor({ state: 'hidden' })
  })
})
