import {
  label,
  legalOpinionDuties,
  legalOpinionLog,
  legalOpinionOf,
  LEGAL_OPINION_CLOCKS,
  type LegalOpinion,
  type LegalOpinionFact,
  type LegalOpinionLog,
} from '@petition/domain'
import type { CaseFact, CaseFileEntity, CaseFold, CaseKind } from '../../casework/index.js'
import { gramsAbout } from '../../matters/reading/index.js'
import { insertRows, syncRows, type Ctx, type Tx } from '../../platform/index.js'
import { ProfessionalEntity } from '../lawyers.entity.js'
import { opinionRule } from './access.js'
import { resolved } from './citing.js'
import { LegalOpinionEntity, OpinionCitationEntity, OpinionGramEntity } from './opinion.entity.js'

export const LEGAL_OPINION = 'LEGAL_OPINION'

export interface FoldedOpinion {
  readonly log: LegalOpinionLog
  readonly opinion: LegalOpinion
}

interface OpinionFold extends CaseFold, FoldedOpinion {}

export function foldOpinion(ctx: Ctx, facts: readonly CaseFact[]): FoldedOpinion {
  const frame = { asOf: ctx.today, calendar: ctx.calendar }
  const log = legalOpinionLog(facts as unknown as readonly LegalOpinionFact[], frame)
  const opinion = legalOpinionOf(log)
  if (opinion === null) throw new Error('an opinion begins with the asking')
  return { log, opinion }
}

export const opinionKind: CaseKind<OpinionFold> = {
  kind: LEGAL_OPINION,
  label: label('法律意见', 'legal opinion'),
  rule: opinionRule,
  // Whoever asked sees to it that it comes: nothing of the matter waits for the lawyer.
  doneBy: ['INTAKE', 'HANDLER'],
  clocks: LEGAL_OPINION_CLOCKS,
  fold: (ctx, file, facts) => {
    const { log, opinion } = foldOpinion(ctx, facts)
    return {
      ...{ log, opinion, organId: file.organId, handlerId: null, refoldOn: null },
      isOpen: opinion.state !== 'GIVEN' && opinion.state !== 'TAKEN_BACK',
      parts: [{ partId: null, duties: legalOpinionDuties(log) }],
    }
  },
  write: async (tx, file, { opinion }, appended) => {
    const adviser = await tx.m.findOneByOrFail(ProfessionalEntity, { id: opinion.professionalId })
    const { state, answerBy, versions, professionalId } = opinion
    await tx.m.update(
      LegalOpinionEntity,
      { id: file.id },
      {
        ...{ state, answerBy, professionalId, accountId: adviser.accountId },
        ...{ givenOn: versions[0]?.on ?? null, versions: versions.length },
      },
    )
    const isOther = appended.some(
      ({ kind }) => kind === 'OPINION_ASKED' || kind === 'OPINION_GIVEN' || kind === 'CORRECTED',
    )
    if (isOther) await writeWords(tx, file, opinion)
  },
}

/** What it can be found by follows the version that counts; a draft is found by nobody. */
async function writeWords(tx: Tx, { id, matterId }: CaseFileEntity, { asked, given }: LegalOpinion): Promise<void> {
  const cited = given ? given.citations.map((one) => resolved(one, given.on)) : []
  const rows = cited.map((one, no) => ({ opinionId: id, no, ...one }))
  await syncRows(tx, OpinionCitationEntity, { opinionId: id }, rows, (one) => String(one.no))
  const texts = [asked.question, given?.facts, given?.conclusion, given?.reasons, given?.caveats].flatMap(
    (one) => one ?? [],
  )
  const grams = await gramsAbout(tx, matterId, texts)
  await tx.m.delete(OpinionGramEntity, { opinionId: id })
  await insertRows(
    tx,
    OpinionGramEntity,
    grams.map((gram) => ({ opinionId: id, gram })),
  )
}
