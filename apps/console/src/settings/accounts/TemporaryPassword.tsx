import { useWords } from '../../words/use-words.js'
import { ShownOnce } from '../ShownOnce.js'

export interface HandedOut {
  readonly name: string
  readonly login: string
  /** Null when it was shown before. */
  readonly temporaryPassword: string | null
}

export function TemporaryPassword({ handedOut, onClose }: { handedOut: HandedOut; onClose: () => void }) {
  const { people } = useWords()
  const { name, login, temporaryPassword } = handedOut
  return (
    <ShownOnce
      title={people.accounts.passwordTitle}
      beside={[
        { label: people.accounts.name, value: name },
        { label: people.accounts.login, value: login },
      ]}
      secret={temporaryPassword === null ? null : { label: people.accounts.password, value: temporaryPassword }}
      onClose={onClose}
    />
  )
}
