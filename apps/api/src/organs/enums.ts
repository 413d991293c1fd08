import { LIGHTS, ORGAN_KINDS, ORGAN_LEVELS, ROLES, RULE_KINDS, type Labels } from '@petition/domain'
import { registerEnumType } from 'type-graphql'

/** One string per code in table, TypeScript and GraphQL, described by its labels. */
export function enumOf<Code extends string>(
  name: string,
  description: string,
  labels: Labels<Code>,
): Record<Code, Code> {
  const codes = Object.keys(labels) as Code[]
  const values = Object.fromEntries(codes.map((code) => [code, code])) as Record<Code, Code>
  const valuesConfig = Object.fromEntries(
    codes.map((code) => [code, { description: `${labels[code].zh} ${labels[code].en}` }]),
  ) as Record<Code, { description: string }>
  registerEnumType(values, { name, description, valuesConfig })
  return values
}

export const OrganKindEnum = enumOf('OrganKind', '机关单位类别 kind of organ', ORGAN_KINDS)
export const OrganLevelEnum = enumOf('OrganLevel', '层级 level', ORGAN_LEVELS)
export const RuleKindEnum = enumOf('RuleKind', '法律文本或者口径 a text or a reading', RULE_KINDS)
export const RoleEnum = enumOf('Role', '岗位 role', ROLES)
export const LightEnum = enumOf('Light', '期限灯 light of what is owed, always shown with its word', LIGHTS)
