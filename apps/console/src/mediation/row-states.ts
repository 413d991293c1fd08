import { label, type Labels } from '@petition/domain'
import type { AgreementRowState } from '../gql/graphql.js'

export const ROW_STATES: Labels<AgreementRowState> = {
  TO_SIGN: label('待签署', 'to be signed'),
  SIGNED: label('已签署待生效', 'signed, not in force'),
  IN_FORCE: label('已生效', 'in force'),
  WINDOW: label('可申请司法确认', 'window for confirmation runs'),
  ASKED: label('已申请确认', 'confirmation asked for'),
  CONFIRMED: label('已确认', 'confirmed'),
  DUE: label('到期未付', 'due and not paid'),
  UNPAID: label('未付清', 'not paid up'),
  PAID: label('已付清', 'paid'),
  BREACHED: label('有未履行的义务', 'an obligation is not kept'),
  WITHDRAWN: label('已退出', 'withdrawn'),
}
