import type { MatterFilter, MatterOrder } from '../../gql/graphql.js'

/** The address of the list under these conditions: a figure, a stage or a saved view opens its rows with it. */
export function listAddress(filter: MatterFilter | object, order: MatterOrder = 'DUE_FIRST'): string {
  const query = new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: order,
    order: 'ASC',
    page: '1',
    perPage: '25',
  })
  return `/matters?${query}`
}

export const matterAddress = (id: string): string => `/matters/${id}`
