import { legalOpinion, type Paper } from '@petition/documents'
import { LEGAL_OPINION_TYPES, PROFESSIONAL_KINDS } from '@petition/domain'
import { withoutNames } from '../../matters/reading/index.js'
import { requiredOrgan } from '../../organs/index.js'
import { NotFound, type Ctx } from '../../platform/index.js'
import { namedMatterLoader } from '../conferences/sight.js'
import { resolved } from '../opinions/citing.js'
import { opinionFileLoader } from '../opinions/read-opinions.js'
import { foldOf, requireOpinion } from '../opinions/sight.js'
import { professionalLoader } from '../read-roster.js'

/**
 * The opinion in the version that counts, as its facts say it now. Parties of the matter stay masked in it whoever prints it, since
 * it goes on to organs; the matter's number is for whoever may see the matter.
 *
 * @throws NotFound for one that is not the viewer's to see, or not given
 */
export async function draftOpinionPaper(ctx: Ctx, id: string): Promise<Paper> {
  const row = await requireOpinion(ctx, id)
  const { given, versions, asked } = (await foldOf(ctx, row)).opinion
  if (given === null) throw new NotFound('paper', 'LEGAL_OPINION')
  const [file, adviser, organ, matter, clean] = await Promise.all([
    opinionFileLoader(ctx).load(id),
    professionalLoader(ctx).load(given.professionalId),
    requiredOrgan(ctx, row.organId),
    row.matterId === null ? null : namedMatterLoader(ctx).load(row.matterId),
    withoutNames(ctx, row.matterId === null ? [] : [row.matterId]),
  ])
  if (!file || !adviser) throw new NotFound('paper', 'LEGAL_OPINION')
  const cleanIf = (text: string | null | undefined) => (text ? clean(text) : null)
  return legalOpinion({
    ...{ organName: organ.name, number: file.number, matterNumber: matter?.isSeen ? matter.number : '' },
    ...{ about: LEGAL_OPINION_TYPES[asked.type].zh, askedOn: asked.on, question: clean(asked.question) },
    ...{ adviserName: adviser.name, adviserKind: PROFESSIONAL_KINDS[adviser.kind].zh, firm: adviser.firm },
    ...{ givenOn: given.on, version: versions.length, changed: cleanIf(given.changed), facts: cleanIf(given.facts) },
    citations: given.citations.map((one) => resolved(one, given.on).label),
    ...{ reasons: clean(given.reasons), conclusion: clean(given.conclusion), caveats: cleanIf(given.caveats) },
  })
}
