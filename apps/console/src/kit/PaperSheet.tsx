import Box from '@mui/material/Box'
import { createElement, Fragment, useMemo, type ReactNode } from 'react'
import { palette } from '../theme/palette.js'

/** The page has its own first headings: those of the paper begin below them. */
const tags: Readonly<Record<string, string>> = {
  ARTICLE: 'article',
  SECTION: 'section',
  HEADER: 'div',
  H1: 'h3',
  H2: 'h4',
  H3: 'h5',
  P: 'p',
  STRONG: 'strong',
  HR: 'hr',
  BR: 'br',
  TABLE: 'table',
  THEAD: 'thead',
  TBODY: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
}
const spans = ['colspan', 'rowspan'] as const

/** Builds the paper anew from known elements and classes, so that nothing else can come along with the text. */
export function PaperSheet({ html }: { html: string }) {
  const body = useMemo(() => new DOMParser().parseFromString(html, 'text/html').body, [html])
  return <Box sx={sheet}>{[...body.childNodes].map(rebuilt)}</Box>
}

function rebuilt(node: Node, key: number): ReactNode {
  if (node.nodeType === 3) return node.textContent
  if (!(node instanceof Element)) return null
  const tag = tags[node.tagName.toUpperCase()]
  const children = [...node.childNodes].map(rebuilt)
  if (!tag) return createElement(Fragment, { key }, children)
  const [colSpan, rowSpan] = spans.map((name) => Number(node.getAttribute(name)) || undefined)
  const attributes = { key, className: node.getAttribute('class') ?? undefined, colSpan, rowSpan }
  return tag === 'hr' || tag === 'br' ? createElement(tag, attributes) : createElement(tag, attributes, children)
}

const black = "SimHei, 黑体, 'Noto Sans CJK SC', sans-serif"

/** The layout of the printed paper, smaller: what fits beside the form on a screen. */
const sheet = {
  '& .paper': {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: 640,
    mx: 'auto',
    px: { xs: 2.5, sm: 5 },
    py: { xs: 3, sm: 5 },
    background: palette.surface,
    border: `1px solid ${palette.line}`,
    color: '#000',
    fontSize: '0.9375rem',
    lineHeight: 1.9,
    fontFamily: "FangSong_GB2312, 仿宋_GB2312, FangSong, 仿宋, 'Noto Serif CJK SC', serif",
    overflowWrap: 'anywhere',
  },
  '& .paper p': { m: 0 },
  '& .paper-masthead': { textAlign: 'center', fontSize: '1.25rem', fontWeight: 600 },
  '& .paper-letter .paper-masthead': { color: '#c00010', borderBottom: '3px double #c00010', pb: 1, mb: 0.5 },
  '& .paper-number': { textAlign: 'right', fontSize: '0.875rem' },
  '& .paper-title': { fontSize: '1.25rem', fontWeight: 600, textAlign: 'center', my: 2, lineHeight: 1.5 },
  '& .paper-paragraph, & .paper-heading-1, & .paper-heading-2, & .paper-note, & .paper-attachment': {
    textIndent: '2em',
  },
  '& .paper-heading-1, & .paper-heading-2': { fontSize: 'inherit', fontWeight: 400, m: 0 },
  '& .paper-heading-1, & .paper-lead': { fontFamily: black, fontWeight: 400 },
  '& .paper-table': { width: '100%', borderCollapse: 'collapse', fontSize: '0.875rem', my: 1 },
  '& .paper-table th, & .paper-table td': { border: '1px solid #000', p: 0.75, fontWeight: 400, textAlign: 'left' },
  '& .paper-signature, & .paper-date': { textAlign: 'right', pr: '3em' },
  '& .paper .paper-signature': { mt: 4 },
  '& .paper-cut': { border: 0, borderTop: '1px dashed #000', my: 2 },
  '& .paper-stub-title': { fontFamily: black, fontSize: 'inherit', fontWeight: 400, textAlign: 'center', m: 0 },
} as const
