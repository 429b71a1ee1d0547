import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { touchedQueries } from './touched-queries';

const id = (number: number) => `10000000-0000-4000-8000-00000000000${number}`;
const [person, own, otherCase, note] = [id(1), id(2), id(3), id(4)];

const client = new QueryClient();
const read = (path: string, input: object | undefined, data: unknown) =>
  client.setQueryData([path.split('.'), { input, type: 'query' }], data);
read('participation.get', { participationId: own }, { person: { personId: person } });
read('journalNote.list', { participationId: own }, []);
read('participation.get', { participationId: otherCase }, { person: { personId: id(9) } });
read('participation.list', { part: 'first' }, []);
read('report.get', { teamId: id(8) }, {});
read('account.whoAmI', undefined, {});
read('savedView.list', undefined, []);

const touched = (area: string, ids: readonly string[] | null) =>
  touchedQueries(client.getQueryCache().getAll(), { area, ids }).map(({ queryKey }) => JSON.stringify(queryKey));

it('reads the case of the person anew, with its journal and the lists, and nobody else’s', () => {
  const keys = touched('journalNote', [note, person]);
  expect(keys.filter((key) => key.includes(own))).toHaveLength(2);
  expect(keys.some((key) => key.includes('participation","list'))).toBe(true);
  expect(keys.some((key) => key.includes(otherCase))).toBe(false);
});

it('reads all anew when the ids are too many to name, but never figures or who has signed in', () => {
  const keys = touched('participation', null);
  expect(keys).toHaveLength(4);
  expect(keys.join()).not.toMatch(/report|whoAmI/);
});

it('reads nothing anew for what changes nothing', () => {
  expect(touched('print', [own])).toEqual([]);
});

it('reads saved views anew for their own changes alone, and nothing else for those', () => {
  expect(touched('savedView', [own])).toEqual([JSON.stringify([['savedView', 'list'], { type: 'query' }])]);
  expect(touched('participation', null).join()).not.toContain('savedView');
});
