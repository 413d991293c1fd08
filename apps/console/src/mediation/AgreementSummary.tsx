import { AGREEMENT_FORMS, COMMON_SIGNERS, MEDIATION_SIDES, SIGNING_MODES, yuanText } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import type { MediationFileFragment } from '../gql/graphql.js'
import { useDayText } from '../kit/days.js'
import { Panel } from '../kit/Panel.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { agreementAddress } from './address.js'
import { Facts } from './Facts.js'
import { Progress } from './Progress.js'

/** The text that all rows share, who signed for all, and how far signing and paying are. */
export function AgreementSummary({ one }: { one: MediationFileFragment }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  const text = one.texts.at(-1)
  if (!text) return <Panel title={w.agreement}>{w.noAgreement}</Panel>
  return (
    <Panel
      title={w.agreement}
      help={`${w.version(text.version, dayText(text.on))}　${say.code(AGREEMENT_FORMS, text.form)}`}
      actions={
        <Button component={Link} to={agreementAddress(one.id)} variant="outlined" size="small">
          {w.goToRows}
        </Button>
      }
    >
      <Sums one={one} />
      <Facts
        rows={[
          [w.facts, text.facts],
          [w.disputes, text.disputes],
          [w.agreed, text.agreed],
          [
            w.obligations,
            text.obligations.length > 0 && (
              <>
                {text.obligations.map((line) => (
                  <Box key={line.no}>
                    {line.no}. {say.code(MEDIATION_SIDES, line.side)}：{line.text}
                    {line.dueOn && `（${w.by(dayText(line.dueOn))}）`}
                  </Box>
                ))}
              </>
            ),
          ],
          [words.rows.common, <CommonSigns key="signs" one={one} />],
        ]}
      />
    </Panel>
  )
}

export function CommonSigns({ one }: { one: MediationFileFragment }) {
  const { mediation: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  if (one.commonSigns.length === 0) return <>{words.rows.commonNone}</>
  return (
    <>
      {one.commonSigns.map((sign, at) => (
        <Box key={`${sign.by}-${at}`}>
          {say.code(COMMON_SIGNERS, sign.by)}（{say.code(SIGNING_MODES, sign.mode)}）
          <Box component="span" sx={{ color: palette.inkSoft, fontSize: '0.8125rem', ml: 1 }}>
            {words.rows.commonUpTo(dayText(sign.on), sign.upTo)}
          </Box>
        </Box>
      ))}
    </>
  )
}

export function Sums({ one }: { one: MediationFileFragment }) {
  const { mediation: words } = useWords()
  const w = words.list
  if (one.rows === 0) return null
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        mb: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Progress
        value={one.signed}
        of={one.signers}
        text={w.signedOf(one.signed, one.signers)}
        help={w.inForceOf(one.inForce, one.rows - one.withdrawn)}
      />
      <Box>
        <Progress
          value={one.paidCents}
          of={one.agreedCents}
          text={w.paidOf(yuanText(one.paidCents), yuanText(one.agreedCents))}
          help={w.paidUp(one.paidUp, one.inForce)}
          tone="green"
        />
        {one.openBreaches > 0 && <Tag tone="red">{w.breaches(one.openBreaches)}</Tag>}
      </Box>
    </Box>
  )
}
