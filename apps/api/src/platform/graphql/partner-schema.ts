import {
  buildASTSchema,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { ruleOf, type AccessRule } from '../access.js'

/*
 * What a partner system may know of the contract: the root fields of its scopes, and of what is reached from there the
 * fields that its scopes, or anybody, may read. Everything else is not in its schema.
 */

/** 'every': all that any partner can be given, for the printed contract. */
export type Scopes = readonly string[] | 'every'

const ROOTS = new Set(['Query', 'Mutation'])

function isGiven(rule: AccessRule | undefined, scopes: Scopes, isRoot: boolean): boolean {
  if (!rule) return false
  if (!isRoot && rule.roles === 'public') return true
  return (rule.scopes ?? []).some((scope) => scopes === 'every' || scopes.includes(scope))
}

function partnerDocument(schema: GraphQLSchema, scopes: Scopes): DocumentNode {
  const whole = parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true })
  const cut = whole.definitions.map((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ? withGivenFields(schema, node, scopes) : node,
  )
  return { kind: Kind.DOCUMENT, definitions: reachable(cut) }
}

function withGivenFields(schema: GraphQLSchema, node: ObjectTypeDefinitionNode, scopes: Scopes) {
  const type = schema.getType(node.name.value)
  const declared = type && 'getFields' in type ? type : null
  const isRoot = ROOTS.has(node.name.value)
  const fields = (node.fields ?? []).flatMap((field): FieldDefinitionNode[] => {
    const own = declared?.getFields()[field.name.value]
    const rule = (own && ruleOf(own)) ?? (declared && !isRoot ? ruleOf(declared) : undefined)
    if (!isGiven(rule, scopes, isRoot)) return []
    return [isRoot && scopes === 'every' ? namingScopes(field, rule?.scopes ?? []) : field]
  })
  return { ...node, fields }
}

/** The printed contract says which scope each root field wants. */
function namingScopes(field: FieldDefinitionNode, scopes: readonly string[]): FieldDefinitionNode {
  const value = `${field.description?.value ?? ''}\n权限范围 scope: ${scopes.join(' | ')}`
  return { ...field, description: { kind: Kind.STRING, value, block: true } }
}

/** Definitions that something of the roots leads to; a root without fields is left out. */
function reachable(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const byName = new Map(definitions.flatMap((node) => ('name' in node && node.name ? [[node.name.value, node]] : [])))
  const kept = new Set<string>()
  const keep = (name: string): void => {
    const node = byName.get(name)
    if (!node || kept.has(name)) return
    kept.add(name)
    visit(node, { NamedType: ({ name: named }) => keep(named.value) })
  }
  for (const root of ROOTS) if (hasFields(byName.get(root))) keep(root)
  return definitions.filter((node) => 'name' in node && node.name && kept.has(node.name.value))
}

const hasFields = (node: DefinitionNode | undefined): boolean =>
  node?.kind === Kind.OBJECT_TYPE_DEFINITION && (node.fields?.length ?? 0) > 0

/** The schema against which a partner's documents are checked; it may lack a root. Null where its scopes open nothing. */
export function partnerSchema(schema: GraphQLSchema, scopes: Scopes): GraphQLSchema | null {
  const document = partnerDocument(schema, scopes)
  return document.definitions.length === 0
    ? null
    : buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
}

/** The partners' contract as text. */
export const partnerSchemaText = (schema: GraphQLSchema): string => `${print(partnerDocument(schema, 'every'))}\n`
