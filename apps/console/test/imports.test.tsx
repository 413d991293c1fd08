import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openConsole, sent } from './open-console.js'
import { openOffice } from './office/run-office.js'
import { takeFiles } from './sending.js'

// The pages are read once before the clock of a test runs.
beforeAll(
  () => Promise.all([import('../src/imports/ImportsPage.js'), import('../src/imports/ImportBatchPage.js')]),
  60_000,
)
afterEach(() => sessionStorage.clear())

const openImports = async () => {
  const opened = openConsole('/imports', openOffice({ who: 'clerk' }))
  await screen.findByText('以往批次')
  return opened
}

const fileBox = () => screen.getByLabelText('选择文件', { selector: 'input' })
const ofSize = (name: string, size: number): File => {
  const file = new File(['x'], name)
  Object.defineProperty(file, 'size', { value: size })
  return file
}

describe('试算、对应、导入', { timeout: 60_000 }, () => {
  test('a column that was not recognised is named, tried again, and exactly the shown counts are agreed to', async () => {
    takeFiles()
    const { user, office } = await openImports()
    await user.upload(fileBox(), new File(['x'], '信访台账2022.xlsx'))
    expect(await screen.findByText('还没有对应：内容分类')).toBeTruthy()
    const again = screen.getByText<HTMLButtonElement>('按此对应重新试算')
    expect(again.disabled).toBe(true)
    await user.click(screen.getByLabelText(/内容分类/))
    await user.click(await screen.findByText('问题类型', { selector: '[role=option]' }))
    await user.click(again)
    await screen.findByText('逐行结果')
    expect(sent(office, 'StartImport')?.input).toMatchObject({
      ...{ kind: 'LEDGER', uploadId: 'UP1', year: null },
      mapping: { topic: '问题类型', number: '信访件编号' },
    })
    await user.click(screen.getByText('按此结果导入 37 行'))
    const dialog = await screen.findByRole('dialog')
    const said = within(dialog)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent)
    expect(said).toEqual(['37 行', '6 行', '2 行', '1 行', '40 行'])
    expect(sent(office, 'ApplyImport')).toBeUndefined()
    await user.click(within(dialog).getByRole('button', { name: '导入 37 行' }))
    expect(await screen.findByText('已导入 37 行')).toBeTruthy()
    expect(sent(office, 'ApplyImport')?.input).toMatchObject({ batchId: 'B3', expectedVersion: 1 })
    const [link] = await screen.findAllByText('打开', { selector: 'a' })
    expect(link?.getAttribute('href')).toContain('/matters/M1')
  })

  test('each number opens its rows', async () => {
    const { user, office } = openConsole('/imports/B1', openOffice({ who: 'clerk' }))
    await screen.findByText('逐行结果')
    await user.click(screen.getByText('有错误，不导入'))
    await waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(1))
    expect(screen.getByText('“登记时间”不是日期')).toBeTruthy()
    expect(sent(office, 'ImportBatchRows')).toMatchObject({ id: 'B1', only: 'ERROR' })
  })

  test('earlier imports are listed with what came of them', async () => {
    await openImports()
    expect(await screen.findByText('信访台账2022.xlsx', { selector: 'a' })).toBeTruthy()
    expect(screen.getByText('导入 37 · 已有 2 · 有错误 1')).toBeTruthy()
  })
})

describe('读不了的文件', { timeout: 60_000 }, () => {
  test.each([
    ['旧表', new File(['x'], '台账.xls'), /旧版 \.xls 文件/],
    ['空表', new File([], '台账.csv'), /是空文件/],
    ['60 MB', ofSize('台账.xlsx', 60 * 1024 * 1024), /有 60\.0 MB，超过 20 MB，没有上传/],
  ])('%s is told before it is sent', async (_what, file, says) => {
    const files = takeFiles()
    const { user, office } = await openImports()
    const box = fileBox()
    box.removeAttribute('accept')
    await user.upload(box, file)
    expect(await screen.findByText(says)).toBeTruthy()
    expect(files).toHaveLength(0)
    expect(sent(office, 'StartImport')).toBeUndefined()
  })

  test('what only the server can see is told in its words', async () => {
    takeFiles(['坏.xlsx'])
    const { user } = await openImports()
    await user.upload(fileBox(), new File(['x'], '坏.xlsx'))
    expect(await screen.findByText('文件已损坏或不完整，请重新导出后再上传')).toBeTruthy()
    expect(screen.getByText('以往批次')).toBeTruthy()
  })
})
