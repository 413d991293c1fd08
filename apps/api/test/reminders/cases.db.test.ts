import { localDate, type LocalDate } from '@petition/law'
import { expect, it } from 'vitest'
import { appendCaseFacts, caseFacts, caseworkSlice, openCase, type CaseFileEntity } from '../../src/casework/index.js'
import { AccountEntity, OrganEntity } from '../../src/organs/index.js'
import { ReminderNoticeEntity, ReminderPlanEntity } from '../../src/reminders/reminder.entity.js'
import { remindersSlice } from '../../src/reminders/index.js'
import { eachDatabase } from '../offices.js'
import { TRIAL, trialSlice } from '../casework/trial-kind.js'
import { houseSlices, installHouse, signedIn } from '../organs/house.js'

const at = (day: string) => new Date(`${day}T10:00:00+08:00`)
const OPENED = localDate('2022-05-10')

eachDatabase(
  (office) => {
    const opened = async (number: string): Promise<CaseFileEntity> => {
      const ctx = await office.systemCtx({ now: () => at(OPENED) })
      const { id: organId } = await office.db.read.findOneByOrFail(OrganEntity, { code: 'PO' })
      return ctx.inTransaction((tx) =>
        openCase(tx, { kind: TRIAL, number, organId, openedOn: OPENED }, [{ kind: 'OPENED', on: OPENED }]),
      )
    }
    const closed = async (file: CaseFileEntity, on: LocalDate) => {
      const ctx = await office.systemCtx({ now: () => at(on) })
      const facts = await caseFacts(office.db.read, file.id)
      await ctx.inTransaction((tx) => appendCaseFacts(tx, file, facts, [{ kind: 'CLOSED', on }]))
    }
    /** 'DUE intake DESK' of each notice of the case. */
    const told = async (aboutId: string) => {
      const accounts = await office.db.read.find(AccountEntity)
      const login = (id: string) => accounts.find((one) => one.id === id)?.login
      const rows = await office.db.read.findBy(ReminderNoticeEntity, { aboutId })
      return rows.map((row) => `${row.step} ${login(row.accountId)} ${row.relation}`).sort()
    }
    const plans = (aboutId: string) => office.db.read.findBy(ReminderPlanEntity, { aboutId })

    it('tells of a case whoever’s roles do its work, and its head when it is late', async () => {
      const file = await opened('津滨试〔2022〕1号')
      await office.runJobs(() => at('2022-05-12'))
      // Five working days from the tenth end on the seventeenth; three before that is the twelfth.
      expect(await told(file.id)).toEqual(['T3 intake DESK', 'T3 intake2 DESK'])
      await office.runJobs(() => at('2022-05-18'))
      expect(await told(file.id)).toEqual([
        ...[
          'LATE deputy UNIT_HEAD',
          'LATE head UNIT_HEAD',
          'LATE intake DESK',
          'LATE intake2 DESK',
          'T3 intake DESK',
          'T3 intake2 DESK',
        ],
      ])
      const client = await signedIn(office, 'intake')
      const { data } = await client.graphql(
        '{ myReminders { nodes { number caseKind termZh step aboutId isStillOwed } } }',
      )
      expect(data).toMatchObject({
        myReminders: {
          nodes: [
            {
              number: '津滨试〔2022〕1号',
              caseKind: TRIAL,
              termZh: '答复',
              step: 'LATE',
              aboutId: file.id,
              isStillOwed: true,
            },
            { step: 'T3' },
          ],
        },
      })
    })

    it('plans nothing more when the case is done', async () => {
      const file = await opened('津滨试〔2022〕2号')
      expect(await plans(file.id)).toHaveLength(1)
      await closed(file, localDate('2022-05-11'))
      expect(await plans(file.id)).toEqual([])
      await office.runJobs(() => at('2022-05-18'))
      expect(await told(file.id)).toEqual([])
    })
  },
  { slices: [...houseSlices, caseworkSlice, remindersSlice, trialSlice], seed: installHouse },
)
