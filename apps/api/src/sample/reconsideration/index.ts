import { localDate } from '@petition/law'
import { addRoom } from '../../casework/keep-room.js'
import { seededIds, withIds } from '../../platform/ids.js'
import { recordConsultation, setReconHearing } from '../../reconsideration/index.js'
import type { Residents } from '../house/residents.js'
import { RUNNING, STORIES } from './cases.js'
import { CLERK, SampleCase } from './window.js'

/** The window of the invented district: its room, what was asked, and its cases, each through the commands of the desk. */
export async function keepWindow(residents: Residents): Promise<void> {
  const roomId = await withRoom(residents)
  await asked(residents)
  for (const [name, respondent, live] of [...STORIES, ...RUNNING]) {
    const it = new SampleCase(residents, name, respondent)
    await live(it)
    if (name === 'running') await hearingAhead(it, roomId)
  }
}

/** A hearing that is ahead on the office's first day. */
async function hearingAhead(it: SampleCase, roomId: string): Promise<void> {
  await it.does('2023-01-09', setReconHearing, {
    ...{ hearingOn: localDate('2023-01-18'), from: '09:30', until: '11:30', roomId, isPublic: true, isRequired: false },
    ...{ chairId: it.accountId(CLERK), memberIds: [it.accountId('fuyi2'), it.accountId('fuyi3')] },
    ...{ recorderId: it.accountId('fuyi4'), subject: '处罚程序和裁量' },
  })
}

async function withRoom(residents: Residents): Promise<string> {
  const ctx = await residents.ctx(CLERK, localDate('2022-02-21'), undefined, 'recon-room')
  const room = { name: '行政复议听证室', place: '区信访接待大厅二楼', use: '复议听证', seats: 24 }
  return withIds(seededIds(`${residents.seed} recon-room`, ctx.now()), () =>
    addRoom(ctx, { idempotencyKey: 'sample-recon-room', ...room }),
  )
}

const QUESTIONS = [
  ['2022-03-16', 'PENALTY_ON_THE_SPOT', '对当场作出的罚款不服，能不能直接去法院？'],
  ['2022-06-22', 'INFORMATION_REFUSED', '申请公开征地材料，答复不予公开，怎么办？'],
  ['2022-11-09', 'CIVIL_MEDIATION', '对街道主持的邻里调解不满意，能否申请复议？'],
] as const

async function asked(residents: Residents): Promise<void> {
  for (const [at, [day, area, question]] of QUESTIONS.entries()) {
    const ctx = await residents.ctx(CLERK, localDate(day), undefined, `recon-question-${at}`)
    await withIds(seededIds(`${residents.seed} recon-question-${at}`, ctx.now()), () =>
      recordConsultation(ctx, { idempotencyKey: `sample-recon-question-${at}`, on: localDate(day), area, question }),
    )
  }
}
