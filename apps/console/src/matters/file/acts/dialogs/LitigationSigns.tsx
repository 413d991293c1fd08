import { LITIGATION_GROUNDS } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useFormContext } from 'react-hook-form'
import type { LitigationSignsQuery } from '../../../../gql/graphql.js'
import { useRead } from '../../../../kit/use-console.js'
import { tones } from '../../../../theme/palette.js'
import { useSay, useWords } from '../../../../words/use-words.js'

type Sign = NonNullable<LitigationSignsQuery['matter']>['litigationSigns'][number]

/** Administrative procedures are road 4, the courts, the procuratorate and the police road 1 (第三十一条). */
const roadOf = ({ partner }: Sign): string => (partner === 'JUSTICE' ? '4' : '1')

/** Words of the text that speak for another procedure: a proposal, with the article; nothing is filled in by itself. */
export function LitigationSigns({ matterId, claims }: { matterId: string; claims: number }) {
  const { separation } = useWords()
  const signs = useRead(['matters', 'signs', matterId], (provider) => provider.litigationSigns(matterId)).data ?? []
  if (signs.length === 0) return null
  return (
    <Box
      component="section"
      aria-label={separation.signs.title}
      sx={{
        border: `1px solid ${tones.blue.line}`,
        background: tones.blue.ground,
        borderRadius: 1.5,
        p: 2,
        display: 'grid',
        gap: 1,
      }}
    >
      <Typography variant="h3">{separation.signs.title}</Typography>
      <Typography variant="body2">{separation.signs.help}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {signs.map((sign) => (
          <One key={sign.ground} sign={sign} claims={claims} />
        ))}
      </Box>
    </Box>
  )
}

function One({ sign, claims }: { sign: Sign; claims: number }) {
  const { separation } = useWords()
  const say = useSay()
  const { setValue } = useFormContext()
  const ground = say.code(LITIGATION_GROUNDS, sign.ground)
  const words = sign.words.join('、')
  const take = () => {
    for (let at = 0; at < claims; at += 1) {
      setValue(`claims.${at}.class`, 'REQUEST', { shouldDirty: true })
      setValue(`claims.${at}.road`, roadOf(sign), { shouldDirty: true })
      setValue(`claims.${at}.decidingFact`, separation.signs.fact(ground, words), { shouldDirty: true })
    }
  }
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>
          {ground}
          {sign.organ && `，${separation.signs.to(sign.organ.name)}`}
        </Box>
        <Box sx={{ fontSize: '0.875rem' }}>
          {separation.signs.words(words)}　{say.citation(sign.citation)}
        </Box>
      </Box>
      <Button size="small" variant="outlined" onClick={take}>
        {separation.signs.take}
      </Button>
    </Box>
  )
}
