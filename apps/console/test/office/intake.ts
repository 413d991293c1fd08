import { GraphQLError } from 'graphql'
import { rows } from './matters.js'
import { office } from './organs.js'

type Args = Record<string, any>

const slip = (number: string, receivedOn: string) => `<article class="paper paper-form"><header class="paper-head">
<p class="paper-masthead">${office.name}</p><p class="paper-number">滨信登〔2023〕18号</p><h1 class="paper-title">信访事项登记告知单</h1></header>
<p class="paper-addressee">信访人：</p>
<p class="paper-paragraph">您于${receivedOn}提出的信访事项已经登记，编号为${number}。本单位将在收到之日起十五日内决定转送、交办或者告知您有权处理的机关。</p>
<table class="paper-table"><tbody><tr><th><p>信访事项编号</p></th><td><p>${number}</p></td></tr><tr><th><p>查询码</p></th><td><p>（见登记时所给）</p></td></tr>
<tr><th><p>查询方式</p></th><td><p>信访办公室窗口查询机，或者登录公开查询页面</p></td></tr></tbody></table>
<p class="paper-signature">${office.name}</p><p class="paper-date">2023年1月10日</p></article>`

const act = (name: string, labelZh: string, labelEn: string) => ({
  name,
  labelZh,
  labelEn,
  isPossible: true,
  needsApproval: false,
  reason: null,
  reasonZh: null,
  reasonEn: null,
  citation: { text: '信访工作条例 art.22', zh: '《信访工作条例》第二十二条' },
})

/** The counter of the invented office: registers, refuses what the API refuses, and knows its keys. */
export function intakeAnswers() {
  const known = new Map<string, { wish: string; matter: object }>()
  return {
    registerMatter: ({ input }: Args) => {
      const { idempotencyKey, ...wish } = input
      const before = known.get(idempotencyKey)
      if (before && before.wish !== JSON.stringify(wish))
        throw new GraphQLError('同一个操作编号已用于另一次不同的提交', {
          extensions: { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED', facts: {} },
        })
      if (before) return { lookupCode: null, matter: before.matter }
      if (String(wish.summary).includes('服务器不收'))
        throw new GraphQLError('内容过长，最多 1000 字', {
          extensions: { code: 'BAD_USER_INPUT', reason: 'TOO_LONG', fields: { 'input.claims.0.text': 'TOO_LONG' } },
        })
      const n = known.size
      const number = `津滨信访〔2023〕${String(31 + n)}号`
      const matter = {
        ...rows[2],
        ...{ id: `N${n}`, version: 1, number, stage: 'TO_SORT', standing: 'OPEN' },
        ...{ summary: wish.summary, receivedOn: wish.receivedOn, channel: wish.channel },
        acts: [act('sortClaims', '分类', 'sort'), act('referMatter', '转送', 'forward')],
        papers: [
          {
            ...{ id: `P${n}`, kind: 'REGISTRATION_SLIP', number: '滨信登〔2023〕18号', title: '信访事项登记告知单' },
            html: slip(number, wish.receivedOn),
            downloadUrl: '/download/one-use',
          },
        ],
      }
      known.set(idempotencyKey, { wish: JSON.stringify(wish), matter })
      return { lookupCode: 'K7TM-4QXP-92WD', matter }
    },
    similarMatters: ({ input }: Args) =>
      rows
        .filter((row) =>
          [...'工资渗水车库补偿'].some((sign) => input.text.includes(sign) && row.summary.includes(sign)),
        )
        .slice(0, 4)
        .map((matter) => ({ matter, shared: ['拖欠工资', '建材市场'] })),
    attachAsRepeat: ({ input }: Args) => ({
      matter: { ...rows[2], id: input.matterId, version: 2, standing: 'MERGED' },
    }),
    paper: ({ id }: Args) => ({ id, downloadUrl: '/download/one-use' }),
  }
}
