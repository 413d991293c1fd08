import { expect, it } from 'vitest'
import { addAttachment } from '../../src/matters/index.js'
import { AuditEntryEntity } from '../../src/platform/records/entities.js'
import { eachDatabase, type TestOffice } from '../offices.js'
import { ask } from './ask.js'
import { key, on, START } from './matter-office.js'
import { atTheDesk, desk, FILE, page, referred, type File } from './matter-page.js'

eachDatabase((office: TestOffice) => {
  it('hands out a file once, to whoever may see the matter, and as a file', async () => {
    const client = await office.client({ 'user-agent': 'intake', 'apollo-require-preflight': '1' })
    const id = await referred()
    const bytes = Buffer.from('屋面照片说明\n第一页')
    const sent = await client.upload('/files', { name: '说明.txt', type: 'text/plain', bytes })
    const { uploadId } = sent.json<{ uploadId: string }>()
    await desk.act('intake', on(1), addAttachment, id, { uploadId })
    const asked = await client.graphql<File>(FILE, { id })
    expect(asked.errors).toEqual([])
    const [file] = asked.data?.matter.attachments ?? []
    expect(file).toMatchObject({ name: '说明.txt', contentType: 'text/plain' })
    const answer = await client.get(file?.downloadUrl ?? '')
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload).toEqual(bytes)
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-type': 'text/plain; charset=utf-8',
    })
    expect(answer.headers['content-disposition']).toMatch(/^attachment; /)
    expect((await client.get(file?.downloadUrl ?? '')).statusCode).toBe(404)
    const again = await client.graphql<File>(FILE, { id })
    const url = again.data?.matter.attachments[0]?.downloadUrl ?? ''
    const stranger = await office.client({ 'user-agent': 'stranger' })
    expect((await stranger.get(url)).statusCode).toBe(404)
    const audited = await office.db.read.findBy(AuditEntryEntity, { act: 'downloadAttachment' })
    expect(audited.length).toBeGreaterThan(0)
    expect((await page('intake', id, on(1))).facts.nodes.at(-1)).toMatchObject({
      kind: 'ATTACHMENT_ADDED',
      text: '说明.txt',
    })
  })

  it('finds what says the same, of the same place first, and only what one may see', async () => {
    const SIMILAR = `query ($input: SimilarInput!) { similarMatters(input: $input) { shared matter { id summary placeCode } } }`
    interface Similar {
      similarMatters: { shared: string[]; matter: { id: string; placeCode: string | null } }[]
    }
    const claims = [{ text: '归还停车位押金', factsAndReasons: '车位到期后物业公司拒绝归还停车位押金八千元。' }]
    const near = await desk.register({ summary: '停车位押金不退', claims, placeCode: '120116008' })
    const far = await desk.register({ summary: '停车位押金不退', claims, placeCode: '120116014' })
    const secret = await desk.register({ summary: '停车位押金被侵占', purpose: 'ACCUSATION', claims })
    const similar = async (login: string, input: object) =>
      (await ask<Similar>(await desk.ctx(login), SIMILAR, { input })).similarMatters
    const text = '物业公司拒绝归还停车位押金，多次催要未果。林小满'
    const found = await similar('colleague', { text, placeCode: '120116014', topic: 'HOUSING' })
    expect(found.map((one) => one.matter.id)).toEqual(expect.arrayContaining([near, far]))
    expect(found[0]?.matter.id).toBe(far)
    expect(found[0]?.shared).toContain('物业公司拒绝归还停车位押金')
    expect(found.map((one) => one.matter.id)).not.toContain(secret)
    expect((await similar('intake', { text })).map((one) => one.matter.id)).toContain(secret)
    expect(await similar('colleague', { text: '林小满 周一川' })).toEqual([])
    expect(await similar('colleague', { text: '' })).toEqual([])
    expect(await similar('stranger', { text })).toEqual([])
    expect(found.length).toBeLessThanOrEqual(10)
  })

  it('keeps lists of one’s own, and takes no filter that lists do not have', async () => {
    const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { id name filter } }`
    const save = async (login: string, input: object) =>
      (await ask<{ saveView: { id: string; name: string; filter: object } }>(await desk.ctx(login), SAVE, { input }))
        .saveView
    const input = { idempotencyKey: key(), name: '我的逾期', filter: { light: ['RED'], mine: true } }
    const view = await save('intake', input)
    expect(view).toMatchObject({ name: '我的逾期', filter: { light: ['RED'], mine: true } })
    expect(await save('intake', input)).toEqual(view)
    await expect(
      save('intake', { ...input, idempotencyKey: key(), filter: { petitioner: '林小满' } }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    const own = async (login: string) =>
      (await ask<{ savedViews: object[] }>(await desk.ctx(login), '{ savedViews { id name filter } }')).savedViews
    expect(await own('intake')).toEqual([view])
    expect(await own('colleague')).toEqual([])
    const drop = async (login: string) =>
      ask(await desk.ctx(login), 'mutation ($id: ID!) { deleteView(id: $id) }', { id: view.id })
    expect(await drop('colleague')).toEqual({ deleteView: false })
    expect(await drop('intake')).toEqual({ deleteView: true })
    expect(await own('intake')).toEqual([])
  })

  it('answers a command with the matter as the act left it, also to whoever loses sight of it', async () => {
    const REGISTER = `mutation ($input: RegisterMatterInput!) { registerMatter(input: $input) {
        lookupCode matter { number stage version papers { kind html } acts { name isPossible } } } }`
    interface Registered {
      registerMatter: {
        lookupCode: string | null
        matter: { stage: string; version: number; papers: { kind: string; html: string }[] }
      }
    }
    const input = {
      ...{ idempotencyKey: key(), receivedOn: START, channel: 'VISIT', purpose: 'REQUEST', topic: 'HOUSING' },
      ...{ summary: '电梯停运', groupSize: 1, isAddressClear: true, isFirstTime: true },
      parties: [{ kind: 'PERSON', name: '白小川', phone: '13900000003', isRepresentative: false }],
      claims: [{ text: '修好电梯', factsAndReasons: '已停运一个月' }],
    }
    const { registerMatter } = await ask<Registered>(await desk.ctx('intake'), REGISTER, { input })
    expect(registerMatter.matter).toMatchObject({ stage: 'TO_SORT', version: 1 })
    expect(registerMatter.lookupCode).toMatch(/\S{8,}/)
    const slip = registerMatter.matter.papers.find((paper) => paper.kind === 'REGISTRATION_SLIP')
    expect(slip?.html).toContain(registerMatter.lookupCode)
    const again = await ask<Registered>(await desk.ctx('intake'), REGISTER, { input })
    expect(again.registerMatter.lookupCode).toBeNull()

    const id = await referred()
    const { version } = await desk.row(id)
    const ALLOCATE = `mutation ($input: AllocateMatterInput!) { allocateMatter(input: $input) { matter { id version handler { name } } } }`
    const allocate = {
      idempotencyKey: key(),
      matterId: id,
      expectedVersion: version,
      accountId: desk.accountId('chief'),
    }
    const answer = await ask(await desk.ctx('handler', on(1)), ALLOCATE, { input: allocate })
    expect(answer).toEqual({ allocateMatter: { matter: { id, version: version + 1, handler: { name: '孟知秋' } } } })
    await expect(page('handler', id, on(1))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const long = { ...input, idempotencyKey: key(), summary: '长'.repeat(201) }
    await expect(ask(await desk.ctx('intake'), REGISTER, { input: long })).rejects.toMatchObject({
      fields: { 'input.summary': expect.any(String) },
    })
    const rare = { ...input, idempotencyKey: key(), summary: '𠮷😀'.repeat(100) }
    expect(
      (await ask<Registered>(await desk.ctx('intake'), REGISTER, { input: rare })).registerMatter.matter.stage,
    ).toBe('TO_SORT')
  })

  it('exports the list under the rule of the screen, without anything of a person', async () => {
    const { number } = await desk.row(await referred())
    const client = await office.client({
      'user-agent': 'chief',
      'x-requested-with': 'test',
      'content-type': 'application/json',
    })
    const take = async (body: object) => client.send('POST', '/exports', { payload: JSON.stringify(body) })
    const granted = await take({ list: 'matters', filter: { standing: ['OPEN'] }, columns: [], format: 'csv' })
    expect(granted.statusCode).toBe(200)
    const file = await client.get(granted.json<{ url: string }>().url)
    const text = file.rawPayload.toString('utf8')
    expect(text).toContain(number)
    expect(text).toContain('信访编号')
    expect(text).not.toMatch(/林小满|周一川|13900000001/)
    expect(text).not.toContain('停车位押金')
    const lines = text.trim().split('\n').length
    expect(Number(file.headers['x-row-count'])).toBe(lines - 2)
    expect((await take({ list: 'matters', filter: { name: '林小满' }, columns: [], format: 'csv' })).statusCode).toBe(
      400,
    )
    const admin = await office.client({
      'user-agent': 'admin',
      'x-requested-with': 'test',
      'content-type': 'application/json',
    })
    expect(
      (await admin.send('POST', '/exports', { payload: JSON.stringify({ list: 'matters', format: 'csv' }) }))
        .statusCode,
    ).toBe(403)
  })

  it('previews a paper for whoever writes it', async () => {
    const PREVIEW = `query ($input: PaperPreviewInput!) { previewPaper(input: $input) { title html problems } }`
    const id = await referred()
    const preview = async (login: string) =>
      ask<{ previewPaper: { title: string; html: string } }>(await desk.ctx(login, on(5)), PREVIEW, {
        input: { matterId: id, kind: 'ACCEPTANCE_NOTICE', on: on(5) },
      })
    expect((await preview('handler')).previewPaper.html).toContain('受理')
    await expect(preview('stranger')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(preview('supervisor')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
}, atTheDesk)
