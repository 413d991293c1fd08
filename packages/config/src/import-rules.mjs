// The walls of the house: which file may know which. Read by dependency-cruiser in the tests of the house, which also plant a
// violation of every rule and see it found.

const SLICE = '^apps/api/src/([^/]+)/'
/** Slices in the order of their arrows: each may know those before it, and no other. `sample` lives the road, so it knows all. */
const ORDER = ['platform', 'organs', 'files', 'matters', 'casework', 'documents']
/** They build on the road and do not know each other. */
const OUTER = [
  'imports',
  'exports',
  'exchange',
  'study',
  'reminders',
  'leadership',
  'lawyers',
  'mediation',
  'reconsideration',
  'hearings',
]
/** But study hangs its list up where tables are imported, and its board where lists are exported; mediation reads rosters as tables, and lawyers hang up the ledgers of their year. */
const HANGS_UP = { study: ['imports', 'exports'], mediation: ['imports'], lawyers: ['imports'] }
const DATABASE = '(^|/)(typeorm|mysql2|libsql)(/|$)'
const GRAPHQL = '(^|/)(graphql|type-graphql|graphql-scalars|@apollo)(/|$)'
const SERVER = '(^|/)(fastify|@fastify|@apollo|@as-integrations)(/|$)'
const NODE =
  '^(node:|assert$|buffer$|child_process$|crypto$|fs$|http$|module$|net$|os$|path$|process$|readline$|stream$|url$|util$|zlib$)'
const COUNTER = '\\.(graphql|resolver)\\.ts$'
const ARCHIVE = '(\\.(entity|store)\\.ts$|/migrations/|/archive/)'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const beforeAll = ORDER.map((slice, at) =>
  rule(
    `${slice}-knows-only-what-it-stands-on`,
    `The order of the slices: ${ORDER.join(' <- ')} <- ${OUTER.join(', ')}.`,
    { path: `^apps/api/src/${slice}/` },
    { path: SLICE, pathNot: ORDER.slice(0, at + 1).map((other) => `^apps/api/src/${other}/`) },
  ),
)

const apart = OUTER.map((slice) =>
  rule(
    `${slice}-stands-on-the-road`,
    `Slices that build on the road do not know each other: ${OUTER.join(', ')}.`,
    { path: `^apps/api/src/${slice}/` },
    { path: SLICE, pathNot: [...ORDER, ...(HANGS_UP[slice] ?? []), slice].map((other) => `^apps/api/src/${other}/`) },
  ),
)

export default {
  forbidden: [
    rule(
      'law-knows-nothing',
      'The statute book has no dependencies.',
      { path: '^packages/law/src/' },
      { pathNot: '^packages/law/src/' },
    ),
    rule(
      'domain-knows-the-law-only',
      'The ledger of meaning knows no database, no GraphQL, no React and no platform. Its command line is a program.',
      { path: '^packages/domain/src/', pathNot: '^packages/domain/src/scenario/cli\\.ts$' },
      { pathNot: '^packages/(domain|law)/src/' },
    ),
    rule(
      'documents-know-domain-and-law',
      'The drafting room decides nothing and queries nothing.',
      { path: '^packages/documents/src/' },
      { path: ['^apps/', '^packages/', DATABASE, GRAPHQL, SERVER], pathNot: '^packages/(documents|domain|law)/src/' },
    ),
    rule(
      'papers-run-anywhere',
      'Only what is behind the docx door may use Node and the libraries that write files.',
      { path: '^packages/documents/src/', pathNot: '^packages/documents/src/docx/' },
      { path: ['^packages/documents/src/docx/', '(^|/)(docx|jszip)(/|$)', NODE] },
    ),
    rule(
      'docx-is-for-node',
      'Bytes are written in the API only.',
      { path: '/src/', pathNot: ['^packages/documents/src/docx/', '^apps/api/src/'] },
      { path: '^packages/documents/src/docx/' },
    ),
    rule(
      'console-knows-no-server',
      'The console talks to the API by GraphQL; of the packages it knows law and domain.',
      { path: '^apps/console/src/' },
      { path: ['^apps/api/', '^packages/(documents|config)/', DATABASE, SERVER, NODE] },
    ),
    rule('api-knows-no-console', 'The API serves whoever asks.', { path: '^apps/api/' }, { path: '^apps/console/' }),
    rule(
      'wire-has-no-screens',
      'The provider is the wire: no components in it.',
      { path: '^apps/console/src/provider/' },
      { path: ['\\.tsx$', '(^|/)(@mui|@emotion)/'] },
    ),
    rule(
      'counter-touches-no-database',
      'GraphQL classes and resolvers ask desks and stores; they query nothing themselves.',
      { path: COUNTER },
      { path: DATABASE },
    ),
    rule(
      'archive-knows-no-graphql',
      'Rows, stores and migrations know nothing of the contract with the outside.',
      { path: ARCHIVE, pathNot: '^apps/api/src/platform/' },
      { path: [COUNTER, GRAPHQL, SERVER] },
    ),
    rule(
      'desk-knows-no-http',
      'A use case does not know through which door it was asked for.',
      {
        path: SLICE,
        pathNot: [
          '^apps/api/src/platform/',
          '\\.(graphql|resolver|route)\\.ts$',
          '/index\\.ts$',
          '/send-[a-z-]+\\.ts$',
        ],
      },
      { path: SERVER },
    ),
    rule(
      'slices-use-doors',
      'A slice is reached through its index.ts or its hooks.ts; papers ask for matters in one place.',
      { path: SLICE, pathNot: ['^apps/api/src/(platform|sample)/', '^apps/api/src/documents/matter-door\\.ts$'] },
      { path: SLICE, pathNot: ['^apps/api/src/$1/', '^apps/api/src/platform/', '/(index|hooks)\\.ts$'] },
    ),
    rule(
      'papers-ask-for-matters-in-one-place',
      'Rows of matters are read by papers in matter-door.ts only, and there only the archive.',
      { path: '^apps/api/src/documents/matter-door\\.ts$' },
      {
        path: '^apps/api/src/(organs|files|matters)/',
        pathNot: ['/(index|hooks)\\.ts$', '^apps/api/src/matters/archive/'],
      },
    ),
    ...beforeAll,
    ...apart,
    rule(
      'slices-know-no-list-of-slices',
      'A slice is hung up in the house; it does not look around in it.',
      { path: SLICE },
      { path: '^apps/api/src/(slices|main)\\.ts$' },
    ),
    rule(
      'nobody-knows-the-sample',
      'The invented office is loaded by the list of slices only.',
      {
        path: '^apps/',
        pathNot: [
          '^apps/api/src/sample/',
          '^apps/api/src/slices\\.ts$',
          '^apps/api/(test|bench)/',
          '^apps/console/e2e/',
        ],
      },
      { path: '^apps/api/src/sample/' },
    ),
    rule(
      'sources-know-no-tests',
      'What ships does not need what tests it.',
      { path: '/src/' },
      { path: ['/test/', '^packages/domain/src/testing\\.ts$'], pathNot: '^node_modules/' },
    ),
    rule(
      'nothing-goes-in-circles',
      'Files do not need each other in a circle; types may.',
      { path: '/src/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'everything-is-found',
      'An import that leads nowhere hides a wall that is crossed.',
      { path: '/src/' },
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '/gql/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'module', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.node'],
    },
  },
}
