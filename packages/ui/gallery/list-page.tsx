import { Button } from '@mantine/core';
import { EmptyState } from '../src/feedback/empty-state';
import { PageHeader } from '../src/layout/page-header';
import { Section } from '../src/layout/section';
import { Flag } from '../src/record/flag';
import { StageBadge } from '../src/record/stage-badge';
import type { Column } from '../src/table/column';
import { DataTable } from '../src/table/data-table';

export function ListPage() {
  return (
    <>
      <PageHeader
        title="Inflöde"
        description="Remisser som väntar på något från teamet, och kön av dem som väntar på en plats."
        actions={<Button>Ta emot remiss</Button>}
      />
      <Section title="Väntar på teamet">
        <DataTable
          caption="Remisser som väntar på teamet"
          captionUnseen
          columns={columns}
          rows={referrals}
          rowKey={(row) => row.id}
          rowHref={() => '#/fall'}
          defaultSort={{ id: 'received', direction: 'descending' }}
          empty={null}
        />
      </Section>
      <Section title="Hämtas">
        <DataTable
          caption="Remisser"
          columns={columns}
          rows={undefined}
          rowKey={(row) => row.id}
          expectedRows={3}
          empty={null}
        />
      </Section>
      <Section title="Tom">
        <DataTable
          caption="Kön"
          columns={columns}
          rows={[]}
          rowKey={(row) => row.id}
          empty={
            <EmptyState title="Ingen står i kö">
              När en remiss har antagits väntar personen här tills det finns en plats.
            </EmptyState>
          }
        />
      </Section>
      <Section title="Bred tabell som rullar i sidled på en telefon">
        <DataTable
          caption="Utfall per månad, kronor"
          narrow="scroll"
          columns={monthColumns}
          rows={months}
          rowKey={(row) => row.category}
          empty={null}
        />
      </Section>
    </>
  );
}

type Referral = {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly received: string;
  readonly stage: string;
  readonly days: number;
  readonly flag: 'late' | 'soon' | null;
};

const referrals: readonly Referral[] = [
  {
    id: '1',
    name: 'Östen Åkerlund',
    source: 'Försäkringskassan',
    received: '2025-05-02',
    stage: 'Ny',
    days: 12,
    flag: 'late',
  },
  {
    id: '2',
    name: 'Anna Ek',
    source: 'Socialtjänsten',
    received: '2025-05-09',
    stage: 'Studiebesök bokat',
    days: 5,
    flag: null,
  },
  {
    id: '3',
    name: 'Maria-Theresia von Knorring-Zachrisson',
    source: 'Kommunala aktivitetsansvaret',
    received: '2025-04-11',
    stage: 'Väntar på beslut',
    days: 33,
    flag: 'soon',
  },
];

const columns: readonly Column<Referral>[] = [
  { id: 'name', header: 'Namn', cell: (row) => row.name, sort: (row) => row.name },
  { id: 'source', header: 'Från', cell: (row) => row.source, sort: (row) => row.source },
  { id: 'received', header: 'Kom in', cell: (row) => row.received, sort: (row) => row.received, nowrap: true },
  {
    id: 'stage',
    header: 'Läge',
    cell: (row) => <StageBadge state="open">{row.stage}</StageBadge>,
    sort: (row) => row.stage,
  },
  { id: 'days', header: 'Dagar', cell: (row) => row.days, sort: (row) => row.days, align: 'end' },
  {
    id: 'flag',
    header: 'Att göra',
    cell: (row) =>
      row.flag === null ? (
        '–'
      ) : (
        <Flag kind={row.flag}>{row.flag === 'late' ? 'Svara remittenten' : 'Beslut i veckan'}</Flag>
      ),
  },
];

const monthNames = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const months = [{ category: 'Personal' }, { category: 'Lokaler' }, { category: 'Resor och kompetensutveckling' }];
const monthColumns: readonly Column<{ category: string }>[] = [
  { id: 'category', header: 'Slag', cell: (row) => row.category },
  ...monthNames.map(
    (month, index): Column<{ category: string }> => ({
      id: month,
      header: month,
      cell: () => `${12 + index} 500`,
      align: 'end',
      nowrap: true,
    }),
  ),
];
