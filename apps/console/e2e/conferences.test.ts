import { addDays } from '@petition/law'
import { describe, test } from 'vitest'
import { choose, dialog, heading, officeDay, panel, says, search, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'

const TITLE = '预付卡退费研判'
const ORGAN = '区住房和建设委员会'

describe('研判会议', () => {
  test('从召集到反馈：先通知，再记录，交办的事项由单位反馈', async () => {
    const page = await pageOf('jiefang', '/conferences')
    await shown(heading(page, '研判与联合接访'))
    const today = await officeDay(page)
    await page.getByRole('button', { name: '召集研判会议' }).click()
    const calling = dialog(page, '召集研判会议')
    await calling.getByLabel(/^名称/).fill(TITLE)
    await calling.getByLabel('研究的问题').fill('商家关店后如何退费')
    await calling.getByLabel('日期').fill(today)
    await calling.getByLabel('地点', { exact: true }).fill('区司法局会议室')
    await submit(calling, '召集研判会议')
    await shown(heading(page, TITLE))

    const acts = panel(page, '可办事项')
    await shown(acts.getByText(/还没有主持人/))
    const seat = async (role: string, more: 'post' | 'lawyer') => {
      await acts.getByRole('button', { name: '添加参会人员' }).click()
      const giving = dialog(page, '添加参会人员')
      await choose(giving, '身份', role)
      if (more === 'post') await giving.getByLabel(/^姓名或者职务/).fill('分管副主任')
      else await choose(giving, '值守名单上的人员', '柏知微（公益律师）')
      await submit(giving, '添加参会人员')
    }
    await seat('主持人', 'post')
    await shown(panel(page, '参会人员').getByText('分管副主任'))
    await seat('律师', 'lawyer')
    await shown(panel(page, '参会人员').getByText('柏知微'))

    await acts.getByRole('button', { name: '登记已通知' }).click()
    await submit(dialog(page, '登记已通知'), '登记已通知')
    await panel(page, '参会人员').getByText('待通知').first().waitFor({ state: 'hidden' })

    await acts.getByRole('button', { name: '登记会议记录' }).click()
    const recording = dialog(page, '登记会议记录')
    await recording.getByLabel(/^会议记录/).fill('认为属于合同争议，可以先行调解。')
    await submit(recording, '登记会议记录')
    await shown(panel(page, '会议记录').getByText(/合同争议/))
    await panel(page, '会议记录').getByRole('button', { name: '会议纪要' }).click()
    await says(dialog(page, '会议纪要'), '认为属于合同争议，可以先行调解。')
    await dialog(page, '会议纪要').getByRole('button', { name: '关闭' }).click()

    await acts.getByRole('button', { name: '交办后续事项' }).click()
    const asking = dialog(page, '交办后续事项')
    await search(asking, '承办单位', ORGAN)
    await asking.getByLabel('要做什么').fill('核实商家备案')
    await asking.getByLabel('反馈期限').fill(addDays(today, 10))
    await submit(asking, '交办后续事项')
    const followUps = panel(page, '后续落实')
    await shown(followUps.getByText('待反馈'))
    const address = new URL(page.url()).hash.slice(1)

    const organ = await pageOf('zhujian', address)
    await panel(organ, '可办事项').getByRole('button', { name: '反馈落实情况' }).click()
    const reporting = dialog(organ, '反馈落实情况')
    await reporting.getByLabel('落实情况').fill('已核实，商家未备案')
    await submit(reporting, '反馈落实情况')
    await shown(panel(organ, '后续落实').getByText('已核实，商家未备案'))
  })
})
