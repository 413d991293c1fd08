import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import ExpandMore from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { TextBox } from '../../../kit/form/TextBox.js'
import { useWords } from '../../../words/use-words.js'
import type { MatterFile } from '../matter-file.js'

export interface Handed {
  summary: string
  claims: { no: number; text: string; factsAndReasons: string }[]
}

/** The text as it would be given, to begin with. */
export const handedOf = (matter: MatterFile): Handed => ({
  summary: matter.summary,
  claims: matter.claims.map(({ no, text, factsAndReasons }) => ({ no, text, factsAndReasons: factsAndReasons ?? '' })),
})

export const toHanded = ({ summary, claims }: Handed) => ({
  summary,
  claims: claims.map((claim) => ({ ...claim, factsAndReasons: claim.factsAndReasons || null })),
})

/** What the receiver will read, to be looked at and put right before it goes. */
export function HandedText({ matter }: { matter: MatterFile }) {
  const { roads } = useWords()
  return (
    <Accordion variant="outlined" disableGutters slotProps={{ heading: { component: 'h3' } }}>
      <AccordionSummary expandIcon={<ExpandMore />}>{roads.handed.open}</AccordionSummary>
      <AccordionDetails sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {roads.handed.help}
        </Typography>
        <TextBox name="handed.summary" label={roads.handed.summary} lines={2} />
        {matter.claims.map(({ no }, at) => (
          <ClaimTexts key={no} no={no} name={`handed.claims.${at}`} />
        ))}
      </AccordionDetails>
    </Accordion>
  )
}

export function ClaimTexts({ no, name }: { no: number; name: string }) {
  const { roads } = useWords()
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <TextBox name={`${name}.text`} label={roads.handed.claim(no)} lines={2} />
      <TextBox name={`${name}.factsAndReasons`} label={roads.handed.factsOf(no)} lines={2} need="optional" />
    </Box>
  )
}
