import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { getRouteApi } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { SheetHeader } from '../../parts/page/sheet';
import { ViewLinks } from '../../parts/view/view-links';
import { NationalWorksheets } from './national-worksheets';
import { worksheetsAt } from './worksheets-search';
import { YearSheet } from './year-sheet';

const route = getRouteApi('/uppfoljning/underlag');

/** What is registered or told elsewhere by hand: in the national follow-up, and in the association's annual report. */
export function WorksheetsPage() {
  const { team, today } = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const thisYear = calendarYear(datePartsOf(today).year);
  const view = search.vy ?? 'nationell';
  return (
    <>
      <SheetHeader
        title="Underlag"
        description={`${team.name}. Det som förs in för hand någon annanstans.`}
        back={{ href: paths.report, label: 'Uppföljning & rapporter' }}
      />
      <div className="k-not-print">
        <ViewLinks
          label="Underlag"
          views={[
            {
              ...{ href: worksheetsAt({}), label: 'Nationell uppföljning' },
              current: view === 'nationell',
            },
            {
              ...{ href: worksheetsAt({ vy: 'arsredovisning' }), label: 'Förbundets årsredovisning' },
              current: view === 'arsredovisning',
            },
          ]}
        />
      </div>
      {view === 'nationell' ? (
        <NationalWorksheets
          period={{ from: search.fran ?? thisYear.from, to: search.till ?? today }}
          onChoose={({ from, to }) =>
            void navigate({
              search: (before) => ({ ...before, fran: from, till: to }),
              ...{ replace: true, resetScroll: false },
            })
          }
        />
      ) : (
        <YearSheet
          year={search.ar ?? datePartsOf(today).year - 1}
          onChoose={(year) =>
            void navigate({ search: (before) => ({ ...before, ar: year }), replace: true, resetScroll: false })
          }
        />
      )}
    </>
  );
}
