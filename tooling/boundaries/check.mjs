// Holds the rules of rules.mjs against the house, and makes sure that every rule still sees.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruiseTree } from './cruise.mjs';
import { checkProbes } from './probes.mjs';
import { hasDomainRule, rules } from './rules.mjs';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const groups = ['packages', 'apps', 'tooling'];

/** A cruise that sees fewer files than this did not see the house. */
const fewestModules = 200;

/** @type {string[]} */
const problems = [];

const { modules, summary } = await cruiseTree(repositoryRoot, groups);
for (const { name, comment } of rules) {
  const places = summary.violations
    .filter(({ rule }) => rule.name === name)
    .map(({ from, to, cycle }) => [from, ...(cycle?.map((step) => step.name) ?? [to])].join(' → '));
  if (places.length > 0) problems.push(`${name}: ${comment}\n${places.map((place) => `    ${place}`).join('\n')}`);
}

const shipped = modules.filter(({ source }) => /^(packages|apps|tooling)\//.test(source));
if (shipped.length < fewestModules) {
  problems.push(
    `Only ${shipped.length} files were read; at least ${fewestModules} are expected. Does dependency-cruiser find TypeScript?`,
  );
}
problems.push(...unseenDependencies(shipped));

const domainFolders = readdirSync(join(repositoryRoot, 'packages/domain/src'), { withFileTypes: true });
for (const { name } of domainFolders.filter((entry) => entry.isDirectory() && !hasDomainRule(entry.name))) {
  problems.push(
    `packages/domain/src/${name} is a new room. Say in domainRooms (tooling/boundaries/rules.mjs) what it may know.`,
  );
}

const probes = await checkProbes();
const probed = new Set(probes.planted.map((each) => each.split(' ← ')[0]));
for (const { name } of rules) {
  if (!probed.has(name)) problems.push(`Rule ${name} has no planted violation. Add one to tooling/boundaries/probes.`);
}
for (const each of probes.missing) problems.push(`Planted but not reported: ${each}. The rule has gone blind.`);
for (const each of probes.unplanned)
  problems.push(`Reported but not planted: ${each}. The rule sees too much, or the probe breaks two rules.`);

for (const problem of problems) console.error(`✗ ${problem}\n`);
console.log(
  `${shipped.length} files, ${summary.totalDependenciesCruised} imports, ${rules.length} rules, ${probes.planted.length} planted violations: ` +
    (problems.length === 0 ? 'all as it should be.' : `${problems.length} to mend.`),
);
process.exitCode = problems.length === 0 ? 0 : 1;

/**
 * A package that another one declares but never seems to import: either the declaration is idle or the cruise doesn't
 * see across packages.
 *
 * @param {{ source: string, dependencies: { resolved: string }[] }[]} seen
 */
function unseenDependencies(seen) {
  const rooms = groups.flatMap((group) =>
    readdirSync(join(repositoryRoot, group))
      .map((name) => `${group}/${name}`)
      .filter((room) => existsSync(join(repositoryRoot, room, 'package.json'))),
  );
  return rooms.flatMap((room) => {
    const files = seen.filter(({ source }) => source.startsWith(`${room}/`));
    if (files.length === 0) return [];
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(repositoryRoot, room, 'package.json'), 'utf8'),
    );
    return Object.keys({ ...dependencies, ...devDependencies })
      .filter((name) => name.startsWith('@kraften/'))
      .flatMap((name) => rooms.filter((each) => each.endsWith(`/${name.slice('@kraften/'.length)}`)))
      .filter(
        (target) => !files.some((file) => file.dependencies.some(({ resolved }) => resolved.startsWith(`${target}/`))),
      )
      .map(
        (target) =>
          `${room} declares ${target} but no import of it was seen. Remove it from package.json, or mend the look-up in cruise.mjs.`,
      );
  });
}
