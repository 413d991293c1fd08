import {
  AREAS_OF_ACT,
  EXECUTION_STAY_GROUNDS,
  RECON_ENDS,
  RECON_PROCEDURES,
  RECON_STAGES,
} from '@petition/domain/reconsideration'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useDayText } from '../kit/days.js'
import { PageHead } from '../kit/PageHead.js'
import { Tag } from '../kit/Tag.js'
import { palette } from '../theme/palette.js'
import { useSay, useWords } from '../words/use-words.js'
import { stageTones, type ReconFile } from './recon.js'

/** Number, act, where it stands and until when it is to be decided. */
export function ReconHead({ file }: { file: ReconFile }) {
  const { reconsideration: words } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = words.file
  const facts = [
    say.code(AREAS_OF_ACT, file.area),
    file.procedure && say.code(RECON_PROCEDURES, file.procedure),
    file.acceptedOn ? w.accepted(dayText(file.acceptedOn)) : file.endHow ? null : w.notAccepted,
    file.decideBy && w.decideBy(dayText(file.decideBy)),
    file.endHow && w.ended(say.code(RECON_ENDS, file.endHow), dayText(file.endedOn)),
    w.law(w.texts[file.text as keyof typeof w.texts]),
    file.texts.matterNumber && w.matter(file.texts.matterNumber),
  ].filter(Boolean)
  return (
    <>
      <PageHead
        title={file.number}
        lead={
          <>
            <Box sx={{ color: palette.ink, fontSize: '1rem' }}>
              {file.actTitle} · {file.respondent.name}
            </Box>
            <Box>{facts.join(' · ')}</Box>
          </>
        }
        actions={
          <>
            <Tag tone={stageTones[file.stage]}>{say.code(RECON_STAGES, file.stage)}</Tag>
            {file.isAwaitingApproval && <Tag tone="amber">{words.list.waiting}</Tag>}
          </>
        }
      />
      {file.texts.suspendedFor && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {w.suspended(file.texts.suspendedFor)}
        </Alert>
      )}
      {file.course.stay && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {w.course.stayed(
            dayText(file.course.stay.stayedOn),
            [say.code(EXECUTION_STAY_GROUNDS, file.course.stay.ground), file.course.stay.rule, file.course.stay.reason]
              .filter(Boolean)
              .join(' · '),
          )}
        </Alert>
      )}
      {file.course.withdrawal && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {w.course.withdrawn(
            file.course.withdrawal.by.join('、') || w.course.withdrawnAll,
            dayText(file.course.withdrawal.receivedOn),
            file.course.withdrawal.reason,
          )}
        </Alert>
      )}
      {file.course.stayRequest && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {w.course.stayAsked(
            file.course.stayRequest.by,
            dayText(file.course.stayRequest.askedOn),
            file.course.stayRequest.reason,
          )}
        </Alert>
      )}
    </>
  )
}
