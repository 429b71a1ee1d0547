import { cruise } from 'dependency-cruiser';
import { rules } from './rules.mjs';

/**
 * Reads every import below these folders and holds the rules against it. Types count: a type-only import is an import.
 *
 * @param {string} baseDir
 * @param {string[]} folders relative to baseDir
 */
export async function cruiseTree(baseDir, folders) {
  const { output } = await cruise(
    folders,
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: rules.map((rule) => ({ severity: 'error', ...rule })) },
      tsPreCompilationDeps: true,
      doNotFollow: { path: '(^|/)node_modules/' },
      // What stands in tooling/mutation/stryker is installed on its own, when it is asked for.
      exclude: {
        path: '(^|/)(dist|coverage|test-results|\\.turbo)/|^tooling/boundaries/probes/|^tooling/mutation/stryker/',
      },
    },
    // The packages are used as sources: their `exports` point at .ts and .tsx files.
    {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text, not with a result');
  return output;
}
