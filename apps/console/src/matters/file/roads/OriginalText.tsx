import Button from '@mui/material/Button'
import { useState } from 'react'
import { Panel } from '../../../kit/Panel.js'
import { useWords } from '../../../words/use-words.js'
import { Said } from '../Said.js'
import { Row, Rows } from './rows.js'
import type { RoadsRead } from './use-roads.js'

/** The words told at intake: shown when asked for, since somebody may look over a shoulder. */
export function OriginalText({ original }: { original: NonNullable<RoadsRead['originalText']> }) {
  const { roads, file } = useWords()
  const [isShown, setShown] = useState(false)
  const w = roads.original
  return (
    <Panel
      title={w.title}
      help={w.help}
      padding="none"
      actions={
        !isShown && (
          <Button size="small" onClick={() => setShown(true)}>
            {w.show}
          </Button>
        )
      }
    >
      {isShown && (
        <Rows>
          <Row>
            <Said label="" text={original.summary} />
          </Row>
          {original.claims.map((claim) => (
            <Row key={claim.no}>
              <Said label={file.claims.no(claim.no)} text={claim.text} />
              <Said label={file.claims.factsAndReasons} text={claim.factsAndReasons} />
            </Row>
          ))}
        </Rows>
      )}
    </Panel>
  )
}
