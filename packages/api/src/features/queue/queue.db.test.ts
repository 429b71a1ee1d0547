import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import type { QueueMove } from '@kraften/domain/concepts/queue/queue-move';
import { beforeEach, expect, test } from 'vitest';
import { person, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('the queue', (current) => {
  let teams: TwoTeams;
  let ids: readonly string[];
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ids = [];
    for (const [index, givenName] of ['Ada', 'Bo', 'Cia', 'Dag'].entries())
      ids = [...ids, await queue(givenName, index)];
  });

  async function queue(givenName: string, index: number): Promise<string> {
    const { referralId } = await teams.ek.referral.register({
      ...referral,
      person: { ...person, givenName, identityNumber: '', birthDate: `199${index}-01-01` },
    });
    const decidedOn = `2026-03-1${index}`;
    await teams.ek.referral.decide({ referralId, version: 1, kind: 'accepted', decidedOn, reason: '' });
    return referralId;
  }

  const [ada, bo, cia, dag] = [0, 1, 2, 3];
  const idOf = (who: number) => ids[who] ?? '';
  type Asked = { readonly after: number | null; readonly seen: number } & Partial<QueueMove>;
  const moveOf = (who: number, { after, seen: version, ...more }: Asked) => ({
    ...{ moveId: randomUUID(), referralId: idOf(who), version },
    move: { afterId: after === null ? null : idOf(after), reason: 'pressing-need', note: '', ...more } as const,
  });
  const shown = async () => (await teams.ek.queue.get()).queue.map(({ givenName }) => givenName).join(' ');

  test('follows the decisions until somebody is moved, and then everywhere the same order', async () => {
    expect(await shown()).toBe('Ada Bo Cia Dag');
    await teams.ek.queue.move(moveOf(dag, { after: ada, seen: 0, note: 'Blir av med bostaden.' }));
    expect(await shown()).toBe('Ada Dag Bo Cia');
    const { version, moves, queue: all } = await teams.ek.queue.get();
    expect(version).toBe(1);
    expect(moves).toMatchObject([
      { givenName: 'Dag', placeFrom: 4, placeTo: 2, reason: 'pressing-need', note: 'Blir av med bostaden.' },
    ]);
    expect(moves[0]?.movedBy).not.toBe(null);
    expect(all.map(({ daysWaited }) => daysWaited)).toEqual([6, 3, 5, 4]);
    const inbox = await teams.ek.referral.list({ which: 'open' });
    expect(inbox.map(({ givenName, queuePlace }) => [givenName, queuePlace])).toEqual([
      ['Ada', 1],
      ['Bo', 3],
      ['Cia', 4],
      ['Dag', 2],
    ]);
    expect(await teams.alm.queue.get()).toMatchObject({ queue: [], moves: [], version: 0 });
  });

  test('two who move at once from the same list: one is told that the queue has changed, and nothing of the other is lost', async () => {
    const answers = await Promise.allSettled([
      teams.ek.queue.move(moveOf(dag, { after: null, seen: 0 })),
      teams.ek.queue.move(moveOf(cia, { after: null, seen: 0 })),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = answers.find((answer) => answer.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'CONFLICT' });
    const { queue: all, moves } = await teams.ek.queue.get();
    expect(moves).toHaveLength(1);
    expect(all.map(({ givenName }) => givenName).toSorted()).toEqual(['Ada', 'Bo', 'Cia', 'Dag']);
  });

  test('the same move again is one move', async () => {
    const move = moveOf(bo, { after: null, seen: 0 });
    await teams.ek.queue.move(move);
    await teams.ek.queue.move(move);
    expect((await teams.ek.queue.get()).moves).toHaveLength(1);
    expect(await shown()).toBe('Bo Ada Cia Dag');
  });

  test('who leaves the queue leaves no hole, and who comes stands last', async () => {
    await teams.ek.queue.move(moveOf(cia, { after: null, seen: 0 }));
    await teams.ek.referral.decide({
      ...{ referralId: idOf(ada), version: 2, kind: 'withdrawn', decidedOn: '2026-03-14', reason: 'Har flyttat.' },
    });
    ids = [...ids, await queue('Eva', 4)];
    expect(await shown()).toBe('Cia Bo Dag Eva');
    await expect(teams.ek.queue.move(moveOf(dag, { after: ada, seen: 1 }))).rejects.toMatchObject({ code: 'CONFLICT' });
    await teams.ek.queue.move(moveOf(4, { after: cia, seen: 1 }));
    expect(await shown()).toBe('Cia Eva Bo Dag');
  });

  test('a move to where somebody stands, or without words for a reason of one’s own, is refused at its field', async () => {
    expect(await fieldErrorsOf(teams.ek.queue.move(moveOf(bo, { after: ada, seen: 0 })))).toEqual([
      { field: 'afterId', message: 'Personen står redan på den platsen. Välj en annan.' },
    ]);
    for (const wrong of [{ reason: 'other' }, { note: 'x'.repeat(100_000) }] as const) {
      await expect(teams.ek.queue.move(moveOf(bo, { after: null, seen: 0, ...wrong }))).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    }
    expect(await shown()).toBe('Ada Bo Cia Dag');
  });

  test('another team’s person is not found, and nobody can be put after one of theirs', async () => {
    await expect(teams.alm.queue.move(moveOf(bo, { after: null, seen: 0 }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const move = moveOf(bo, { after: null, seen: 0 });
    await teams.ek.queue.move(move);
    const theirs = await teams.alm.referral.register({ ...referral, person: { ...person, givenName: 'Eli' } });
    const decision = { version: 1, kind: 'accepted', decidedOn: '2026-03-13', reason: 'Flyttar hit.' } as const;
    await teams.alm.referral.decide({ referralId: theirs.referralId, ...decision });
    const other = await teams.alm.referral.register({
      ...referral,
      person: { ...person, givenName: 'Fia', identityNumber: '' },
    });
    await teams.alm.referral.decide({ referralId: other.referralId, ...decision });
    await expect(teams.alm.queue.move({ ...move, referralId: other.referralId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      teams.ek.queue.move({
        ...moveOf(dag, { after: null, seen: 1 }),
        move: { afterId: theirs.referralId, reason: 'other', note: 'x' },
      }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
