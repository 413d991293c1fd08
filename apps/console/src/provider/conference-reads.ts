import * as d from '../gql/graphql.js'
import { send } from './send.js'

/** What is read of conferences, joint receptions and receptions on duty. */
export const conferenceReads = {
  conferences: async (filter: d.ConferenceFilterInput, after: string | null) =>
    (await send(d.ConferenceListDocument, { filter, after })).conferences,
  conference: async (id: string) => (await send(d.ConferenceOfDocument, { id })).conference,
  conferenceMinutes: async (id: string) => (await send(d.ConferenceMinutesOfDocument, { id })).conferenceMinutes,
  conferenceFigures: async (year: number) => (await send(d.ConferenceFiguresOfDocument, { year })).conferenceFigures,
  dutyReceptions: async (month: string, after: string | null) =>
    (await send(d.DutyReceptionListDocument, { month, after })).dutyReceptions,
  receptionFigures: async (year: number) => (await send(d.ReceptionFiguresOfDocument, { year })).receptionFigures,
}
