import type { Command } from './commands/command';

export function helpText(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `Kraften på kommandoraden.

Användning:
  kraften KOMMANDO [ALTERNATIV]

Kommandon:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

Alternativ:
  --help, -h     Visa den här hjälpen
  --version, -v  Visa versionen

Skriv "kraften KOMMANDO --help" för hjälp om ett kommando.
`;
}
