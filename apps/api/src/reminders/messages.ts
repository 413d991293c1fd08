import type { Catalogue } from '../platform/index.js'

export const messages: Catalogue = {
  zh: {
    MAIL_ADDRESS: () => '邮箱地址不完整，例如 name@office.example.cn',
    MAIL_DOMAIN: () => '本单位只向指定的邮箱域名发送提醒，请填写单位邮箱',
  },
  en: {
    MAIL_ADDRESS: () => 'Not a whole mail address, such as name@office.example.cn',
    MAIL_DOMAIN: () => 'The office sends reminders to certain mail domains only; use the office mailbox',
  },
}
