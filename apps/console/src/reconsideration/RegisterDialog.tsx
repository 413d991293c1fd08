import { codesOf } from '@petition/domain'
import { APPLICATION_HOW, AREAS_OF_ACT, LAWSUIT_STATES, type AreaOfAct } from '@petition/domain/reconsideration'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import type { ReconPersonInput, RegisterApplicationInput } from '../gql/graphql.js'
import { CommandDialog } from '../kit/CommandDialog.js'
import { ChoiceBox, SearchBox, TickBox } from '../kit/form/ChoiceBox.js'
import { DayBox } from '../kit/form/DayBox.js'
import { OrganBox } from '../kit/form/PeopleBoxes.js'
import { TextBox } from '../kit/form/TextBox.js'
import { useToday } from '../kit/use-console.js'
import { useSay, useWords } from '../words/use-words.js'
import { reconRefresh } from './recon.js'

interface Props {
  area?: AreaOfAct | null
  onClose: () => void
  onRegistered: (id: string) => void
}

type Values = Omit<RegisterApplicationInput, 'idempotencyKey' | 'obstacles'>

const aPerson: ReconPersonInput = { kind: 'PERSON', name: '', phone: '', address: '', idNumber: '' }
const orNull = (text: string | null | undefined) => (text ? text : null)

/** The application as it came: nothing is refused here; what it is worth is examined afterwards. */
export function RegisterDialog({ area = null, onClose, onRegistered }: Props) {
  const { reconsideration: words } = useWords()
  const today = useToday()
  const w = words.register
  const defaults = {
    ...{ receivedOn: today, how: 'IN_PERSON', postmarkOn: null, atRespondentOn: null, respondentOrganId: null, area },
    ...{ actTitle: '', actDoneOn: null, actKnownOn: null, wasToldOfRights: true, rightsLearnedOn: null },
    ...{ isImmovable: false, request: '', reasons: '', isComplete: true, asksReviewOf: '', lawsuit: 'NONE' },
    ...{ applicants: [aPerson], matterNumber: '' },
  }
  return (
    <CommandDialog
      command="registerApplication"
      title={w.title}
      lead={w.lead}
      submit={w.submit}
      done={words.list.registered}
      width="md"
      refresh={reconRefresh}
      defaults={defaults}
      toInput={toInput}
      onDone={({ registerApplication }) => onRegistered(registerApplication.reconsideration.id)}
      onClose={onClose}
    >
      <Section title={w.sections.how}>
        <How />
      </Section>
      <Section title={w.sections.act}>
        <Act />
      </Section>
      <Section title={w.sections.who}>
        <Who />
      </Section>
      <Section title={w.sections.say}>
        <Say />
      </Section>
    </CommandDialog>
  )
}

const toInput = (values: Values) => ({
  ...values,
  ...{ asksReviewOf: orNull(values.asksReviewOf), matterNumber: orNull(values.matterNumber), obstacles: [] },
  postmarkOn: values.how === 'POST' ? values.postmarkOn : null,
  atRespondentOn: values.how === 'THROUGH_RESPONDENT' ? values.atRespondentOn : null,
  rightsLearnedOn: values.wasToldOfRights ? null : values.rightsLearnedOn,
  applicants: values.applicants.map(({ kind, name, phone, address, idNumber }) => ({
    ...{ kind, name, phone: orNull(phone), address: orNull(address), idNumber: orNull(idNumber) },
  })),
})

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, display: 'grid', gap: 1.5 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}

const Pair = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>{children}</Box>
)

function How() {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const f = words.fields
  const how = useWatch({ name: 'how' }) as Values['how']
  return (
    <>
      <Pair>
        <DayBox name="receivedOn" label={f.receivedOn} autoFocus />
        <ChoiceBox
          name="how"
          label={f.how}
          choices={codesOf(APPLICATION_HOW).map((code) => ({ value: code, text: say.code(APPLICATION_HOW, code) }))}
        />
      </Pair>
      {how === 'POST' && <DayBox name="postmarkOn" label={f.postmarkOn} />}
      {how === 'THROUGH_RESPONDENT' && <DayBox name="atRespondentOn" label={f.atRespondentOn} />}
    </>
  )
}

function Act() {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const f = words.fields
  const wasTold = Boolean(useWatch({ name: 'wasToldOfRights' }))
  return (
    <>
      <Pair>
        <SearchBox
          name="area"
          label={f.area}
          choices={codesOf(AREAS_OF_ACT).map((code) => ({ value: code, text: say.code(AREAS_OF_ACT, code) }))}
        />
        <OrganBox name="respondentOrganId" label={f.respondentOrganId} />
      </Pair>
      <TextBox name="actTitle" label={f.actTitle} />
      <Pair>
        <DayBox name="actDoneOn" label={f.actDoneOn} need="optional" />
        <DayBox name="actKnownOn" label={f.actKnownOn} need="optional" />
      </Pair>
      <TickBox name="wasToldOfRights" label={f.wasToldOfRights} />
      {!wasTold && <DayBox name="rightsLearnedOn" label={f.rightsLearnedOn} need="optional" />}
      <TickBox name="isImmovable" label={f.isImmovable} />
    </>
  )
}

function Who() {
  const { reconsideration: words } = useWords()
  const f = words.fields
  const people = useFieldArray({ name: 'applicants' })
  return (
    <>
      {people.fields.map((person, at) => (
        <Box key={person.id} sx={{ display: 'grid', gap: 1.5 }}>
          {people.fields.length > 1 && (
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
              <strong>{words.register.person(at + 1)}</strong>
              <Button size="small" onClick={() => people.remove(at)}>
                {words.register.removePerson(at + 1)}
              </Button>
            </Box>
          )}
          <Pair>
            <TextBox name={`applicants.${at}.name`} label={f.name} />
            <TextBox name={`applicants.${at}.phone`} label={f.phone} need="optional" />
            <TextBox name={`applicants.${at}.idNumber`} label={f.idNumber} need="optional" />
            <TextBox name={`applicants.${at}.address`} label={f.address} need="optional" />
          </Pair>
        </Box>
      ))}
      <Box>
        <Button size="small" onClick={() => people.append(aPerson)}>
          {words.register.addPerson}
        </Button>
      </Box>
    </>
  )
}

function Say() {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const f = words.fields
  return (
    <>
      <TextBox name="request" label={f.request} lines={2} />
      <TextBox name="reasons" label={f.reasons} lines={3} />
      <TickBox name="isComplete" label={f.isComplete} />
      <TextBox name="asksReviewOf" label={f.asksReviewOf} need="optional" />
      <Pair>
        <ChoiceBox
          name="lawsuit"
          label={f.lawsuit}
          choices={codesOf(LAWSUIT_STATES).map((code) => ({ value: code, text: say.code(LAWSUIT_STATES, code) }))}
        />
        <TextBox name="matterNumber" label={f.matterNumber} need="optional" />
      </Pair>
    </>
  )
}
