import { expect, it } from 'vitest'
import { handlingOpinion, paperToHtml, paperToHtmlTree, serviceProof, type HtmlNode } from '../src/index.js'
import { opinionInput, papers, proofInput } from './samples.js'

const textOf = (node: HtmlNode | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

it('escapes whatever people wrote', () => {
  const html = paperToHtml(handlingOpinion(opinionInput({ inquiry: `<img src=x onerror="alert('1')">&amp;` })))
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;')
  expect(html).not.toContain('<img')
})

it('uses only tags from its short list, each without any attribute of outside origin', () => {
  for (const paper of Object.values(papers()))
    for (const [tag] of paperToHtml(paper).matchAll(/<[^>]*>/gu))
      expect(tag).toMatch(
        /^<\/?(article|header|section|h[123]|p|strong|table|tbody|tr|th|td|hr)( class="[a-z0-9 -]*")?( colspan="\d")?>$/u,
      )
})

it('gives the tree the same text as the string', () => {
  const paper = serviceProof(proofInput())
  expect(paperToHtml(paper).replace(/<[^>]*>/gu, '')).toBe(textOf(paperToHtmlTree(paper)))
})
