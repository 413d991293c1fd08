import { readFileSync } from 'node:fs'
import type { Role } from '@petition/domain'
import { exchangeSlice } from '../../src/exchange/index.js'
import { exportsSlice } from '../../src/exports/index.js'
import { filesSlice } from '../../src/files/index.js'
import { importsSlice } from '../../src/imports/index.js'
import {
  AccountEntity,
  hashPassword,
  installDistrict,
  installPeople,
  organsSlice,
  type PersonToInstall,
} from '../../src/organs/index.js'
import { mattersSlice } from '../../src/matters/index.js'
import type { Ctx } from '../../src/platform/ctx.js'
import type { Slice } from '../../src/platform/slice.js'
import type { Viewer } from '../../src/platform/viewer.js'
import { studySlice } from '../../src/study/index.js'
import { StudyFactEntity, StudyRecordEntity, StudyYearEntity } from '../../src/study/study.entity.js'
import { localDate, type LocalDate } from '@petition/law'
import type { TestClient, TestOffice } from '../offices.js'
import { aKey, PASSWORD, signedIn as signIn } from '../organs/house.js'

export const studySlices: readonly Slice[] = [
  ...[organsSlice, filesSlice, mattersSlice, importsSlice, exportsSlice, exchangeSlice],
  studySlice,
]

