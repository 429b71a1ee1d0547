import { loadListedParticipations } from '@kraften/db/records/participation';
import { findTeam } from '@kraften/db/records/team';
import type { Sheet, SheetCell } from '@kraften/documents/sheet';
import {
  ParticipantColumn,
  participantCell,
  participantColumnLabels,
} from '@kraften/domain/concepts/participation/participant-list';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { TableFormat, tableFile } from '../../kernel/table-file';
import { listedFacts } from './listed-facts';

/** More than a team has, and than a file is read with. */
const most = 20_000;

const ListAsShown = z.object({
  /** Those that are shown, in their order. */
  columns: z.array(ParticipantColumn).check(
    z.minLength(1),
    z.refine((columns) => new Set(columns).size === columns.length, 'Välj varje kolumn en gång.'),
  ),
  /** The rows as they stand on the screen, in their order. */
  participationIds: z.array(RecordId).check(z.minLength(1), z.maxLength(most)),
  format: TableFormat,
});

/**
 * The list of participants as a file: exactly the rows and the columns that are shown, in their order. Who has protected identity
 * is in no file. Everybody who is, is logged, and which columns they are in it with.
 */
export const exportParticipations = casework('participation:export')
  .input(ListAsShown)
  .mutation(async ({ ctx, input: { columns, participationIds, format } }) => {
    const team = await findTeam(ctx.tx, ctx.actor.teamId);
    if (team === null) throw notFound('Teamet');
    const known = new Map(
      (await loadListedParticipations(ctx.tx, team.id, 'all')).map((participation) => [
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
    const today = ctx.today();
    const facts = await listedFacts(ctx.tx, exported, { rules: team, today });
    const sheet: Sheet = {
      name: 'Deltagare',
      columns: columns.map((column) => participantColumnLabels[column].sv),
      rows: exported.flatMap(({ participationId }) => {
        const listed = facts.get(participationId);
        return listed === undefined ? [] : [columns.map((column) => cellOf(participantCell(column, listed, today)))];
      }),
    };
    await ctx.audit.log(
      { details: { format, columns, rows: exported.length, leftOut: shown.length - exported.length } },
      ...exported.map(({ participationId, person }) => ({
        ...{ subjectId: participationId, personId: person.personId },
        details: { format, columns },
      })),
    );
    const file = await tableFile(`deltagare-${today}`, sheet, format);
    return { ...file, leftOut: shown.length - exported.length };
  });

function cellOf(value: string | number | null): SheetCell {
  return typeof value === 'number' ? { number: value, kind: 'whole' } : value;
}
