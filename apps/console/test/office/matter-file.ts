export const matterFile = (_id: string): unknown => null
