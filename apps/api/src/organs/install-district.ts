import { ACCUSATION_DESK, DISTRICT, DISTRICT_REVIEW_PATH, OFFICE_CODE, POLITICAL_LEGAL_CODES } from '@petition/domain'
import { newId, type Tx } from '../platform/index.js'
import { DeskEntity, OrganEntity, ReviewPathEntity } from './organ.entity.js'
import { AccusationDeskEntity } from './succession.entity.js'

/**
 * Writes the district's organs, their desks and the default review path into an office that has none. What is there
 * already stays as the office keeps it, so that it can be run again after the list has grown.
 *
 * @returns the id of every organ by its code
 */
export async function installDistrict(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const there = await tx.m.find(OrganEntity, { select: { id: true, code: true } })
  const ids = new Map(there.map((organ) => [organ.code, organ.id]))
  const missing = DISTRICT.filter((organ) => !ids.has(organ.code))
  for (const organ of missing) ids.set(organ.code, newId())
  const idOf = (code: string): string => {
    const id = ids.get(code)
    if (id === undefined) throw new Error(`the district has no organ ${code}`)
    return id
  }
  if (missing.length > 0) {
    await tx.m.insert(
      OrganEntity,
      missing.map((organ) => ({
        id: idOf(organ.code),
        code: organ.code,
        name: organ.name,
        kind: organ.kind,
        level: organ.level,
        areaCode: organ.areaCode,
        organCode: organ.organCode,
        hasAccounts: organ.hasAccounts,
        superiorId: organ.superior === null ? null : idOf(organ.superior),
        isAbolished: false,
        version: 1,
      })),
    )
    await tx.m.insert(
      DeskEntity,
      missing.flatMap(({ code, desks }) =>
        desks.map((name) => ({ id: newId(), organId: idOf(code), name, version: 1 })),
      ),
    )
  }
  if (!(await tx.m.exists(AccusationDeskEntity))) await nameAccusationDesk(tx, idOf(OFFICE_CODE))
  if (!(await tx.m.exists(ReviewPathEntity))) await insertReviewPath(tx, idOf)
  return ids
}

/** 第三十条第三款: one desk of the office is named for accusations. */
async function nameAccusationDesk(tx: Tx, organId: string): Promise<void> {
  const desk = await tx.m.findOneBy(DeskEntity, { organId, name: ACCUSATION_DESK })
  if (desk) await tx.m.insert(AccusationDeskEntity, { id: newId(), deskId: desk.id })
}

async function insertReviewPath(tx: Tx, idOf: (code: string) => string): Promise<void> {
  await tx.m.insert(
    ReviewPathEntity,
    DISTRICT_REVIEW_PATH.map((step) => ({
      id: newId(),
      handlerKind: step.handlerKind,
      handlerOrganId: step.handler === null ? null : idOf(step.handler),
      reviewOrganId: idOf(step.review),
      reReviewOrganId: idOf(step.reReview),
      basis: step.basis,
      from: step.from,
      to: null,
      version: 1,
    })),
  )
}

/** The five political-legal organs that matters are handed over to, by id. */
export const politicalLegalIds = (ids: ReadonlyMap<string, string>): string[] =>
  POLITICAL_LEGAL_CODES.map((code) => ids.get(code) ?? '').filter((id) => id !== '')
