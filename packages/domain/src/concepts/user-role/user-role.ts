import * as z from 'zod/mini';
import type { Label } from '../label/label';

export const userRoles = [
  'coach',
  'team-lead',
  'authority-representative',
  'steering-member',
  'association-officer',
  'administrator',
] as const;
export const UserRole = z.enum(userRoles);
export type UserRole = z.output<typeof UserRole>;

export const userRoleLabels: Record<UserRole, Label> = {
  coach: { sv: 'Handledare', en: 'Coach' },
  'team-lead': { sv: 'Verksamhetsledare', en: 'Team lead' },
  'authority-representative': { sv: 'Myndighetens representant', en: 'Authority representative' },
  'steering-member': { sv: 'Ledamot i styrgruppen', en: 'Steering-group member' },
  'association-officer': { sv: 'Förbundschef', en: 'Association officer' },
  administrator: { sv: 'Administratör', en: 'Administrator' },
};
