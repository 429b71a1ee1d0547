// Lets plain Node run this package's sources: imports without extension, and Prisma's `.js` for files that are `.ts`.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.')) return next(specifier, context);
    const source = `${specifier.replace(/\.js$/, '')}.ts`;
    return next(existsSync(new URL(source, context.parentURL)) ? source : specifier, context);
  },
});
