import { randomUUID } from 'node:crypto';
import {
  type SettingChange,
  type TeamSetting,
  TeamSettings,
  teamSettings,
} from '@kraften/domain/concepts/team-settings/team-settings';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import { fromColumn, toColumn } from './calendar-column';

export type SettingsRecord = TeamSettings & { readonly version: number };

/** A team's settings as they hold now, or null where there is no such team. */
export async function findTeamSettings(tx: Transaction, teamId: string): Promise<SettingsRecord | null> {
  const row = await tx.team.findUnique({ where: { id: teamId } });
  if (row === null) return null;
  const { scalesLicensedOn, version, ...settings } = row;
  const licensedOn = scalesLicensedOn === null ? null : fromColumn(scalesLicensedOn);
  return { ...TeamSettings.parse({ ...settings, scalesLicensedOn: licensedOn }), version };
}

/** Lets the settings hold from now on; false when somebody else changed them since `version` was read. */
export async function changeTeamSettings(
  tx: Transaction,
  target: { readonly teamId: string; readonly version: number },
  { scalesLicensedOn, ...settings }: TeamSettings,
): Promise<boolean> {
  const { count } = await tx.team.updateMany({
    where: { id: target.teamId, version: target.version },
    data: {
      ...settings,
      scalesLicensedOn: scalesLicensedOn === null ? null : toColumn(scalesLicensedOn),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** Adds to the history what was changed together. Who and when is the database's. */
export async function insertSettingChanges(
  tx: Transaction,
  owner: { readonly teamId: string; readonly version: number; readonly changedById: string },
  changes: readonly SettingChange[],
): Promise<void> {
  await tx.settingChange.createMany({
    data: changes.map(({ setting, before, after }) => ({
      ...owner,
      id: randomUUID(),
      setting,
      before: { value: before },
      after: { value: after },
    })),
  });
}

export type SettingChangeRecord = SettingChange & {
  readonly changeId: string;
  readonly changedById: string;
  readonly changedAt: Date;
};

const Kept = z.object({ value: z.nullable(z.union([z.string(), z.number(), z.array(z.string())])) });

/** What has been changed in a team's settings, the latest first. */
export async function loadSettingChanges(tx: Transaction, teamId: string): Promise<SettingChangeRecord[]> {
  const rows = await tx.settingChange.findMany({ where: { teamId }, orderBy: { version: 'desc' } });
  return rows
    .map(({ id, setting, before, after, changedById, changedAt, version }) => ({
      ...{ changeId: id, changedById, changedAt, version },
      setting: settingOf(setting),
      before: Kept.parse(before).value,
      after: Kept.parse(after).value,
    }))
    .toSorted((a, b) => b.version - a.version || teamSettings.indexOf(a.setting) - teamSettings.indexOf(b.setting))
    .map(({ version: _, ...change }) => change);
}

const settingOf = (setting: string): TeamSetting => z.enum(teamSettings).parse(setting);
