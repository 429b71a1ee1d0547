import packageJson from '../package.json' with { type: 'json' };
import type { ExitCode } from './commands/command';
import { commands } from './commands/command-list';
import { helpText } from './help';
import { processStreams } from './process-streams';

const streams = processStreams();

async function runCommandLine([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === undefined) {
    await streams.printError(helpText(commands));
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await streams.printOut(helpText(commands));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    await streams.printOut(`${packageJson.version}\n`);
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  if (!command) {
    const names = commands.map((known) => known.name).join(', ');
    await streams.printError(`Kommandot ${JSON.stringify(name)} finns inte. Välj något av: ${names}.\n`);
    return 2;
  }
  const { run } = await command.load();
  return run(args, streams);
}

try {
  process.exitCode = await runCommandLine(process.argv.slice(2));
} catch (fault) {
  process.exitCode = 1;
  const details = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  await streams.printError(`Något gick fel i kraften. Det är inte ditt fel.\n${details}\n`);
}
