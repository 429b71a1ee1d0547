import type { ReferralStage } from '@kraften/domain/concepts/referral/referral-stage';
import { IconCheck } from '@tabler/icons-react';
import css from './referral.module.css';

const steps = ['Remiss', 'Studiebesök', 'Beslut', 'Kö', 'Inskriven'] as const;

/** How many steps are behind it; the next one is where it stands. */
const stepsBehind: Readonly<Record<ReferralStage, number>> = {
  received: 1,
  'visit-booked': 1,
  visited: 2,
  declined: 3,
  withdrawn: 3,
  queued: 3,
  enrolled: 5,
};

/** The way from referral to enrolment, and where this one stands. */
export function ReferralPath({ stage }: { readonly stage: ReferralStage }) {
  const behind = stepsBehind[stage];
  const over = stage === 'declined' || stage === 'withdrawn';
  return (
    <ol className={css['path']} aria-label="Vägen till inskrivning">
      {steps.map((step, index) => {
        const state = index < behind ? 'behind' : index === behind && !over ? 'here' : 'ahead';
        return (
          <li key={step} data-state={state} aria-current={state === 'here' ? 'step' : undefined}>
            <span className={css['ring']} aria-hidden>
              {state === 'behind' && <IconCheck size={14} stroke={3} />}
            </span>
            {step}
            {state === 'behind' && <span className="k-unseen"> (klart)</span>}
          </li>
        );
      })}
    </ol>
  );
}
