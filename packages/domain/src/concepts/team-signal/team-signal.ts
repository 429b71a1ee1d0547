import * as z from 'zod/mini';

/** How somebody is in a case: with the page open, with a form or a note begun, or not any more. */
export const presenceStates = ['reading', 'writing', 'gone'] as const;
export type PresenceState = (typeof presenceStates)[number];

/** Something that was changed in a team: what kind of thing, and the ids that it concerns. Never what it says. */
const Change = z.object({
  kind: z.literal('change'),
  signalId: z.uuid(),
  teamId: z.uuid(),
  /** The part of the door that was called, such as `participation`. */
  area: z.string(),
  /** Ids of the records and persons; null when there are too many to name. */
  ids: z.nullable(z.array(z.string())),
  /** The window that it was changed in; null when it isn't known. */
  origin: z.nullable(z.string()),
});

/** Somebody of the team is in a case. Repeated as long as they are. */
const Presence = z.object({
  kind: z.literal('presence'),
  signalId: z.uuid(),
  teamId: z.uuid(),
  caseId: z.uuid(),
  windowId: z.uuid(),
  userId: z.string(),
  name: z.string(),
  state: z.enum(presenceStates),
});

/** Roles or users were changed: whoever follows a team is asked anew whether they may. */
const Access = z.object({ kind: z.literal('access'), signalId: z.uuid() });

/** What one server tells the others at once. */
export const TeamSignal = z.discriminatedUnion('kind', [Change, Presence, Access]);
export type TeamSignal = z.infer<typeof TeamSignal>;
export type TeamChange = z.infer<typeof Change>;
export type PresenceSignal = z.infer<typeof Presence>;

/** More ids than that are not named one by one: a database carries 8 000 bytes in a notification. */
const namedAtMost = 50;

/** The ids that a change names, each once; null when they are too many. */
export function namedIds(ids: readonly (string | null | undefined)[]): string[] | null {
  const named = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
  return named.length > namedAtMost ? null : named;
}
