import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const preact = (path: string) => fileURLToPath(new URL(`./node_modules/preact/${path}`, import.meta.url));

// In the browser React's place is taken by what answers to the same calls and weighs much less. Its source, since a function
// of its packed files has the name of one that is left out below.
const preactForReact = [
  { find: /^preact$/, replacement: preact('src/index.js') },
  { find: /^preact\/hooks$/, replacement: preact('hooks/src/index.js') },
  { find: /^(?:preact\/compat|react|react-dom)$/, replacement: preact('compat/src/index.js') },
  { find: /^(?:preact|react)\/jsx-runtime$/, replacement: preact('jsx-runtime/src/index.js') },
  { find: /^react-dom\/client$/, replacement: preact('compat/client.mjs') },
];

/** `Features.LogicalProperties` of Lightning CSS, which Vite makes style sheets smaller with. */
const logicalProperties = 1 << 19;

export default defineConfig(({ isSsrBuild }) => ({
  base: '/anmalan/',
  plugins: [react()],
  resolve: { alias: isSsrBuild ? [] : preactForReact },
  // What makes the pages on the server stands in one file that needs nothing installed beside it.
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  // Every browser below knows the logical margins, paddings and borders; spelled out by language they are three times as long.
  css: { lightningcss: { exclude: logicalProperties } },
  build: {
    // Phones of 2016 and later.
    target: isSsrBuild ? 'node20' : ['es2019', 'chrome80', 'firefox78', 'safari13'],
    // The content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: isSsrBuild ? { codeSplitting: false } : {},
      // The domain's schemas stay on the server: an app that uses a rule beside a schema leaves the schema out.
      treeshake: { manualPureFunctions: ['z', 'requiredText', 'optionalText'] },
    },
  },
  server: { proxy: { '/trpc': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` } },
}));
