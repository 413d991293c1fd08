import { caseLog, dutyFrom, houseClock, label, met, organ, type CaseFactHead } from '@petition/domain'
import { addDays, days, workingDays, type LocalDate } from '@petition/law'
import { registerCaseKind, type CaseFact, type CaseFold, type CaseKind } from '../../src/casework/index.js'
import type { Slice } from '../../src/platform/index.js'

/*
 * The smallest kind of case: it is opened, a party may be told, silence of ten days ends it, and so does the end. It shows
 * what every kind may lean on.
 */

type TrialFact =
  | (CaseFactHead & { readonly kind: 'OPENED' })
  | (CaseFactHead & { readonly kind: 'TOLD'; readonly partId: string })
  | (CaseFactHead & { readonly kind: 'CLOSED' })

export const TRIAL = 'TRIAL'
export const written: { caseId: string; appended: readonly string[] }[] = []
const SILENCE_DAYS = 10

export const trialKind: CaseKind = {
  kind: TRIAL,
  label: label('试办案件', 'trial case'),
  doneBy: ['INTAKE'],
  clocks: { 'TRIAL-ANSWER': label('答复', 'answer'), 'TRIAL-WINDOW': label('异议期', 'window') },
  rule: {
    name: '本单位',
    may: (viewer, file) => viewer.kind === 'system' || viewer.organId === file.organId,
    filter: (viewer) => (alias) => ({
      sql: `${alias}.organId = :trialOrgan`,
      parameters: { trialOrgan: viewer.organId },
    }),
  },
  fold: (ctx, file, facts) => {
    const frame = { asOf: ctx.today, calendar: ctx.calendar, order: ['OPENED', 'TOLD', 'CLOSED'] as const }
    const log = caseLog(facts as readonly (CaseFact & TrialFact)[], frame)
    const opened = log.first('OPENED')
    const silentOn: LocalDate | null = opened ? addDays(opened.on, SILENCE_DAYS) : null
    const closed = log.first('CLOSED')
    const isSilent = closed === null && silentOn !== null && ctx.today > silentOn
    const clock = houseClock(ctx, 'TRIAL-ANSWER', {
      ...{ eventOn: opened?.on ?? file.openedOn, eventWhat: 'OPENED', period: workingDays(5) },
    })
    const answer = dutyFrom(clock, {
      ...{ event: opened ?? file, owedBy: organ(file.organId) },
      end: isSilent && silentOn ? met({ on: silentOn }) : met(closed),
    })
    const windows = log.of('TOLD').map((told) => ({
      partId: told.partId,
      duties: [
        dutyFrom(houseClock(ctx, 'TRIAL-WINDOW', { eventOn: told.on, eventWhat: 'TOLD', period: days(30) }), {
          event: told,
          owedBy: { kind: 'PARTY', id: told.partId },
          kind: 'RIGHT',
          end: null,
        }),
      ],
    }))
    const fold: CaseFold = {
      ...{ isOpen: closed === null && !isSilent, organId: file.organId, handlerId: null },
      refoldOn: closed === null && !isSilent && silentOn ? addDays(silentOn, 1) : null,
      parts: [{ partId: null, duties: [answer] }, ...windows],
    }
    return fold
  },
  write: async (_tx, file, _fold, appended) =>
    void written.push({ caseId: file.id, appended: appended.map((fact) => fact.kind) }),
}

export const trialSlice: Slice = {
  ...{ name: 'trial', entities: [], migrations: [], resolvers: [] },
  onStart: async () => registerCaseKind(trialKind),
}
