// Run by report-rows.mjs in a process of its own: what a cohort from a CSV file takes of memory.
//   memory.mjs <folder of the built figures> <CSV file>
import { pathToFileURL } from 'node:url';

const [, , built = '', csvFile = ''] = process.argv;
const { readCohortFile } = await import(pathToFileURL(`${built}/cohort.mjs`).href);
const { computeReport } = await import(pathToFileURL(`${built}/report.mjs`).href);

globalThis.gc?.();
const before = process.memoryUsage();
const cohort = await readCohortFile(csvFile, {});
if (!cohort.ok) throw new Error('The CSV file was refused.');
const { participations } = cohort.value;
computeReport({ participations }, { from: '2024-01-01', to: '2024-12-31' });
globalThis.gc?.();
const after = process.memoryUsage();
const kept = after.heapUsed + after.external - before.heapUsed - before.external;
const peak = process.resourceUsage().maxRSS * 1024 - before.rss;
console.log(JSON.stringify({ kept: kept / participations.length, peak: peak / participations.length }));
