import type { ClockId, Counted, LocalDate } from '@petition/law'
import { clockOn } from '../../casework/index.js'
import type { MatterStory } from '../story.js'

/** 第二十三条第三款: the last day on which an organ may object; null under a text that does not know the objection. */
export const objectBy = (story: MatterStory, arrivedOn: LocalDate): Counted<ClockId> | null =>
  clockOn(story, 'XF-OBJECT5', { eventOn: arrivedOn, eventWhat: 'ARRIVED' })
