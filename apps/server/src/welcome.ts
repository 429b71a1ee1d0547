import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import { userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';

type Welcome = {
  readonly url: string;
  readonly demo: boolean;
  /** What the set-up page asks for; null when there is something to sign in to. */
  readonly setUpCode: string | null;
};

/** Tells whoever started Kraften where it is and how to get in. */
export function printWelcome({ url, demo, setUpCode }: Welcome): void {
  const lines = ['', `Kraften är igång på ${url}/`, ''];
  if (setUpCode !== null) {
    lines.push(`Skapa det första teamet: ${url}/installation`, `Installationskod:        ${setUpCode}`, '');
  }
  if (demo) {
    lines.push(`Demonstration med påhittade personer. Lösenord för alla: ${demoPassword}`, '');
    const width = Math.max(...signIns.map(({ email }) => email.length));
    for (const { email, name, role, team } of signIns) {
      const where = team === null ? '' : `, ${team}`;
      lines.push(`  ${email.padEnd(width)}  ${name} (${userRoleLabels[role].sv.toLowerCase()}${where})`);
    }
    lines.push('');
  }
  lines.push('Stoppa med Ctrl+C.', '');
  process.stdout.write(`${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`);
}
