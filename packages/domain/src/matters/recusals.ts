import { cite, granted, mayWorkOn, refused, type Interest, type LocalDate } from '@petition/law'
import { label, type Labels } from '../label.js'
import { hasRole, type Role, type Viewer } from '../organs/index.js'
import type { MatterSight } from './access.js'
import type { Lawful } from './law-of-acts.js'
import { articleOn } from './petition.js'
import type { MatterStory } from './story.js'

/** The interest that an official has: in the matter, or in whoever petitions (第二十八条第三款). */
export type RecusalInterest = Exclude<Interest, 'NONE'>
export const RECUSAL_INTERESTS: Labels<RecusalInterest> = {
  IN_THE_MATTER: label('与信访事项有直接利害关系', 'direct interest in the matter'),
  IN_THE_PETITIONER: label('与信访人有直接利害关系', 'direct interest in the petitioner'),
}

/** Who asks: the official, who must, or a person with an interest, who may (公务员法 第七十六、七十七条). */
export type RecusalAsker = 'OFFICIAL' | 'INTERESTED_PERSON'
export const RECUSAL_ASKERS: Labels<RecusalAsker> = {
  OFFICIAL: label('工作人员本人', 'the official'),
  INTERESTED_PERSON: label('利害关系人', 'an interested person'),
}

export interface Recusal {
  readonly id: string
  readonly accountId: string
  /** organ of the official, and whether the official leads it: says who decides */
  readonly officialOrganId: string
  readonly isLeading: boolean
  readonly interest: RecusalInterest
  readonly askedBy: RecusalAsker
  readonly reason: string
  readonly askedOn: LocalDate
  readonly decision: {
    readonly isGranted: boolean
    readonly on: LocalDate
    readonly byAccountId: string | null
    readonly recordedAt: string
    readonly reason: string | null
  } | null
}

/** Each asking, with what was decided on it. Nothing is decided by time: without a decision it stays open. */
export function recusalsOf(story: MatterStory): readonly Recusal[] {
  const decided = new Map(story.of('RECUSAL_DECIDED').map((fact) => [fact.recusalId, fact]))
  return story.of('RECUSAL_ASKED').map((asked) => {
    const fact = decided.get(asked.recusalId)
    return {
      ...{ id: asked.recusalId, accountId: asked.accountId, officialOrganId: asked.officialOrganId },
      ...{ isLeading: asked.isLeading, interest: asked.interest, askedBy: asked.askedBy, reason: asked.reason },
      askedOn: asked.on,
      decision: fact
        ? {
            ...{ isGranted: fact.isGranted, on: fact.on, byAccountId: fact.byAccountId },
            ...{ recordedAt: fact.recordedAt, reason: fact.reason },
          }
        : null,
    }
  })
}

export const pendingRecusals = (story: MatterStory): readonly Recusal[] =>
  recusalsOf(story).filter((one) => one.decision === null)

export const grantedRecusals = (story: MatterStory): readonly Recusal[] =>
  recusalsOf(story).filter((one) => one.decision?.isGranted === true)

/**
 * The day of the last decision that petitioners are told of by a paper: of what they asked for. Whoever steps aside of their own
 * accord is told by the organ.
 */
export const recusalToldOn = (story: MatterStory): LocalDate | null =>
  recusalsOf(story).findLast((one) => one.askedBy === 'INTERESTED_PERSON' && one.decision)?.decision?.on ?? null

/** The article that asks an official to step aside. */
export const recusalArticle = (story: MatterStory) => articleOn(story.asOf, '28(3)', '30')

/** Roles that lead an organ. */
export const LEADERS: readonly Role[] = ['HEAD', 'ORGAN_HEAD']

/**
 * Who decides on the recusal of an official: whoever leads the official's organ, at the office its deputy too; on the leader,
 * another leader or the deputy of the same organ, and for an organ that has none the leadership of the petition office that
 * received the matter, which records what the superior decided (reading RECUSAL_OF_A_HEAD). Never the official.
 */
export function mayDecideRecusal(viewer: Viewer, recusal: Recusal, receivedByOrganId: string): boolean {
  if (viewer.accountId === recusal.accountId) return false
  const leads = hasRole(viewer, ...LEADERS, 'DEPUTY')
  if (viewer.organId === recusal.officialOrganId) return leads
  const isOfficeOfMatter = viewer.organKind === 'PETITION_OFFICE' && viewer.organId === receivedByOrganId
  return recusal.isLeading && isOfficeOfMatter && hasRole(viewer, 'HEAD', 'DEPUTY')
}

/** Whether one of the askings that wait is this person's to decide. */
export const decidesRecusal = (
  story: MatterStory,
  viewer: Viewer,
  sight: Pick<MatterSight, 'receivedByOrganId'>,
): boolean =>
  viewer.kind === 'system' ||
  pendingRecusals(story).some((one) => mayDecideRecusal(viewer, one, sight.receivedByOrganId))

/** To ask that this official step aside: once for each person while it is open, and not after it was granted. */
export function mayAskRecusal(story: MatterStory, accountId: string, interest: RecusalInterest): Lawful {
  const article = recusalArticle(story)
  const law = mayWorkOn(interest)
  if (law.isGranted) return refused('NO_INTEREST', article)
  const before = recusalsOf(story).filter((one) => one.accountId === accountId)
  if (before.some((one) => one.decision === null)) return refused('RECUSAL_OPEN', article)
  if (before.some((one) => one.decision?.isGranted)) return refused('ALREADY_RECUSED', article)
  return granted({ citation: article })
}

export const decidingRecusal = (story: MatterStory): Lawful =>
  pendingRecusals(story).length > 0
    ? granted({ citation: cite('civil-servants-2018', '77') })
    : refused('NO_RECUSAL_OPEN', recusalArticle(story))
