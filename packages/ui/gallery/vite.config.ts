import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    outDir: 'dist',
    rolldownOptions: { onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log) },
  },
});
