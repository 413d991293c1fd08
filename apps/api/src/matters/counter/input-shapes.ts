import { z } from 'zod'

/** Longest claim, finding, record or statement of facts. Characters are counted as people do: 𠮷 and 😀 are one each. */
export const LONGEST = 8000

/** Text of at most so many characters. Whether it may be empty is the desk's to say. */
export const text = (most: number) =>
  z.string().superRefine((value, { addIssue }) => {
    if (value.length > most && [...value].length > most)
      addIssue({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: value })
  })

export const key = z.string().min(8).max(80)
export const id = z.string().min(1).max(36)

/** What a petitioner may leave of themselves. */
export const partyTexts = {
  name: text(100).nullish(),
  idNumber: text(30).nullish(),
  phone: text(30).nullish(),
  address: text(300).nullish(),
  creditCode: text(30).nullish(),
}

/** What every act on a matter says first. */
export const actShape = { idempotencyKey: key, matterId: id }

export const act = <Shape extends z.ZodRawShape>(shape: Shape) => z.object({ ...actShape, ...shape })
