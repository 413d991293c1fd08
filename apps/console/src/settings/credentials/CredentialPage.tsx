import Key from '@mui/icons-material/KeyOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { useWords } from '../../words/use-words.js'
import { ShownOnce, type OnceLine } from '../ShownOnce.js'
import { CreateCredentialDialog } from './CreateCredentialDialog.js'
import { CredentialTable } from './CredentialTable.js'

export interface HandedKey {
  readonly clientId: string
  /** Null when it was shown before. */
  readonly clientSecret: string | null
}

export default function CredentialPage() {
  const { settings } = useWords()
  const list = useRead(['credentials'], (provider) => provider.partnerCredentials())
  const [isCreating, setCreating] = useState(false)
  const [handed, setHanded] = useState<HandedKey | null>(null)
  const w = settings.credentials
  return (
    <>
      <PageHead
        title={settings.pages.credentials.title}
        lead={w.lead}
        actions={
          <Button variant="contained" startIcon={<Key />} onClick={() => setCreating(true)}>
            {w.create}
          </Button>
        }
      />
      <Panel padding="none">
        <Waiting read={list}>
          {(rows) => (rows.length === 0 ? <Nothing text={w.none} /> : <CredentialTable rows={rows} />)}
        </Waiting>
      </Panel>
      {isCreating && <CreateCredentialDialog onHandOut={setHanded} onClose={() => setCreating(false)} />}
      {handed && (
        <ShownOnce
          title={w.secretTitle}
          beside={[{ label: w.clientId, value: handed.clientId }]}
          secret={secretLine(w.secret, handed.clientSecret)}
          onClose={() => setHanded(null)}
        />
      )}
    </>
  )
}

const secretLine = (label: string, value: string | null): OnceLine | null => (value === null ? null : { label, value })
