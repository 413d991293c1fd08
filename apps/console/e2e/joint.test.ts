import { addDays, officialCalendar, runClock, type LocalDate } from '@petition/law'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  choose,
  dialog,
  heading,
  inChinese,
  officeDay,
  openAct,
  panel,
  referTo,
  shown,
  sortAsRequests,
  submit,
} from './office/desk.js'
import { pageOf } from './office/people.js'

const PEOPLE = ['东方问渠', '南宫听雪', '西门望舒', '北堂采薇']
const SUMMARY = '四户业主联名反映和畅里小区电梯长期停运'
const ITEMS = ['四户的房屋权属证明', '电梯停运通知的照片']

/** The end of the window of whoever received the opinion that day, by the same law that the office runs on. */
const windowOf = (on: LocalDate): string =>
  inChinese(runClock('XF-REVIEW-REQ30', { eventOn: on, eventWhat: 'SERVED', calendar: officialCalendar }).lawfulLastOn)

const noticeEnds = (on: LocalDate): string =>
  inChinese(
    runClock('SV-PUBLIC30', { eventOn: on, eventWhat: 'PUBLIC_NOTICE', calendar: officialCalendar }).lawfulLastOn,
  )

async function typeJointLetter(page: Page): Promise<void> {
  const { keyboard } = page
  const enter = () => keyboard.press('Enter')
  await page.getByRole('radio', { name: '来访' }).and(page.locator(':focus')).waitFor()
  await keyboard.press('Alt+KeyR')
  await enter()
  for (const [at, name] of PEOPLE.entries()) {
    if (at > 0) {
      await page.getByRole('button', { name: /再加一人/ }).click()
      await page.getByRole('textbox', { name: '姓名' }).nth(at).focus()
    }
    for (const text of [name, '', `1390000246${at}`, `和畅里小区${at + 1}号楼1门101`]) {
      await keyboard.type(text)
      await enter()
    }
  }
  await keyboard.press('Alt+KeyW')
  for (const text of ['xhjd', '和畅里小区', 'cxjs', '4', SUMMARY, '限期恢复电梯运行']) {
    await keyboard.type(text)
    await enter()
  }
  await keyboard.type('停运四十余日，老人无法下楼')
  await keyboard.press('Control+Enter')
}

