import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';

export type HandedIn = { readonly reference: string; readonly code: string };

/** Hands in a self-referral to the team Kraften as the form does, of somebody who doesn't exist. */
export async function handIn(
  request: APIRequestContext,
  url: string,
  { givenName, familyName }: { readonly givenName: string; readonly familyName: string },
): Promise<HandedIn> {
  const answer = await request.post(`${url}/trpc/self-referral/selfReferral.send`, {
    headers: { origin: url },
    data: {
      ...{ teamSlug: 'kraften', idempotencyKey: randomUUID(), language: 'sv' },
      answers: {
        ...{ givenName, familyName, birthDate: null, municipality: 'Hedemora' },
        ...{ contactWay: 'phone', phone: '070-174 06 10', email: '', postalAddress: '' },
        ...{ ifSomeoneElseAnswers: 'Säg bara att jag ringer upp.', hopes: 'Jobba med djur.', worksAlready: '' },
        ...{ supportToday: '', practicalNeeds: '', incomeSource: null, consent: true },
      },
    },
  });
  if (!answer.ok()) throw new Error(`Could not hand in: ${answer.status()}`);
  const { result } = (await answer.json()) as { result: { data: HandedIn } };
  return result.data;
}
