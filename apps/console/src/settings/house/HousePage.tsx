import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useState } from 'react'
import { useDayText } from '../../kit/days.js'
import { PageHead } from '../../kit/PageHead.js'
import { Panel } from '../../kit/Panel.js'
import { Tag } from '../../kit/Tag.js'
import { useHasRole, useRead } from '../../kit/use-console.js'
import { Waiting } from '../../kit/Waiting.js'
import { WideTable } from '../../kit/WideTable.js'
import { palette } from '../../theme/palette.js'
import { useSay, useWords } from '../../words/use-words.js'
import { Reading, type HouseSetting } from './Reading.js'
import { SettingDialog } from './SettingDialog.js'
import { valueText } from './value-text.js'

export default function HousePage() {
  const { settings } = useWords()
  const list = useRead(['settings'], (provider) => provider.settings())
  const mayRule = useHasRole('ADMIN', 'HEAD')
  const [changed, setChanged] = useState<HouseSetting | null>(null)
  return (
    <>
      <PageHead title={settings.pages.house.title} lead={settings.house.lead} />
      <Panel padding="none">
        <Waiting read={list} lines={12}>
          {(rows) => <Settings rows={rows} onChange={mayRule ? setChanged : null} />}
        </Waiting>
      </Panel>
      {changed && <SettingDialog setting={changed} onClose={() => setChanged(null)} />}
    </>
  )
}

interface Props {
  rows: readonly HouseSetting[]
  onChange: ((setting: HouseSetting) => void) | null
}

function Settings({ rows, onChange }: Props) {
  const words = useWords()
  const say = useSay()
  const w = words.settings.house
  return (
    <WideTable label={words.settings.pages.house.title}>
      <Table size="small" sx={{ minWidth: 820 }}>
        <TableHead>
          <TableRow>
            <TableCell>{w.name}</TableCell>
            <TableCell>{w.value}</TableCell>
            <TableCell>{w.basis}</TableCell>
            <TableCell>{w.source}</TableCell>
            {onChange && <TableCell component="td" />}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((setting) => {
            const label = say.pair(setting.labelZh, setting.labelEn)
            return (
              <TableRow key={setting.key} hover sx={{ '& td, & th': { verticalAlign: 'top' } }}>
                <TableCell component="th" scope="row" sx={{ maxWidth: 280 }}>
                  {label}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 600 }}>{valueText(setting, words)}</TableCell>
                <TableCell sx={{ maxWidth: 380, fontSize: '0.8125rem', color: palette.inkSoft }}>
                  {setting.basis}
                  <Reading settingKey={setting.key} />
                </TableCell>
                <TableCell>
                  <Source setting={setting} />
                </TableCell>
                {onChange && (
                  <TableCell align="right" sx={{ py: 0.5 }}>
                    <Button size="small" aria-label={w.changeOf(label)} onClick={() => onChange(setting)}>
                      {w.change}
                    </Button>
                  </TableCell>
                )}
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </WideTable>
  )
}

function Source({ setting }: { setting: HouseSetting }) {
  const { settings } = useWords()
  const dayText = useDayText()
  if (setting.isDefault) return <Tag>{settings.house.isDefault}</Tag>
  return <>{settings.house.setBy(setting.confirmedBy ?? '', dayText(setting.from))}</>
}
