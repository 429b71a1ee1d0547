import { parseArgs } from 'node:util';

/** The options that a command knows: `options` take a value, `flags` take none. */
export type OptionNames = { readonly options: readonly string[]; readonly flags: readonly string[] };

/** What stands on the command line, and what is wrong with how it is written. */
export type ReadArguments = {
  readonly wantsHelp: boolean;
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
  /** Options that stand there without a value: already named as a problem. */
  readonly withoutValue: ReadonlySet<string>;
  readonly problems: readonly string[];
};

/** Reads `--option value`, `--option=value` and `--flag`. Every problem is named, not only the first one. */
export function readArguments(args: readonly string[], { options, flags: flagNames }: OptionNames): ReadArguments {
  const problems: string[] = [];
  const { rest, withoutValue } = takeOutEmptyOptions(args, options);
  for (const name of withoutValue) problems.push(`--${name} saknar värde. Skriv värdet efter --${name}.`);
  const { tokens } = parseArgs({
    args: rest,
    options: {
      ...Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(flagNames.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const positionals: string[] = [];
  let wantsHelp = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    else if (token.kind === 'option' && token.name === 'help') wantsHelp = true;
    else if (token.kind === 'option' && flagNames.includes(token.name)) {
      if (token.value !== undefined) problems.push(`--${token.name} tar inget värde. Skriv bara --${token.name}.`);
      flags.add(token.name);
    } else if (token.kind === 'option' && !options.includes(token.name)) {
      problems.push(`Alternativet ${token.rawName} finns inte.`);
    } else if (token.kind === 'option') {
      if (values.has(token.name)) problems.push(`--${token.name} står två gånger. Ta bort den ena.`);
      else values.set(token.name, token.value ?? '');
    }
  }
  return { wantsHelp, values, flags, positionals, withoutValue, problems };
}

/** An option with nothing, or only another option, after it would otherwise swallow that option as its value. */
function takeOutEmptyOptions(args: readonly string[], optionNames: readonly string[]) {
  const rest: string[] = [];
  const withoutValue = new Set<string>();
  for (const [index, arg] of args.entries()) {
    const next = args[index + 1];
    const isOption = arg.startsWith('--') && optionNames.includes(arg.slice(2));
    if (isOption && (next === undefined || next.startsWith('--'))) withoutValue.add(arg.slice(2));
    else rest.push(arg);
  }
  return { rest, withoutValue };
}
