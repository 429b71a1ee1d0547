import { randomUUID } from 'node:crypto';
import type { Database } from '@kraften/db/database';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Actor } from '@kraften/domain/permissions/actor';
import { representativeDoor } from '../doors/representative';
import { selfReferralDoor } from '../doors/self-referral';
import { staffDoor } from '../doors/staff';
import { steeringDoor } from '../doors/steering';
import type { Context } from '../kernel/context';
import { createCallerFactory } from '../kernel/trpc';

export const today = CalendarDate.parse('2026-03-16');

const staffCaller = createCallerFactory(staffDoor);
const representativeCaller = createCallerFactory(representativeDoor);
const steeringCaller = createCallerFactory(steeringDoor);
const residentCaller = createCallerFactory(selfReferralDoor);

/** One association with an officer and two teams, Ek and Alm: a coach in each, a team lead and a steering-group member of Ek. */
export async function twoTeams(database: Database) {
  const ids = {
    association: randomUUID(),
    ek: randomUUID(),
    alm: randomUUID(),
    ekCoach: randomUUID(),
    ekLead: randomUUID(),
    almCoach: randomUUID(),
    ekMember: randomUUID(),
    officer: randomUUID(),
  };
  const slug = `ek-${ids.ek}`;
  await database.asOwner(async (tx) => {
    await tx.association.create({ data: { id: ids.association, name: 'Förbundet Lund' } });
    const settings = { associationId: ids.association, trialMonths: 1, admittedFromAge: 16, admittedToAge: 64 };
    await tx.team.createMany({
      data: [
        { ...settings, id: ids.ek, slug, name: 'Ek', catchment: ['Hedemora'] },
        { ...settings, id: ids.alm, slug: `alm-${ids.alm}`, name: 'Alm', catchment: ['Avesta'] },
      ],
    });
    await tx.user.createMany({
      data: [
        { id: ids.ekCoach, name: 'Ebba Ek', email: `${ids.ekCoach}@exempel.se` },
        { id: ids.ekLead, name: 'Edit Ek', email: `${ids.ekLead}@exempel.se` },
        { id: ids.almCoach, name: 'Alva Alm', email: `${ids.almCoach}@exempel.se` },
        { id: ids.ekMember, name: 'Egil Ek', email: `${ids.ekMember}@exempel.se` },
        { id: ids.officer, name: 'Frida Lund', email: `${ids.officer}@exempel.se` },
      ],
    });
    await tx.membership.createMany({
      data: [
        { id: randomUUID(), userId: ids.ekCoach, role: 'coach', teamId: ids.ek },
        { id: randomUUID(), userId: ids.ekLead, role: 'team-lead', teamId: ids.ek },
        { id: randomUUID(), userId: ids.almCoach, role: 'coach', teamId: ids.alm },
        { id: randomUUID(), userId: ids.ekMember, role: 'steering-member', teamId: ids.ek },
        { id: randomUUID(), userId: ids.officer, role: 'association-officer', associationId: ids.association },
      ],
    });
  });

  const contextOf = (actor: Actor | null, name: string): Context => ({
    database,
    actor,
    user: actor === null || actor.kind === 'resident' ? null : { id: actor.userId, name },
    requestId: randomUUID(),
    // An address of their own, so that what others try counts for nobody here.
    address: ids.ek,
    hasFreshProof: true,
    today: () => today,
    receiptKey: 'a key of tests',
  });
  const ekCoach: Actor = { kind: 'staff', userId: ids.ekCoach, role: 'coach', teamId: ids.ek };
  const ekLead: Actor = { kind: 'staff', userId: ids.ekLead, role: 'team-lead', teamId: ids.ek };
  const almCoach: Actor = { kind: 'staff', userId: ids.almCoach, role: 'coach', teamId: ids.alm };
  const representative = { kind: 'representative', role: 'authority-representative', teamId: ids.ek } as const;
  const ekMember: Actor = { kind: 'steering', userId: ids.ekMember, role: 'steering-member', teamIds: [ids.ek] };
  const officer: Actor = {
    kind: 'steering',
    userId: ids.officer,
    role: 'association-officer',
    teamIds: [ids.ek, ids.alm],
  };
  return {
    ids,
    slug,
    ek: staffCaller(contextOf(ekCoach, 'Ebba Ek')),
    ekLead: staffCaller(contextOf(ekLead, 'Edit Ek')),
    alm: staffCaller(contextOf(almCoach, 'Alva Alm')),
    /** Represents Försäkringskassan in Ek. */
    ekAgency: representativeCaller(contextOf({ ...representative, userId: 'agency', authority: 'FK' }, 'Ester Ek')),
    ekSteering: steeringCaller(contextOf(ekMember, 'Egil Ek')),
    association: steeringCaller(contextOf(officer, 'Frida Lund')),
    resident: residentCaller(contextOf(null, '')),
    signedOut: staffCaller(contextOf(null, '')),
    steeringAtStaffDoor: staffCaller(contextOf(ekMember, 'Egil Ek')),
  };
}

export type TwoTeams = Awaited<ReturnType<typeof twoTeams>>;
