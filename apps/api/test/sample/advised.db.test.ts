import { In } from 'typeorm'
import { expect, it } from 'vitest'
import { ProfessionalConflictEntity } from '../../src/lawyers/conflicts/conflict.entity.js'
import { LegalOpinionEntity, OpinionCitationEntity } from '../../src/lawyers/opinions/opinion.entity.js'
import { MatterTeamEntity } from '../../src/lawyers/teams/team.entity.js'
import { findHouse } from '../../src/sample/house/install.js'
import { Chance } from '../../src/sample/random.js'
import { SEED } from '../../src/sample/seed.js'
import { planAdvised } from '../../src/sample/year/plan-year.js'
import { onSampleOffice } from './sample-copy.js'

onSampleOffice((office) => {
  it('the year has twenty opinions of every kind, each resting on a text, one after a conflict, and four teams', async () => {
    const residents = await findHouse(office.office, new Chance(SEED), SEED)
    const before = new Set((await office.db.read.find(LegalOpinionEntity)).map((one) => one.id))
    const teamsBefore = await office.db.read.count(MatterTeamEntity)
    await office.office.db.inTransaction(async () => {
      for (const part of planAdvised()) await part.alsoLives?.(residents)
    })
    const all = await office.db.read.find(LegalOpinionEntity)
    const lived = all.filter((one) => !before.has(one.id))
    expect(lived).toHaveLength(20)
    expect(lived.every((one) => one.state === 'GIVEN' && one.versions > 0)).toBe(true)
    expect(new Set(lived.map((one) => one.type)).size).toBe(5)
    expect(new Set(lived.map((one) => one.matterId)).size).toBe(20)
    const cited = await office.db.read.findBy(OpinionCitationEntity, { opinionId: In(lived.map((one) => one.id)) })
    expect(new Set(cited.map((one) => one.opinionId)).size).toBe(20)
    const [stands, ...others] = await office.db.read.findBy(ProfessionalConflictEntity, { standing: 'STANDS' })
    expect(others).toEqual([])
    const other = lived.find((one) => one.matterId === stands?.matterId)
    expect(other?.professionalId).toBeDefined()
    expect(other?.professionalId).not.toBe(stands?.professionalId)
    expect((await office.db.read.count(MatterTeamEntity)) - teamsBefore).toBe(4)
  })
})
