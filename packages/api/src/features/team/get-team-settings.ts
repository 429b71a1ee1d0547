import { loadUserNames } from '@kraften/db/records/membership';
import { findTeamSettings, loadSettingChanges } from '@kraften/db/records/team-settings';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';

/** The team's settings as they hold now, and what has been changed in them by whom, the latest first. */
export const getTeamSettings = casework('team:read').query(async ({ ctx }) => {
  const { tx, actor } = ctx;
  const settings = await findTeamSettings(tx, actor.teamId);
  if (settings === null) throw notFound('Teamet');
  const changes = await loadSettingChanges(tx, actor.teamId);
  const names = await loadUserNames(
    tx,
    changes.map(({ changedById }) => changedById),
  );
  await ctx.audit.log({ details: { rows: changes.length } });
  const { version, ...held } = settings;
  return {
    version,
    settings: held,
    changes: changes.map(({ changedById, ...change }) => ({
      ...change,
      changedByName: names.get(changedById) ?? null,
    })),
  };
});
