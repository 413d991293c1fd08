import { loadCase, type ActInput, type MatterCase } from '../../matters/index.js'
import { uploadRoute } from '../../files/uploads.js'
import type { Ctx } from '../../platform/index.js'
import type { Residents } from '../house/residents.js'
import type { HandedIn } from './files.js'

/** A matter as it has become in the office that is being lived. */
export interface Living {
  readonly id: string
  readonly version: number
  /** those to whom papers are brought, in the order of the register */
  readonly parties: readonly string[]
}

/** All matters so far, by their names in the plan. */
export type Lives = Map<string, Living>

/** What one person does to one matter on one day: every act goes through the command that a desk would use. */
export class Hand {
  #acts = 0

  constructor(
    readonly ctx: Ctx,
    private readonly residents: Residents,
    private readonly lives: Lives,
    readonly name: string,
    /** of the step, for keys that no other act has */
    private readonly key: string,
  ) {}

  get matter(): Living {
    return this.other(this.name)
  }

  /** another matter of the plan */
  other(name: string): Living {
    const living = this.lives.get(name)
    if (!living) throw new Error(`matter ${name} has not begun`)
    return living
  }

  begins(living: Living, name = this.name): void {
    this.lives.set(name, living)
  }

  newKey(): string {
    this.#acts += 1
    return `sample-${this.key}-${this.#acts}`
  }

  async does<Input extends ActInput>(
    command: (ctx: Ctx, input: Input) => Promise<unknown>,
    input: Omit<Input, keyof ActInput>,
  ): Promise<void> {
    const { id: matterId, version: expectedVersion } = this.matter
    await command(this.ctx, { ...input, idempotencyKey: this.newKey(), matterId, expectedVersion } as Input)
    this.acted()
  }

  /** Each act raises the version by one. */
  acted(): void {
    this.begins({ ...this.matter, version: this.matter.version + 1 })
  }

  file(): Promise<MatterCase> {
    return loadCase(this.ctx, this.matter.id)
  }

  organId(code: string): string {
    return this.residents.organId(code)
  }

  accountId(login: string): string {
    return this.residents.accountId(login)
  }

  party(at: number): string {
    const id = this.matter.parties[at]
    if (id === undefined) throw new Error(`matter ${this.name} has no party ${at}`)
    return id
  }

  /** Sends a file as a browser would. @returns the upload's id */
  async sends({ name, bytes }: HandedIn): Promise<string> {
    const sent = (await uploadRoute.handle(this.ctx, { name, bytes, claimedType: '' }, {})) as { uploadId: string }
    return sent.uploadId
  }
}
