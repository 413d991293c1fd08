import { yearOf } from '@petition/law'
import type { MatterStory } from '../story.js'
import { duties } from './all-duties.js'
import type { Duty } from './duty.js'

/**
 * The duties as they are kept: an ended one with the calendar that was known on the day it ended, an open one with the
 * newest. A notice published later never changes what was done in time.
 */
export function dutiesAsKnown(story: MatterStory): readonly Duty[] {
  const folds = new Map<string, readonly Duty[]>()
  return duties(story).map((duty) => {
    const endedOn = duty.end?.on ?? null
    if (endedOn === null || !dependsOnLater(story, duty, endedOn)) return duty
    const calendar = story.calendar.knownOn(endedOn)
    const fold = folds.get(calendar.version) ?? duties({ ...story, calendar })
    folds.set(calendar.version, fold)
    const then = fold.find((one) => one.key === duty.key)
    return then ? { ...then, end: duty.end } : duty
  })
}

/** Whether a notice published after the end covers a year that the duty counted or rolled in. */
function dependsOnLater(story: MatterStory, duty: Duty, endedOn: string): boolean {
  const first = yearOf(duty.eventOn)
  const last = yearOf(duty.lawfulLastOn ?? duty.eventOn)
  return story.calendar.notices.some(({ publishedOn, year }) => publishedOn > endedOn && first <= year && year <= last)
}