export const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/${name}`, import.meta.url))
const json = (name: string): unknown => JSON.parse(fixture(name).toString('utf8'))

export const roster = json('roster.json') as { account: string; name: string; section: string }[]
export const expected = json('study-2022.expected.json') as {
  cadres: {
    account: string
    name: string
    required: number
    completed: number
    complete: boolean
    score: number
    passed: boolean
    certificateNo: string
    completedOn: string
  }[]
  totals: Record<string, number>
}

export const HEAD = 'bhxf0199'
export const DEPUTY = 'bhxf0211'
export const KEEPER = 'bhxf0867'
export const CADRE = 'bhxf0461'

const MORE: Record<string, Role> = { [HEAD]: 'HEAD', [DEPUTY]: 'DEPUTY', [KEEPER]: 'STUDY_ADMIN' }
const person = (login: string, name: string, role: Role, organCode = 'PO'): PersonToInstall => ({
  ...{ organCode, login, name, section: '办公室', roles: [role] },
})

const PEOPLE: readonly PersonToInstall[] = [
  ...roster.map(({ account, name, section }): PersonToInstall => {
    const more = MORE[account]
    return { organCode: 'PO', login: account, name, section, roles: more ? [more, 'CADRE'] : ['CADRE'] }
  }),
  person('clerk', '宋知遥', 'INTAKE'),
  person('admin', '柯一森', 'ADMIN'),
  person('admin2', '郗小川', 'ADMIN'),
  person('auditor', '陆文澜', 'AUDITOR'),
  person('unit', '邢雁秋', 'HANDLER', 'U38'),
]

/** The office with its 28 cadres, two of whom have the same name, and some who are none. */
export async function installStudyOffice(office: TestOffice): Promise<void> {
  const ctx = await office.systemCtx()
  const passwordHash = await hashPassword(PASSWORD)
  await ctx.inTransaction(async (tx) => {
    await installDistrict(tx)
    await installPeople(tx, PEOPLE, passwordHash)
  })
}

const browsers = new WeakMap<TestOffice, Map<string, Promise<TestClient>>>()

/** A person's browser, signed in once: hashing a password costs more than all the rest of a test. */
export function signedIn(office: TestOffice, login: string): Promise<TestClient> {
  const open = browsers.get(office) ?? new Map<string, Promise<TestClient>>()
  browsers.set(office, open)
  const client = open.get(login) ?? signIn(office, login)
  open.set(login, client)
  return client
}

/** Acts without HTTP, on a day of the test's choice. */
export async function as(office: TestOffice, login: string, today: string): Promise<Ctx> {
  const account = await office.db.read.findOneByOrFail(AccountEntity, { login })
  const viewer: Viewer = {
    ...{ kind: 'account', accountId: account.id, organId: account.organId, roles: account.roles, name: login },
    organKind: login === 'unit' ? 'BUREAU' : 'PETITION_OFFICE',
  }
  return office.ctx({ viewer, today: localDate(today) })
}

export const YEAR_2022 = {
  ...{ year: 2022, requiredHours: 35, passMark: null, attempts: null },
  ...{ windowFrom: '2022-03-01' as LocalDate, windowTo: '2022-12-15' as LocalDate },
}

export const SET_YEAR = `mutation ($input: SetStudyYearInput!) { setStudyYear(input: $input) { studyYear {
  year requiredHours windowFrom windowTo passMark attempts version isClosed
} } }`
export const CLOSE_YEAR =
  'mutation ($input: StudyYearInput!) { closeStudyYear(input: $input) { studyYear { isClosed version } } }'
export const REOPEN_YEAR =
  'mutation ($input: StudyYearInput!) { reopenStudyYear(input: $input) { studyYear { isClosed version } } }'
export const ENROL =
  'mutation ($input: SetStudyEnrolmentInput!) { setStudyEnrolment(input: $input) { row { account state isExempt exemptReason } } }'
export const MY = `query ($year: Int) { myStudy(year: $year) {
  year { year requiredHours windowTo } requiredHours completedHours missingHours pendingHours examScore isPassed isComplete
  certificateNo completedOn state dueOn light daysLeft
  entries { id on topic hours source standing isCounted certificateUrl }
  duties { termZh termEn lastOn isMet citation { text zh } }
} }`
export const RECORD = `mutation ($input: RecordOwnStudyInput!) { recordOwnStudy(input: $input) { myStudy {
  completedHours pendingHours entries { id on topic hours source standing isCounted certificateUrl }
} } }`
export const DECIDE =
  'mutation ($input: DecideOwnStudyInput!) { decideOwnStudy(input: $input) { row { account completedHours pendingHours } } }'
export const PENDING =
  'query ($year: Int!) { pendingStudy(year: $year) { id account name on topic hours certificateUrl } }'
export const BOARD = `query ($year: Int!) { studyBoard(year: $year) {
  year { year requiredHours isClosed version }
  rows { account name section requiredHours completedHours missingHours pendingHours examScore isPassed isComplete isExempt
    certificateNo completedOn state light daysLeft }
  totals { cadres requiredHours completedHours completeCadres examined passed }
} }`

export interface Row {
  readonly account: string
  readonly name: string
  readonly [field: string]: unknown
}
export interface BoardRead {
  readonly studyBoard: {
    readonly year: { readonly version: number; readonly isClosed: boolean }
    readonly rows: readonly Row[]
    readonly totals: Record<string, number>
  }
}
export interface MyRead {
  readonly completedHours: number
  readonly pendingHours: number
  readonly entries: readonly { id: string; standing: string; certificateUrl: string | null }[]
  readonly [field: string]: unknown
}

export const setYear = async (office: TestOffice, more: object = {}, login = KEEPER) =>
  (await signedIn(office, login)).graphql<{ setStudyYear: { studyYear: { version: number } } }>(SET_YEAR, {
    input: { idempotencyKey: aKey(), ...YEAR_2022, ...more },
  })

/** The year of the tests, there before the first of them. */
export async function openYear(office: TestOffice): Promise<void> {
  const { errors } = await setYear(office)
  if (errors[0]) throw new Error(errors[0].message)
}

export async function boardOf(client: TestClient, year = 2022): Promise<BoardRead['studyBoard']> {
  const { data, errors } = await client.graphql<BoardRead>(BOARD, { year })
  if (!data) throw new Error(errors[0]?.message)
  return data.studyBoard
}

/** All that is stored of the years, for telling whether anything changed. */
export async function everythingStored(office: TestOffice) {
  const { read } = office.db
  return {
    years: await read.find(StudyYearEntity, { order: { year: 'ASC' } }),
    records: await read.find(StudyRecordEntity, { order: { id: 'ASC' } }),
    facts: await read.find(StudyFactEntity, { order: { recordId: 'ASC', seq: 'ASC' } }),
  }
}
