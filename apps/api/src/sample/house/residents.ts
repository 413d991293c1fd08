import type { LocalDate } from '@petition/law'
import type { PersonToInstall } from '../../organs/index.js'
import { DISTRICT } from '@petition/domain'
import type { Ctx, Office, Viewer } from '../../platform/index.js'
import { seededIds, withIds } from '../../platform/ids.js'

/** Who lives in the sample office: a ctx for each of them on any day. */
export class Residents {
  readonly #viewers: ReadonlyMap<string, Viewer>

  constructor(
    private readonly office: Office,
    people: readonly PersonToInstall[],
    accountIds: ReadonlyMap<string, string>,
    private readonly organIds: ReadonlyMap<string, string>,
    readonly seed: number,
  ) {
    this.#viewers = new Map(
      people.map((person): [string, Viewer] => [
        person.login,
        {
          kind: 'account',
          accountId: accountIds.get(person.login) ?? '',
          organId: this.organId(person.organCode),
          organKind: DISTRICT.find((organ) => organ.code === person.organCode)?.kind ?? 'BUREAU',
          roles: person.roles,
          name: person.name,
        },
      ]),
    )
  }

  organId(code: string): string {
    const id = this.organIds.get(code)
    if (id === undefined) throw new Error(`the district has no organ ${code}`)
    return id
  }

  accountId(login: string): string {
    return this.#viewer(login).accountId
  }

  /**
   * @param minute of the day, by the office's clock
   * @param request what the audit log calls it: the same in every office that is made of this seed
   */
  ctx(login: string, today: LocalDate, minute = 9 * 60, request = `${login}-${today}`): Promise<Ctx> {
    const two = (n: number) => String(n).padStart(2, '0')
    const at = new Date(`${today}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+08:00`)
    return this.office.ctx({ viewer: this.#viewer(login), today, now: () => at, requestId: `sample-${request}` })
  }

  #viewer(login: string): Viewer {
    const viewer = this.#viewers.get(login)
    if (!viewer) throw new Error(`nobody is called ${login}`)
    return viewer
  }
}

/** Work of one of them on a day, with ids that come from the seed. */
export async function onDayOf<T>(
  residents: Residents,
  login: string,
  today: LocalDate,
  name: string,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const ctx = await residents.ctx(login, today, undefined, name)
  return withIds(seededIds(`${residents.seed} ${name}`, ctx.now()), () => work(ctx))
}
