import type { VisitSlot } from '@kraften/domain/concepts/visit-slot/visit-slots';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatDate } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import css from './intake.module.css';

/** The next times that somebody can be booked on. */
export function FreeSlots({ slots }: { readonly slots: readonly VisitSlot[] }) {
  return (
    <Section
      title="Nästa lediga tider"
      description="Helgdagar, undantagna dagar och fulla tider är borträknade. Du bokar från remissen."
    >
      {slots.length === 0 ? (
        <EmptyState title="Ingen ledig tid det närmaste halvåret" />
      ) : (
        <ul className={css['slots']}>
          {slots.map(({ standingTimeId, visitOn, visitTime, place, capacity, free }) => (
            <li key={`${standingTimeId} ${visitOn}`}>
              <strong>
                {formatDate(visitOn)} kl. {visitTime}
              </strong>
              <span>
                {place} · {free} av {capacity} {capacity === 1 ? 'plats' : 'platser'} kvar
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
