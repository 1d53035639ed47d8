/**
 * Who may import whom. Each rule says why it is there and what to do instead; the compiler
 * (project references) and Biome (bans in the core) hold the same walls from their sides.
 */

/** The order of the pipeline. A stage imports itself and what stands to its left. */
const stages = [
  'kit',
  'text',
  'messages',
  'configuration',
  'deployment',
  'link',
  'matrix',
  'topology',
  'flows',
  'rules',
  'comparison',
  'layout',
  'scene',
  'exports',
  'opening',
]

/** The rooms of the layout in the order in which a picture passes through them. */
const layoutRooms = ['plan', 'size', 'engine', 'tidy', 'finish']

const core = '^src/core/'
const test = '[.]test[.]tsx?$|^src/(core|ui/kit)/testing/|^e2e/'
const script = '^scripts/|^[^/]+[.](ts|mjs)$'
const entry =
  '^src/main[.]tsx$|^src/(first-screen|not-found|one-file)[.]ts$|^src/ui/render-first-screen[.]tsx$|^src/cli/main[.]ts$|^src/platform/[^/]*worker[.]ts$'
/** @type {'error'} */
const severity = 'error'

/** @param {string} names */
const npm = (names) => `(^|/)node_modules/(${names})/`

const stageOrder = stages.map((stage, index) => ({
  name: `${stage}-imports-only-earlier-stages`,
  comment:
    `The pipeline flows one way: ${stages.slice(0, index + 1).join(' <- ')}. ` +
    'Move what both need to the earlier stage, or pass it in as an argument.',
  severity,
  from: { path: `${core}${stage}/`, pathNot: test },
  to: {
    path: core,
    pathNot: `${core}(${stages.slice(0, index + 1).join('|')})/`,
  },
}))

const roomOrder = layoutRooms.map((room, index) => ({
  name: `layout-${room}-imports-only-earlier-rooms`,
  comment:
    `A picture passes through ${layoutRooms.join(' -> ')}; a room knows those before it, and the ` +
    'shared types and measures beside them. The passes above the rooms put them together: take ' +
    'what you need as an argument.',
  severity,
  from: { path: `${core}layout/${room}/`, pathNot: test },
  to: {
    path: `${core}layout/`,
    pathNot:
      `${core}layout/(${layoutRooms.slice(0, index + 1).join('|')})/|` +
      `${core}layout/(spacing|draft|laid-out-topology)[.]ts$`,
  },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...stageOrder,
    ...roomOrder,
    {
      name: 'core-knows-no-skin',
      comment:
        'The core runs in the browser, in Node and in a worker, so it knows none of them. ' +
        'Let the caller pass the result in, or declare a port as layout-engine.ts does.',
      severity,
      from: { path: core, pathNot: '[.]test[.]ts$' },
      to: { path: '^src/(state|platform|ui|cli)/|^src/main[.]tsx$' },
    },
    {
      name: 'core-tests-need-no-browser',
      comment:
        'A test of the core shows that the core stands alone; only ELK comes from the shell.',
      severity,
      from: { path: core },
      to: { path: '^src/(state|platform|ui)/|^src/main[.]tsx$' },
    },
    {
      name: 'core-npm-allow-list',
      comment:
        'Only pure packages in the core: zod for schemas, fflate for packing. ' +
        'Another one needs its reason in ARCHITECTURE.md and its name here.',
      severity,
      from: { path: core, pathNot: test },
      to: { path: '(^|/)node_modules/', pathNot: npm('zod|fflate') },
    },
    {
      name: 'core-does-no-io',
      comment:
        'The core reads no file and no machine, so the same configuration gives the same bytes ' +
        'everywhere. Read it in src/cli or scripts and pass it in.',
      severity,
      from: { path: core, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'elk-only-behind-its-port',
      comment:
        'ELK weighs 470 kB and must stay in its worker. Take a LayoutEngine as an argument ' +
        '(src/core/layout/engine/layout-engine.ts); only the platform, the shell and tests make one.',
      severity,
      from: { path: '^src/', pathNot: `^src/(platform|cli)/|${test}` },
      to: { path: npm('elkjs') },
    },
    {
      name: 'state-knows-no-view',
      comment:
        'The store works without React and without a browser. Use zustand/vanilla here, ' +
        'the hook in src/ui; main.tsx alone wires the store to the platform.',
      severity,
      from: { path: '^src/state/', pathNot: test },
      to: {
        path: `${npm('react|react-dom|@xyflow|@base-ui|use-sync-external-store')}|^src/(ui|platform|cli)/`,
      },
    },
    {
      name: 'platform-is-a-leaf',
      comment:
        'The platform wraps what the browser offers and knows nothing of the product beside the ' +
        'core. Return a value or take a callback; main.tsx and the panels do the wiring.',
      severity,
      from: { path: '^src/platform/', pathNot: test },
      to: { path: `^src/(ui|state|cli)/|${npm('react|react-dom|@xyflow|@base-ui|zustand')}` },
    },
    {
      name: 'cli-stands-alone',
      comment: 'The shell is the core without a browser. Take what it needs from src/core.',
      severity,
      from: { path: '^src/cli/' },
      to: { path: '^src/(ui|state|platform)/' },
    },
    {
      name: 'nobody-imports-the-cli',
      comment:
        'src/cli needs Node; only scripts and tests may lean on it. Move the rest to src/core.',
      severity,
      from: { pathNot: `^src/cli/|${script}|${test}` },
      to: { path: '^src/cli/' },
    },
    {
      name: 'react-flow-only-in-canvas',
      comment:
        'React Flow is a viewport over the scene, never the model. Render through src/ui/canvas; ' +
        'take shapes and sizes from the scene.',
      severity,
      from: { pathNot: '^src/ui/canvas/|^scripts/bench/bare-page/' },
      to: { path: npm('@xyflow') },
    },
    {
      name: 'panels-do-not-import-each-other',
      comment: 'Compose panels in src/ui/app.tsx; share controls in src/ui/kit and facts in state.',
      severity,
      from: { path: '^src/ui/([^/]+)/' },
      to: { path: '^src/ui/[^/]+/', pathNot: '^src/ui/($1|kit)/' },
    },
    {
      name: 'nobody-imports-main',
      comment:
        'main.tsx starts the application when it is loaded. Move the wanted piece out of it.',
      severity,
      from: { pathNot: '^src/one-file[.]ts$' },
      to: { path: '^src/main[.]tsx$' },
    },
    {
      name: 'product-knows-no-test',
      comment: 'Builders and tests are not shipped. Move what the product needs to its stage.',
      severity,
      from: { path: '^src/', pathNot: test },
      to: { path: test },
    },
    {
      name: 'product-knows-no-script',
      comment: 'Scripts build and check the product; they are not part of it.',
      severity,
      from: { path: '^src/', pathNot: test },
      to: { path: script },
    },
    {
      name: 'no-circular',
      comment: 'A circle has no first piece to understand. Move the shared part to its own file.',
      severity,
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'What cannot be found escapes every other rule. Correct the path or the package.',
      severity,
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dead-module',
      comment:
        'Neither the application, the shell, a worker nor a script reaches this file. Use it or ' +
        'delete it; what only tests need belongs to src/core/testing or src/ui/kit/testing.',
      severity,
      from: { path: `${entry}|${script}`, pathNot: test },
      to: { path: '^src/', pathNot: `${test}|${entry}|[.]d[.]ts$`, reachable: false },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API: without swc no TypeScript file would be read at all.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/core/golden/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
