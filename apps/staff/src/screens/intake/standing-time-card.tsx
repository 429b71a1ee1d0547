import { weekdayLabels } from '@kraften/domain/concepts/visit-slot/standing-time';
import { formatDate } from '@kraften/ui/format/date';
import { formatCount } from '@kraften/ui/format/number';
import { useMe } from '../../app/session/me';
import { ActionArea } from '../../parts/action/action-area';
import css from './intake.module.css';
import type { ListedStandingTime } from './standing-time';
import { ChangeStandingTimeForm } from './standing-time-form';

type StandingTimeCardProps = { readonly standing: ListedStandingTime; readonly mayWrite: boolean };

/** A standing time: when, where, how many, for how long, and on which days not. */
export function StandingTimeCard({ standing, mayWrite }: StandingTimeCardProps) {
  const { today } = useMe();
  const { weekday, startsAt, place, capacity, validFrom, validUntil, exceptedOn } = standing;
  const title = `${weekdayLabels[weekday].sv} kl. ${startsAt}`;
  const coming = exceptedOn.filter((day) => day >= today);
  return (
    <section className={css['card']} aria-label={title}>
      <h3>{title}</h3>
      <p>
        {place} · tar {formatCount(capacity, 'besökare', 'besökare')} åt gången
      </p>
      <p>
        Gäller från {formatDate(validFrom)}
        {validUntil === null ? ' tills vidare' : ` till och med ${formatDate(validUntil)}`}.
        {coming.length > 0 && ` Undantag: ${coming.map((day) => formatDate(day)).join(', ')}.`}
      </p>
      {mayWrite && (
        <ActionArea
          actions={[
            {
              id: 'change',
              label: `Ändra ${title.toLocaleLowerCase('sv')}`,
              available: true,
              form: (panel) => <ChangeStandingTimeForm standing={standing} panel={panel} />,
            },
          ]}
        />
      )}
    </section>
  );
}
