import { type Presence, presenceLabels } from '@kraften/domain/concepts/meeting/presence';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatTime } from '@kraften/ui/format/instant';
import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { failureMessage } from '../../app/api/failure';
import { refreshMeetings } from '../../app/api/refresh';
import type { Meeting, Seat } from '../../parts/meeting/meeting-record';
import { calledAs, calledName, inSeatOrder } from '../../parts/meeting/meeting-text';
import type { KeepSaver } from './keep-saver';
import css from './meetings.module.css';

type Mark = Pick<Seat, 'presence' | 'substituteName'>;

type PresenceListProps = { readonly meeting: Meeting; readonly onOpen: KeepSaver };

/** Who was there, in one tap each. Every mark says the whole of how it was, so that one that is sent twice does no harm. */
export function PresenceList({ meeting, onOpen }: PresenceListProps) {
  const { said, status, mark, tryAgain } = usePresence(meeting.meetingId, onOpen);
  const seats = inSeatOrder(meeting.seats).map((seat) => ({ ...seat, ...said.get(seat.memberId) }));
  const left = seats.filter(({ presence, name }) => presence === 'unmarked' && name !== '');
  if (seats.length === 0) return <p>Ingen är kallad till mötet. Välj vilka under Ändra mötet.</p>;
  return (
    <>
      {left.length > 1 && (
        <Button
          variant="default"
          onClick={() =>
            mark(
              left.map(({ memberId }) => memberId),
              { presence: 'present', substituteName: '' },
            )
          }
        >
          {left.length === seats.length ? `Alla ${left.length} var med` : `De andra ${left.length} var med`}
        </Button>
      )}
      <ul className={css['seats']}>
        {seats.map((seat) => (
          <SeatRow key={seat.memberId} seat={seat} onMark={(said) => mark([seat.memberId], said)} />
        ))}
      </ul>
      <p role="status" className={css['soft']}>
        {statusText(
          status,
          seats.length - seats.filter(({ presence }) => presence === 'unmarked').length,
          seats.length,
        )}
      </p>
      {status.kind === 'failed' && (
        <Notice kind="error" title="Närvaron är inte sparad" announce>
          <p>{status.message}</p>
          <Button variant="default" onClick={tryAgain}>
            Försök igen
          </Button>
        </Notice>
      )}
    </>
  );
}

const choices: readonly Exclude<Presence, 'unmarked'>[] = ['present', 'absent', 'substitute'];

function SeatRow({ seat, onMark }: { readonly seat: Seat; readonly onMark: (mark: Mark) => void }) {
  const id = useId();
  const { presence, substituteName } = seat;
  const [written, setWritten] = useState(substituteName);
  return (
    <li className={css['seat']}>
      <div id={id}>
        <span className={css['name']}>{calledName(seat)}</span> <span className={css['soft']}>{calledAs(seat)}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be named by the text above it */}
      <div role="group" aria-labelledby={id} className={css['choices']}>
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={presence === choice}
            onClick={() => onMark({ presence: presence === choice ? 'unmarked' : choice, substituteName: written })}
          >
            {presenceLabels[choice].sv}
          </button>
        ))}
      </div>
      {presence === 'substitute' && (
        <label className={css['substitute']}>
          Ersättarens namn (valfritt)
          <input
            value={written}
            maxLength={100}
            autoComplete="off"
            onChange={({ currentTarget }) => setWritten(currentTarget.value)}
            onBlur={() => {
              if (written !== substituteName) onMark({ presence, substituteName: written });
            }}
          />
        </label>
      )}
    </li>
  );
}

type Status =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly message: string };

function statusText(status: Status, noted: number, called: number): string {
  const counted = `${noted} av ${called} antecknade.`;
  if (status.kind === 'saving') return `${counted} Sparar …`;
  return status.kind === 'saved' ? `${counted} Sparat ${formatTime(status.at)}.` : counted;
}

/** Sends what is tapped at once, one call at a time; what was said last of somebody is what is sent. */
function usePresence(meetingId: string, onOpen: KeepSaver) {
  const [said, setSaid] = useState<ReadonlyMap<string, Mark>>(new Map());
  const [status, setStatus] = useState<Status>({ kind: 'idle' });
  const unsent = useRef(new Map<string, Mark>());
  const sending = useRef<Promise<void> | null>(null);

  async function sendAll() {
    setStatus({ kind: 'saving' });
    try {
      for (let next = first(unsent.current); next !== null; next = first(unsent.current)) {
        const [memberId, mark] = next;
        await apiClient.meeting.mark.mutate({ meetingId, memberId, ...mark });
        if (unsent.current.get(memberId) === mark) unsent.current.delete(memberId);
      }
      setStatus({ kind: 'saved', at: new Date() });
    } catch (error) {
      setStatus({ kind: 'failed', message: failureMessage(error) });
    }
  }

  async function send() {
    if (sending.current !== null) return await sending.current;
    sending.current = sendAll();
    await sending.current;
    sending.current = null;
    await refreshMeetings();
    // What is stored stands in the meeting now, where others may change it.
    setSaid((before) => new Map([...before].filter(([memberId]) => unsent.current.has(memberId))));
  }

  function mark(memberIds: readonly string[], as: Mark) {
    for (const memberId of memberIds) unsent.current.set(memberId, as);
    setSaid((before) => new Map([...before, ...memberIds.map((memberId) => [memberId, as] as const)]));
    void send();
  }

  const saveAll = useEffectEvent(async () => {
    if (unsent.current.size > 0) await send();
    return unsent.current.size === 0;
  });
  useEffect(() => onOpen({ flush: () => saveAll() }), [onOpen]);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => unsent.current.size > 0 && event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);

  return { said, status, mark, tryAgain: () => void send() };
}

function first(marks: ReadonlyMap<string, Mark>): readonly [string, Mark] | null {
  for (const entry of marks) return entry;
  return null;
}
