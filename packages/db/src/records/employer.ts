import {
  type Employer,
  EmployerContact,
  LineOfBusiness,
  type WorkPlace,
  WorkPlaceStanding,
} from '@kraften/domain/concepts/employer/employer';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';

export type WorkPlaceRecord = WorkPlace & { readonly placeId: string; readonly version: number };
export type EmployerRecord = Employer & {
  readonly employerId: string;
  readonly version: number;
  /** The oldest first, also those that are gone. */
  readonly places: readonly WorkPlaceRecord[];
};

const included = { places: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } } satisfies Prisma.EmployerInclude;

/** The team's employers by name, also those that it doesn't ask any more. */
export async function loadEmployers(tx: Transaction, teamId: string): Promise<EmployerRecord[]> {
  const rows = await tx.employer.findMany({ where: { teamId }, include: included });
  return rows.map(employerOf).toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
}

export async function findEmployer(tx: Transaction, employerId: string): Promise<EmployerRecord | null> {
  const row = await tx.employer.findUnique({ where: { id: employerId }, include: included });
  return row === null ? null : employerOf(row);
}

type Owner = { readonly teamId: string; readonly id: string };

/** Adds an employer; false when something has that id already. */
export async function insertEmployer(tx: Transaction, owner: Owner, employer: Employer): Promise<boolean> {
  const { count } = await tx.employer.createMany({ data: [{ ...employer, ...owner }], skipDuplicates: true });
  return count === 1;
}

/** Changes an employer; false when it has another version by now. */
export async function updateEmployer(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
  employer: Employer,
): Promise<boolean> {
  const { count } = await tx.employer.updateMany({
    where: { id, version },
    data: { ...employer, version: { increment: 1 } },
  });
  return count === 1;
}

export async function findWorkPlace(tx: Transaction, placeId: string): Promise<WorkPlaceRecord | null> {
  const row = await tx.workPlace.findUnique({ where: { id: placeId } });
  return row === null ? null : placeOf(row);
}

/** Adds a place; false when something has that id already. */
export async function insertWorkPlace(tx: Transaction, owner: Owner, place: WorkPlace): Promise<boolean> {
  const { count } = await tx.workPlace.createMany({ data: [{ ...place, ...owner }], skipDuplicates: true });
  return count === 1;
}

/** Changes a place; false when it has another version by now. */
export async function updateWorkPlace(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
  { employerId: _employerId, ...place }: WorkPlace,
): Promise<boolean> {
  const { count } = await tx.workPlace.updateMany({
    where: { id, version },
    data: { ...place, version: { increment: 1 } },
  });
  return count === 1;
}

function employerOf(row: Prisma.EmployerGetPayload<{ include: typeof included }>): EmployerRecord {
  return {
    employerId: row.id,
    version: row.version,
    name: row.name,
    organisationNumber: row.organisationNumber,
    lineOfBusiness: LineOfBusiness.parse(row.lineOfBusiness),
    address: row.address,
    contacts: z.array(EmployerContact).parse(row.contacts),
    notes: row.notes,
    isActive: row.isActive,
    places: row.places.map(placeOf),
  };
}

function placeOf(row: Prisma.WorkPlaceGetPayload<object>): WorkPlaceRecord {
  return {
    placeId: row.id,
    version: row.version,
    employerId: row.employerId,
    tasks: row.tasks,
    hours: row.hours,
    requirements: row.requirements,
    standing: WorkPlaceStanding.parse(row.standing),
  };
}
