import type { Metric } from '@kraften/domain/metrics/metric';
import { formatNumber } from '@kraften/ui/format/number';
import { AppLink } from '@kraften/ui/navigation/app-link';
import css from './report.module.css';

type CasesLinkProps = { readonly metric: Metric; readonly cases: number; readonly href: string };

/** Leads from a figure to whom it counts. */
export function CasesLink({ metric, cases, href }: CasesLinkProps) {
  return (
    <AppLink href={href} className={css['link']}>
      {textOf(metric, cases)}
      <span className="k-unseen">: {metric.label.sv}</span>
    </AppLink>
  );
}

/** Where a case can stand for several of what the figure counts, its number isn't that of the list. */
function textOf({ behind }: Metric, cases: number): string {
  if (!behind?.areCounted) return behind?.of === 'referrals' ? 'Visa remisserna' : 'Visa deltagandena';
  return cases === 1 ? 'Visa den' : `Visa de ${formatNumber(cases)}`;
}
