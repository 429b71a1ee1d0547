import { changeTeamSettings, findTeamSettings, insertSettingChanges } from '@kraften/db/records/team-settings';
import { spelt } from '@kraften/domain/concepts/municipality/catchment';
import { changedSettings, checkTeamSettings, TeamSettings } from '@kraften/domain/concepts/team-settings/team-settings';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { conflict, fieldProblem, notFound } from '../../kernel/problem';
import { Version } from '../../kernel/record-input';

/** Lets settings hold from now on, and keeps what they were. Sent twice, or with nothing changed, it changes nothing more. */
export const saveTeamSettings = casework('team-settings:write')
  .input(z.extend(TeamSettings, { version: Version }))
  .mutation(async ({ ctx, input: { version, ...written } }) => {
    const settings = { ...written, catchment: spelt(written.catchment) };
    const { teamId, userId: changedById } = ctx.actor;
    const errors = checkTeamSettings(settings, ctx.today());
    if (errors.length > 0) throw fieldProblem(errors);
    const held = await findTeamSettings(ctx.tx, teamId);
    if (held === null) throw notFound('Teamet');
    const changes = changedSettings(held, settings);
    if (changes.length > 0) {
      if (!(await changeTeamSettings(ctx.tx, { teamId, version }, settings))) throw conflict('Inställningarna');
      await insertSettingChanges(ctx.tx, { teamId, version: version + 1, changedById }, changes);
    }
    await ctx.audit.log({ subjectId: teamId, details: { settings: changes.map(({ setting }) => setting) } });
  });
