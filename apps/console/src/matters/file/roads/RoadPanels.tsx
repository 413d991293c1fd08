import { ACCUSATION_CONCERNS, ADOPTIONS, COMPETENCE_DECIDERS, MANAGED_BY, REPORTED_TO } from '@petition/domain'
import { useDayText } from '../../../kit/days.js'
import { Panel } from '../../../kit/Panel.js'
import { Tag } from '../../../kit/Tag.js'
import { useSay, useWords } from '../../../words/use-words.js'
import { Said } from '../Said.js'
import { Holdings } from './Holdings.js'
import { OriginalText } from './OriginalText.js'
import { Row, Rows } from './rows.js'
import { useRoads, type RoadsRead } from './use-roads.js'

type Roads = RoadsRead['roads']

/** What a matter came to beside the petition procedure; a panel for each thing that happened, and none for what did not. */
export function RoadPanels({ id }: { id: string }) {
  const read = useRoads(id)
  if (!read) return null
  const { roads } = read
  return (
    <>
      {roads.urgent && <Urgent urgent={roads.urgent} />}
      {roads.handover && <Handover handover={roads.handover} />}
      {roads.advice && <Advice advice={roads.advice} />}
      {roads.ledIn.length > 0 && <LedIn rows={roads.ledIn} />}
      {roads.protection.length > 0 && <Protection rows={roads.protection} />}
      {roads.assisting.length > 0 && <Assisting rows={roads.assisting} />}
      {roads.competence.length > 0 && <Competence rows={roads.competence} />}
      {read.originalText && <OriginalText original={read.originalText} />}
      {roads.holdings.length > 1 && <Holdings roads={roads} />}
    </>
  )
}

function Advice({ advice }: { advice: NonNullable<Roads['advice']> }) {
  const { roads, file } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = roads.advice
  const state = advice.repliedOn ? w.replied(dayText(advice.repliedOn)) : w.notReplied
  return (
    <Panel title={w.title} help={`${w.decided(advice.number, dayText(advice.decidedOn))} · ${state}`} padding="none">
      <Rows>
        {advice.decisions.map((one) => (
          <Row key={one.claimNo}>
            {file.claims.no(one.claimNo)} <Tag tone="blue">{say.code(ADOPTIONS, one.adoption)}</Tag>
            <Said label={w.reasons} text={one.reasons} />
            <Said label={w.measure} text={one.measure} />
          </Row>
        ))}
      </Rows>
    </Panel>
  )
}

function Handover({ handover }: { handover: NonNullable<Roads['handover']> }) {
  const { roads } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = roads.handover
  const course = [
    w.handed(dayText(handover.handedOn)),
    handover.signedOn ? w.signed(dayText(handover.signedOn)) : w.notSigned,
  ]
  const result = handover.resultOn === null ? w.noResult : handover.isTellable ? handover.result : (w.tell['NO'] ?? '')
  return (
    <Panel title={w.title} help={course.join('，')} padding="none">
      <Rows>
        <Row>
          <strong>{handover.organ.name}</strong> <Tag>{say.code(ACCUSATION_CONCERNS, handover.concern)}</Tag>{' '}
          <Tag>{say.code(MANAGED_BY, handover.managedBy)}</Tag>
          <Said label={w.fact} text={handover.decidingFact} />
          <Said label={w.basis} text={handover.basis} />
          <Said label={w.departure} text={handover.departure} />
          <Said label={w.accused} text={handover.accusedOrgan?.name} />
          <Said label={w.result} text={result} />
        </Row>
      </Rows>
    </Panel>
  )
}

function LedIn({ rows }: { rows: Roads['ledIn'] }) {
  const { roads, file } = useWords()
  const dayText = useDayText()
  const w = roads.ledIn
  return (
    <Panel title={w.title} padding="none">
      <Rows>
        {rows.map((one) => (
          <Row key={`${one.on} ${one.place}`}>
            <strong>{one.place}</strong>
            <Said label="" text={`${one.claimNos.map(file.claims.no).join('、')}，${w.on(dayText(one.on))}`} />
            <Said label="" text={one.takenOn ? `${w.taken(dayText(one.takenOn))}：${one.proof ?? ''}` : w.notTaken} />
          </Row>
        ))}
      </Rows>
    </Panel>
  )
}

function Protection({ rows }: { rows: Roads['protection'] }) {
  const { roads } = useWords()
  const dayText = useDayText()
  const w = roads.protection
  return (
    <Panel title={w.title} padding="none">
      <Rows>
        {rows.map((one) => (
          <Row key={`${one.law} ${one.performBy}`}>
            <strong>{one.law}</strong>
            <Said label="" text={w.by(dayText(one.performBy))} />
            {one.answeredOn && (
              <Said
                label={`${w.is[one.isPerformed ? 'YES' : 'NO'] ?? ''}，${w.answered(dayText(one.answeredOn))}`}
                text={one.text}
              />
            )}
          </Row>
        ))}
      </Rows>
    </Panel>
  )
}

function Assisting({ rows }: { rows: Roads['assisting'] }) {
  const { roads } = useWords()
  const dayText = useDayText()
  const w = roads.together
  return (
    <Panel title={w.title} padding="none">
      <Rows>
        {rows.map((one) => (
          <Row key={`${one.organ.id} ${one.task}`}>
            <strong>{one.organ.name}</strong>
            <Said label={w.task} text={one.task} />
            <Said label="" text={one.contributedOn ? w.given(dayText(one.contributedOn)) : w.due(dayText(one.dueOn))} />
            <Said label={w.contribution} text={one.text} />
          </Row>
        ))}
      </Rows>
    </Panel>
  )
}

function Competence({ rows }: { rows: Roads['competence'] }) {
  const { roads } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = roads.together
  return (
    <Panel title={w.competence} padding="none">
      <Rows>
        {rows.map((one) => (
          <Row key={`${one.on} ${one.who}`}>
            <strong>{one.leadOrgan.name}</strong>
            <Said label={say.code(COMPETENCE_DECIDERS, one.decider)} text={`${one.who}，${dayText(one.on)}`} />
            <Said label={w.reasons} text={one.reasons} />
          </Row>
        ))}
      </Rows>
    </Panel>
  )
}

function Urgent({ urgent }: { urgent: NonNullable<Roads['urgent']> }) {
  const { roads } = useWords()
  const say = useSay()
  const dayText = useDayText()
  const w = roads.urgent
  const names = (to: readonly string[]) => to.map((one) => say.code(REPORTED_TO, one as 'GOVERNMENT')).join('、')
  return (
    <Panel title={w.title} help={w.known(dayText(urgent.knownOn))} padding="none">
      <Rows>
        <Row>
          <Said label={w.what} text={urgent.what} />
        </Row>
        {urgent.reports.length === 0 && <Row>{w.notReported}</Row>}
        {urgent.reports.map((one) => (
          <Row key={`${one.on} ${one.what}`}>
            <strong>{w.reported(dayText(one.on), names(one.to))}</strong>
            <Said label={w.content} text={one.what} />
            <Said label={w.measures} text={one.measures} />
          </Row>
        ))}
        {urgent.decisions.map((one) => (
          <Row key={`${one.on} ${one.text}`}>
            <strong>{w.decided(dayText(one.on), names([one.by]))}</strong>
            <Said label="" text={one.text} />
          </Row>
        ))}
      </Rows>
    </Panel>
  )
}
