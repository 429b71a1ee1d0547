// No known vulnerability, of severity moderate or worse, in what ships. Without a registry to ask nothing is said of it.
import { accepted } from './accepted.mjs';
import { askRegistry } from './ask-registry.mjs';
import { readAudit } from './read-audit.mjs';

const answer = await askRegistry();
if ('unreachable' in answer) {
  console.log(`Note: dependencies were not audited. ${answer.unreachable}`);
} else {
  const { problems, notes } = readAudit(answer.advisories, { accepted, today: new Date().toISOString().slice(0, 10) });
  for (const note of notes) console.log(`Note: ${note}`);
  for (const problem of problems) console.error(`✗ ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
