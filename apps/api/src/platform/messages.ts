import type { Facts } from './errors.js'
import { registry } from './registry.js'

export type Locale = 'zh' | 'en'
type Sentence = (facts: Facts) => string
export interface Catalogue {
  zh: Readonly<Record<string, Sentence>>
  en: Readonly<Record<string, Sentence>>
}

const catalogues = registry<Catalogue>()

/** A slice's sentences, by reason or code. A later registration of the same slice replaces the earlier one. */
export function registerMessages(slice: string, catalogue: Catalogue): void {
  catalogues.set(slice, catalogue)
}

/** The sentence for a reason, else for its code, in the reader's language. */
export function sentence(locale: Locale, code: string, reason: string | undefined, facts: Facts): string {
  for (const key of reason === undefined ? [code] : [reason, code]) {
    for (const catalogue of catalogues.values()) {
      const found = catalogue[locale][key]
      if (found) return found(facts)
    }
  }
  return locale === 'zh' ? `操作未能完成（${reason ?? code}）` : `The action could not be completed (${reason ?? code})`
}

const told = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The plant room's own sentences. */
export const platformMessages: Catalogue = {
  zh: {
    BAD_USER_INPUT: () => '填写的内容有误，请按提示修改',
    UNAUTHENTICATED: () => '请先登录',
    FORBIDDEN: () => '您的岗位没有这项权限',
    NOT_FOUND: () => '没有找到，或者您无权查看',
    CONFLICT: () => '内容已被他人更改，请刷新后再试',
    VERSION_CHANGED: (f) =>
      f['by']
        ? `${told(f['by'])}刚刚办理了“${told(f['lastAct'])}”，请核对后再试`
        : '这条记录刚刚被他人更改，请刷新后再试',
    ALREADY_THERE: () => '同样的记录已经存在',
    BUSY: () => '同时办理的人较多，请稍后再试',
    STILL_REFERRED_TO: () => '还有其他记录引用它，不能这样操作',
    NOT_A_SAMPLE_OFFICE: () => '只有示例单位才能调整日期',
    IDEMPOTENCY_KEY_REUSED: () => '同一个操作编号已用于另一次不同的提交',
    RULE_REFUSED: (f) => `依规不能办理${typeof f['code'] === 'string' ? `（${f['code']}）` : ''}`,
    RULE_GAP: () => '现行规定或者已公布的日历没有给出答案，需要人工决定',
    UPSTREAM: (f) => `对方系统没有正常应答（${String(f['system'] ?? '')}）`,
    TOO_LARGE: (f) => `内容过大，最多 ${bytesText(f['mostBytes'])}`,
    TOO_MANY_REQUESTS: (f) => `操作过于频繁，请 ${String(f['retryAfterSeconds'] ?? 60)} 秒后再试`,
    QUERY_TOO_DEEP: (f) => `查询嵌套过深，最多 ${String(f['most'])} 层`,
    TOO_MANY_ALIASES: (f) => `查询的别名过多，最多 ${String(f['most'])} 个`,
    QUERY_TOO_COSTLY: (f) => `查询过大，最多 ${String(f['most'])} 个单位，这次是 ${String(f['asked'])}`,
    PAGE_TOO_LARGE: (f) => `每页最多 ${String(f['most'])} 条`,
    INTROSPECTION_OFF: () => '本服务不公开接口结构',
    OUTSIDE_CONTRACT: () => '不在对接约定的范围内',
    GRAPHQL_PARSE_FAILED: () => '查询语句无法解析或者过长',
    GRAPHQL_VALIDATION_FAILED: () => '查询语句与接口不符',
    BAD_REQUEST: () => '请求格式不正确',
    PERSISTED_QUERY_NOT_FOUND: () => '没有登记这条查询',
    PERSISTED_QUERY_NOT_SUPPORTED: () => '本服务不接受查询登记',
    INTERNAL_SERVER_ERROR: () => '系统内部出错，请把错误编号告诉管理员',
  },
  en: {
    BAD_USER_INPUT: () => 'Something in the input is not right; see the fields',
    UNAUTHENTICATED: () => 'Please sign in',
    FORBIDDEN: () => 'Your roles do not include this act',
    NOT_FOUND: () => 'Not found, or not yours to see',
    CONFLICT: () => 'It changed meanwhile; reload and try again',
    VERSION_CHANGED: (f) =>
      f['by']
        ? `${told(f['by'])} has just done “${told(f['lastActEn'])}”; look again and try again`
        : 'Somebody changed this record just now; reload and try again',
    ALREADY_THERE: () => 'The same record is there already',
    BUSY: () => 'Too many people at it just now; try again in a moment',
    STILL_REFERRED_TO: () => 'Other records refer to it',
    NOT_A_SAMPLE_OFFICE: () => 'Only a sample office can move its day',
    IDEMPOTENCY_KEY_REUSED: () => 'The same idempotency key was used for another input',
    RULE_REFUSED: (f) => `The rules do not allow it${typeof f['code'] === 'string' ? ` (${f['code']})` : ''}`,
    RULE_GAP: () => 'The rules or the published calendar give no answer; a person has to decide',
    UPSTREAM: (f) => `The other system did not answer as it should (${String(f['system'] ?? '')})`,
    TOO_LARGE: (f) => `Too large: at most ${bytesText(f['mostBytes'])}`,
    TOO_MANY_REQUESTS: (f) => `Too many requests; try again in ${String(f['retryAfterSeconds'] ?? 60)} seconds`,
    QUERY_TOO_DEEP: (f) => `The query is nested too deeply: at most ${String(f['most'])} levels`,
    TOO_MANY_ALIASES: (f) => `Too many aliases: at most ${String(f['most'])}`,
    QUERY_TOO_COSTLY: (f) => `The query costs ${String(f['asked'])} units; at most ${String(f['most'])}`,
    PAGE_TOO_LARGE: (f) => `At most ${String(f['most'])} rows a page`,
    INTROSPECTION_OFF: () => 'Introspection is not open here',
    OUTSIDE_CONTRACT: () => 'This is outside the contract of this credential',
    GRAPHQL_PARSE_FAILED: () => 'The query cannot be parsed, or is too long',
    GRAPHQL_VALIDATION_FAILED: () => 'The query does not fit the schema',
    BAD_REQUEST: () => 'The request is not well-formed',
    PERSISTED_QUERY_NOT_FOUND: () => 'This query is not registered',
    PERSISTED_QUERY_NOT_SUPPORTED: () => 'Queries cannot be registered here',
    INTERNAL_SERVER_ERROR: () => 'Something went wrong inside; tell the administrator the request id',
  },
}

function bytesText(bytes: unknown): string {
  const n = typeof bytes === 'number' ? bytes : 0
  return n >= 1024 * 1024 ? `${n / 1024 / 1024} MB` : `${Math.floor(n / 1024)} KB`
}
