import type { Catalogue } from '../platform/index.js'

export const messages: Catalogue = {
  zh: {
    CREDENTIAL_DAYS: () => '凭证有效期须从今天起、不超过一年',
    CREDENTIAL_ORGAN: () => '不能为该单位建立对接凭证',
    SCOPE_UNKNOWN: () => '没有这样的权限范围',
    CREDENTIAL_REVOKED: () => '该凭证已经吊销',
    PARTNER_REFUSED: () => '凭证不正确或者不可用',
  },
  en: {
    CREDENTIAL_DAYS: () => 'A credential lasts from today on for at most a year',
    CREDENTIAL_ORGAN: () => 'This organ cannot have a partner credential',
    SCOPE_UNKNOWN: () => 'There is no such scope',
    CREDENTIAL_REVOKED: () => 'This credential has been revoked',
    PARTNER_REFUSED: () => 'The credential is wrong or cannot be used',
  },
}
