import { describe, expect, it } from 'vitest'
import { addDays, localDate, officialCalendar } from '@petition/law'
import { lightOf, workingDaysLeft } from '@petition/domain'
import { lastYellowDay } from '../../src/matters/reading/lights.js'
import { sharedPhrases } from '../../src/matters/reading/shared-phrases.js'

describe('the last yellow day', () => {
  it.each([
    ['2022-05-05', 5],
    ['2022-09-28', 5],
    ['2023-01-19', 3],
    ['2022-12-31', 0],
    ['2022-06-02', 1],
  ])('from %s, %i working days ahead, parts yellow from green as lightOf does', (day, most) => {
    const today = localDate(day)
    const last = lastYellowDay(officialCalendar, today, most)
    for (let ahead = 0; ahead < 40; ahead += 1) {
      const warnOn = addDays(today, ahead)
      const duty = { warnOn, lawfulLastOn: addDays(warnOn, 1), end: null, isSuspended: false, isProvisional: false }
      expect(lightOf(duty, today, officialCalendar, most)).toBe(warnOn <= last ? 'YELLOW' : 'GREEN')
    }
    expect(workingDaysLeft(officialCalendar, today, last)).toBe(most)
  })

  it('ends where the calendar ends', () => {
    const today = localDate('2026-12-30')
    expect(lastYellowDay(officialCalendar, today, 400)).toMatch(/^20(27|28|29|[3-9]\d)-/)
  })
})

describe('what two texts say in the same words', () => {
  it('is the longest runs, in the order of the first text', () => {
    expect(
      sharedPhrases('海棠里5号楼屋面渗漏，物业长期不修。', '屋面渗漏已经两年，海棠里5号楼的物业长期不予维修'),
    ).toEqual(['海棠里5号楼', '屋面渗漏', '物业长期不'])
  })
  it('does not care for width or case, and takes no piece of two characters', () => {
    expect(sharedPhrases('ＡＢＣ小区 停水', 'abc小区 停电')).toEqual(['abc小区'])
  })
  it('counts characters outside the basic plane as one', () => {
    expect(sharedPhrases('𠮷田里小区', '𠮷田里')).toEqual(['𠮷田里'])
  })
})
