import type { Catalogue, Facts } from '../platform/index.js'

const said = (facts: Facts, name: string): string => String(facts[name] ?? '')

export const messages: Catalogue = {
  zh: {
    RECEPTION_TIMES: () => '接访时间须写成 09:00 的样子，开始早于结束',
    RECEPTION_IN_PAST: (f) => `接访日 ${said(f, 'on')} 早于今天，不能再安排`,
    RECEPTION_TAKEN: (f) => `${said(f, 'official')} ${said(f, 'on')} 已安排接访，时间有重叠`,
    RECEPTION_PLACE_TAKEN: (f) => `${said(f, 'place')} ${said(f, 'on')} 已有接访，时间有重叠`,
    RECEPTION_CANCELLED: (f) => `这次接访已取消：${said(f, 'reason')}`,
    RECEPTION_HELD: () => '这次接访已经举行，不能再改动安排',
    RECEPTION_NOT_YET: (f) => `接访日 ${said(f, 'on')} 还没有到`,
    OFFICIAL_INACTIVE: (f) => `${said(f, 'name')} 已不在任，请另选`,
    INSTRUCTION_UNKNOWN: () => '没有这项待反馈的接访交办',
    ASSISTANCE_UNKNOWN: () => '没有这项待答复的救助',
    PAIRED: () => '交办单位和交办内容须同时填写',
  },
  en: {
    RECEPTION_TIMES: () => 'Times are written 09:00, and the beginning is before the end',
    RECEPTION_IN_PAST: (f) => `${said(f, 'on')} is before today: nothing can be planned for it`,
    RECEPTION_TAKEN: (f) => `${said(f, 'official')} receives at that time on ${said(f, 'on')} already`,
    RECEPTION_PLACE_TAKEN: (f) => `${said(f, 'place')} is taken at that time on ${said(f, 'on')}`,
    RECEPTION_CANCELLED: (f) => `This reception was cancelled: ${said(f, 'reason')}`,
    RECEPTION_HELD: () => 'This reception was held; its plan stays as it is',
    RECEPTION_NOT_YET: (f) => `The reception of ${said(f, 'on')} has not come yet`,
    OFFICIAL_INACTIVE: (f) => `${said(f, 'name')} is no longer in office; choose another`,
    INSTRUCTION_UNKNOWN: () => 'There is no such instruction waiting for a report',
    ASSISTANCE_UNKNOWN: () => 'There is no such assistance waiting for an answer',
    PAIRED: () => 'Organ and text of an instruction go together',
  },
}
