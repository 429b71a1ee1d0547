// Everything that ships must come under a licence that goes with EUPL-1.2: what an app or a package names in its
// `dependencies`, and what that names in turn.
import { shippedPackages } from './shipped-packages.mjs';

/** Permissive licences, and the weak copyleft ones that article 5 of EUPL-1.2 names or that only bind their own files. */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CC-BY-4.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Packages whose package.json doesn't say, or says it in its own words: what their licence file says.
 * @type {Record<string, string>}
 */
const readByHand = { 'png-js@2.0.0': 'MIT' };

const shipped = shippedPackages().map(({ name, version, licence, path }) => {
  const key = `${name}@${version}`;
  return { name: key, licence: readByHand[key] ?? licenceText(licence), path };
});
const refused = shipped.filter(({ licence }) => !isAccepted(licence));
for (const { name, licence, path } of refused) {
  console.error(`✗ ${name}: ${licence || 'no licence named'} (by way of ${path.join(' → ')})`);
}
if (refused.length > 0) {
  console.error(
    '\nUse another package, or, if its licence file shows one that goes with EUPL-1.2, note that in readByHand in tooling/licences/check.mjs.',
  );
}
if (shipped.length < 50) console.error(`Only ${shipped.length} packages were found. Is everything installed?`);
console.log(`${shipped.length} packages ship, ${refused.length} under a licence that does not go with EUPL-1.2.`);
process.exitCode = refused.length > 0 || shipped.length < 50 ? 1 : 0;

/** @param {unknown} field @returns {string} */
function licenceText(field) {
  if (typeof field === 'string') return field;
  if (Array.isArray(field)) return field.map(licenceText).join(' OR ');
  if (field && typeof field === 'object' && 'type' in field) return licenceText(field.type);
  return '';
}

/** Whether an SPDX expression leaves us an accepted choice. @param {string} expression @returns {boolean} */
function isAccepted(expression) {
  const plain = expression.replace(/[()]/g, ' ').trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => accepted.has(licence.trim())));
}
