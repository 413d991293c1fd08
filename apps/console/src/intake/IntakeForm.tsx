import Box from '@mui/material/Box'
import { useEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react'
import { FormProvider, useFieldArray, useForm } from 'react-hook-form'
import { useRefusedFields } from '../kit/form/use-refused-fields.js'
import { newKey, type CommandResult } from '../provider/commands.js'
import { palette } from '../theme/palette.js'
import { useWords } from '../words/use-words.js'
import { ClaimsSection } from './ClaimsSection.js'
import { dropDraft, type Draft, type RepeatOf } from './draft.js'
import { FilesSection } from './FilesSection.js'
import { filesIn } from './files-in.js'
import { HistorySection } from './HistorySection.js'
import { emptyClaim, emptyParty, inputOf, isTouched, withoutBlankLines, type IntakeValues } from './intake-values.js'
import { IntakeFoot } from './IntakeFoot.js'
import { ACT_KEYS, enterFirst, enterFirstWrong, enterRefused } from './keys.js'
import { LeaveDialog } from './LeaveDialog.js'
import { PartiesSection } from './PartiesSection.js'
import { ReceiptSection } from './ReceiptSection.js'
import { SIMILAR_ID, SimilarMatters } from './SimilarMatters.js'
import { SubjectSection } from './SubjectSection.js'
import { useFormKeys } from './use-form-keys.js'
import { useKeptForm } from './use-kept-form.js'
import { useRegister } from './use-register.js'
import { useSendings } from './use-sendings.js'

export interface Registered {
  readonly result: CommandResult<'registerMatter'>
  readonly values: IntakeValues
  readonly repeatOf: RepeatOf | null
}

interface Props {
  accountId: string
  first: Draft
  /** The field where the talk goes on. */
  start: 'channel' | 'name'
  /** Attaching a repeat is the office's act. */
  mayAttach: boolean
  onRegistered: (registered: Registered) => void
  onLeave: () => void
}

export function IntakeForm({ accountId, first, start, mayAttach, onRegistered, onLeave }: Props) {
  const { intake } = useWords()
  const root = useRef<HTMLFormElement>(null)
  const form = useForm<IntakeValues>({ defaultValues: first.values, shouldFocusError: false })
  const parties = useFieldArray({ control: form.control, name: 'parties' })
  const claims = useFieldArray({ control: form.control, name: 'claims' })
  const { draft, change } = useKeptForm(accountId, first, form)
  const files = useSendings(first.uploads, (uploads) => change({ uploads }))
  const [repeatOf, setRepeatOf] = useState(first.repeatOf)
  const [isLeaving, setLeaving] = useState(false)
  const [fileNote, setFileNote] = useState<string | null>(null)
  const register = useRegister()
  const isRunning = useRef(false)
  useRefusedFields(form, register.error)
  useEffect(() => {
    const place = start === 'name' ? '#field-parties-0-name' : '#field-channel input:checked'
    root.current?.querySelector<HTMLElement>(place)?.focus()
  }, [start])

  const focusLater = (find: () => Element | null) => setTimeout(() => enterFirst(find()))
  const lineOf = (kind: 'party' | 'claim', at: number) => () =>
    root.current?.querySelector(`[data-${kind}="${at}"]`) ?? null
  const addParty = () => {
    form.setValue('isAnonymous', false)
    parties.append(emptyParty(), { shouldFocus: false })
    focusLater(lineOf('party', parties.fields.length))
  }
  const addClaim = () => {
    claims.append(emptyClaim(), { shouldFocus: false })
    focusLater(lineOf('claim', claims.fields.length))
  }
  const removeClaim = (at: number) => {
    claims.remove(at)
    focusLater(lineOf('claim', Math.max(0, at - 1)))
  }
  const moveClaim = (from: number, to: number) => {
    claims.move(from, to)
    focusLater(lineOf('claim', to))
  }

  const send = form.handleSubmit(
    (values) => {
      const uploadIds = draft.current.uploads.map(({ uploadId }) => uploadId)
      register.mutate(
        { input: inputOf(values, uploadIds), key: draft.current.key },
        {
          onSuccess: (result) => {
            dropDraft()
            onRegistered({ result, values, repeatOf: draft.current.repeatOf })
          },
          onError: enterRefused,
          onSettled: () => {
            isRunning.current = false
          },
        },
      )
    },
    () => {
      isRunning.current = false
      setTimeout(() => enterFirstWrong(root.current))
    },
  )
  const submit = () => {
    if (isRunning.current) return
    const states = files.sendings.map(({ state }) => state)
    const note = states.includes('RUNNING')
      ? intake.files.running
      : states.some((one) => one !== 'SENT')
        ? intake.files.failed
        : null
    setFileNote(note)
    if (note) return
    const { claims: toldClaims, parties: toldParties } = withoutBlankLines(form.getValues())
    if (toldClaims.length < claims.fields.length) claims.replace(toldClaims)
    if (toldParties.length < parties.fields.length) parties.replace(toldParties)
    form.clearErrors()
    // From here on, and not from the sending: between the two the form is still being checked.
    isRunning.current = true
    void send()
  }
  const leave = () => (isTouched(form.getValues()) || draft.current.uploads.length > 0 ? setLeaving(true) : onLeave())
  const choose = (chosen: RepeatOf | null) => {
    setRepeatOf(chosen)
    change({ repeatOf: chosen })
  }
  const onKeyDown = useFormKeys(root, {
    register: submit,
    leave,
    letters: {
      [ACT_KEYS.addParty]: addParty,
      [ACT_KEYS.addClaim]: addClaim,
      [ACT_KEYS.similar]: () => document.querySelector<HTMLElement>(`#${SIMILAR_ID} a, #${SIMILAR_ID} button`)?.focus(),
    },
  })
  const takeFiles = (event: ClipboardEvent | DragEvent, from: DataTransfer) => {
    const found = filesIn(from, intake.files.pasted)
    if (found.length === 0) return
    event.preventDefault()
    files.add(found)
  }
  return (
    <FormProvider {...form}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 296px' },
        }}
      >
        <Box
          component="form"
          ref={root}
          noValidate
          aria-label={intake.title}
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
          onKeyDown={onKeyDown}
          onPaste={(event: ClipboardEvent) => takeFiles(event, event.clipboardData)}
          onDragOver={(event: DragEvent) => event.preventDefault()}
          onDrop={(event: DragEvent) => takeFiles(event, event.dataTransfer)}
          sx={{ background: palette.surface, border: `1px solid ${palette.line}`, borderRadius: 2, minWidth: 0 }}
        >
          <ReceiptSection />
          <PartiesSection partyIds={parties.fields.map(({ id }) => id)} onAdd={addParty} onRemove={parties.remove} />
          <SubjectSection />
          <ClaimsSection
            claimIds={claims.fields.map(({ id }) => id)}
            onAdd={addClaim}
            onRemove={removeClaim}
            onMove={moveClaim}
          />
          <HistorySection />
          <FilesSection {...files} />
          <IntakeFoot
            note={fileNote}
            error={register.error}
            isRunning={register.isPending}
            onAsNew={() => {
              change({ key: newKey() })
              register.reset()
              submit()
            }}
          />
        </Box>
        <Box
          sx={{
            position: { lg: 'sticky' },
            top: { lg: 72 },
            maxHeight: { lg: 'calc(100vh - 88px)' },
            overflowY: { lg: 'auto' },
          }}
        >
          <SimilarMatters repeatOf={repeatOf} onChoose={mayAttach ? choose : null} />
        </Box>
      </Box>
      {isLeaving && (
        <LeaveDialog
          onStay={() => setLeaving(false)}
          onKeep={onLeave}
          onDrop={() => {
            dropDraft()
            onLeave()
          }}
        />
      )}
    </FormProvider>
  )
}
