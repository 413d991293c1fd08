import type { Slice } from '../platform/index.js'
import { onFacts } from '../matters/hooks.js'
import { fieldWords } from './field-words.js'
import { MatterPapersResolver, OpinionRemedyResolver } from './matter-papers.resolver.js'
import { messages } from './messages.js'
import { Papers1700000020000 } from './migrations/1700000020000-papers.js'
import { papersOfAct } from './on-facts.js'
import { paperDownload } from './paper-download.js'
import { LetterheadEntity, PaperEntity } from './paper.entity.js'
import { LetterheadResolver, PaperResolver } from './paper.resolver.js'

const PUBLIC = { zh: '单位公开的联系方式', en: 'how a public body may be reached' }

/** Papers (文书): worded from facts, numbered without gaps, locked when issued. */
export const documentsSlice: Slice = {
  name: 'documents',
  entities: [PaperEntity, LetterheadEntity],
  migrations: [Papers1700000020000],
  resolvers: [PaperResolver, LetterheadResolver, MatterPapersResolver, OpinionRemedyResolver],
  messages,
  fieldWords,
  personal: [
    {
      table: 'paper',
      column: 'treeSealed',
      purpose: { zh: '文书写给信访人，载明姓名；送达回证载明送达地址', en: 'a paper names whom it is written to' },
      sealedAs: 'sealed',
    },
    { table: 'letterhead', column: 'phone', purpose: PUBLIC, sealedAs: 'clear' },
    { table: 'letterhead', column: 'address', purpose: PUBLIC, sealedAs: 'clear' },
  ],
  downloads: { paper: paperDownload },
  onStart: async () => onFacts('documents', papersOfAct),
}

export { issuePaper } from './issue-paper.js'
export { PaperEntity } from './paper.entity.js'
export { letterheadsOf } from './paper.store.js'
export { PaperNode } from './paper.graphql.js'
