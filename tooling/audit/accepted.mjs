/**
 * @typedef {object} Accepted
 * @property {string} advisory as GitHub names it: GHSA-xxxx-xxxx-xxxx
 * @property {string} package
 * @property {string} reason why it can't be used against Kraften
 * @property {string} until the last day that this holds, YYYY-MM-DD: then somebody looks again
 */

/**
 * Known vulnerabilities that we live with. Each is named with its reason at every `npm test`.
 *
 * @type {readonly Accepted[]}
 */
export const accepted = [];
