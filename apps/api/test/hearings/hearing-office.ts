import { addDays, localDate, type LocalDate } from '@petition/law'
import { hashPassword, installPeople, type PersonToInstall } from '../../src/organs/index.js'
import type { TestOffice } from '../offices.js'
import { aLetter, HttpOffice } from '../matters/by-http.js'
import { aKey, PASSWORD } from '../organs/house.js'

export const START = localDate('2022-06-06')
export const day = (n: number): LocalDate => addDays(START, n)

const CLERK: PersonToInstall = {
  ...{ login: 'clerk', name: '宣若谷', organCode: 'PO', section: '复查复核科', roles: ['HEARING_CLERK'], desks: [] },
}

export const seedHearings = async (office: TestOffice): Promise<void> => {
  await HttpOffice.seed(office)
  const passwordHash = await hashPassword(PASSWORD)
  const ctx = await office.systemCtx()
  await ctx.inTransaction(async (tx) => installPeople(tx, [CLERK], passwordHash))
}

export interface SeenHearing {
  id: string
  state: string
  nextStep: string
  stage: string | null
  dueOn: string | null
  holdBy: string | null
  acts: string[]
  plan: { hearingOn: string; noticeBy: string; roomName: string; partiesNotInTime: number } | null
  notices: { partyId: string | null; name: string | null; changes: string[]; toldOn: string | null }[]
  parties: { id: string; displayName: string; name: string | null }[]
  contacts?: { phone: string | null }[]
}

const HEARINGS = `query ($id: ID!) { matter(id: $id) { duties { clock state lawfulLastOn endedOn }
  papers { kind title html }
  hearings { id state nextStep stage dueOn holdBy acts plan { hearingOn noticeBy roomName partiesNotInTime }
    notices { partyId name changes toldOn } parties { id displayName name } } } }`

export interface SeenMatter {
  hearings: SeenHearing[]
  duties: { clock: string; state: string; lawfulLastOn: string | null; endedOn: string | null }[]
  papers: { kind: string; title: string; html: string }[]
}

/** An office with a hearing room and people to sit, and matters that a bureau handles. */
export class HearingOffice extends HttpOffice {
  readonly rooms: string[] = []
  readonly people: string[] = []

  async furnish(): Promise<void> {
    for (const name of ['听证室', '第二会议室']) {
      const input = { idempotencyKey: aKey(), name, place: '示例路1号二楼', use: '听证', seats: 20 }
      const added = await this.read<{ addRoom: { room: { id: string } } }>(
        'clerk',
        'mutation ($input: AddRoomInput!) { addRoom(input: $input) { room { id } } }',
        { input },
      )
      this.rooms.push(added.addRoom.room.id)
    }
    for (const name of ['韩知远', '沈南乔', '陆以安', '程一诺', '秦望舒', '霍清和'])
      this.people.push(await this.person(name))
  }

  async person(name: string, more: object = {}): Promise<string> {
    const input = { idempotencyKey: aKey(), kind: 'LAWYER', name, title: '律师', phone: '13900000002', ...more }
    const added = await this.read<{ addHearingOfficer: { hearingOfficer: { id: string } } }>(
      'clerk',
      'mutation ($input: AddHearingOfficerInput!) { addHearingOfficer(input: $input) { hearingOfficer { id } } }',
      { input },
    )
    return added.addHearingOfficer.hearingOfficer.id
  }

  /** A letter that the bureau accepted today. */
  async accepted(more: object = {}, on: LocalDate = START): Promise<string> {
    const { id } = await this.register('intake', aLetter(on, { ...more }))
    const claims = [{ no: 1, class: 'REQUEST', road: 6, decidingFact: '物业维修争议' }]
    await this.act('intake', 'sortClaims', id, { claims })
    await this.act('intake', 'referMatter', id, { organId: await this.organId('U38'), delivery: 'SYSTEM' })
    await this.act('organhead', 'allocateMatter', id, { accountId: await this.accountId('handler') })
    await this.act('handler', 'signFor', id, { arrivedOn: on })
    await this.act('handler', 'acceptMatter', id, { on })
    return id
  }

  async accountId(login: string): Promise<string> {
    return (await this.read<{ me: { account: { id: string } } }>(login, '{ me { account { id } } }')).me.account.id
  }

  async matterOf(id: string, login = 'head'): Promise<SeenMatter> {
    return (await this.read<{ matter: SeenMatter }>(login, HEARINGS, { id })).matter
  }

  async hearing(id: string, login = 'head'): Promise<SeenHearing> {
    const found = (await this.matterOf(id, login)).hearings.at(-1)
    if (!found) throw new Error('no hearing')
    return found
  }

  async useOf(login: string, id: string): Promise<object | null> {
    const query = 'query ($id: ID!) { matter(id: $id) { hearings { use { how reasons isIssued } } } }'
    type Used = { matter: { hearings: { use: object | null }[] } }
    return (await this.read<Used>(login, query, { id })).matter.hearings.at(-1)?.use ?? null
  }

  async party(id: string): Promise<string> {
    const { matter } = await this.read<{ matter: { parties: { id: string }[] } }>(
      'head',
      'query ($id: ID!) { matter(id: $id) { parties { id } } }',
      { id },
    )
    return matter.parties[0]?.id ?? ''
  }

  /** Asked for and granted on the first day. */
  async granted(): Promise<{ id: string; hearingId: string; partyId: string }> {
    const id = await this.accepted()
    const partyId = await this.party(id)
    await this.act('handler', 'recordHearingAnswer', id, { partyId, on: START, says: 'APPLIES', reasons: '争议较大' })
    const hearingId = (await this.hearing(id)).id
    await this.act('handler', 'decideHearing', id, { hearingId, isGranted: true, reasons: '双方争议较大' })
    return { id, hearingId, partyId }
  }

  plan(hearingOn: LocalDate, more: object = {}): Record<string, unknown> {
    const seats = this.people.slice(0, 3).map((officerId, at) => ({ officerId, seat: at === 0 ? 'CHAIR' : 'MEMBER' }))
    return {
      ...{ hearingOn, fromTime: '09:00', untilTime: '11:00', roomId: this.rooms[0], seats, isPublic: true },
      ...more,
    }
  }

  /** Why an act was refused, or null. */
  async reasonOf(login: string, name: string, id: string, input: object): Promise<string | null> {
    const { errors } = await this.send(login, name, id, { ...input })
    return errors.length === 0 ? null : String(errors[0]?.extensions['reason'] ?? errors[0]?.extensions['code'])
  }

  async serveNotice(id: string, partyId: string, on: LocalDate, login = 'clerk'): Promise<void> {
    await this.act(login, 'serve', id, { paper: 'HEARING_NOTICE', partyId, mode: 'DIRECT', on, proof: '本人签名' })
  }

  async tellPeople(id: string, hearingId: string): Promise<void> {
    const { notices } = await this.hearing(id, 'clerk')
    const open = notices.filter((one) => one.changes.length > 0 && one.partyId === null)
    if (open.length === 0) throw new Error('nobody has anything to be told')
    const names = new Map(this.people.map((officerId, at) => [NAMES[at], officerId]))
    await this.act('clerk', 'notifyHearing', id, {
      hearingId,
      officerIds: open.map(({ name }) => names.get(name ?? '')),
    })
  }
}

const NAMES = ['韩知远', '沈南乔', '陆以安', '程一诺', '秦望舒', '霍清和']
