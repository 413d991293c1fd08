import { describe, expect, test } from 'vitest'
import { dialog, heading, panel, shown, submit } from './office/desk.js'
import { pageOf } from './office/people.js'

/** An invented arrangement in the words of a real one; it gives two more days off in January. */
const NOTICE = `国务院办公厅关于2023年部分节假日安排的通知
国办发明电〔2023〕1号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至29日放假调休，共9天。2月4日（星期六）、2月5日（星期日）上班。
三、清明节：4月5日放假，共1天。
四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
国务院办公厅
2023年1月9日`

describe('放假安排', () => {
  test('粘贴通知，保存前就看得到哪些期限要变', async () => {
    const page = await pageOf('guanli', '/settings/calendar')
    await page.getByRole('link', { name: '录入放假安排' }).click()
    await shown(heading(page, '录入放假安排'))
    const save = page.getByRole('button', { name: '确认录入' })
    expect(await save.isDisabled()).toBe(true)
    await page.getByRole('textbox', { name: '粘贴通知原文' }).fill(NOTICE)
    await page.getByRole('button', { name: '识别' }).click()
    await shown(page.getByText(/识别到放假 6 段、调休上班 7 天/))
    await page.getByRole('button', { name: '查看影响' }).click()
    const moved = panel(page, '对未结期限的影响')
    await shown(moved.getByText(/^\d+ 个未结期限的末日将变动$/))
    const count = Number(/^\d+/.exec(await moved.getByText(/个未结期限的末日将变动$/).innerText())?.[0])
    expect(await moved.getByRole('row').count()).toBe(count + 1)
    for (const row of (await moved.getByRole('row').all()).slice(1)) {
      // A duty of a petition or of another case, each by the number the office knows it by.
      const [number, , before, after] = await row.locator('th, td').allInnerTexts()
      expect(number).toMatch(/^(\w+-\d{4}-\d{5}|\S+〔\d{4}〕\d+号)$/)
      expect(after).not.toBe(before)
    }
    expect(await save.isDisabled()).toBe(false)
  })

  test('改了一处，刚才看的就不算了', async () => {
    const page = await pageOf('guanli', '/settings/calendar/notice')
    await page.getByRole('textbox', { name: '粘贴通知原文' }).fill(NOTICE)
    await page.getByRole('button', { name: '识别' }).click()
    await page.getByRole('button', { name: '查看影响' }).click()
    await shown(panel(page, '对未结期限的影响').getByText(/末日将变动$/))
    await page.getByRole('button', { name: '移除调休上班日：2023-02-05' }).click()
    await shown(panel(page, '对未结期限的影响').getByText('保存前先查看影响。'))
    expect(await page.getByRole('button', { name: '确认录入' }).isDisabled()).toBe(true)
  })
})

describe('法规版本与口径', () => {
  test('看得到哪个文本管哪段时间，确认一个口径要写依据', async () => {
    const page = await pageOf('guanli', '/settings/rules')
    const texts = panel(page, '法规版本')
    await shown(texts.getByRole('row').filter({ hasText: '2005年5月1日 至 2022年4月30日' }))
    const reading = panel(page, '条文未明之处').getByRole('row').filter({ hasText: '能否分次延长？' })
    await shown(reading.getByText('待本办确认'))
    await reading.getByRole('button', { name: '确认：能否分次延长？' }).click()
    const asked = dialog(page, '能否分次延长？')
    await asked.getByRole('button', { name: '确认' }).click()
    await shown(asked.getByText('请填写依据'))
    await asked.getByLabel('依据').fill('主任办公会2023年第1次会议')
    await submit(asked, '确认')
    await shown(reading.getByText('主任办公会2023年第1次会议'))
    await reading.getByText('待本办确认').waitFor({ state: 'detached' })
  })
})
