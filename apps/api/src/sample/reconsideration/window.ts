import { localDate, type LocalDate } from '@petition/law'
import { duePapers, openProposal, receiptOf, type ReconPaper } from '@petition/domain/reconsideration'
import { seededIds, withIds } from '../../platform/ids.js'
import type { Ctx } from '../../platform/index.js'
import {
  decideReconProposal,
  registerApplication,
  serveReconPaper,
  type RegisterApplicationInput,
} from '../../reconsideration/index.js'
import { requireRecon } from '../../reconsideration/load-recon.js'
import type { ReconInput } from '../../reconsideration/act.js'
import type { Residents } from '../house/residents.js'

/** Who works at the window of the justice bureau, and who heads it. */
export const CLERK = 'fuyi'
export const HEAD_OF_BODY = 'sifa.fuze'

type Told = Omit<RegisterApplicationInput, 'idempotencyKey' | 'receivedOn' | 'respondentOrganId' | 'applicants'>

export const aTold = (more: Partial<Told> = {}): Told => ({
  ...{ how: 'IN_PERSON', area: 'PENALTY', actTitle: '行政处罚决定', wasToldOfRights: true, isImmovable: false },
  ...{
    obstacles: [],
    request: '请求撤销该行政行为',
    reasons: '认定事实不清，程序不当',
    isComplete: true,
    lawsuit: 'NONE',
  },
  ...more,
})

/** One invented case, lived act by act through the commands of the window. */
export class SampleCase {
  #id = ''
  #acts = 0

  constructor(
    private readonly residents: Residents,
    private readonly name: string,
    private readonly respondent: string,
  ) {}

  get id(): string {
    return this.#id
  }

  organId = (code: string): string => this.residents.organId(code)
  accountId = (login: string): string => this.residents.accountId(login)

  async comes(day: string, applicant: string, told: Told): Promise<void> {
    await this.#by(CLERK, day, async (ctx, idempotencyKey) => {
      this.#id = await registerApplication(ctx, {
        ...{ ...told, idempotencyKey, receivedOn: localDate(day), respondentOrganId: this.organId(this.respondent) },
        applicants: [{ kind: 'PERSON', name: applicant, phone: '13900000088', address: '滨海新区示例路8号' }],
      })
    })
  }

  /** An act of the clerk, or of whoever is named. */
  async does<Input extends ReconInput>(
    day: string,
    command: (ctx: Ctx, input: Input) => Promise<unknown>,
    input: Omit<Input, keyof ReconInput>,
    login = CLERK,
  ): Promise<void> {
    await this.#by(login, day, async (ctx, idempotencyKey) => {
      const { file } = await requireRecon(ctx, this.#id)
      await command(ctx, { ...input, idempotencyKey, caseId: this.#id, expectedVersion: file.version } as Input)
    })
  }

  /** Asked for by the clerk, agreed to by the head on the same day. */
  async agreed<Input extends ReconInput>(
    day: string,
    command: (ctx: Ctx, input: Input) => Promise<unknown>,
    input: Omit<Input, keyof ReconInput>,
  ): Promise<void> {
    await this.does(day, command, input)
    await this.#by(HEAD_OF_BODY, day, async (ctx, idempotencyKey) => {
      const { file, log } = await requireRecon(ctx, this.#id)
      const proposalId = openProposal(log)?.proposed.id ?? ''
      const head = { idempotencyKey, caseId: this.#id, expectedVersion: file.version }
      await decideReconProposal(ctx, { ...head, proposalId, isApproved: true, note: null })
    })
  }

  /** Serves a paper on everybody who has not got it yet. */
  async serves(day: string, kind: ReconPaper): Promise<void> {
    await this.#by(CLERK, day, async (ctx, idempotencyKey) => {
      const { file, log } = await requireRecon(ctx, this.#id)
      const due = duePapers(log).findLast((one) => one.paper === kind)
      if (!due) throw new Error(`sample case ${this.name} has no ${kind} on ${day}`)
      const to = due.to.filter((one) => receiptOf(log, due.paper, due.ofId, one) === null)
      await serveReconPaper(ctx, {
        ...{ idempotencyKey, caseId: this.#id, expectedVersion: file.version, on: localDate(day), ofId: due.ofId },
        ...{ mode: 'DIRECT', proof: '签收' },
        toPartyIds: to.flatMap((one) => one.partyId ?? []),
        toOrganIds: to.flatMap((one) => one.organId ?? []),
      })
    })
  }

  /** Every row takes its id and its instant from the plan. */
  async #by(login: string, day: string, work: (ctx: Ctx, key: string) => Promise<void>): Promise<void> {
    this.#acts += 1
    const key = `sample-recon-${this.name}-${this.#acts}`
    const ctx = await this.residents.ctx(login, localDate(day), 9 * 60 + this.#acts, key)
    try {
      await withIds(seededIds(`${this.residents.seed} ${key}`, ctx.now()), () =>
        ctx.inTransaction((tx) => work(tx, key)),
      )
    } catch (error) {
      throw new Error(`sample case ${this.name}, act ${this.#acts} on ${day}: ${(error as Error).message}`, {
        cause: error,
      })
    }
  }
}

export const on = (day: string): { readonly on: LocalDate } => ({ on: localDate(day) })
