import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import ExpandMore from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import type { OpinionPageFieldsFragment } from '../../gql/graphql.js'
import { useDayText } from '../../kit/days.js'
import { PaperButton } from '../../kit/PaperButton.js'
import { Panel } from '../../kit/Panel.js'
import { Facts } from '../../mediation/Facts.js'
import { useWords } from '../../words/use-words.js'
import { OPINION_KEYS, soft } from './shared.js'

type Text = Pick<OpinionPageFieldsFragment['texts'][number], 'facts' | 'conclusion' | 'reasons' | 'caveats'> & {
  readonly changed?: string | null
}

/** The version that counts, what it rests on, and the earlier ones; a draft for its writer. */
export function Texts({ one }: { one: OpinionPageFieldsFragment }) {
  const { opinions: words } = useWords()
  const dayText = useDayText()
  const w = words.page
  const last = one.texts.at(-1)
  if (!last)
    return one.draft ? (
      <Panel title={w.text} help={w.draft(dayText(one.draft.on))}>
        <TextFacts text={one.draft} />
      </Panel>
    ) : null
  const earlier = one.texts.slice(0, -1)
  return (
    <Panel
      title={w.text}
      help={w.versionOf(one.texts.length, dayText(last.on))}
      actions={
        <PaperButton
          label={w.paper}
          keys={[...OPINION_KEYS, 'paper', one.id]}
          ask={(provider) => provider.legalOpinionPaper(one.id)}
          download={async (provider) => (await provider.legalOpinionPaper(one.id)).downloadUrl}
        />
      }
    >
      <TextFacts text={last} />
      <Box sx={{ ...soft, mt: 2, mb: 0.5 }}>{w.citations}</Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {one.citations.map((cited) => (
          <li key={cited.id}>
            {cited.label}
            {!cited.isHeld && (
              <Box component="span" sx={soft}>
                （{w.notHeld}）
              </Box>
            )}
          </li>
        ))}
      </Box>
      {earlier.length > 0 && (
        <Accordion disableGutters elevation={0} sx={{ mt: 2, '&::before': { display: 'none' } }}>
          <AccordionSummary expandIcon={<ExpandMore />} sx={{ px: 0 }}>
            {w.earlier}
          </AccordionSummary>
          <AccordionDetails sx={{ px: 0 }}>
            {earlier.map((text, at) => (
              <Box key={text.id} sx={{ mb: 2 }}>
                <strong>{w.versionOf(at + 1, dayText(text.on))}</strong>
                <TextFacts text={text} />
              </Box>
            ))}
          </AccordionDetails>
        </Accordion>
      )}
    </Panel>
  )
}

function TextFacts({ text }: { text: Text }) {
  const { opinions: words } = useWords()
  const w = words.page
  return (
    <Facts
      rows={[
        [w.changed, text.changed],
        [w.restsOn, text.facts],
        [w.conclusion, text.conclusion],
        [w.reasons, text.reasons],
        [w.caveats, text.caveats],
      ]}
    />
  )
}
