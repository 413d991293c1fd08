import type { Words } from '../zh/index.js'

export const casework: Words['casework'] = {
  duties: 'Due in other cases',
  ownDuties: 'Due',
  noDuties: 'Nothing is due now.',
  dutiesHelp: 'What your organ owes in reconsideration, mediation and other cases, the next first.',
  rooms: {
    add: 'Add a room',
    added: 'Room added',
    name: 'Name',
    place: 'Where',
    use: 'Used for',
    useHelp: 'For example: hearings, reconsideration, mediation',
    seats: 'Seats',
    seatsHelp: 'A whole number from 1 to 2000',
    state: 'Standing',
    active: 'Can be booked',
    inactive: 'Out of use',
    isActive: 'Can be booked (what is booked stays when it is not)',
    change: 'Change',
    changeOf: (name) => `Change: ${name}`,
    changed: 'Room changed',
    none: 'There is no room yet. Hearings, reconsideration and mediation need one to be planned.',
  },
}
