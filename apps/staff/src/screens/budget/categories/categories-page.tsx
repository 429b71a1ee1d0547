import { isOfferedIn } from '@kraften/domain/concepts/budget/cost-category';
import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { Entry, EntryHead, EntryList } from '@kraften/ui/record/entry';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { apiClient } from '../../../app/api/api-client';
import { failureMessage } from '../../../app/api/failure';
import { refreshBudget } from '../../../app/api/refresh';
import { paths } from '../../../app/routing/paths';
import { useMe } from '../../../app/session/me';
import { useMay } from '../../../app/session/use-may';
import { ActionArea } from '../../../parts/action/action-area';
import { Loaded } from '../../../parts/loading/loaded';
import { type Category, useBudget } from '../budget-record';
import css from './categories.module.css';
import { CategoryForm } from './category-form';

/** The team's own names for what its money goes to. */
export function CategoriesPage() {
  const thisYear = datePartsOf(useMe().today).year;
  const query = useBudget(thisYear);
  const mayWrite = useMay('budget:write');
  return (
    <>
      <PageHeader
        title="Kostnadsslag"
        description={
          mayWrite
            ? 'Det som teamet lägger pengar på, i den ordning som det står i budgeten. Ett kostnadsslag som tar slut står kvar i de år som har använt det.'
            : 'Det som teamet lägger pengar på. Verksamhetsledaren kan ändra listan.'
        }
        back={{ href: paths.budget, label: 'Budget' }}
      />
      <Loaded
        query={query}
        failed="Kostnadsslagen kunde inte hämtas"
        waiting={<Loading label="Kostnadsslagen hämtas" lines={6} />}
      >
        {({ categories }) => (
          <Section title="Teamets lista">
            <Categories categories={categories} year={thisYear} mayWrite={mayWrite} />
            {mayWrite && (
              <ActionArea
                actions={[
                  {
                    ...{ id: 'add', label: 'Lägg till kostnadsslag', available: true },
                    next: categories.length === 0,
                    form: (panel) => <CategoryForm category={null} year={thisYear} panel={panel} />,
                  },
                ]}
              />
            )}
          </Section>
        )}
      </Loaded>
    </>
  );
}

type CategoriesProps = {
  readonly categories: readonly Category[];
  readonly year: number;
  readonly mayWrite: boolean;
};

function Categories({ categories, year, mayWrite }: CategoriesProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const [moving, setMoving] = useState(false);
  if (categories.length === 0) {
    return <EmptyState title="Inga kostnadsslag än">Lägg till det som teamet brukar betala, ett för varje.</EmptyState>;
  }

  async function place(categoryId: string, to: number) {
    setMoving(true);
    setFailure(null);
    try {
      await apiClient.budget.placeCategory.mutate({ categoryId, place: to });
    } catch (error) {
      setFailure(failureMessage(error));
    } finally {
      await refreshBudget();
      setMoving(false);
    }
  }

  return (
    <>
      {failure !== null && (
        <Notice kind="error" announce>
          {failure}
        </Notice>
      )}
      <EntryList>
        {categories.map((category, index) => (
          <li key={category.categoryId}>
            <Entry label={category.name}>
              <EntryHead>
                <h3 className={css['name']}>{category.name}</h3>
                {!isOfferedIn(category, year) && <StageBadge state="ended">{yearsText(category)}</StageBadge>}
              </EntryHead>
              {isOfferedIn(category, year) && yearsText(category) !== '' && (
                <p className={css['soft']}>{yearsText(category)}</p>
              )}
              {mayWrite && (
                <ActionArea
                  actions={[
                    {
                      ...{ id: `change-${category.categoryId}`, label: 'Ändra', available: true },
                      form: (panel) => <CategoryForm category={category} year={year} panel={panel} />,
                    },
                  ]}
                  after={
                    <>
                      <Button
                        variant="default"
                        disabled={moving || index === 0}
                        aria-label={`Flytta upp ${category.name}`}
                        onClick={() => void place(category.categoryId, index)}
                      >
                        Flytta upp
                      </Button>
                      <Button
                        variant="default"
                        disabled={moving || index === categories.length - 1}
                        aria-label={`Flytta ner ${category.name}`}
                        onClick={() => void place(category.categoryId, index + 2)}
                      >
                        Flytta ner
                      </Button>
                    </>
                  }
                />
              )}
            </Entry>
          </li>
        ))}
      </EntryList>
    </>
  );
}

function yearsText({ firstYear, lastYear }: Category): string {
  if (firstYear !== null && lastYear !== null) return `${firstYear}–${lastYear}`;
  if (firstYear !== null) return `Från ${firstYear}`;
  return lastYear === null ? '' : `Till och med ${lastYear}`;
}
