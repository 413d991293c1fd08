import { citationZh } from '@petition/law'
import { cleanLine } from '../wording/clean-text.js'
import { periodText } from '../wording/period-text.js'
import { untilWhen, type RemedyInput } from './remedy-paragraph.js'

/**
 * The remedy paragraph of a review opinion: re-review by the organ above the reviewing one, within 30 days of receipt.
 * `reviewOrganName` is here the organ that re-reviews (复核机关).
 *
 * @source 信访工作条例 第36条第1款、第2款; before 2022-05-01 信访条例 (2005) 第35条
 */
export function recheckRemedyText(it: RemedyInput): string {
  const isNew = it.rules === 'petition-regulation-2022'
  const article = citationZh({ instrument: it.rules, article: isNew ? '36(1)' : '35(1)' })
  const above = isNew ? '复查机关、单位的上一级机关、单位' : '复查机关的上一级行政机关'
  const ways = it.ways.map(cleanLine).join('、')
  return (
    `${it.you}对本复查意见不服的，根据${article}，可以自收到本意见书之日起${it.days}日内，` +
    `向${above}（${cleanLine(it.reviewOrganName)}）请求复核。${untilWhen(it)}` +
    `提交方式：${ways}；收件地址：${cleanLine(it.reviewOrganAddress)}；联系电话：${cleanLine(it.reviewOrganPhone)}。` +
    `复核机关自收到复核请求之日起${periodText('XF-RECHECK-DEC30')}内提出复核意见；举行听证的，听证所需时间不计算在内。`
  )
}

/** What a re-review opinion says of the end of the road (第36条第3款) and of what is owed all the same (第37条第3款). */
export function endText(rules: RemedyInput['rules'], you: RemedyInput['you']): string {
  if (rules === 'petition-regulation-2005')
    return `本意见为终结意见。根据${citationZh({ instrument: rules, article: '35(3)' })}，${you}仍然以同一事实和理由提出投诉请求的，各级信访工作机构和其他行政机关不再受理。`
  return (
    `本意见为终结意见。根据${citationZh({ instrument: rules, article: '36(3)' })}，${you}仍然以同一事实和理由提出投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理；有新的事实或者理由的，可以另行提出。` +
    `根据${citationZh({ instrument: rules, article: '37(3)' })}，${you}所在地的党委和政府、基层组织将继续做好疏导教育、矛盾化解和帮扶工作。`
  )
}
