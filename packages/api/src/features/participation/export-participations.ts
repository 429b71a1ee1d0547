import { loadUserNames } from '@kraften/db/records/membership';
import { loadParticipations, type ParticipationRecord } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import type { Sheet, SheetCell } from '@kraften/documents/sheet';
import {
  outcomeText,
  type ParticipantColumn,
  ParticipantView,
  participantColumnLabels,
  participantColumns,
} from '@kraften/domain/concepts/participation/participant-list';
import { participationFlagLabels } from '@kraften/domain/concepts/participation/participation-flag';
import type { CaseRules } from '@kraften/domain/concepts/team/team';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { TableFormat, tableFile } from '../../kernel/table-file';
import { dutiesOf } from './duties-of';

/** More than a team has, and than a file is read with. */
const most = 20_000;

const ListAsShown = z.object({
  view: ParticipantView,
  /** The rows as they stand on the screen, in their order. */
  participationIds: z.array(RecordId).check(z.minLength(1), z.maxLength(most)),
  format: TableFormat,
});

/**
 * The list of participants as a file: exactly the rows that are shown, in their order, with the columns of the view. Who has
 * protected identity is in no file. Everybody who is, is logged.
 */
export const exportParticipations = casework('participation:export')
  .input(ListAsShown)
  .mutation(async ({ ctx, input: { view, participationIds, format } }) => {
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (team === null) throw notFound('Teamet');
    const known = new Map(
      (await loadParticipations(ctx.tx, team.id)).map((participation) => [
        participation.participationId,
        participation,
      ]),
    );
    const shown = participationIds.map((id) => {
      const participation = known.get(id);
      if (participation === undefined) throw notFound('Ett av deltagandena');
      return participation;
    });
    const exported = shown.filter(({ person }) => person.protectedIdentity === null);
    const names = await loadUserNames(
      ctx.tx,
      exported.map(({ coachId }) => coachId),
    );
    const columns = participantColumns[view];
    const cellsOf = (participation: ParticipationRecord) => {
      const cells = describe(participation, { names, rules: team, today: ctx.today() });
      return columns.map((column) => cells[column]);
    };
    const sheet: Sheet = {
      name: 'Deltagare',
      columns: columns.map((column) => participantColumnLabels[column].sv),
      rows: exported.map(cellsOf),
    };
    await ctx.audit.log({ details: { format, rows: exported.length, leftOut: shown.length - exported.length } });
    for (const { participationId, person } of exported) {
      await ctx.audit.log({ subjectId: participationId, personId: person.personId, details: { format } });
    }
    return {
      fileName: `deltagare-${ctx.today()}.${format}`,
      base64: await tableFile(sheet, format),
      leftOut: shown.length - exported.length,
    };
  });

type Ground = {
  readonly names: ReadonlyMap<string, string>;
  readonly rules: CaseRules;
  readonly today: Parameters<typeof dutiesOf>[2];
};

function describe(
  participation: ParticipationRecord,
  { names, rules, today }: Ground,
): Readonly<Record<ParticipantColumn, SheetCell>> {
  const { person, coachId, enrolledOn, closing } = participation;
  const { nextFollowUpDueOn, flags } = dutiesOf(participation, rules, today);
  return {
    name: `${person.givenName} ${person.familyName}`,
    coach: names.get(coachId) ?? null,
    enrolled: enrolledOn,
    nextFollowUp: nextFollowUpDueOn,
    flags: flags.length === 0 ? null : flags.map((flag) => participationFlagLabels[flag]).join(', '),
    closed: closing?.closedOn ?? null,
    outcome: closing === null ? null : outcomeText(closing),
  };
}
