import { INSTRUMENTS, READINGS, type Instrument } from '@petition/law'
import { READING_IDS, settingRule, SETTINGS_OF_READINGS, TEXT_IDS } from '@petition/domain'
import type { Ctx } from '../platform/index.js'
import { RuleConfirmationEntity } from './house.entity.js'

export interface LegalTextInForce extends Instrument {
  id: string
  confirmation: RuleConfirmationEntity | null
}

export interface ReadingTaken {
  id: string
  questionZh: string
  questionEn: string
  takenZh: string
  takenEn: string
  otherwiseZh: string
  otherwiseEn: string
  basis: string
  mark: string
  settingsZh: string[]
  settingsEn: string[]
  confirmation: RuleConfirmationEntity | null
}

/** The newest confirmation of each, by kind and name. */
async function confirmations(ctx: Ctx): Promise<ReadonlyMap<string, RuleConfirmationEntity>> {
  const rows = await ctx.read.find(RuleConfirmationEntity, { order: { confirmedOn: 'ASC', id: 'ASC' } })
  return new Map(rows.map((row) => [`${row.kind} ${row.ruleId}`, row]))
}

/** Every text the dates rest on, in all its versions, with the days it governs. */
export async function legalTexts(ctx: Ctx): Promise<LegalTextInForce[]> {
  const confirmed = await confirmations(ctx)
  return TEXT_IDS.map((id) => ({ id, ...INSTRUMENTS[id], confirmation: confirmed.get(`TEXT ${id}`) ?? null }))
}

/** Every question the texts leave open, with the answer that is taken, and the settings that answer it otherwise. */
export async function readings(ctx: Ctx): Promise<ReadingTaken[]> {
  const confirmed = await confirmations(ctx)
  return READING_IDS.map((id) => {
    const { question, byDefault, alternative, basis, mark } = READINGS[id]
    const settings = SETTINGS_OF_READINGS[id] ?? []
    return {
      ...{ id, basis, mark, questionZh: question.zh, questionEn: question.en },
      ...{ takenZh: byDefault.zh, takenEn: byDefault.en },
      ...{ otherwiseZh: alternative.zh, otherwiseEn: alternative.en },
      settingsZh: settings.map((key) => settingRule(key).zh),
      settingsEn: settings.map((key) => settingRule(key).en),
      confirmation: confirmed.get(`READING ${id}`) ?? null,
    }
  })
}
