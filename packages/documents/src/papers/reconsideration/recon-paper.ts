import { citationZh } from '@petition/law'
import { addressee, note, paragraphs, signature } from '../../blocks.js'
import type { Block, Paper } from '../../paper.js'
import { missing, type PaperProblem } from '../../problem.js'
import { chineseDay } from '../../wording/chinese-day.js'
import { cleanLine } from '../../wording/clean-text.js'
import { contactSentence } from '../../wording/contact.js'
import { documentNumberText } from '../../wording/document-number.js'
import { legalDateText } from '../../wording/legal-date.js'
import { petitionersText } from '../../wording/petitioners.js'
import { decisionBlocks, mediationBlocks, rejectionBlocks } from './recon-decision.js'
import { brought, ofTheCase, under, type Form } from './recon-form.js'
import type { ReconHead, ReconPaperInput } from './recon-input.js'
import type { ReconPaperKind } from './recon-kinds.js'
import { LATER_FORMS } from './recon-later.js'
import { NO_FIRST_TEXT, reconRemedyText } from './recon-remedy.js'

const FORMS: { readonly [Kind in ReconPaperKind]: Form<Kind> } = {
  RECON_SUPPLEMENT_NOTICE: {
    title: '补正行政复议申请通知书',
    to: 'APPLICANTS',
    body: (head, { items, answerBy, setDays }) => [
      ...paragraphs(`${brought(head)}经审查，申请材料不齐全或者表述不清楚。${under(head)}，请补正以下材料：`),
      ...items.flatMap((item, at) => paragraphs(cleanLine(item), `${at + 1}．`)),
      ...paragraphs(
        `${
          answerBy === null
            ? `请自收到本通知之日起${setDays === null ? '十个工作' : setDays}日内提交补正材料。`
            : `请于${legalDateText(answerBy)}前提交补正材料。`
        }无正当理由逾期不补正的，视为放弃行政复议申请。有正当理由不能按期补正的，请及时说明。补正所需事项已一次性载明，不再重复要求。`,
      ),
    ],
  },
  RECON_NOT_ACCEPTED: {
    title: '不予受理行政复议申请决定书',
    to: 'APPLICANTS',
    body: (head, { ground, reason, competentOrgan, remedy }) => [
      ...paragraphs(`${brought(head)}经审查，${cleanLine(ground)}：${reason}`),
      ...paragraphs(`${under(head)}，决定不予受理。`),
      ...(competentOrgan === null
        ? []
        : paragraphs(`有管辖权的行政复议机关是${cleanLine(competentOrgan)}，可以依法向其申请。`)),
      ...paragraphs(remedy === null ? NO_FIRST_TEXT : reconRemedyText(remedy)),
    ],
  },
  RECON_ACCEPTANCE_NOTICE: {
    title: '行政复议申请受理通知书',
    to: 'APPLICANTS',
    body: (head, { acceptedOn, procedure, decideBy }) => [
      ...paragraphs(
        `${brought(head)}经审查，符合受理条件，${under(head)}，决定于${chineseDay(acceptedOn)}受理，适用${procedure}审理。`,
      ),
      ...(decideBy === null
        ? []
        : paragraphs(
            `审理期限的最后一日为${legalDateText(decideBy)}；依法中止、延长的，另行书面告知。行政复议不收取任何费用。`,
          )),
    ],
  },
  RECON_REPLY_NOTICE: {
    title: '行政复议答复通知书',
    to: 'RESPONDENT',
    body: (head, { acceptedOn, replyDays, replyCitation }) => [
      ...paragraphs(`${ofTheCase(head)}本机关已于${chineseDay(acceptedOn)}受理。现将申请书副本发送你单位。`),
      ...paragraphs(
        `根据${citationZh(replyCitation)}，请自收到申请书副本之日起${replyDays}内提出书面答复，` +
          '并提交当初作出该行政行为的证据、依据和其他有关材料。不按期答复、提交的，视为该行政行为没有证据、依据。',
      ),
      ...paragraphs('在行政复议期间，不得自行向申请人和其他有关单位、个人收集证据。'),
    ],
  },
  RECON_THIRD_PARTY_NOTICE: {
    title: '第三人参加行政复议通知书',
    to: 'NOBODY',
    body: (head, { acceptedOn }) => [
      addressee(petitionersText(head.thirdParties)),
      ...paragraphs(
        `${ofTheCase(head)}本机关已于${chineseDay(acceptedOn)}受理。你（单位）与被申请行政复议的行政行为有利害关系，${under(head)}，` +
          '可以作为第三人参加行政复议，查阅有关材料，提交意见和证据，委托一至二名代理人。不参加的，不影响审理。',
      ),
    ],
  },
  RECON_HEARING_NOTICE: {
    title: '行政复议听证通知书',
    to: 'ALL',
    body: (head, says) => [
      ...paragraphs(
        `${ofTheCase(head)}${says.movedBecause === null ? '' : `因${cleanLine(says.movedBecause)}，原定听证安排变更。`}${under(head)}，定于以下时间、地点举行听证：`,
      ),
      ...paragraphs(`${chineseDay(says.hearingOn)}${says.from}至${says.until}`, '时间：'),
      ...paragraphs(cleanLine(says.place), '地点：'),
      ...paragraphs(cleanLine(says.subject), '听证事项：'),
      ...paragraphs(says.isPublic ? '公开' : '不公开', '方式：'),
      ...paragraphs(`主持人${cleanLine(says.chair)}；听证员${says.members.map(cleanLine).join('、')}`, '听证人员：'),
      ...paragraphs(
        '申请人无正当理由拒不参加听证的，视为放弃听证权利。被申请人的负责人应当参加听证；不能参加的，应当说明理由并委托相应的工作人员参加。',
      ),
    ],
  },
  RECON_EXTENSION_NOTICE: {
    title: '行政复议延期审理通知书',
    to: 'ALL',
    body: (head, { acceptedOn, days, reason, newLastOn }) => [
      ...paragraphs(
        `${ofTheCase(head)}本机关于${chineseDay(acceptedOn)}受理。因${cleanLine(reason)}，${under(head)}，` +
          `经行政复议机构负责人批准，审理期限延长${days}日${newLastOn === null ? '' : `，延长后的最后一日为${legalDateText(newLastOn)}`}。`,
      ),
    ],
  },
  RECON_SUSPENSION_NOTICE: {
    title: '行政复议中止通知书',
    to: 'ALL',
    body: (head, { ground, reason, suspendedOn }) => [
      ...paragraphs(
        `${ofTheCase(head)}因${cleanLine(ground)}（${cleanLine(reason)}），${under(head)}，` +
          `决定自${chineseDay(suspendedOn)}起中止行政复议。中止的原因消除后，及时恢复审理并书面告知。中止期间不计入审理期限。`,
      ),
    ],
  },
  RECON_RESUMPTION_NOTICE: {
    title: '行政复议恢复审理通知书',
    to: 'ALL',
    body: (head, { reason, resumedOn, decideBy }) => [
      ...paragraphs(
        `${ofTheCase(head)}中止的原因已经消除（${cleanLine(reason)}），${under(head)}，` +
          `自${chineseDay(resumedOn)}起恢复审理${decideBy === null ? '' : `，审理期限的最后一日为${legalDateText(decideBy)}`}。`,
      ),
    ],
  },
  RECON_TERMINATION_NOTICE: {
    title: '行政复议终止通知书',
    to: 'ALL',
    body: (head, { ground, reason }) => [
      ...paragraphs(
        `${ofTheCase(head)}因${cleanLine(ground)}（${cleanLine(reason)}），${under(head)}，决定终止行政复议。`,
      ),
    ],
  },
  RECON_REJECTION: { title: '驳回行政复议申请决定书', to: 'NOBODY', body: rejectionBlocks },
  RECON_DECISION: { title: '行政复议决定书', to: 'NOBODY', body: decisionBlocks },
  RECON_MEDIATION: { title: '行政复议调解书', to: 'NOBODY', body: mediationBlocks },
  ...LATER_FORMS,
  RECON_OPINION: {
    title: '行政复议意见书',
    to: 'NOBODY',
    body: (head, { text, toOrganName }) => [
      addressee(toOrganName),
      ...paragraphs(`${ofTheCase(head)}审理中发现下列问题，${under(head)}，制发本意见书：`),
      ...paragraphs(text),
      ...paragraphs('请自收到本意见书之日起六十日内，将纠正相关违法或者不当行政行为的情况报送本机关。'),
    ],
  },
}

