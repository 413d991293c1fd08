import {
  BREAK,
  getNamedType,
  GraphQLError,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

export const LIMITS = {
  /** levels of nesting */
  depth: 12,
  aliases: 30,
  /** words and signs in the text of the query */
  tokens: 2000,
  /** fields, times the rows that a page may have */
  cost: 20_000,
  page: 100,
  bodyBytes: 256 * 1024,
  /** operations of one partner system, in each process */
  partnerPerMinute: 300,
} as const

/** Rows assumed of a list that names no page size. */
const PLAIN_LIST = 10
const DEFAULT_PAGE = 25

interface Weight {
  depth: number
  aliases: number
  cost: number
}

/**
 * Weighs a validated operation and refuses what is too heavy, before anything of it runs. A fragment is weighed once, however
 * often it is spread, so that the weighing itself cannot be made to take long.
 */
export function refuseHeavy(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  )
  const root = schema.getRootType(operation.operation)
  if (!root) return
  const weight = new Scale(schema, fragments, variables).selection(operation.selectionSet, root)
  const { depth, aliases, cost } = LIMITS
  if (weight.depth > depth) refuse('QUERY_TOO_DEEP', { most: depth, asked: weight.depth })
  if (weight.aliases > aliases) refuse('TOO_MANY_ALIASES', { most: aliases, asked: weight.aliases })
  if (weight.cost > cost) refuse('QUERY_TOO_COSTLY', { most: cost, asked: weight.cost })
}

/** Whether the document asks for the schema at all. */
export function asksForSchema(document: DocumentNode): boolean {
  let isAsked = false
  visit(document, {
    Field: ({ name }) => {
      if (!isIntrospection(name.value)) return undefined
      isAsked = true
      return BREAK
    },
  })
  return isAsked
}

/** Whether it asks for the schema at all, and whether for nothing else. */
export function introspectionIn(document: DocumentNode, operation: OperationDefinitionNode): 'none' | 'some' | 'only' {
  if (!asksForSchema(document)) return 'none'
  const roots = operation.selectionSet.selections
  return roots.every((s) => s.kind === Kind.FIELD && isIntrospection(s.name.value)) ? 'only' : 'some'
}

const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type'

function refuse(reason: string, facts: { most: number; asked: number }): never {
  throw new GraphQLError(reason, { extensions: { code: 'BAD_USER_INPUT', reason, facts, http: { status: 400 } } })
}

class Scale {
  readonly #weighed = new Map<string, Weight>()

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  selection(set: SelectionSetNode, parent: GraphQLNamedType): Weight {
    const sum: Weight = { depth: 0, aliases: 0, cost: 0 }
    for (const node of set.selections) {
      const weight =
        node.kind === Kind.FIELD
          ? this.#field(node, parent)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.selection(node.selectionSet, this.#named(node.typeCondition?.name.value) ?? parent)
            : this.#fragment(node.name.value)
      sum.depth = Math.max(sum.depth, weight.depth)
      sum.aliases += weight.aliases
      sum.cost += weight.cost
    }
    return sum
  }

  #fragment(name: string): Weight {
    const known = this.#weighed.get(name)
    if (known) return known
    const fragment = this.fragments.get(name)
    const type = this.#named(fragment?.typeCondition.name.value)
    const weight = fragment && type ? this.selection(fragment.selectionSet, type) : { depth: 0, aliases: 0, cost: 0 }
    this.#weighed.set(name, weight)
    return weight
  }

  #field(node: FieldNode, parent: GraphQLNamedType): Weight {
    const aliases = node.alias ? 1 : 0
    const type = this.#typeOf(node, parent)
    if (!node.selectionSet || !type) return { depth: 1, aliases, cost: 1 }
    const inner = this.selection(node.selectionSet, getNamedType(type))
    return { depth: inner.depth + 1, aliases: inner.aliases + aliases, cost: 1 + this.#rows(node, type) * inner.cost }
  }

  /** A connection has as many rows as `first` says; its own list (`nodes`) is not counted again. */
  #rows(node: FieldNode, type: GraphQLOutputType): number {
    const first = node.arguments?.find((a) => a.name.value === 'first')
    if (first) {
      const { value } = first
      const asked =
        value.kind === Kind.VARIABLE
          ? Number(this.variables[value.name.value] ?? DEFAULT_PAGE)
          : value.kind === Kind.INT
            ? Number(value.value)
            : DEFAULT_PAGE
      if (asked > LIMITS.page) refuse('PAGE_TOO_LARGE', { most: LIMITS.page, asked })
      return Math.max(1, asked)
    }
    if (getNamedType(type).name.endsWith('Connection')) return DEFAULT_PAGE
    if (node.name.value === 'nodes') return 1
    return hasList(type) ? PLAIN_LIST : 1
  }

  #typeOf(node: FieldNode, parent: GraphQLNamedType): GraphQLOutputType | undefined {
    if (node.name.value === '__typename') return TypeNameMetaFieldDef.type
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value]?.type : undefined
  }

  #named(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name)
  }
}

function hasList(type: GraphQLOutputType): boolean {
  return isListType(type) || ('ofType' in type && isListType(type.ofType))
}
