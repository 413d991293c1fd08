import type { LocalDate } from '@petition/law'
import { referMatter, signFor, sortClaims } from '../../src/matters/index.js'
import { slices as houseSlices } from '../../src/slices.js'
import { doorFor } from '../imports/door.js'
import { ask } from './ask.js'
import { MatterOffice, on, START } from './matter-office.js'

/* The page of a matter as several people read it, over one matter that is referred to a bureau. */

export const desk = new MatterOffice()
export const atTheDesk = { slices: [...houseSlices, doorFor(desk.viewers)], seed: desk.seed }

export const PARTIES = `query ($id: ID!) { matter(id: $id) { parties {
  displayName name maskedIdNumber maskedPhone maskedAddress hasIdNumber hasPhone hasAddress isReachable } } }`
export interface PartyRow {
  displayName: string
  name: string | null
  maskedPhone: string | null
  maskedAddress: string | null
  hasIdNumber: boolean
}
export const FILE = `query ($id: ID!) { matter(id: $id) {
  number standing stage version lawVersion previousNumber light
  claims { no text class road outcome result }
  facts { totalCount nodes { id seq kind labelZh text hasEffect withoutEffectZh isCorrected isAnnulled correctable by { name } organ { name } } }
  duties { id clock kind termZh state light daysLeft lawfulLastOn warnOn endedOn owedByZh citation { zh } handler { name } matter { id }
    why { article { zh } ruleVersion steps { kind textZh textEn on } } }
  acts { name labelZh isPossible needsApproval reason reasonZh reasonEn citation { zh } }
  services { paper servedOn windowLastOn party { displayName } attempts { no mode outcome receivedOn proof } }
  proposals { act labelZh isOpen decision text input askedBy { name } decidedBy { name } }
  referrals { how organ { name } referredOn signedOn daysHeld isHandedBack objectionReasons }
  opinion { number isIssued remedy approvedBy { name } answers { claimNo finding outcome } }
  links { kind matter { number } }
  attachments { id name contentType size addedBy { name } downloadUrl }
  papers { kind number organ { name } }
} }`
export interface File {
  matter: {
    number: string
    standing: string
    light: string
    lawVersion: string
    facts: {
      totalCount: number
      nodes: {
        id: string
        seq: number
        kind: string
        text: string
        hasEffect: boolean
        isCorrected: boolean
        isAnnulled: boolean
        correctable: string[]
        by: { name: string } | null
      }[]
    }
    duties: {
      clock: string
      state: string
      light: string
      lawfulLastOn: string | null
      endedOn: string | null
      owedByZh: string
      why: { ruleVersion: string; steps: { kind: string; textZh: string; textEn: string; on: string | null }[] }
    }[]
    acts: {
      name: string
      isPossible: boolean
      needsApproval: boolean
      reason: string | null
      reasonZh: string | null
      citation: { zh: string }
    }[]
    services: {
      paper: string
      servedOn: string | null
      windowLastOn: string | null
      party: { displayName: string }
      attempts: { no: number; outcome: string }[]
    }[]
    proposals: {
      act: string
      isOpen: boolean
      decision: string | null
      askedBy: { name: string }
      decidedBy: { name: string } | null
    }[]
    referrals: { how: string; organ: { name: string }; daysHeld: number }[]
    opinion: { number: string | null; isIssued: boolean; remedy: string | null; answers: { claimNo: number }[] } | null
    links: { kind: string; matter: { number: string } }[]
    attachments: { id: string; name: string; downloadUrl: string }[]
    papers: { kind: string }[]
  }
}

export const SORTED = { claims: [{ no: 1, class: 'REQUEST' as const, road: 6, decidingFact: '物业维修争议' }] }
export const ANSWER = {
  ...{ claimNo: 1, finding: '屋面防水层老化，现场渗漏属实。', evidence: '现场照片', outcome: 'SUPPORTED' as const },
  ...{ basis: '《物业管理条例》第五十一条', result: '由物业服务企业完成维修。', performBy: '2022-09-30' as LocalDate },
}

export const PEOPLE = [
  {
    ...{ kind: 'PERSON' as const, name: '林小满', phone: '13900000001', idNumber: '11010519491231002X' },
    ...{ address: '滨海新区海棠里5号楼2门301', isRepresentative: false },
  },
  { kind: 'PERSON' as const, name: '周一川', phone: '13900000002', isRepresentative: false },
]

export const page = async (login: string, id: string, day: LocalDate): Promise<File['matter']> =>
  (await ask<File>(await desk.ctx(login, day), FILE, { id })).matter
export const parties = async (login: string, id: string): Promise<PartyRow[]> =>
  (await ask<{ matter: { parties: PartyRow[] } }>(await desk.ctx(login, on(1)), PARTIES, { id })).matter.parties
export const referred = async (): Promise<string> => {
  const id = await desk.register({ parties: PEOPLE })
  await desk.act('intake', START, sortClaims, id, SORTED)
  const to = { organId: desk.organId('U38'), delivery: 'SYSTEM' as const, note: '请依法办理' }
  await desk.act('intake', on(1), referMatter, id, to)
  await desk.act('handler', on(1), signFor, id, { arrivedOn: on(1) })
  return id
}
