import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { EmptyState } from '../feedback/empty-state';
import { KraftenProvider } from '../theme/kraften-provider';
import type { Column } from './column';
import { DataTable } from './data-table';

type Person = { readonly name: string; readonly days: number | null };

const columns: readonly Column<Person>[] = [
  { id: 'name', header: 'Namn', cell: (row) => row.name, sort: (row) => row.name },
  { id: 'days', header: 'Dagar', cell: (row) => row.days ?? '–', sort: (row) => row.days },
  { id: 'plain', header: 'Osorterad', cell: () => 'x' },
];
const people: readonly Person[] = [
  { name: 'Östen', days: 100 },
  { name: 'Zara', days: 9 },
  { name: 'Åke', days: null },
  { name: 'Ärla', days: 20 },
];

function show(rows: readonly Person[] | undefined) {
  render(
    <KraftenProvider>
      <DataTable
        caption="Deltagare"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.name}
        rowHref={(row) => `/deltagare/${row.name}`}
        empty={<EmptyState title="Ingen är inskriven än">Skriv in någon från kön.</EmptyState>}
      />
    </KraftenProvider>,
  );
}

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('a list', () => {
  test('sorts texts as in a Swedish word list, and back again', () => {
    show(people);
    const header = screen.getByRole('columnheader', { name: 'Namn' });
    expect(header.getAttribute('aria-sort')).toBe('none');
    fireEvent.click(within(header).getByRole('button'));
    expect(names()).toEqual(['Zara', 'Åke', 'Ärla', 'Östen']);
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(within(header).getByRole('button'));
    expect(names()).toEqual(['Östen', 'Ärla', 'Åke', 'Zara']);
    expect(header.getAttribute('aria-sort')).toBe('descending');
  });

  test('sorts numbers by size, with the unknown last both ways', () => {
    show(people);
    const button = screen.getByRole('button', { name: 'Dagar' });
    fireEvent.click(button);
    expect(names()).toEqual(['Zara', 'Ärla', 'Östen', 'Åke']);
    fireEvent.click(button);
    expect(names()).toEqual(['Östen', 'Ärla', 'Zara', 'Åke']);
  });

  test('has its caption, and a real link in the first cell of each row', () => {
    show(people);
    expect(screen.getByRole('table', { name: 'Deltagare' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Zara' }).getAttribute('href')).toBe('/deltagare/Zara');
    expect(screen.queryByRole('button', { name: 'Osorterad' })).toBeNull();
  });

  test('says what to do first when it is empty', () => {
    show([]);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Skriv in någon från kön.')).toBeTruthy();
  });

  test('keeps its headings and holds place for rows while they are fetched', () => {
    show(undefined);
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('columnheader', { name: 'Namn' })).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(7);
  });

  test('of hundreds keeps few rows in the page, says how many there are, and has all of them on paper', () => {
    show(Array.from({ length: 600 }, (_, index) => ({ name: `Deltagare ${index}`, days: index })));
    const table = screen.getByRole('table');
    const shown = () => table.querySelectorAll('tbody th').length;
    expect(table.getAttribute('aria-rowcount')).toBe('601');
    expect(shown()).toBeGreaterThan(20);
    expect(shown()).toBeLessThan(200);
    const row = screen.getByText('Deltagare 7').closest('tr');
    expect(row?.getAttribute('aria-rowindex')).toBe('9');
    fireEvent(window, new Event('beforeprint'));
    expect(shown()).toBe(600);
    fireEvent(window, new Event('afterprint'));
    expect(shown()).toBeLessThan(200);
  });

  test('that sorts itself stands as it comes, and is asked for another order', () => {
    const onSort = vi.fn();
    const sortedBy = { id: 'days', direction: 'ascending' } as const;
    render(
      <KraftenProvider>
        <DataTable {...{ columns, rows: people, onSort, sortedBy }} caption="Deltagare" rowKey={rowName} empty={null} />
      </KraftenProvider>,
    );
    expect(names()).toEqual(['Östen', 'Zara', 'Åke', 'Ärla']);
    fireEvent.click(screen.getByRole('button', { name: 'Dagar' }));
    expect(onSort).toHaveBeenCalledWith({ id: 'days', direction: 'descending' });
    expect(names()).toEqual(['Östen', 'Zara', 'Åke', 'Ärla']);
  });

  test('lets one choose rows, up to one from the last, and all of them', () => {
    const onChoose = vi.fn();
    const onChooseAll = vi.fn();
    const choice = {
      ...{ onChoose, onChooseAll, nameOf: rowName, allLabel: 'Välj alla 4 i listan', allChosen: 'some' as const },
      isChosen: ({ name }: Person) => name === 'Zara',
    };
    render(
      <KraftenProvider>
        <DataTable {...{ columns, rows: people, choice }} caption="Deltagare" rowKey={rowName} empty={null} />
      </KraftenProvider>,
    );
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Välj Zara' }).checked).toBe(true);
    const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Välj alla 4 i listan' });
    expect(all.indeterminate).toBe(true);
    fireEvent.click(all);
    expect(onChooseAll).toHaveBeenCalledWith(true);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Välj Åke' }), { shiftKey: true });
    expect(onChoose).toHaveBeenCalledWith(people[2], { chosen: true, toHere: true });
  });
});

const rowName = ({ name }: Person) => name;
