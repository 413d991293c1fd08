import AccountTree from '@mui/icons-material/AccountTreeOutlined'
import Apartment from '@mui/icons-material/ApartmentOutlined'
import Approval from '@mui/icons-material/ApprovalOutlined'
import Badge from '@mui/icons-material/BadgeOutlined'
import AssuredWorkload from '@mui/icons-material/AssuredWorkloadOutlined'
import Balance from '@mui/icons-material/BalanceOutlined'
import CalendarMonth from '@mui/icons-material/CalendarMonthOutlined'
import CallSplit from '@mui/icons-material/CallSplit'
import Diversity from '@mui/icons-material/Diversity3Outlined'
import EditNote from '@mui/icons-material/EditNoteOutlined'
import EventBusy from '@mui/icons-material/EventBusyOutlined'
import EventAvailable from '@mui/icons-material/EventAvailableOutlined'
import FactCheck from '@mui/icons-material/FactCheckOutlined'
import FolderOpen from '@mui/icons-material/FolderOpenOutlined'
import Gavel from '@mui/icons-material/GavelOutlined'
import Groups from '@mui/icons-material/GroupsOutlined'
import HistoryEdu from '@mui/icons-material/HistoryEduOutlined'
import Handshake from '@mui/icons-material/HandshakeOutlined'
import Hub from '@mui/icons-material/HubOutlined'
import Insights from '@mui/icons-material/InsightsOutlined'
import Key from '@mui/icons-material/KeyOutlined'
import Lock from '@mui/icons-material/LockOutlined'
import ManageAccounts from '@mui/icons-material/ManageAccountsOutlined'
import MeetingRoom from '@mui/icons-material/MeetingRoomOutlined'
import MenuBook from '@mui/icons-material/MenuBookOutlined'
import Notifications from '@mui/icons-material/NotificationsOutlined'
import Policy from '@mui/icons-material/PolicyOutlined'
import RecordVoiceOver from '@mui/icons-material/RecordVoiceOverOutlined'
import SpaceDashboard from '@mui/icons-material/SpaceDashboardOutlined'
import SwapHoriz from '@mui/icons-material/SwapHorizOutlined'
import Tune from '@mui/icons-material/TuneOutlined'
import UploadFile from '@mui/icons-material/UploadFileOutlined'
import { CONFERENCE_READERS } from '@petition/domain'
import type { Role } from '../gql/graphql.js'
import type { Words } from '../words/zh/index.js'

export interface NavigationItem {
  readonly to: string
  readonly word: keyof Words['shell']['items']
  readonly Icon: typeof Tune
  /** Whose work it is; the server decides again what is theirs to see. */
  readonly roles: readonly Role[]
}

export interface NavigationGroup {
  readonly word: keyof Words['shell']['groups']
  readonly items: readonly NavigationItem[]
}

export const casework: Role[] = [
  'HEAD',
  'DEPUTY',
  'INTAKE',
  'SUPERVISOR',
  'REVIEW_CLERK',
  'HEARING_CLERK',
  'HANDLER',
  'ORGAN_HEAD',
]

/** Whose work is in cases beside the petition matters: they have a workbench of those alone. */
export const besides: Role[] = ['RECON_CLERK', 'LAWYER', 'MEDIATOR', 'COUNSELLOR']

