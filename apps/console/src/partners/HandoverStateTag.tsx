import { HANDOVER_STATES } from '@petition/domain'
import type { HandoverState } from '../gql/graphql.js'
import { Tag } from '../kit/Tag.js'
import type { ToneName } from '../theme/palette.js'
import { useSay } from '../words/use-words.js'

const looks: Record<HandoverState, ToneName> = {
  HANDED_OVER: 'yellow',
  RECEIVED: 'blue',
  ACCEPTED: 'blue',
  RETURNED: 'grey',
  RETURN_REFUSED: 'amber',
  DONE: 'green',
}

export function HandoverStateTag({ state }: { state: HandoverState }) {
  const say = useSay()
  return <Tag tone={looks[state]}>{say.code(HANDOVER_STATES, state)}</Tag>
}
