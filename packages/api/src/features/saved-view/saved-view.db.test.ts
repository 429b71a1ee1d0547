import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('a saved view', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });
  const late = { name: 'Mina sena', filters: { handledare: 'mina', kolumner: 'age.coach' }, isFirst: false };
  const saved = (changes: object = {}) => ({
    viewId: randomUUID(),
    version: 0,
    view: late,
    removed: false,
    ...changes,
  });
  const namesOf = async (who: 'ek' | 'ekLead' | 'alm') =>
    (await teams[who].savedView.list()).map(({ name, isShared }) => (isShared ? `${name} (delad)` : name));

  test('is its owner’s, saved once however often it is sent', async () => {
    const view = saved();
    expect(await teams.ek.savedView.save(view)).toBe(1);
    expect(await teams.ek.savedView.save(view)).toBe(1);
    expect(await teams.ek.savedView.list()).toEqual([
      { viewId: view.viewId, version: 1, ...late, isShared: false, isOwn: true, ownerName: 'Ebba Ek' },
    ]);
    expect(await namesOf('ekLead')).toEqual([]);
    expect(await namesOf('alm')).toEqual([]);
    const others = teams.ekLead.savedView.save({ ...view, version: 1 });
    await expect(others).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is changed by the window that has its version, and by no other', async () => {
    const view = saved();
    await teams.ek.savedView.save(view);
    const renamed = { ...view, version: 1, view: { ...late, name: 'Sena' } };
    expect(await teams.ek.savedView.save(renamed)).toBe(2);
    const other = teams.ek.savedView.save({ ...view, version: 1, view: { ...late, filters: { visa: 'alla' } } });
    await expect(other).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await namesOf('ek')).toEqual(['Sena']);
  });

  test('has a name that its owner’s others don’t have, whatever the case', async () => {
    await teams.ek.savedView.save(saved());
    const again = teams.ek.savedView.save(saved({ view: { ...late, name: 'mina SENA' } }));
    await expect(again).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    await teams.ekLead.savedView.save(saved());
    expect(await namesOf('ekLead')).toEqual(['Mina sena']);
  });

  test('is removed and brought back, unless its name is taken by then', async () => {
    const view = saved();
    await teams.ek.savedView.save(view);
    expect(await teams.ek.savedView.save({ ...view, version: 1, removed: true })).toBe(2);
    expect(await namesOf('ek')).toEqual([]);
    expect(await teams.ek.savedView.save({ ...view, version: 2 })).toBe(3);
    expect(await namesOf('ek')).toEqual(['Mina sena']);
    await teams.ek.savedView.save({ ...view, version: 3, removed: true });
    await teams.ek.savedView.save(saved());
    const back = teams.ek.savedView.save({ ...view, version: 4 });
    await expect(back).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
  });

  test('opens the list for one at a time', async () => {
    const one = saved({ view: { ...late, isFirst: true } });
    const other = saved({ view: { ...late, name: 'Alla', isFirst: true } });
    await teams.ek.savedView.save(one);
    await teams.ek.savedView.save(other);
    const list = await teams.ek.savedView.list();
    expect(list.map(({ name, isFirst }) => [name, isFirst])).toEqual([
      ['Mina sena', false],
      ['Alla', true],
    ]);
  });

  test('is shared by the lead with the own team, who can’t change it', async () => {
    const view = saved();
    await teams.ekLead.savedView.save(view);
    await teams.ekLead.savedView.share({ viewId: view.viewId, version: 1, isShared: true });
    expect(await namesOf('ek')).toEqual(['Mina sena (delad)']);
    expect(await teams.ek.savedView.list()).toMatchObject([{ isOwn: false, ownerName: 'Edit Ek' }]);
    expect(await namesOf('alm')).toEqual([]);
    const changed = teams.ek.savedView.save({ ...view, version: 2, removed: true });
    await expect(changed).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const shared = teams.ek.savedView.share({ viewId: view.viewId, version: 2, isShared: false });
    await expect(shared).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await teams.ekLead.savedView.share({ viewId: view.viewId, version: 2, isShared: false });
    expect(await namesOf('ek')).toEqual([]);
  });

  test('of another lead can be shared no longer, and one that is nobody else’s business is nowhere', async () => {
    const shared = saved();
    await current().database.asOwner(async (tx) => {
      const ownerId = 'a lead who has left';
      const row = { id: shared.viewId, teamId: teams.ids.ek, ownerId, name: 'Gamla', filters: '', isShared: true };
      await tx.savedView.create({ data: row });
    });
    await teams.ekLead.savedView.share({ viewId: shared.viewId, version: 1, isShared: false });
    expect(await namesOf('ekLead')).toEqual([]);
    const kept = saved();
    await teams.ek.savedView.save(kept);
    for (const isShared of [true, false]) {
      const sharing = teams.ekLead.savedView.share({ viewId: kept.viewId, version: 1, isShared });
      await expect(sharing).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await namesOf('ekLead')).toEqual([]);
  });

  test('keeps its name encrypted and takes no filter that could be a name', async () => {
    const view = saved();
    await teams.ek.savedView.save(view);
    const [row] = await current().database.asOwner(
      (tx) => tx.$queryRaw<{ name: string }[]>`SELECT name FROM saved_view WHERE id = ${view.viewId}::uuid`,
    );
    expect(row?.name).not.toContain('sena');
    const named = { ...late, filters: { handledare: 'Maja Berg' } };
    await expect(teams.ek.savedView.save(saved({ view: named }))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
