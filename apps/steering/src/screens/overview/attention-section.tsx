import {
  type Attention,
  type AttentionKind,
  attentionKinds,
  attentionRules,
} from '@kraften/domain/concepts/attention/attention';
import { budgetDeviation, missingOutcome } from '@kraften/domain/concepts/attention/budget-attention';
import { budgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import { budgetYearOf } from '@kraften/domain/concepts/budget/budget-year-of';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { IconCircleCheck, IconFlag } from '@tabler/icons-react';
import type { PageProps } from '../../parts/page-props';
import type { TeamBudget } from '../../parts/team-budget';
import css from './overview.module.css';

type AttentionSectionProps = Pick<PageProps, 'pageHref'> & {
  readonly attention: readonly Attention[];
  readonly today: CalendarDate;
  /** Null until it is there. */
  readonly budget: TeamBudget | null;
};

/** What the group should talk about, each with the way to where it is seen. */
export function AttentionSection({ attention, today, budget, pageHref }: AttentionSectionProps) {
  const all = [...attention, ...(budget === null ? [] : attentionIn(budget, today))];
  const sorted = attentionKinds.flatMap((kind) => all.filter((each) => each.kind === kind));
  return (
    <Section title="Att ta upp">
      {sorted.length === 0 ? (
        <p className={css['nothing']}>
          <IconCircleCheck size={22} aria-hidden />
          Inget särskilt just nu.
        </p>
      ) : (
        <ul className={css['attention']}>
          {sorted.map(({ kind, text }) => (
            <li key={text}>
              <IconFlag size={20} aria-hidden />
              <span>
                {text}{' '}
                <AppLink className="k-not-print" href={hrefOf(kind, pageHref)}>
                  {seenAt[kind].label}
                </AppLink>
              </span>
            </li>
          ))}
        </ul>
      )}
      <details className={`${css['rules']} k-not-print`}>
        <summary>Det här bevakas</summary>
        <ul>
          {attentionKinds.map((kind) => (
            <li key={kind}>{attentionRules[kind]}</li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

/** Where each of them is seen. */
const seenAt: Readonly<
  Record<AttentionKind, { readonly path: string; readonly section: string; readonly label: string }>
> = {
  'authority-absent': { path: '/samverkan', section: 'representation', label: 'Se vilka som har varit med' },
  'budget-deviation': { path: '/ekonomi', section: '', label: 'Se budget och prognos' },
  'queue-growth': { path: '/resultat', section: 'waiting', label: 'Se kö och väntetider' },
  'outcome-missing': { path: '/ekonomi', section: '', label: 'Se utfallet månad för månad' },
  'data-gap': { path: '/resultat', section: 'completeness', label: 'Se vad som saknas' },
};

function hrefOf(kind: AttentionKind, pageHref: PageProps['pageHref']): string {
  const { path, section } = seenAt[kind];
  return `${pageHref(path)}${section === '' ? '' : `#${section}`}`;
}

function attentionIn(budget: TeamBudget, today: CalendarDate): readonly Attention[] {
  const { year } = budget;
  const counted = budgetYearOf(budget);
  return [
    ...budgetDeviation(counted, { year, standing: budgetStanding(counted) }),
    ...missingOutcome(counted, year, today),
  ];
}