describe('四户联名的一件来访：逐人告知，逐人送达，期限各算各的', () => {
  let address = ''
  let number = ''
  let isCutOff = false
  // Nobody goes on from where the road was cut off.
  beforeEach((context) => isCutOff && context.skip())
  afterEach(({ task }) => void (isCutOff ||= task.result?.state === 'fail'))

  const signatories = (page: Page) => panel(page, '联名人告知送达')
  const row = (page: Page, name: string) =>
    signatories(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name[0]}`) }) })

  test('登记四名联名人，分类后转送', async () => {
    const page = await pageOf('jiefang', '/intake')
    await typeJointLetter(page)
    const done = page.getByRole('region', { name: '登记完成' })
    await shown(done)
    number = /\d{6}-\d{4}-\d{5}/.exec(await done.innerText())?.[0] ?? ''
    await page.getByRole('link', { name: '打开事项' }).click()
    await shown(heading(page, number))
    address = new URL(page.url()).hash.slice(1)
    await sortAsRequests(page, [1], '物业管理纠纷，没有法定的其他途径')
    await referTo(page, '区住房和建设委员会')
  })

  test('只告知一人，其余三人仍列为未告知，并有期限', async () => {
    const page = await pageOf('zhujian', address)
    await submit(await openAct(page, '签收'), '签收')
    const notifying = await openAct(page, '书面告知')
    await notifying.getByLabel('告知正文').fill('各位反映的事项我委已收到，将按信访程序办理。')
    await submit(notifying, '书面告知')
    await submit(await openAct(page, '受理'), '受理')
    const serving = await openAct(page, '送达')
    await choose(serving, '文书', '告知书')
    await choose(serving, '信访人', PEOPLE[0]!)
    await choose(serving, '送达方式', '直接送达')
    await serving.getByLabel(/送达回证签收情况/).fill('本人签收')
    await submit(serving, '送达')
    await shown(row(page, PEOPLE[0]!).getByText('收到'))
    for (const name of PEOPLE.slice(1)) await shown(row(page, name).getByText('未送达'))
    await shown(panel(page, '期限').getByText('逐人告知全体联名人'))
    await signatories(page)
      .getByRole('button', { name: /送达其余 3 人 告知书/ })
      .click()
    const many = dialog(page, '逐人送达')
    await choose(many, '送达方式', '直接送达')
    await shown(many.getByText('已选 3 人'))
    await many.getByLabel(/共同的证明/).fill('签收表一份')
    await submit(many, '逐人送达')
    await shown(signatories(page).getByText('已送达 4 / 4'))
  })

  test('一次性告知补充材料：部分收到，不再要求第二次', async () => {
    const page = await pageOf('zhujian', address)
    const asking = await openAct(page, '一次性告知补充材料')
    await asking.getByLabel('需要补充的材料').fill(ITEMS.join('\n'))
    await shown(asking.getByText('共 2 项'))
    await submit(asking, '一次性告知补充材料')
    const asked = panel(page, '补充材料')
    await shown(asked.getByText('等候补充'))
    await shown(asked.getByText(/办理期限照常计算/))
    await shown(panel(page, '文书').getByText('补充材料一次性告知书'))
    await asked.getByRole('button', { name: '登记收到的材料' }).click()
    const recording = dialog(page, '登记补充材料')
    await recording.getByLabel(`2. ${ITEMS[1]}`).check()
    await submit(recording, '登记补充材料')
    await shown(asked.getByText('部分补充'))
    const acts = panel(page, '可办事项')
    const more = acts.getByRole('button', { name: '展开' })
    if (await more.isVisible()) await more.click()
    await shown(acts.getByText(/不再重复要求/))
  })

  test('经同意登记手语需求，撤回后即清除', async () => {
    const page = await pageOf('zhujian', address)
    const card = panel(page, '便利需求')
    await card.getByRole('button', { name: '登记' }).click()
    const recording = dialog(page, '登记便利需求')
    await choose(recording, '信访人', PEOPLE[1]!)
    await choose(recording, '需求', '手语翻译')
    await choose(recording, '同意的形式', '书面同意')
    await recording.getByLabel('最后使用日').fill(addDays(await officeDay(page), 20))
    await recording.getByRole('button', { name: '登记便利需求', exact: true }).click()
    await shown(recording.getByText('未经本人同意，不能登记'))
    await recording.getByLabel('已向本人说明用途、期限，本人同意登记').check()
    await submit(recording, '登记便利需求')
    await shown(card.getByText('手语翻译'))
    expect(await panel(page, '办理经过').innerText()).not.toContain('手语')
    await card.getByRole('button', { name: /撤回.*的同意/ }).click()
    await submit(dialog(page, '撤回便利需求的同意'), '撤回便利需求的同意')
    await shown(card.getByText('没有登记'))
  })

  test('出具意见书', async () => {
    const page = await pageOf('zhujian', address)
    const drafting = await openAct(page, '起草处理意见')
    const claim = drafting.getByRole('group', { name: '诉求 1' })
    await claim.getByLabel('事实认定').fill('经现场检查，电梯停运属实。')
    await claim.getByLabel('依据', { exact: true }).fill('《特种设备安全法》第三十六条')
    await choose(claim, '结论', '解释说明')
    await claim.getByLabel('处理意见').fill('已督促使用单位修复并检验。')
    await submit(drafting, '保存草稿')
    await submit(await openAct(page, '出具处理意见书'), '报请审批')
    const queue = await pageOf('zhujian.fuze', '/approvals')
    await queue.getByRole('link', { name: new RegExp(`出具处理意见书.*${number}`, 's') }).click()
    await queue.getByRole('button', { name: '同意', exact: true }).click()
    await submit(dialog(queue, '同意：出具处理意见书'), '同意')
  })

  test('四人四种送达方式，各有各的复查期限', async () => {
    const page = await pageOf('zhujian', address)
    const today = await officeDay(page)
    const ways = ['直接送达', '邮寄送达', '电子送达', '公告送达']
    for (const [at, way] of ways.entries()) {
      const serving = await openAct(page, '送达')
      await choose(serving, '文书', '信访处理意见书')
      await choose(serving, '信访人', PEOPLE[at]!)
      await choose(serving, '送达方式', way)
      if (way === '邮寄送达') await serving.getByLabel(/回执签收日/).fill(today)
      if (way === '电子送达') await serving.getByLabel('受送达人已同意电子送达').check()
      await serving.getByLabel(/送达回证签收情况|挂号信或者快递单号|到达系统的记录|公告载体/).fill(`证明${at + 1}`)
      await submit(serving, '送达')
    }
    for (const name of PEOPLE.slice(0, 3)) await shown(row(page, name).getByText(`复查期限至 ${windowOf(today)}`))
    await shown(row(page, PEOPLE[3]!).getByText('送达中'))
    await shown(panel(page, '期限').getByText(`最迟 ${noticeEnds(today)}`))
    await shown(signatories(page).getByText('已送达 3 / 4'))
  })
})
