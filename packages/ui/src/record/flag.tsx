import { IconAlertTriangle, IconCircleCheck, IconClock, IconEyeOff, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './record.module.css';

export type FlagKind = 'plain' | 'soon' | 'late' | 'done' | 'protected';

type FlagProps = {
  /** How pressing it is: `late` has passed its day, `soon` is near, `done` is settled, `protected` is protected identity. */
  readonly kind: FlagKind;
  readonly children: ReactNode;
};

/** A word that something needs attention, with a sign beside the colour. */
export function Flag({ kind, children }: FlagProps) {
  const Sign = signs[kind];
  return (
    <span className={css['flag']} data-kind={kind}>
      <Sign size={16} aria-hidden />
      {children}
    </span>
  );
}

const signs = {
  plain: IconInfoCircle,
  soon: IconClock,
  late: IconAlertTriangle,
  done: IconCircleCheck,
  protected: IconEyeOff,
};
