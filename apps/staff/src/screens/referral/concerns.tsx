import { Notice } from '@kraften/ui/feedback/notice';
import type { Referral } from '../../parts/referral/referral-record';
import css from './referral.module.css';

/** What speaks against the person being in the target group. The team decides, and says why. */
export function Concerns({ referral: { concerns, stage } }: { readonly referral: Referral }) {
  const undecided = stage === 'received' || stage === 'visit-booked' || stage === 'visited';
  if (concerns.length === 0 || !undecided) return null;
  return (
    <div className={css['concerns']}>
      <Notice kind="soon" title="Att ta ställning till">
        <ul>
          {concerns.map((concern) => (
            <li key={concern}>{concern}</li>
          ))}
        </ul>
        <p>Teamet bestämmer. Vill ni anta personen ändå skriver ni varför i beslutet.</p>
      </Notice>
    </div>
  );
}
