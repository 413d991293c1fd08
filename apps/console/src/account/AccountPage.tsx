import { ROLES } from '@petition/domain'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { instantText } from '../kit/days.js'
import { PageHead } from '../kit/PageHead.js'
import { Panel } from '../kit/Panel.js'
import { useMe } from '../kit/use-console.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { OwnAbsence } from './OwnAbsence.js'
import { OwnRights } from './OwnRights.js'
import { PasswordForm } from './PasswordForm.js'
import { SignIns } from './SignIns.js'

/** Everything about oneself on one page; the addresses below it only say where to look first. */
export default function AccountPage() {
  const { account } = useWords()
  const me = useMe()
  const { pathname } = useLocation()
  useEffect(() => {
    const part = pathname.split('/').at(-1)
    if (part === 'password' || part === 'sessions') document.getElementById(part)?.scrollIntoView({ block: 'start' })
  }, [pathname])
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageHead title={account.title} lead={me?.account.name} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {me?.account.mustChangePassword && <Alert severity="warning">{account.mustChange}</Alert>}
        {me?.account.mustChangePassword && <PasswordForm login={me.account.login} />}
        <WhoIAm />
        <OwnRights />
        <OwnAbsence />
        <Box id="sessions" sx={{ scrollMarginTop: 72 }}>
          <SignIns />
        </Box>
        <Box id="password" sx={{ scrollMarginTop: 72 }}>
          {me && !me.account.mustChangePassword && <PasswordForm login={me.account.login} />}
        </Box>
      </Box>
    </Box>
  )
}

function WhoIAm() {
  const { account } = useWords()
  const say = useSay()
  const me = useMe()
  if (!me) return null
  const lines = [
    [account.login, me.account.login],
    [account.organ, me.organ.name],
    [account.section, me.account.section],
    [account.post, me.account.post],
    [account.roles, me.roles.map((role) => say.code(ROLES, role)).join('、') || account.noRoles],
    [account.lastSignIn, me.account.lastSignInAt && instantText(me.account.lastSignInAt)],
  ] as const
  return (
    <Panel title={account.who}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2.5, rowGap: 0.5 }}
      >
        {lines
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <Box key={label} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ color: palette.inkSoft }}>
                {label}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {text}
              </Box>
            </Box>
          ))}
      </Box>
    </Panel>
  )
}
