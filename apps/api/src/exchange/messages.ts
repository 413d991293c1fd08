import type { Catalogue } from '../platform/index.js'

export const messages: Catalogue = {
  zh: {
    CREDENTIAL_DAYS: () => '凭证有效期须从今天起、不超过一年',
    CREDENTIAL_ORGAN: () => '不能为该单位建立对接凭证',
    SCOPE_UNKNOWN: () => '没有这样的权限范围',
    CREDENTIAL_REVOKED: () => '该凭证已经吊销',
    PARTNER_REFUSED: () => '凭证不正确或者不可用',
    NOT_RECEIVED: () => '尚未签收，请先签收再反馈结果',
    RETURN_PENDING: () => '已提出退回，等待移交单位核实',
    RESULT_REPORTED: () => '已反馈结果，不能再退回',
    BEFORE_RECEIVED: (f) => `办结之日早于签收之日 ${String(f['receivedOn'])}，请核对`,
  },
  en: {
    CREDENTIAL_DAYS: () => 'A credential lasts from today on for at most a year',
    CREDENTIAL_ORGAN: () => 'This organ cannot have a partner credential',
    SCOPE_UNKNOWN: () => 'There is no such scope',
    CREDENTIAL_REVOKED: () => 'This credential has been revoked',
    PARTNER_REFUSED: () => 'The credential is wrong or cannot be used',
    NOT_RECEIVED: () => 'Not received yet: receive it first, then report the result',
    RETURN_PENDING: () => 'It was returned; the sender has not decided yet',
    RESULT_REPORTED: () => 'A result was reported; it can no longer be returned',
    BEFORE_RECEIVED: (f) => `The result lies before the day of receipt, ${String(f['receivedOn'])}`,
  },
}