/** What the lists call the papers, and what stands at their head. */
export const RECON_PAPER_TITLES = Object.fromEntries(
  Object.entries(FORMS).map(([kind, { title }]) => [kind, title]),
) as Readonly<Record<ReconPaperKind, string>>

const addressed = (to: Form<ReconPaperKind>['to'], head: ReconHead): Block[] => {
  const applicants = petitionersText(head.applicants)
  if (to === 'APPLICANTS') return [addressee(applicants)]
  if (to === 'RESPONDENT') return [addressee(head.respondentName)]
  const others = petitionersText(head.thirdParties)
  return to === 'ALL' ? [addressee([applicants, head.respondentName, others].filter(Boolean).join('、'))] : []
}

/** A paper of a reconsideration: one form for each kind, all of it worded from facts. */
export function reconPaper({ kind, head, says }: ReconPaperInput): Paper {
  const form = FORMS[kind] as Form<typeof kind>
  return {
    ...{ kind, layout: 'LETTER', title: form.title, issuedOn: head.issuedOn },
    organName: cleanLine(head.organName),
    number: documentNumberText(head.number),
    matterNumber: null,
    blocks: [
      ...addressed(form.to, head),
      ...form.body(head, says as never),
      signature(head.organName, head.issuedOn),
      note(contactSentence(head.contact)),
    ],
  }
}

/** What keeps a paper from going out. */
export const checkReconPaper = ({ head, says }: ReconPaperInput): PaperProblem[] =>
  missing({
    ...{ organName: head.organName, caseNumber: head.caseNumber, actTitle: head.actTitle },
    ...{ respondentName: head.respondentName, 'applicants.names': petitionersText(head.applicants) },
    ...('result' in says ? { found: says.found, reasons: says.reasons, result: says.result } : {}),
    ...('remedy' in says && says.remedy !== null ? { 'remedy.courtName': says.remedy.courtName } : {}),
  })
