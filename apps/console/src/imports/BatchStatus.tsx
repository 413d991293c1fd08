import { Tag } from '../kit/Tag.js'
import type { ToneName } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'

const tones: Readonly<Record<string, ToneName>> = {
  MAPPING: 'yellow',
  READY: 'blue',
  APPLYING: 'yellow',
  APPLIED: 'green',
  EXPIRED: 'grey',
}

export function BatchStatus({ status }: { status: string }) {
  const { imports: words } = useWords()
  return <Tag tone={tones[status] ?? 'grey'}>{words.status[status] ?? status}</Tag>
}
