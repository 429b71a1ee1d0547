import { formatDate } from '@kraften/ui/format/date';
import { useMe } from '../../app/session/me';
import css from './printed-by.module.css';

/** On paper only: when it was printed, by whom. */
export function PrintedBy() {
  const { today, userName, team } = useMe();
  return (
    <p className={`${css['printed']} k-only-print`}>
      Utskrivet {formatDate(today)} av {userName}, {team.name}
    </p>
  );
}
