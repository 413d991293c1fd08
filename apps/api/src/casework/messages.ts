import type { Catalogue, Facts } from '../platform/index.js'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')

export const messages: Catalogue = {
  zh: {
    BOOKING_TIMES: () => '时间须写成 09:00、09:15 的样子（每刻钟一格），开始早于结束',
    BOOKED: (f) =>
      `${said(f, 'what')} ${said(f, 'on')} ${said(f, 'fromTime')}至${said(f, 'untilTime')} 已用于${said(f, 'title')}，请改时间或者另选`,
    ROOM_INACTIVE: (f) => `${said(f, 'what')} 已停用，请另选`,
    CASE_ORPHAN: (f) => `${said(f, 'number')} 尚未办结，却没有任何单位负有下一步义务：这一步不能这样记`,
  },
  en: {
    BOOKING_TIMES: () =>
      'Times are written 09:00 or 09:15, on quarters of an hour, and the beginning is before the end',
    BOOKED: (f) =>
      `${said(f, 'what')} is taken on ${said(f, 'on')} from ${said(f, 'fromTime')} to ${said(f, 'untilTime')} for ${said(f, 'title')}`,
    ROOM_INACTIVE: (f) => `${said(f, 'what')} is not in use any more; choose another`,
    CASE_ORPHAN: (f) => `${said(f, 'number')} is open and nobody would owe anything: this cannot be recorded so`,
  },
}
