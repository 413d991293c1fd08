import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { QueryClient } from '@tanstack/react-query'
import { keepDraft, keptDraft, newDraft } from '../src/intake/draft.js'
import { emptyIntake, type IntakeValues } from '../src/intake/intake-values.js'
import { makeAuthProvider, meKey } from '../src/provider/auth-provider.js'
import { openConsole, sent } from './open-console.js'
import { openOffice, type Office } from './office/run-office.js'
import { takeFiles } from './sending.js'

// The page is read once before the clock of a test runs.
beforeAll(() => import('../src/intake/IntakePage.js'), 60_000)
afterEach(() => sessionStorage.clear())

type User = ReturnType<typeof openConsole>['user']

const openIntake = async (office: Office = openOffice({ who: 'clerk' })) => {
  const opened = openConsole('/intake', office)
  await screen.findByLabelText('收到日期')
  return opened
}

const party = { kind: 'PERSON', idNumber: '', creditCode: '', isRepresentative: false } as const

/** A visit as the tab kept it: told in full, and not registered yet. */
async function openTold(told: Partial<IntakeValues> = {}, office?: Office) {
  const values: IntakeValues = {
    ...emptyIntake('2023-01-10'),
    parties: [{ ...party, name: '季望舒', phone: '13900001234', address: '新河街道云山道12号' }],
    ...{ isAddressClear: true, topic: 'LABOUR', purpose: 'REQUEST', summary: '反映某工地拖欠两个月工资' },
    claims: [{ text: '责令用工单位支付所欠工资', factsAndReasons: '有考勤表为证' }],
    ...told,
  }
  keepDraft(office?.state.who === 'handler' ? 'A3' : 'A1', newDraft(values))
  return openIntake(office)
}

const register = (office: Office) => office.asked.filter(({ name }) => name === 'RegisterMatter')
const box = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input,textarea' })
const press = (user: User) => user.keyboard('{Control>}{Enter}{/Control}')
const lookUpCode = () => screen.findByTestId('look-up-code')

