import { label, type Labels } from '../../label.js'

/** What is needed. Sensitive: kept sealed, never in a fact, a list or a filter. */
export type NeedKind = 'INTERPRETER' | 'SIGN_LANGUAGE' | 'STEP_FREE' | 'OTHER'
export const NEED_KINDS: Labels<NeedKind> = {
  INTERPRETER: label('语言翻译', 'interpreter'),
  SIGN_LANGUAGE: label('手语翻译', 'sign language'),
  STEP_FREE: label('无障碍通行', 'access without steps'),
  OTHER: label('其他', 'other'),
}

/** For what alone it may be used. */
export type NeedPurpose = 'RECEIVING' | 'HEARING' | 'SERVING'
export const NEED_PURPOSES: Labels<NeedPurpose> = {
  RECEIVING: label('接待', 'receiving'),
  HEARING: label('听证', 'hearing'),
  SERVING: label('送达', 'serving papers'),
}

export type ConsentForm = 'WRITTEN' | 'SPOKEN' | 'ELECTRONIC'
export const CONSENT_FORMS: Labels<ConsentForm> = {
  WRITTEN: label('书面同意', 'in writing'),
  SPOKEN: label('当面口头同意并记录', 'spoken, put down'),
  ELECTRONIC: label('网上确认', 'online'),
}
