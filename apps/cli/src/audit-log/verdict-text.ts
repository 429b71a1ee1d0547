import type { AuditChainProblem } from '@kraften/db/audit-chain/audit-chain-problem';
import type { AuditChainVerdict } from '@kraften/db/audit-chain/verify-audit-chain';

/** What became of the check, in Swedish. */
export function verdictText({ head, problem }: AuditChainVerdict): string {
  if (problem !== null) return `${problemText(problem)}\n${wholeUntil(head.number)}\n`;
  if (head.at === null) return 'Loggen är tom.\n';
  return `Loggen är hel: ${count.format(head.number)} poster, den sista från ${swedishTime(head.at)}.
Den sista postens hash är ${head.hash}

Skriv upp hashen där den som sköter databasen inte kommer åt den. Nästa gång visar --head om något
har tagits bort i slutet, eller om hela loggen har skrivits om.
`;
}

function problemText(problem: AuditChainProblem): string {
  switch (problem.kind) {
    case 'changed':
      return `Loggen är bruten vid post ${problem.number}, från ${swedishTime(problem.at)}: innehållet är ändrat.`;
    case 'missing':
      return `Loggen är bruten vid post ${problem.number}: posten är borttagen.${timeBefore(problem.after)}`;
    case 'out-of-order':
      return `Loggen är bruten vid post ${problem.number}: posten hör inte hemma efter den som står före.${timeBefore(problem.after)}`;
    case 'unchained':
      return `Loggen är bruten: posten med id ${problem.entryId}, från ${swedishTime(problem.at)}, är inlagd vid sidan av kedjan.`;
    case 'other-head':
      return 'Loggen hänger ihop, men hashen som du angav finns inte i den. Slutet är borttaget, eller så är loggen omskriven.';
  }
}

function timeBefore(at: string | null): string {
  return at === null ? ' Den skulle ha varit den första.' : ` Posten före är från ${swedishTime(at)}.`;
}

function wholeUntil(number: number): string {
  return number === 0 ? 'Det är den första posten.' : `Hel till och med post ${number}.`;
}

const count = new Intl.NumberFormat('sv-SE');

const time = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function swedishTime(instant: string): string {
  return time.format(new Date(instant));
}