/** A whole visit without once touching the mouse; what an input method writes comes in one piece. */
async function typeVisit(user: User) {
  const steps = [
    ...['{Alt>}r{/Alt}{Enter}', '季望舒', '{Enter}{Enter}', '13900001234', '{Enter}', '新河街道云山道12号'],
    ...['{Alt>}w{/Alt}xhjd{Enter}', '工地东门', '{Enter}ldsb{Enter}4{Enter}', '反映某工地拖欠两个月工资', '{Enter}'],
    ...['责令用工单位支付所欠工资', '{Enter}', '有考勤表为证'],
  ]
  for (const step of steps) await (/^[{]/.test(step) ? user.keyboard(step) : user.paste(step))
}

describe('登记，只用键盘', { timeout: 120_000 }, () => {
  test('sends one command with what was said, in the order of the talk', async () => {
    const { user, office } = await openIntake()
    expect(document.activeElement).toBe(screen.getByLabelText(/来访/))
    await typeVisit(user)
    await user.keyboard('{Alt>}a{/Alt}')
    await waitFor(() => expect(document.activeElement).toBe(box('诉求 2')))
    await user.paste('说明办理情况')
    await press(user)
    expect((await lookUpCode()).textContent).toBe('K7TM-4QXP-92WD')
    expect(register(office)).toHaveLength(1)
    expect(sent(office, 'RegisterMatter')?.input).toMatchObject({
      receivedOn: '2023-01-10',
      channel: 'VISIT',
      purpose: 'REQUEST',
      topic: 'LABOUR',
      placeCode: '120116006',
      placeText: '工地东门',
      summary: '反映某工地拖欠两个月工资',
      groupSize: 1,
      isAddressClear: true,
      isFirstTime: true,
      previousHistory: null,
      uploadIds: [],
      parties: [
        {
          ...{ kind: 'PERSON', name: '季望舒', idNumber: null, creditCode: null, isRepresentative: false },
          ...{ phone: '13900001234', address: '新河街道云山道12号' },
        },
      ],
      claims: [
        { text: '责令用工单位支付所欠工资', factsAndReasons: '有考勤表为证' },
        { text: '说明办理情况', factsAndReasons: null },
      ],
    })
  })

  test('Shift and Enter is a new line, a digit takes a channel, Alt and an arrow moves a claim', async () => {
    const { user, office } = await openTold()
    await user.keyboard('{Alt>}l{/Alt}{Enter}2')
    expect(screen.getByLabelText<HTMLInputElement>(/来信/).checked).toBe(true)
    await user.keyboard('{Alt>}q{/Alt}{Enter}')
    expect(document.activeElement).toBe(box(/^事实和理由/))
    await user.keyboard('{End}{Shift>}{Enter}{/Shift}')
    await user.paste('另附工牌')
    await user.keyboard('{Alt>}a{/Alt}')
    await waitFor(() => expect(document.activeElement).toBe(box('诉求 2')))
    await user.paste('说明办理情况')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(box('诉求 1').value).toBe('说明办理情况'))
    await press(user)
    await lookUpCode()
    expect(sent(office, 'RegisterMatter')?.input).toMatchObject({
      channel: 'LETTER',
      claims: [{ text: '说明办理情况' }, { factsAndReasons: '有考勤表为证\n另附工牌' }],
    })
  })

  test('a line that was opened and left empty is no claim', async () => {
    const { user, office } = await openTold()
    await user.keyboard('{Alt>}a{/Alt}')
    await waitFor(() => expect(box('诉求 2')).toBeTruthy())
    await press(user)
    await lookUpCode()
    expect(sent(office, 'RegisterMatter')?.input.claims).toHaveLength(1)
  })

  test('Esc asks before anything typed is lost', async () => {
    const { user } = await openIntake()
    await user.keyboard('{Alt>}r{/Alt}{Enter}季望舒{Escape}')
    const ask = await screen.findByRole('dialog', { name: '离开登记页？' })
    await user.click(within(ask).getByRole('button', { name: '继续填写' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(box('姓名').value).toBe('季望舒')
  })
})

describe('校验', { timeout: 60_000 }, () => {
  test.each([
    ['999999199001011234', '末位校验不符，请对照证件；无法核对的请留空'],
    ['999999199002301231', '第 7 至 14 位不是有效日期，请核对'],
  ])('%s is told at once and not sent', async (number, says) => {
    const { user, office } = await openTold()
    await user.click(box(/证件号码/))
    await user.paste(number)
    expect(screen.getByText(says)).toBeTruthy()
    await press(user)
    await waitFor(() => expect(document.activeElement).toBe(box(/证件号码/)))
    expect(register(office)).toHaveLength(0)
    await user.clear(box(/证件号码/))
    await press(user)
    await lookUpCode()
  })

  test('what is missing is counted, and the first of it entered', async () => {
    const { user, office } = await openIntake()
    await press(user)
    expect(await screen.findByText('还有 5 处需要填写或更正')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(box('姓名')))
    expect(register(office)).toHaveLength(0)
  })

  test('six representatives are warned of and sent all the same', async () => {
    const { user, office } = await openTold()
    for (let n = 1; n <= 5; n++) {
      await user.click(screen.getByRole('button', { name: '再加一人' }))
      await user.type(
        within(screen.getByRole('group', { name: `信访人 ${n + 1}` })).getByRole('textbox', { name: '姓名' }),
        `共同信访人${n}`,
      )
    }
    expect(box('人数').value).toBe('6')
    for (const tick of screen.getAllByLabelText('推选的代表')) await user.click(tick)
    expect(screen.getByText(/推选了 6 名代表，超过 5 名/)).toBeTruthy()
    await press(user)
    await lookUpCode()
    const { parties, groupSize } = sent(office, 'RegisterMatter')?.input
    expect(groupSize).toBe(6)
    expect(parties.every((party: { isRepresentative: boolean }) => party.isRepresentative)).toBe(true)
  })

  test('an anonymous matter names nobody', async () => {
    const { user, office } = await openTold()
    await user.click(screen.getByLabelText(/匿名，/))
    await press(user)
    await lookUpCode()
    expect(sent(office, 'RegisterMatter')?.input).toMatchObject({ parties: [], isAddressClear: false })
  })
})

describe('不丢失、不重复', { timeout: 60_000 }, () => {
  test('a refusal of the server stands at its field, and what was typed stays', async () => {
    const { user, office } = await openTold({ summary: '服务器不收的概况' })
    await press(user)
    await waitFor(() => expect(box('诉求 1').getAttribute('aria-invalid')).toBe('true'))
    await waitFor(() => expect(document.activeElement).toBe(box('诉求 1')))
    expect(box('姓名').value).toBe('季望舒')
    expect(box('概况').value).toBe('服务器不收的概况')
    await user.clear(box('概况'))
    await user.click(box('概况'))
    await user.paste('反映拖欠工资')
    await press(user)
    await lookUpCode()
    expect(register(office)).toHaveLength(2)
  })

  test('a second press while the first is under way sends nothing', async () => {
    const { user, office } = await openTold()
    const button = screen.getByRole('button', { name: '登记' })
    await user.dblClick(button)
    await lookUpCode()
    expect(register(office)).toHaveLength(1)
  })

  test('after a lost answer the same key goes again, and the matter is the same', async () => {
    const { user, office } = await openTold()
    const reach = globalThis.fetch
    let isLosing = true
    vi.stubGlobal('fetch', async (url: string, init: { body: string }) => {
      const answer = await reach(url, init)
      if (isLosing && init.body.includes('mutation RegisterMatter')) throw new TypeError('connection reset')
      return answer
    })
    await press(user)
    expect(await screen.findByText(/没有收到服务器的答复，登记可能已经完成/)).toBeTruthy()
    isLosing = false
    await press(user)
    expect(await screen.findAllByText('津滨信访〔2023〕31号')).not.toHaveLength(0)
    const keys = register(office).map(({ variables }) => variables.input.idempotencyKey)
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  test('the tab keeps what is typed until it is registered, and only for whoever typed it', async () => {
    const { user } = await openTold({ summary: '' })
    await user.click(box('概况'))
    await user.paste('反映拖欠工资')
    const kept = () => JSON.stringify({ ...sessionStorage })
    expect(kept()).toContain('反映拖欠工资')
    expect(keptDraft('A1')?.values.summary).toBe('反映拖欠工资')
    await press(user)
    await lookUpCode()
    expect(kept()).not.toContain('季望舒')
    keepDraft('A1', newDraft({ ...emptyIntake('2023-01-10'), summary: '反映拖欠工资' }))
    expect(keptDraft('A2')).toBeNull()
    expect(kept()).not.toContain('反映拖欠工资')
  })

  test('what is a day old is gone', () => {
    keepDraft('A1', newDraft({ ...emptyIntake('2023-01-10'), summary: '反映拖欠工资' }))
    vi.useFakeTimers({ now: Date.now() + 25 * 3600 * 1000 })
    expect(keptDraft('A1')).toBeNull()
    vi.useRealTimers()
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('反映拖欠工资')
  })

  test('signing out leaves nothing in the tab', async () => {
    await openTold()
    await makeAuthProvider(new QueryClient({ defaultOptions: {} })).logout({})
    expect(JSON.stringify({ ...sessionStorage })).toContain('季望舒')
    const queries = new QueryClient()
    queries.setQueryData(meKey, { account: { id: 'A1' } })
    await makeAuthProvider(queries).logout({})
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('季望舒')
  })

  test('the next form keeps day and channel and has another key', async () => {
    const { user, office } = await openTold({ channel: 'LETTER', receivedOn: '2023-01-06' })
    const [, before] =
      Object.values({ ...sessionStorage })
        .join('')
        .match(/"key":"(\w+)"/) ?? []
    await press(user)
    await lookUpCode()
    expect(register(office)[0]?.variables.input.idempotencyKey).toBe(before)
    await user.keyboard('{Alt>}n{/Alt}')
    expect((await screen.findByLabelText<HTMLInputElement>('收到日期')).value).toBe('2023-01-06')
    expect(screen.getByLabelText<HTMLInputElement>(/来信/).checked).toBe(true)
    await waitFor(() => expect(document.activeElement).toBe(box('姓名')))
    await user.paste('季望舒')
    expect(keptDraft('A1')?.key).not.toBe(before)
  })
})

describe('材料和相似事项', { timeout: 60_000 }, () => {
  test('files are sent when chosen; one that is too large says so and is not sent', async () => {
    const files = takeFiles()
    const { user, office } = await openTold()
    const large = new File(['x'], '现场录像.mp4')
    Object.defineProperty(large, 'size', { value: 60 * 1024 * 1024 })
    await user.upload(screen.getByLabelText('选择文件', { selector: 'input' }), [
      new File(['abc'], '考勤表.pdf'),
      large,
    ])
    expect(await screen.findByText(/60\.0 MB，超过 20 MB，没有上传/)).toBeTruthy()
    expect(files.map(({ name }) => name)).toEqual(['考勤表.pdf'])
    await press(user)
    expect(await screen.findByText('有材料没有上传成功，请重传或移除')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '移除 现场录像.mp4' }))
    await press(user)
    await lookUpCode()
    expect(sent(office, 'RegisterMatter')?.input.uploadIds).toEqual(['UP1'])
  })

  test('a similar matter is shown by what it tells, and attached once registered', async () => {
    const { user, office } = await openTold()
    const [attach] = await screen.findAllByLabelText(/登记后并入 津滨信访/)
    const asked = JSON.stringify(office.asked.filter(({ name }) => name === 'SimilarMatters'))
    expect(asked).not.toContain('季望舒')
    await user.click(attach!)
    await press(user)
    await lookUpCode()
    await user.click(screen.getByRole('button', { name: /^并入 津滨信访/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: /^并入/ }))
    expect(await screen.findByText(/^已并入 津滨信访/)).toBeTruthy()
    expect(sent(office, 'AttachAsRepeat')?.input).toMatchObject({
      matterId: 'N0',
      expectedVersion: 1,
      reason: '诉求、事实和理由相同',
    })
  })

  test('an organ registers what came to it, and is not offered to attach', async () => {
    await openTold({}, openOffice({ who: 'handler' }))
    expect(screen.getByText(/由区人力资源和社会保障局直接收到/)).toBeTruthy()
    await screen.findByText('津滨信访〔2022〕1840号')
    expect(screen.queryByLabelText(/登记后并入/)).toBeNull()
  })
})
