import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  base: '/anmalan/',
  plugins: [react()],
  resolve: {
    // In the browser React's place is taken by what answers to the same calls and weighs a seventh.
    alias: isSsrBuild
      ? {}
      : {
          'react-dom/client': 'preact/compat/client',
          'react-dom': 'preact/compat',
          'react/jsx-runtime': 'preact/jsx-runtime',
          react: 'preact/compat',
        },
  },
  // What makes the pages on the server stands in one file that needs nothing installed beside it.
  ssr: { noExternal: true },
  define: isSsrBuild ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: {
    // Phones of 2016 and later.
    target: isSsrBuild ? 'node20' : ['es2019', 'chrome80', 'firefox78', 'safari13'],
    // The content security policy allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The domain's schemas stay on the server: an app that uses a rule beside a schema leaves the schema out.
      treeshake: { manualPureFunctions: ['z', 'requiredText', 'optionalText'] },
    },
  },
  server: { proxy: { '/trpc': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` } },
}));
