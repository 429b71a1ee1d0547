import { createHmac } from 'node:crypto';
import { type Actor, teamIdsOf } from '@kraften/domain/permissions/actor';
import type { ActorRequest } from './database';

/** HMAC's block of SHA-256, in bytes. */
export const sealKeyLength = 64;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

type SealedActor = { readonly role: string; readonly actor: string; readonly seal: string };

/** What a unit of work's first statement tells the database: the role, who acts, and the proof that the server said so. */
export function sealActor(actor: Actor, request: ActorRequest, key: Uint8Array): SealedActor {
  const text = JSON.stringify({
    kind: actor.kind,
    userId: actor.kind === 'resident' ? null : actor.userId,
    role: actor.kind === 'resident' ? null : actor.role,
    authority: actor.kind === 'representative' ? actor.authority : null,
    teamIds: actorTeamIds(actor),
    requestId: request.requestId,
  });
  return { role: roles[actor.kind], actor: text, seal: createHmac('sha256', key).update(text).digest('hex') };
}

/** The key in the two halves that the database keeps, so that it can check a seal with SHA-256 alone. */
export function sealKeyHalves(key: Uint8Array): { inner: Uint8Array; outer: Uint8Array } {
  return { inner: key.map((byte) => byte ^ 0x36), outer: key.map((byte) => byte ^ 0x5c) };
}

export function sealKeyOfInnerHalf(inner: Uint8Array): Uint8Array {
  return inner.map((byte) => byte ^ 0x36);
}

/** The teams whose rows the actor may reach, each a UUID. */
export function actorTeamIds(actor: Actor): readonly string[] {
  const teamIds = teamIdsOf(actor);
  const wrong = teamIds.find((teamId) => !uuid.test(teamId));
  if (wrong !== undefined) throw new Error(`An actor's team id is no UUID: ${wrong}`);
  return teamIds;
}

const roles: Record<Actor['kind'], string> = {
  staff: 'kraften_case',
  representative: 'kraften_representative',
  steering: 'kraften_figures',
  resident: 'kraften_intake',
  accounts: 'kraften_accounts',
};
