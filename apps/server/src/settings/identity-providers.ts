import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { IdentityProvider } from '@kraften/domain/concepts/identity-provider/identity-provider';
import { failure, type Result, success } from '@kraften/domain/result';
import * as z from 'zod/mini';

/** An identity provider with the secret that its file holds. */
export type ConfiguredProvider = IdentityProvider & { readonly clientSecret: string };

/** Reads the description of the identity providers, or says in Swedish everything that is wrong with it. */
export async function loadIdentityProviders(file: string | null): Promise<Result<ConfiguredProvider[], string[]>> {
  if (file === null) return success([]);
  const text = await textOf(file);
  if (text === null) return failure([`IDENTITY_PROVIDERS_FILE: ${file} går inte att läsa.`]);
  const parsed = z.array(IdentityProvider).safeParse(jsonIn(text));
  if (!parsed.success) return failure(parsed.error.issues.map((issue) => `${file}: ${placeOf(issue)}`));
  const problems = parsed.data.flatMap((provider) => problemsOf(provider, parsed.data));
  const providers: ConfiguredProvider[] = [];
  for (const provider of parsed.data) {
    const clientSecret = (await textOf(resolve(dirname(file), provider.clientSecretFile)))?.trim() ?? '';
    if (clientSecret === '') problems.push(`${provider.id}: clientSecretFile går inte att läsa, eller är tom.`);
    providers.push({ ...provider, clientSecret });
  }
  return problems.length > 0 ? failure(problems.map((problem) => `${file}: ${problem}`)) : success(providers);
}

function problemsOf({ id, issuer, association }: IdentityProvider, all: readonly IdentityProvider[]): string[] {
  const { protocol, hostname } = new URL(issuer);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isThisComputer(hostname));
  const [first] = all.filter((other) => other.association === association);
  return [
    ...(isSafe ? [] : [`${id}: issuer ska börja med https://.`]),
    ...(all.filter((other) => other.id === id).length === 1 ? [] : [`${id}: id ska vara olika för varje leverantör.`]),
    ...(first?.id === id ? [] : [`${id}: ett förbund kan ha en leverantör.`]),
  ];
}

/** Where what is sent leaves no computer, so that it needs no TLS. */
export function isThisComputer(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

function placeOf({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return path.length === 0 ? `ska vara en lista med leverantörer i JSON. ${message}` : `${path.join('.')}: ${message}`;
}

async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
