import { insertStaffPosition, loadStaffPositions, updateStaffPosition } from '@kraften/db/records/staff-position';
import { StaffPosition } from '@kraften/domain/concepts/staff-position/staff-position';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId, Version } from '../../kernel/record-input';
import { saveRecord } from '../../kernel/save-record';

const Input = z.object({ positionId: RecordId, version: Version, position: StaffPosition });

/** Keeps who works in the team, in which role, how much and for whom. */
export const saveStaffPosition = casework('staffing:write')
  .input(Input)
  .mutation(async ({ ctx, input: { positionId: id, version, position } }) => {
    const { teamId } = ctx.actor;
    const known = await loadStaffPositions(ctx.tx, teamId);
    const stored = known.find(({ positionId }) => positionId === id) ?? null;
    await ctx.audit.log({ details: { positionId: id } });
    const saved = await saveRecord<StaffPosition>({
      what: 'Tjänsten',
      ...{ stored, values: position, version },
      insert: () => insertStaffPosition(ctx.tx, { id, teamId }, position),
      update: () => updateStaffPosition(ctx.tx, { id, version }, position),
    });
    return { version: saved };
  });
