import { describe, expect, it } from 'vitest'
import { RuleConfirmationEntity } from '../../src/organs/house.entity.js'
import { eachDatabase, type TestClient } from '../offices.js'
import { aKey, houseSlices, installHouse, signedIn } from './house.js'

const RULES = `{
  legalTexts { id name from to checked confirmation { basis confirmedOn by } }
  readings { id takenZh settingsZh confirmation { basis confirmedOn by } }
}`
const CONFIRM = `mutation ($input: ConfirmRuleInput!) { confirmRule(input: $input) {
  legalTexts { id confirmation { basis by } } readings { id confirmation { basis } }
} }`
const SET = `mutation ($input: SetSettingInput!) { setSetting(input: $input) {
  setting { entries { value basis from by } }
} }`

interface Rules {
  legalTexts: { id: string; from: string | null; to: string | null; confirmation: { basis: string } | null }[]
  readings: { id: string; settingsZh: string[]; confirmation: { basis: string } | null }[]
}

eachDatabase(
  (office) => {
    const confirm = (client: TestClient, input: object) =>
      client.graphql<{ confirmRule: Rules }>(CONFIRM, { input: { idempotencyKey: aKey(), ...input } })
    const reasonOf = (answer: Awaited<ReturnType<typeof confirm>>) => answer.errors[0]?.extensions['reason']

    describe('texts and readings', () => {
      it('are told with the days they govern and the settings that answer them', async () => {
        const { data, errors } = await (await signedIn(office, 'intake')).graphql<Rules>(RULES)
        expect(errors).toEqual([])
        const texts = new Map(data?.legalTexts.map((text) => [text.id, text]))
        expect(texts.get('petition-regulation-2005')).toMatchObject({ from: '2005-05-01', to: '2022-04-30' })
        expect(texts.get('petition-regulation-2022')).toMatchObject({ from: '2022-05-01', to: null })
        const split = data?.readings.find(({ id }) => id === 'SPLIT_EXTENSION')
        expect(split).toMatchObject({
          settingsZh: ['30日内可分次延长办理期限，每次均须批准并告知'],
          confirmation: null,
        })
      })

      it('are confirmed by the head with a basis; the newest is shown and the earlier one kept', async () => {
        const head = await signedIn(office, 'head')
        const input = { kind: 'TEXT', id: 'rating-2022' }
        await confirm(head, { ...input, basis: '对照文件第六条' })
        const { data } = await confirm(head, { ...input, basis: '对照文件全文' })
        const shown = data?.confirmRule.legalTexts.find(({ id }) => id === 'rating-2022')
        expect(shown?.confirmation).toMatchObject({ basis: '对照文件全文' })
        expect(await office.db.read.countBy(RuleConfirmationEntity, { ruleId: 'rating-2022' })).toBe(2)
      })

      it('a rule that is not in the book, no basis, or somebody else is refused', async () => {
        const head = await signedIn(office, 'head')
        expect(reasonOf(await confirm(head, { kind: 'READING', id: 'rating-2022', basis: '文' }))).toBe('RULE_UNKNOWN')
        const empty = await confirm(head, { kind: 'TEXT', id: 'rating-2022', basis: ' ' })
        expect(empty.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT')
        const clerk = await confirm(await signedIn(office, 'intake'), { kind: 'TEXT', id: 'rating-2022', basis: '文' })
        expect(clerk.errors[0]?.extensions['code']).toBe('FORBIDDEN')
      })
    })

    it('a setting tells every value that was entered, the newest first', async () => {
      const head = await signedIn(office, 'head')
      const set = (value: number, expectedVersion: number) =>
        head.graphql<{ setSetting: { setting: { entries: { value: number; basis: string }[] } } }>(SET, {
          input: { idempotencyKey: aKey(), key: 'whereToldDays', value, basis: `办公会 ${value}`, expectedVersion },
        })
      await set(20, 0)
      const { data, errors } = await set(25, 1)
      expect(errors).toEqual([])
      expect(data?.setSetting.setting.entries.map(({ value, basis }) => [value, basis])).toEqual([
        [25, '办公会 25'],
        [20, '办公会 20'],
      ])
    })
  },
  { seed: installHouse, slices: houseSlices },
)
