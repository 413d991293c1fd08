import { codesOf, ORGAN_KINDS } from '@petition/domain'
import Search from '@mui/icons-material/Search'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import type { OrganRowFragment } from '../../gql/graphql.js'
import { Nothing } from '../../kit/Nothing.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { useMe, useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { useSay, useWords } from '../../words/use-words.js'
import { OrganTable } from './OrganTable.js'

const fits = (organ: OrganRowFragment, text: string): boolean =>
  organ.name.includes(text) || organ.code.toLowerCase().includes(text.toLowerCase())

/** All organs by kind: some sixty that hardly change, so they are searched here and not asked for again. */
export default function OrganPage() {
  const { settings } = useWords()
  const organs = useRead(['organs', 'all'], (provider) => provider.allOrgans())
  const [text, setText] = useState('')
  const { title, lead } = settings.pages.organs
  return (
    <>
      <PageHead
        title={title}
        lead={lead}
        actions={
          <TextField
            type="search"
            label={settings.organs.words}
            value={text}
            onChange={(event) => setText(event.target.value)}
            slotProps={{
              input: {
                startAdornment: (
                  <InputAdornment position="start">
                    <Search fontSize="small" />
                  </InputAdornment>
                ),
              },
            }}
          />
        }
      />
      <Waiting read={organs} lines={10}>
        {(all) => <Kinds organs={all.filter((organ) => fits(organ, text.trim()))} />}
      </Waiting>
    </>
  )
}

function Kinds({ organs }: { organs: readonly OrganRowFragment[] }) {
  const { settings } = useWords()
  const say = useSay()
  const me = useMe()
  const own = organs.find(({ id }) => id === me?.organ.id)
  const kinds = codesOf(ORGAN_KINDS).map((kind) => ({
    title: say.code(ORGAN_KINDS, kind),
    organs: organs.filter((organ) => organ.kind === kind && organ.id !== own?.id),
    isOpen: false,
  }))
  const groups = [{ title: settings.organs.own, organs: own ? [own] : [], isOpen: true }, ...kinds]
  if (organs.length === 0) return <Nothing text={settings.organs.none} />
  return (
    <Panel padding="none">
      <OrganTable groups={groups.filter((group) => group.organs.length > 0)} />
    </Panel>
  )
}
