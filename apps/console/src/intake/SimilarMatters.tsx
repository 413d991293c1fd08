import { STAGES, STANDINGS } from '@petition/domain'
import OpenInNew from '@mui/icons-material/OpenInNew'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { SimilarMattersQuery } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { matterAddress } from '../matters/list/list-address.js'
import { palette, tones } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import type { RepeatOf } from './draft.js'
import { KeyHint } from './KeyHint.js'
import { ACT_KEYS } from './keys.js'
import { useSimilar } from './use-similar.js'

type Similar = SimilarMattersQuery['similarMatters'][number]

export const SIMILAR_ID = 'intake-similar'

interface Props {
  repeatOf: RepeatOf | null
  /** Only who may attach is offered it. */
  onChoose: ((repeatOf: RepeatOf | null) => void) | null
}

/** Matters that tell the same; nothing here knows who told them. */
export function SimilarMatters({ repeatOf, onChoose }: Props) {
  const { intake, kit } = useWords()
  const { similar: words } = intake
  const { read, isAsked } = useSimilar()
  const found = isAsked ? (read.data ?? []) : []
  const note = !isAsked
    ? words.waiting
    : read.error
      ? words.failed
      : read.isPending
        ? words.searching
        : found.length === 0
          ? words.none
          : null
  return (
    <div id={SIMILAR_ID}>
      <Panel
        title={words.title}
        help={found.length > 0 ? words.count(found.length) : undefined}
        actions={
          <Box aria-hidden sx={{ display: { xs: 'none', sm: 'block' } }}>
            <KeyHint>{`Alt+${ACT_KEYS.similar}`}</KeyHint>
          </Box>
        }
      >
        <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft, mb: 1 }}>{words.help}</Box>
        <Box role="status" aria-busy={read.isFetching} sx={{ fontSize: '0.875rem', color: palette.inkSoft }}>
          {note}
        </Box>
        {repeatOf && found.every(({ matter }) => matter.id !== repeatOf.id) && (
          <Chosen number={repeatOf.number} onUndo={() => onChoose?.(null)} />
        )}
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {found.map((one) => (
            <SimilarCard
              key={one.matter.id}
              one={one}
              isChosen={repeatOf?.id === one.matter.id}
              onChoose={
                onChoose && ((isOn) => onChoose(isOn ? { id: one.matter.id, number: numberOf(one, kit.none) } : null))
              }
            />
          ))}
        </Box>
      </Panel>
    </div>
  )
}

const numberOf = ({ matter }: Similar, none: string): string => matter.number ?? none

interface CardProps {
  one: Similar
  isChosen: boolean
  onChoose: ((isOn: boolean) => void) | null
}

function SimilarCard({ one, isChosen, onChoose }: CardProps) {
  const { intake, kit } = useWords()
  const { similar: words } = intake
  const say = useSay()
  const dayText = useDayText()
  const { matter, shared } = one
  const number = numberOf(one, kit.none)
  return (
    <Box
      component="li"
      sx={{
        py: 1.25,
        px: isChosen ? 1 : 0,
        mx: isChosen ? -1 : 0,
        borderTop: `1px solid ${palette.line}`,
        background: isChosen ? palette.accentSoft : 'transparent',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
        <Box component="strong" sx={{ fontSize: '0.875rem' }}>
          {number}
        </Box>
        <Tag tone={matter.standing === 'OPEN' ? 'blue' : 'grey'}>
          {matter.standing === 'OPEN' ? say.code(STAGES, matter.stage) : say.code(STANDINGS, matter.standing)}
        </Tag>
      </Box>
      <Box
        sx={{
          my: 0.5,
          fontSize: '0.875rem',
          display: '-webkit-box',
          WebkitLineClamp: 3,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
        }}
      >
        {matter.summary}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', color: palette.inkSoft }}>
        {[matter.accountable.name, matter.placeName, words.receivedOn(dayText(matter.receivedOn))]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      {shared.length > 0 && (
        <Box sx={{ fontSize: '0.8125rem', color: tones.green.text, mt: 0.25 }}>
          {words.shared}：{shared.join('、')}
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 0.5, mt: 0.5, ml: -0.75 }}>
        <Button
          size="small"
          component="a"
          href={`#${matterAddress(matter.id)}`}
          target="_blank"
          rel="noopener"
          endIcon={<OpenInNew sx={{ fontSize: '0.875rem !important' }} />}
          aria-label={words.lookNew(number)}
        >
          {words.look}
        </Button>
        {onChoose && (
          <Button
            size="small"
            aria-pressed={isChosen}
            aria-label={isChosen ? `${words.chosen} ${number}` : words.attachTo(number)}
            onClick={() => onChoose(!isChosen)}
          >
            {isChosen ? `${words.chosen} · ${words.undo}` : words.attach}
          </Button>
        )}
      </Box>
    </Box>
  )
}

function Chosen({ number, onUndo }: { number: string; onUndo: () => void }) {
  const { intake } = useWords()
  return (
    <Box sx={{ my: 0.75, px: 1, py: 0.5, borderRadius: 1.5, background: palette.accentSoft, fontSize: '0.875rem' }}>
      {intake.similar.chosen} {number}
      <Button size="small" onClick={onUndo}>
        {intake.similar.undo}
      </Button>
    </Box>
  )
}
