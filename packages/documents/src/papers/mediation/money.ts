const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿']

/** Four digits at most, with 零 where a place is empty inside. */
function group(value: number): string {
  let text = ''
  let isGap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) isGap = text !== ''
    else {
      text += `${isGap ? '零' : ''}${DIGITS.charAt(digit)}${PLACES[place] ?? ''}`
      isGap = false
    }
  }
  return text
}

function yuanWords(yuan: number): string {
  const parts: string[] = []
  for (let rest = yuan, at = 0; rest > 0; rest = Math.floor(rest / 10_000), at++) {
    const value = rest % 10_000
    const hasGap = value < 1000 && rest >= 10_000
    if (value > 0) parts.unshift(`${hasGap ? '零' : ''}${group(value)}${GROUPS[at] ?? ''}`)
    else if (parts[0]?.startsWith('零') === false) parts[0] = `零${parts[0]}`
  }
  return parts.join('')
}

/** An amount as agreements write it, so that no digit can be added: 肆万陆仟陆佰陆拾肆元柒角柒分. */
export function amountInWords(cents: number): string {
  const yuan = Math.floor(cents / 100)
  const [jiao, fen] = [Math.floor(cents / 10) % 10, cents % 10]
  const whole = yuan === 0 ? '' : `${yuanWords(yuan)}元`
  if (jiao === 0 && fen === 0) return `${whole || '零元'}整`
  const tenth = jiao === 0 ? (whole === '' ? '' : '零') : `${DIGITS.charAt(jiao)}角`
  return `${whole}${tenth}${fen === 0 ? '整' : `${DIGITS.charAt(fen)}分`}`
}

/** '574,774.05': yuan with both digits of the cents. */
export function yuanText(cents: number): string {
  const yuan = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${yuan}.${String(cents % 100).padStart(2, '0')}`
}
