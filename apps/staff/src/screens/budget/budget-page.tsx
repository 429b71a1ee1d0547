import { budgetFindings, monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetStanding, lastBookedMonth } from '@kraften/domain/concepts/budget/budget-standing';
import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { BudgetChart } from '@kraften/ui/chart/budget-chart';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { SelectField } from '@kraften/ui/field/select-field';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { getRouteApi } from '@tanstack/react-router';
import { apiClient } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { DownloadButton } from '../../parts/file/download-button';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { PrintButton } from '../../parts/page/print-button';
import { PrintedBy } from '../../parts/page/printed-by';
import { ViewLinks } from '../../parts/view/view-links';
import css from './budget.module.css';
import { BudgetChanges } from './budget-changes';
import { type Budget, countedYear, nameIn, shownCategories, useBudget } from './budget-record';
import { budgetOf } from './budget-search';
import { Money } from './money';
import { OutcomeSection } from './outcome/outcome-section';
import { StandingSection } from './standing-section';

const route = getRouteApi('/budget');

/** A year's money: what was asked for and given, what has been spent, and what is left when the year is over. */
export function BudgetPage() {
  const { team, today } = useMe();
  const search = route.useSearch();
  const thisYear = datePartsOf(today).year;
  const year = search.ar ?? thisYear;
  const query = useBudget(year);
  return (
    <>
      <PageHeader
        title={`Budget ${year}`}
        description={team.name}
        actions={
          <>
            <LinkButton href={paths.costCategories}>Kostnadsslag</LinkButton>
            <PrintButton />
            {(['xlsx', 'csv'] as const).map((format) => (
              <DownloadButton
                key={format}
                fetchFile={() => apiClient.budget.export.mutate({ year, through: search.till ?? null, format })}
              >
                {format === 'xlsx' ? 'Spara för Excel' : 'Spara som CSV'}
              </DownloadButton>
            ))}
          </>
        }
      />
      <Loaded
        query={query}
        failed="Budgeten kunde inte hämtas"
        waiting={<Loading label="Budgeten hämtas" lines={12} />}
      >
        {(budget) => (
          <>
            <ViewLinks
              label="År"
              views={yearsOf(budget, thisYear).map((each) => ({
                ...{ href: budgetOf(each), label: String(each), current: each === year },
              }))}
            />
            <Year key={year} budget={budget} chosenMonth={search.till ?? null} />
          </>
        )}
      </Loaded>
      <PrintedBy />
    </>
  );
}

/** The years that have anything, this one and the one that is looked at; the latest first. */
function yearsOf({ years, year }: Budget, thisYear: number): readonly number[] {
  return [...new Set([...years, thisYear, year])].toSorted((a, b) => b - a);
}

function Year({ budget, chosenMonth }: { readonly budget: Budget; readonly chosenMonth: number | null }) {
  const navigate = route.useNavigate();
  const mayWrite = useMay('budget:write');
  const categories = shownCategories(budget);
  if (categories.length === 0) {
    return (
      <EmptyState title="Inga kostnadsslag än">
        {mayWrite
          ? 'Lägg först till vad teamet lägger pengar på, som personal och lokaler. Det gör du under Kostnadsslag.'
          : 'Verksamhetsledaren lägger till vad teamet lägger pengar på.'}
      </EmptyState>
    );
  }
  const counted = countedYear(budget);
  const lastMonth = lastBookedMonth(counted);
  const through = Math.min(chosenMonth ?? lastMonth, 12);
  const standing = budgetStanding(counted, through);
  const findings = budgetFindings(counted, standing, { nameOf: nameIn(budget.categories) });
  const months = monthNames.slice(0, lastMonth).map((label, index) => ({ value: String(index + 1), label }));
  return (
    <>
      <Money budget={budget} standing={standing} />
      {findings.length > 0 && (
        <div className={css['block']}>
          <Notice kind="soon" title="Att se över">
            <ul className={css['findings']}>
              {findings.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <StandingSection
        budget={budget}
        standing={standing}
        monthChoice={
          lastMonth > 1 && (
            <SelectField
              id="budget-through"
              name="till"
              label="Räkna utfall till och med"
              placeholder={`Senaste månaden med utfall, ${monthNames[lastMonth - 1]}`}
              options={months}
              value={chosenMonth === null ? null : String(chosenMonth)}
              error={undefined}
              onChange={(month) =>
                void navigate({
                  search: ({ till: _, ...rest }) => ({ ...rest, ...(month === null ? {} : { till: Number(month) }) }),
                  ...{ replace: true, resetScroll: false },
                })
              }
            />
          )
        }
      />
      <div className={css['block']}>
        <BudgetChart year={budget.year} counted={counted} standing={standing} />
      </div>
      <OutcomeSection budget={budget} categories={categories} />
      <div className="k-not-print">
        <Section title="Vad som har ändrats">
          <BudgetChanges budget={budget} />
        </Section>
      </div>
    </>
  );
}
