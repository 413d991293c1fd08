import { addDays, localDate, officialCalendar, runClock, weekdayOf } from '../src/index.js'

// Printed by a process of another zone; the days must be the same in all of them.
for (let n = 0; n < 800; n += 1) {
  const eventOn = addDays(localDate('2022-05-01'), n)
  const run = { eventOn, eventWhat: 'event', calendar: officialCalendar }
  const [handling, objection] = [runClock('XF-HANDLE60', run), runClock('XF-OBJECT5', run)]
  const kind = officialCalendar.kindOf(eventOn)
  console.log(eventOn, weekdayOf(eventOn), kind.why, handling.rawLastOn, handling.lawfulLastOn)
  console.log(eventOn, objection.lawfulLastOn, officialCalendar.version)
}
