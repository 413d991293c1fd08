import { Query, Resolver } from 'type-graphql'
import { Access, anyone } from '../../src/platform/access.js'
import type { Slice } from '../../src/platform/slice.js'
import type { Viewer } from '../../src/platform/viewer.js'

@Resolver()
class DoorResolver {
  @Access(anyone)
  @Query(() => Boolean, { description: '门是否开着。Whether the door is open.' })
  isDoorOpen(): boolean {
    return true
  }
}

/** A door without sign-in, for tests of one slice: whoever calls with the user agent of a viewer is that viewer. */
export const doorFor = (viewers: Readonly<Record<string, Viewer>>): Slice => ({
  name: 'door',
  entities: [],
  migrations: [],
  resolvers: [DoorResolver],
  viewerOf: async (ctx) => viewers[ctx.client.userAgent] ?? null,
})
