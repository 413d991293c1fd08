import { later, type LocalDate } from '../day.js'

/** Signatures and seal under a written agreement; null while one is missing. */
export interface AgreementSigned {
  /** Each party's signature, seal or fingerprint. */
  parties: readonly (LocalDate | null)[]
  mediator: LocalDate | null
  committeeSeal: LocalDate | null
}

/**
 * The day a written agreement takes effect: the last of the parties' signatures, the mediator's signature and the seal of
 * the committee. Null while one is missing: nothing runs yet.
 *
 * 第二十九条：自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效。
 *
 * @source 人民调解法 第29条
 */
export function agreementEffectiveOn({ parties, mediator, committeeSeal }: AgreementSigned): LocalDate | null {
  const all = [...parties, mediator, committeeSeal]
  if (parties.length === 0) return null
  return all.reduce<LocalDate | null>((last, on, i) => {
    if (on === null || (i > 0 && last === null)) return null
    return last === null ? on : later(last, on)
  }, null)
}
