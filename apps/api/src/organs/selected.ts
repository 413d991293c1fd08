import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'

/** Whether the caller selected `totalCount` of a list: only then is it counted. */
export function totalAsked(info: GraphQLResolveInfo): 'counted' | 'left out' {
  return info.fieldNodes.some((node) => node.selectionSet && selects(node.selectionSet, info)) ? 'counted' : 'left out'
}

function selects({ selections }: SelectionSetNode, info: GraphQLResolveInfo): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === 'totalCount'
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, info)
    const fragment = info.fragments[selection.name.value]
    return fragment !== undefined && selects(fragment.selectionSet, info)
  })
}
