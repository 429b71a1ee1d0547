/**
 * @typedef {object} Advisory as `pnpm audit --json` gives it
 * @property {string} title
 * @property {string} module_name
 * @property {string} vulnerable_versions
 * @property {string | null} patched_versions
 * @property {string} severity
 * @property {string} github_advisory_id
 * @property {string} url
 * @property {{ version: string, paths: string[] }[]} findings
 */

const severe = new Set(['moderate', 'high', 'critical']);

/**
 * What an audit found, as lines for people.
 *
 * @param {Record<string, Advisory>} advisories
 * @param {{ accepted: readonly import('./accepted.mjs').Accepted[], today: string }} options today as YYYY-MM-DD
 * @returns {{ problems: string[], notes: string[] }} `problems` fail the step; `notes` say what is accepted
 */
export function readAudit(advisories, { accepted, today }) {
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const notes = [];
  const found = Object.values(advisories).filter(({ severity }) => severe.has(severity));
  for (const advisory of found) {
    const { github_advisory_id: id, module_name: name, severity, title, url, findings } = advisory;
    const versions = findings.map(({ version }) => version).join(', ');
    const acceptance = accepted.find((one) => isOf(one, advisory));
    const what = `${name} ${versions}: ${title} (${severity}, ${id})`;
    if (acceptance && today <= acceptance.until) {
      notes.push(`Accepted until ${acceptance.until}: ${what}. ${acceptance.reason}`);
      continue;
    }
    const ranOut = acceptance ? `It was accepted until ${acceptance.until}. ` : '';
    const by = findings.flatMap(({ paths }) => paths)[0] ?? name;
    problems.push(`${what}, by way of ${by}. ${ranOut}${wayOut(advisory)} ${url}`);
  }
  for (const one of accepted) {
    if (!found.some((advisory) => isOf(one, advisory))) {
      problems.push(`${one.advisory} of ${one.package} is found no more. Remove it from tooling/audit/accepted.mjs.`);
    }
  }
  return { problems, notes };
}

/** @param {import('./accepted.mjs').Accepted} accepted @param {Advisory} advisory */
function isOf(accepted, advisory) {
  return accepted.advisory === advisory.github_advisory_id && accepted.package === advisory.module_name;
}

/** @param {Advisory} advisory */
function wayOut({ vulnerable_versions: vulnerable, patched_versions: patched }) {
  const wanted = patched ? `to ${patched}` : `to one that isn't ${vulnerable}`;
  return (
    `Raise it ${wanted} in the catalog of pnpm-workspace.yaml, or under overrides there if another package brings it; ` +
    "if there is none and it can't be used against Kraften, say why in tooling/audit/accepted.mjs."
  );
}
