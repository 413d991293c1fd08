import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../src/matters/file/MatterFilePage.js'
import { matterFile } from './office/matter-file.js'
import { openOffice } from './office/run-office.js'
import { openConsole, sent } from './open-console.js'

const notifies = () => {
  const office = openOffice()
  const act = {
    ...{ name: 'notifyPetitioner', labelZh: '告知信访人', labelEn: 'notify', isPossible: true },
    ...{ needsApproval: false, reason: null, reasonZh: null, reasonEn: null },
    citation: { text: '信访工作条例 art.23', zh: '《信访工作条例》第二十三条' },
  }
  Object.assign(office.answers, { matter: () => ({ ...matterFile('M0'), acts: [act] }) })
  return office
}

test('the paper of an act follows what is typed, and nothing is sent before it is done', async () => {
  const { office, user } = openConsole('/matters/M0', notifies())
  await user.click(await screen.findByRole('button', { name: '告知信访人' }))
  const dialog = await screen.findByRole('dialog', { name: '告知信访人' })
  expect(within(dialog).getByText('填写完整后，这里显示将出具的文书。')).toBeTruthy()
  expect(sent(office, 'PreviewAct')).toBeUndefined()
  fireEvent.change(within(dialog).getByLabelText(/告知正文/u), {
    target: { value: '已收到，正在依法办理' },
  })
  const paper = await within(dialog).findByRole('region', { name: '将出具的文书' }, { timeout: 3000 })
  await waitFor(() => expect(paper.textContent).toContain('已收到，正在依法办理'), { timeout: 3000 })
  expect(sent(office, 'PreviewAct')?.input).toMatchObject({
    notify: { matterId: 'M0', text: '已收到，正在依法办理' },
  })
  expect(sent(office, 'NotifyPetitioner')).toBeUndefined()
})