/** Grouped by work, in the order of a day. */
export const navigation: readonly NavigationGroup[] = [
  {
    word: 'cases',
    items: [
      { to: '/', word: 'workbench', Icon: SpaceDashboard, roles: [...casework, ...besides] },
      { to: '/intake', word: 'intake', Icon: EditNote, roles: ['INTAKE', 'HANDLER'] },
      { to: '/matters', word: 'matters', Icon: FolderOpen, roles: casework },
      { to: '/approvals', word: 'approvals', Icon: FactCheck, roles: ['HEAD', 'DEPUTY', 'ORGAN_HEAD'] },
      { to: '/reminders', word: 'reminders', Icon: Notifications, roles: [...casework, ...besides, 'PARTNER_DESK'] },
      {
        to: '/receptions',
        word: 'leaders',
        Icon: EventAvailable,
        roles: ['INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR'],
      },
      {
        to: '/lawyers',
        word: 'lawyers',
        Icon: Badge,
        roles: ['INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR', 'LAWYER', 'MEDIATOR', 'COUNSELLOR'],
      },
      { to: '/conferences', word: 'conferences', Icon: Groups, roles: [...CONFERENCE_READERS] },
      {
        to: '/opinions',
        word: 'opinions',
        Icon: HistoryEdu,
        roles: ['INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR', 'HANDLER', 'ORGAN_HEAD', 'LAWYER', 'MEDIATOR', 'COUNSELLOR'],
      },
      {
        to: '/hearings',
        word: 'hearings',
        Icon: RecordVoiceOver,
        roles: ['HEARING_CLERK', 'REVIEW_CLERK', 'HANDLER', 'ORGAN_HEAD', 'INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR'],
      },
      {
        to: '/mediation',
        word: 'mediation',
        Icon: Handshake,
        roles: ['INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR', 'MEDIATOR', 'COUNSELLOR', 'ORGAN_HEAD'],
      },
      {
        to: '/centres',
        word: 'centres',
        Icon: Hub,
        roles: ['HANDLER', 'ORGAN_HEAD', 'MEDIATOR', 'COUNSELLOR', 'LAWYER', 'INTAKE', 'HEAD', 'DEPUTY', 'SUPERVISOR'],
      },
      { to: '/reviews', word: 'reviews', Icon: Gavel, roles: ['REVIEW_CLERK', 'HEAD', 'DEPUTY'] },
      {
        to: '/reconsideration',
        word: 'reconsiderations',
        Icon: AssuredWorkload,
        roles: ['RECON_CLERK', 'HANDLER', 'ORGAN_HEAD'],
      },
      {
        to: '/separation',
        word: 'separation',
        Icon: CallSplit,
        roles: ['HEAD', 'DEPUTY', 'SUPERVISOR', 'INTAKE'],
      },
      { to: '/handovers', word: 'handovers', Icon: SwapHoriz, roles: ['PARTNER_DESK'] },
    ],
  },
  {
    word: 'study',
    items: [
      { to: '/my-study', word: 'myStudy', Icon: MenuBook, roles: ['CADRE'] },
      { to: '/study', word: 'studyBoard', Icon: Insights, roles: ['STUDY_ADMIN', 'HEAD', 'DEPUTY'] },
    ],
  },
  {
    word: 'exchange',
    items: [{ to: '/imports', word: 'imports', Icon: UploadFile, roles: ['INTAKE', 'HEAD', 'STUDY_ADMIN'] }],
  },
  {
    word: 'house',
    items: [
      { to: '/settings/absences', word: 'absences', Icon: EventBusy, roles: ['ADMIN', 'HEAD', 'DEPUTY', 'ORGAN_HEAD'] },
      { to: '/settings/calendar', word: 'calendar', Icon: CalendarMonth, roles: [...casework, ...besides, 'ADMIN'] },
      {
        to: '/settings/rooms',
        word: 'rooms',
        Icon: MeetingRoom,
        roles: ['ADMIN', 'HEAD', 'DEPUTY', 'ORGAN_HEAD', 'HEARING_CLERK', 'RECON_CLERK'],
      },
      { to: '/settings/organs', word: 'organs', Icon: Apartment, roles: ['ADMIN', 'HEAD', 'DEPUTY', 'INTAKE'] },
      { to: '/settings/review-path', word: 'reviewPath', Icon: AccountTree, roles: ['ADMIN', 'HEAD', 'DEPUTY'] },
      { to: '/settings/accusation-routes', word: 'accusationRoutes', Icon: Lock, roles: ['ADMIN', 'HEAD'] },
      {
        to: '/settings/centres',
        word: 'centreSettings',
        Icon: Diversity,
        roles: ['ADMIN', 'HEAD', 'DEPUTY', 'ORGAN_HEAD'],
      },
      { to: '/settings/accounts', word: 'accounts', Icon: ManageAccounts, roles: ['ADMIN', 'HEAD'] },
      { to: '/settings/house', word: 'settings', Icon: Tune, roles: ['ADMIN', 'HEAD'] },
      { to: '/settings/rules', word: 'rules', Icon: Balance, roles: ['ADMIN', 'HEAD'] },
      { to: '/settings/letterhead', word: 'letterhead', Icon: Approval, roles: ['ADMIN', 'HEAD', 'ORGAN_HEAD'] },
      { to: '/settings/credentials', word: 'partners', Icon: Key, roles: ['ADMIN', 'HEAD'] },
      { to: '/audit', word: 'audit', Icon: Policy, roles: ['AUDITOR'] },
      // Whoever audits begins with the log; the board and the records of data given come after it.
      { to: '/separation', word: 'separation', Icon: CallSplit, roles: ['AUDITOR'] },
    ],
  },
]

export function itemsFor(roles: readonly Role[]): readonly NavigationGroup[] {
  return navigation
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.roles.some((role) => roles.includes(role))),
    }))
    .filter((group) => group.items.length > 0)
}
