import { In } from 'typeorm'
import { InvalidInput, type Tx, newId, insertRows } from '../../platform/index.js'
import { AttachmentEntity } from '../archive/folded.entity.js'

/** Where material of a matter belongs once it is split. */
export type FileGoes = 'STAYS' | 'SPLIT_OFF' | 'BOTH'
export interface SplitFile {
  readonly attachmentId: string
  readonly goes: FileGoes
}

/**
 * Which file goes where. A scan of the whole letter shows the accusation: where one is split off, material goes with it unless
 * somebody looked at it and said otherwise (第三十条第三款).
 *
 * @throws InvalidInput `NO_SUCH_FILE`
 */
export async function filesOfSplit(
  tx: Tx,
  matterId: string,
  given: readonly SplitFile[],
  usual: FileGoes,
): Promise<readonly SplitFile[]> {
  const rows = await tx.m.find(AttachmentEntity, { where: { matterId }, order: { id: 'ASC' }, select: { id: true } })
  const wrong = given.findIndex((file) => !rows.some(({ id }) => id === file.attachmentId))
  if (wrong >= 0) throw new InvalidInput({ [`input.files.${wrong}.attachmentId`]: 'NO_SUCH_FILE' }, 'NO_SUCH_FILE')
  return rows.map(({ id }) => given.find((file) => file.attachmentId === id) ?? { attachmentId: id, goes: usual })
}

export const idsThatGo = (files: readonly SplitFile[], goes: FileGoes): string[] =>
  files.filter((file) => file.goes === goes).map((file) => file.attachmentId)

/** Moves and copies the rows; the bytes stay where they are. @returns the ids that the new matter has */
export async function moveFiles(tx: Tx, files: readonly SplitFile[], toMatterId: string): Promise<readonly string[]> {
  const moved = idsThatGo(files, 'SPLIT_OFF')
  if (moved.length > 0) await tx.m.update(AttachmentEntity, { id: In(moved) }, { matterId: toMatterId })
  const shared = idsThatGo(files, 'BOTH')
  const rows = shared.length === 0 ? [] : await tx.m.findBy(AttachmentEntity, { id: In(shared) })
  const copies = rows.map((row) => ({ ...row, id: newId(), matterId: toMatterId }))
  await insertRows(tx, AttachmentEntity, copies)
  return [...moved, ...copies.map(({ id }) => id)]
}
