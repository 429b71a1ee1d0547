import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The software bill of materials: every package that the lock file installs for production, with version, licence and
 * the hash of its archive, by address. CycloneDX 1.6, as JSON. Rejects with what pnpm said when there is no lock file to read.
 *
 * @returns {Promise<string>}
 */
export async function billOfMaterials() {
  const format = ['--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--sbom-type', 'application'];
  const { stdout } = await promisify(execFile)('pnpm', ['sbom', '--prod', ...format], {
    cwd: repositoryRoot,
    maxBuffer: 64 * 1024 * 1024,
  });
  // Which package needs which is left out: what pnpm says of that is not all of it, and differs from one run to the next.
  const { dependencies: _, components, ...bill } = JSON.parse(stdout);
  components.sort((/** @type {Component} */ a, /** @type {Component} */ b) => (a.purl < b.purl ? -1 : 1));
  return `${JSON.stringify({ ...bill, components }, null, 2)}\n`;
}

/**
 * @typedef {object} Component
 * @property {string} type
 * @property {string} name
 * @property {string} version
 * @property {string} purl

 * @property {{ hashes?: { alg: string, content: string }[] }[]} [externalReferences]
 */

/**
 * What is wrong with a bill, in a line each: what CycloneDX 1.6 asks for, and the packages that ship but aren't in it.
 *
 * @param {any} bill
 * @param {readonly { name: string, version: string }[]} shipped
 * @returns {string[]}
 */
export function problemsOf(bill, shipped) {
  const problems = [];
  if (bill.bomFormat !== 'CycloneDX') problems.push(`bomFormat is ${bill.bomFormat}`);
  if (bill.specVersion !== '1.6') problems.push(`specVersion is ${bill.specVersion}`);
  if (bill.metadata?.component?.name !== 'kraften') problems.push("it doesn't say that it is Kraften's");
  /** @type {Component[]} */
  const components = bill.components ?? [];
  const known = new Set([bill.metadata?.component, ...components].map((component) => component?.['bom-ref']));
  if (known.size !== components.length + 1) problems.push('two components have the same bom-ref');
  for (const { type, name, version, purl, externalReferences = [] } of components) {
    if (type !== 'library' || !name || !version) problems.push(`${purl} lacks type, name or version`);
    const isOurs = purl?.startsWith('pkg:npm/%40kraften/');
    if (!isOurs && !externalReferences.some(({ hashes = [] }) => hashes.length > 0))
      problems.push(`${purl} has no hash`);
  }
  for (const { name, version } of shipped) {
    const address = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    if (!known.has(address)) problems.push(`${name}@${version} ships but is missing`);
  }
  return problems;
}
