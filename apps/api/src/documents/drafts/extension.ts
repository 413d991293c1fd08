import { CLOCKS, extension, yearOf } from '@petition/law'
import {
  extendedClock,
  extensionsOf,
  handlingsOf,
  sixtyDays,
  storyAt,
  type Handling,
  type MatterStory,
} from '@petition/domain'
import { checkExtensionNotice, extensionNotice } from '@petition/documents'
import { legalDate } from './claims.js'
import { petitioners, storyBehind, type Cause, type Dossier, type Draft } from './dossier.js'
import { documentNumber } from './series.js'

/** 延长办理期限告知书. The extension counts once it is told, so the paper names the day it will then have. */
export function extensionDraft(dossier: Dossier, cause: Cause<'EXTENDED'>): Draft | null {
  const { fact } = cause
  const story = storyBehind(dossier, cause)
  const handling = handlingsOf(storyAt(story, fact.on))
    .filter((one) => one.organId === fact.organId)
    .at(-1)
  const who = petitioners(dossier, story)
  const days = handling ? daysOf(story, handling, fact) : null
  if (!handling || !days || who.names.length === 0) return null
  const organ = dossier.organ(fact.organId)
  const input = {
    organName: organ.name,
    number: documentNumber(organ.word, 'EXTENSION_NOTICE', yearOf(cause.issuedOn), cause.no),
    issuedOn: cause.issuedOn,
    matterNumber: dossier.matterNumber,
    petitioners: who,
    acceptedOn: handling.acceptedOn,
    days: fact.days,
    reason: fact.reason,
    approvedBy: dossier.person(fact.approvedBy)?.post ?? '单位负责人',
    approvedOn: fact.on,
    contact: organ.contact,
    ...days,
  }
  return { paper: extensionNotice(input), problems: checkExtensionNotice(input) }
}

function daysOf(story: MatterStory, handling: Handling, fact: Cause<'EXTENDED'>['fact']) {
  const base = sixtyDays(story, handling)
  if (!base || base.lawfulLastOn === null) return null
  const before = extensionsOf(story, handling).filter((one) => one.fact.id !== fact.id)
  const former = before.length === 0 ? base : extendedClock(story, base, before)
  const used = before.reduce((sum, one) => sum + one.days, 0)
  // What exceeds the cap has no effect; the paper's own check says that it was asked for.
  const counted = Math.max(0, Math.min(fact.days, CLOCKS['XF-EXT30'].mostExtension - used))
  const next =
    counted === 0 ? former : extendedClock(story, base, [...before, extension(counted, fact.approvedBy, fact.on)])
  const newLastOn = legalDate(next)
  if (!newLastOn || former.lawfulLastOn === null) return null
  return {
    formerLastOn: former.lawfulLastOn,
    daysUsedBefore: used,
    newLastOn,
  }
}
