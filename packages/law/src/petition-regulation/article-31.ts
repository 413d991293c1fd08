import { cite, type Citation } from '../citation.js'

/** Number of a lawful way for an appeal or request. */
export type RouteNumber = 1 | 2 | 3 | 4 | 5 | 6

/** A lawful way (途径) and what it means for the record. */
export interface Route {
  zh: string
  en: string
  citation: Citation
  /** Only the sixth way is the petition procedure with its sixty days. */
  staysInPetition: boolean
}

function route(item: RouteNumber, zh: string, en: string): Route {
  return { zh, en, citation: cite('petition-regulation-2022', `31(${item})`), staysInPetition: item === 6 }
}

/**
 * The six ways of an appeal or request.
 *
 * 第三十一条：对申诉求决类事项，区分情况分别按诉讼、仲裁、党员申诉、行政程序、查处违法或者履行保护职责、信访程序处理。
 *
 * @source 信访工作条例 第31条, in force 2022-05-01
 */
export const ROUTES: Readonly<Record<RouteNumber, Route>> = {
  1: route(1, '诉讼、政法机关程序', 'court, procuratorate and police procedures'),
  2: route(2, '仲裁', 'arbitration'),
  3: route(3, '党员申诉、申请复审', 'appeal or re-examination of a Party member'),
  4: route(4, '行政复议、裁决、确认、许可、处罚等行政程序', 'reconsideration and other administrative procedures'),
  5: route(5, '查处违法行为、履行保护职责', 'investigating an unlawful act, performing a protective duty'),
  6: route(6, '信访程序', 'the petition procedure proper'),
}

/** Whether the sixty days of art.34 apply: only to what stays in the petition procedure. */
export function staysInPetition(number: RouteNumber): boolean {
  return ROUTES[number].staysInPetition
}
