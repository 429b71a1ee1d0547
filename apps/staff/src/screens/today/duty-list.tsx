import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { dutyKindLabels } from '@kraften/domain/concepts/duty/duty';
import { Section } from '@kraften/ui/layout/section';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { Flag } from '@kraften/ui/record/flag';
import { useState } from 'react';
import { useMe } from '../../app/session/me';
import { Panel } from '../../parts/action/panel';
import { SavedNotice } from '../../parts/action/saved-notice';
import { useForgetArrival } from '../../parts/arrival/use-forget-arrival';
import { caseHref, DutyButton, dutyActionOf } from './duty-action';
import { dutyText } from './duty-text';
import { dutyGroups, keyOf, type ListedDuty, nameOf } from './listed-duty';
import css from './today.module.css';

/** Duties by how soon they are; one of them can be open, with its form in place. */
export function DutyList({ duties }: { readonly duties: readonly ListedDuty[] }) {
  const { today } = useMe();
  const forgetArrival = useForgetArrival();
  const [opened, setOpened] = useState<ListedDuty | null>(null);
  const [saved, setSaved] = useState<{ at: Date; what: string } | null>(null);

  function toggle(duty: ListedDuty) {
    const isOpen = opened !== null && keyOf(opened) === keyOf(duty);
    setOpened(isOpen ? null : duty);
    setSaved(null);
    forgetArrival();
  }

  return (
    <>
      {saved && <SavedNotice at={saved.at}>{saved.what}</SavedNotice>}
      {dutyGroups(withOpened(duties, opened), today).map(({ urgency, title, duties: inGroup }) => (
        <Section key={urgency} title={`${title} (${inGroup.length})`}>
          <ul className={css['duties']}>
            {inGroup.map((duty) => (
              <DutyRow
                key={keyOf(duty)}
                duty={duty}
                isLate={urgency === 'late'}
                isOpen={opened !== null && keyOf(opened) === keyOf(duty)}
                today={today}
                onToggle={() => toggle(duty)}
                onSaved={(what) => {
                  setOpened(null);
                  setSaved({ at: new Date(), what });
                }}
              />
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}

/** A duty that is open stays, though somebody else may have done it: what is being written there must not vanish. */
function withOpened(duties: readonly ListedDuty[], opened: ListedDuty | null): readonly ListedDuty[] {
  if (opened === null || duties.some((duty) => keyOf(duty) === keyOf(opened))) return duties;
  return [...duties, opened];
}

type DutyRowProps = {
  readonly duty: ListedDuty;
  readonly isLate: boolean;
  readonly isOpen: boolean;
  readonly today: CalendarDate;
  readonly onToggle: () => void;
  readonly onSaved: (what: string) => void;
};

function DutyRow({ duty, isLate, isOpen, today, onToggle, onSaved }: DutyRowProps) {
  const action = dutyActionOf(duty, today);
  const kind = dutyKindLabels[duty.kind].sv;
  return (
    <li className={css['duty']}>
      <div className={css['row']}>
        <div className={css['what']}>
          <AppLink href={caseHref(duty)} className={css['name']}>
            {nameOf(duty)}
          </AppLink>
          <span className={css['kind']}>
            {isLate ? <Flag kind="late">{kind}</Flag> : kind}
            {'isProtected' in duty && duty.isProtected && <Flag kind="protected">Skyddad</Flag>}
          </span>
          <span className={css['when']}>{dutyText(duty, today)}</span>
        </div>
        <div className="k-not-print">
          <DutyButton duty={duty} action={action} isOpen={isOpen} onToggle={onToggle} />
        </div>
      </div>
      {isOpen && action.form !== null && (
        <Panel title={`${action.label}: ${nameOf(duty)}`}>{action.form({ cancel: onToggle, done: onSaved })}</Panel>
      )}
    </li>
  );
}
