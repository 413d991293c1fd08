import { calendarOf } from './calendar.js'
import type { Notice } from './notice.js'
import { notice2021 } from './notices/2021.js'
import { notice2022 } from './notices/2022.js'
import { notice2023 } from './notices/2023.js'
import { notice2024 } from './notices/2024.js'
import { notice2025 } from './notices/2025.js'
import { notice2026 } from './notices/2026.js'

/** The yearly notices of the State Council's office, oldest first. */
export const OFFICIAL_NOTICES: readonly Notice[] = [
  notice2021,
  notice2022,
  notice2023,
  notice2024,
  notice2025,
  notice2026,
]

/** The calendar of all notices that are in the book. */
export const officialCalendar = calendarOf(OFFICIAL_NOTICES)
