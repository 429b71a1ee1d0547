import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { formatDate } from '@kraften/ui/format/date';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import css from './same-person.module.css';

type Comparison = inferOutput<typeof api.samePerson.compare>;
type CaseDaysProps = { readonly title: string; readonly cases: Comparison['keptCases'] };

/** The referrals and participations that the team has of one of the two. */
export function CaseDays({ title, cases }: CaseDaysProps) {
  return (
    <section className={css['cases']} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {cases.map(({ referralId, source, receivedOn, enrolledOn, closedOn }) => (
          <li key={referralId}>
            {referralSourceLabels[source].sv}, kom in {formatDate(receivedOn)}
            {enrolledOn !== null && `. Inskriven ${formatDate(enrolledOn)}`}
            {closedOn !== null && `, avslutad ${formatDate(closedOn)}`}
          </li>
        ))}
        {cases.length === 0 && <li>Ingen remiss</li>}
      </ul>
    </section>
  );
}
