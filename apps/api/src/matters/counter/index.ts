/* What the slice shows by GraphQL and by file. */
export const matterResolvers: readonly (new () => object)[] = []
export const matterDownloads = {}
