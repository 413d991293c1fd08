import { SIGNING_CAPACITIES, sumOf, yuanText, type SigningCapacity } from '@petition/domain'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { ChoiceBox } from '../../kit/form/ChoiceBox.js'
import { DayBox } from '../../kit/form/DayBox.js'
import { TextBox } from '../../kit/form/TextBox.js'
import { palette } from '../../theme/palette.js'
import { useWords } from '../../words/use-words.js'
import { CaseDialog, type CaseDialogProps } from './CaseDialog.js'
import { useChoices } from './choices.js'
import { centsOf, InstalmentsBox, instalmentsIn, NO_INSTALMENT, type TypedInstalment } from './InstalmentsBox.js'
import { MoneyBox, moneyIn } from './money.js'

/** Who signs and is paid, as it is typed. */
interface Signer {
  readonly name: string
  readonly relation: string
  readonly authorityBasis: string
  readonly authorityNo: string
  readonly account: string
  readonly instalments: readonly TypedInstalment[]
}

interface Values {
  readonly agreementNo: string
  readonly name: string
  readonly idNumber: string
  readonly claim: string
  readonly agreed: string
  readonly owedSince: string | null
  readonly capacity: SigningCapacity
  readonly signers: readonly Signer[]
}

/** More heirs than this come by a roster. */
const MOST_HEIRS = 8
const EMPTY: Signer = {
  ...{ name: '', relation: '', authorityBasis: '', authorityNo: '', account: '' },
  instalments: [NO_INSTALMENT],
}

const shareOf = ({ instalments }: Signer): number => centsOf(instalments)

/** One party's row by hand: the party, a relative with authority, or every heir with a share of their own. */
export function EnterRowDialog(props: CaseDialogProps) {
  const { mediation: words } = useWords()
  const w = words.dialogs.enter
  const [heirs, setHeirs] = useState(1)
  return (
    <CaseDialog
      command="enterAgreementRow"
      width="md"
      lead={w.lead}
      defaults={{
        ...{ agreementNo: '', name: '', idNumber: '', claim: '', agreed: '', owedSince: null, capacity: 'SELF' },
        signers: Array.from({ length: MOST_HEIRS }, () => EMPTY),
      }}
      toInput={(values: Values) => toRow(values, values.capacity === 'HEIR' ? heirs : 1)}
      {...props}
    >
      <TextBox name="name" label={w.name} autoFocus />
      <TextBox name="agreementNo" label={w.agreementNo} help={w.agreementNoHelp} need="optional" />
      <TextBox name="idNumber" label={w.idNumber} need="optional" />
      <MoneyBox name="claim" label={w.claim} help={w.claimHelp} />
      <DayBox name="owedSince" label={w.owedSince} need="optional" />
      <ChoiceBox name="capacity" label={w.capacity} choices={useChoices(SIGNING_CAPACITIES)} />
      <Signers heirs={heirs} onMore={() => setHeirs(heirs + 1)} />
    </CaseDialog>
  )
}

function toRow({ capacity, signers, ...values }: Values, count: number) {
  const all = signers.slice(0, count)
  const sum = sumOf(all.map(shareOf))
  return {
    ...{ agreementNo: values.agreementNo || null, name: values.name, idNumber: values.idNumber || null },
    ...{ isDeceased: capacity === 'HEIR', owedSince: values.owedSince || null, claimCents: moneyIn(values.claim) },
    // What the heirs' shares have to add up to is typed; of one signer it is the sum itself.
    agreedCents: capacity === 'HEIR' ? moneyIn(values.agreed) : sum,
    signers: all.map((one) => ({
      ...{ name: one.name || values.name, capacity, relation: one.relation || null, account: one.account || null },
      ...{ authorityBasis: one.authorityBasis || null, authorityNo: one.authorityNo || null },
      ...{ cents: shareOf(one), instalments: instalmentsIn(one.instalments) },
    })),
  }
}

function Signers({ heirs, onMore }: { heirs: number; onMore: () => void }) {
  const { mediation: words } = useWords()
  const w = words.dialogs.enter
  const capacity = useWatch({ name: 'capacity' }) as SigningCapacity
  if (capacity !== 'HEIR') return <SignerFields at={0} isAnother={capacity !== 'SELF'} />
  return (
    <>
      <MoneyBox name="agreed" label={w.agreed} help={w.agreedHelp} />
      {Array.from({ length: heirs }, (_, at) => (
        <Box
          key={at}
          component="fieldset"
          sx={{
            border: `1px solid ${palette.line}`,
            borderRadius: 1.5,
            m: 0,
            p: 2,
            minWidth: 0,
            display: 'grid',
            gap: 1.5,
          }}
        >
          <Typography component="legend" variant="h3" sx={{ px: 0.5 }}>
            {w.heir(at + 1)}
          </Typography>
          <SignerFields at={at} isAnother />
        </Box>
      ))}
      <Sum heirs={heirs} />
      {heirs < MOST_HEIRS && (
        <Box>
          <Button size="small" onClick={onMore}>
            {w.addHeir}
          </Button>
        </Box>
      )}
    </>
  )
}

function SignerFields({ at, isAnother }: { at: number; isAnother: boolean }) {
  const { mediation: words } = useWords()
  const w = words.dialogs.enter
  const name = (field: keyof Signer) => `signers.${at}.${field}`
  return (
    <>
      {isAnother && (
        <>
          <TextBox name={name('name')} label={w.signer} />
          <TextBox name={name('relation')} label={w.relation} />
          <TextBox name={name('authorityBasis')} label={w.authorityBasis} />
          <TextBox name={name('authorityNo')} label={w.authorityNo} />
        </>
      )}
      <InstalmentsBox name={name('instalments')} />
      <TextBox name={name('account')} label={w.account} need="optional" />
    </>
  )
}

/** What the shares add up to so far, and what is missing or too much. */
function Sum({ heirs }: { heirs: number }) {
  const { mediation: words } = useWords()
  const w = words.dialogs.enter
  const { signers, agreed } = useWatch() as Values
  const sum = sumOf(signers.slice(0, heirs).map(shareOf))
  const difference = moneyIn(agreed) - sum
  return (
    <Box role="status" sx={{ fontSize: '0.875rem' }}>
      {w.sum(yuanText(sum))}　{difference === 0 ? w.sumEqual : w.sumDiffers(yuanText(Math.abs(difference)))}
    </Box>
  )
}
