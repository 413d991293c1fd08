/*
 * How sealed values are shown to whoever may not see them whole. Characters are code points, so that a rare character
 * outside the basic plane is not cut in two.
 */

const STAR = '*'

/** 张** : the first character stays. */
export function maskName(name: string): string {
  const characters = [...name.trim()]
  return characters.length === 0 ? '' : (characters[0] ?? '') + STAR.repeat(Math.max(1, characters.length - 1))
}

/** 139****0000 */
export function maskPhone(phone: string): string {
  return keepEnds(phone, 3, 4)
}

/** Of eighteen digits the first three and the last four stay: six would name the place. */
export function maskId(id: string): string {
  return keepEnds(id, 3, 4)
}

/** The district stays, the house does not: everything after the first 区, 县, 市, 街道 or 镇. */
export function maskAddress(address: string): string {
  const known = /^.*?(?:区|县|街道|镇|乡)/u.exec(address)?.[0] ?? ''
  return known === address ? known : `${known}****`
}

/** Account numbers: the last four. */
export function maskAccount(account: string): string {
  return keepEnds(account, 0, 4)
}

function keepEnds(value: string, first: number, last: number): string {
  const characters = [...value]
  if (characters.length <= first + last) return STAR.repeat(characters.length)
  return (
    characters.slice(0, first).join('') +
    STAR.repeat(characters.length - first - last) +
    characters.slice(-last).join('')
  )
}
