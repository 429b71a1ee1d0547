import { calendarKindLabels } from '@kraften/domain/concepts/calendar/calendar-entry';
import { Dialog } from '@kraften/ui/dialog/dialog';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatDate } from '@kraften/ui/format/date';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { Flag } from '@kraften/ui/record/flag';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../app/session/me';
import { LinkButton } from '../../parts/link/link-button';
import css from './calendar.module.css';
import { MoveEntry } from './move-entry';
import { clashText, hoursText, type NewTime, pageOf, titleOf, type WeekEntry } from './week-entry';

type EntryDialogProps = {
  readonly entry: WeekEntry;
  /** Where it was let go of; null when it was only opened. */
  readonly to: NewTime | null;
  readonly onClose: () => void;
  readonly onMoved: (what: string) => void;
};

/** What an entry is, what it clashes with, and the form that moves it. */
export function EntryDialog({ entry, to, onClose, onMoved }: EntryDialogProps) {
  const { today } = useMe();
  const [isMoving, setMoving] = useState(to !== null);
  const { kind, about, on, hours, place, leaderNames, leaderIds, clashes, cancelled, target } = entry;
  const page = pageOf(entry, today);
  return (
    <Dialog open onClose={onClose} label={titleOf(entry)} stays={isMoving}>
      <p className={css['kind']}>{calendarKindLabels[kind].sv}</p>
      <h2 className={css['subject']}>{about}</h2>
      {cancelled && (
        <p className={css['marks']}>
          <Flag kind="plain">Inställd</Flag>
        </p>
      )}
      <DefinitionList
        facts={[
          { term: 'När', value: `${capitalised(formatDate(on))}, ${hoursText(hours).toLowerCase()}` },
          ...(place === '' ? [] : [{ term: 'Plats', value: place }]),
          { term: 'Vem', value: leaderIds.length === 0 ? 'Hela teamet' : leaderNames.join(', ') || 'Ett annat team' },
        ]}
      />
      {clashes.length > 0 && (
        <div className={css['with']}>
          <h3>Krockar med</h3>
          <ul>
            {clashes.map((clash) => (
              <li key={clash.key}>{clashText(clash)}</li>
            ))}
          </ul>
        </div>
      )}
      {isMoving ? (
        <div className={css['moving']}>
          <h3>Flytta</h3>
          <MoveEntry entry={entry} to={to} panel={{ done: onMoved, cancel: onClose }} />
        </div>
      ) : (
        <div className={css['choices']}>
          {target.movable && (
            <Button variant="default" onClick={() => setMoving(true)}>
              Flytta …
            </Button>
          )}
          <LinkButton href={page.href} variant="default">
            {page.label}
          </LinkButton>
          <Button variant="default" onClick={onClose}>
            Stäng
          </Button>
        </div>
      )}
    </Dialog>
  );
}
