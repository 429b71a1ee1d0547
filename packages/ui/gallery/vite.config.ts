import { defineConfig } from 'vite';

export default defineConfig({
  html: { cspNonce: 'galleri' },
  build: {
    outDir: 'dist',
    rolldownOptions: { onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log) },
  },
});
