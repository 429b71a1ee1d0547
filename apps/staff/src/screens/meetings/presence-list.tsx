import { type Presence, presenceLabels } from '@kraften/domain/concepts/meeting/presence';
import { TapChoice, TapChoices } from '@kraften/ui/field/tap-choices';
import { Button } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import { apiClient } from '../../app/api/api-client';
import { refreshMeetings } from '../../app/api/refresh';
import type { Marks } from '../../parts/marking/mark-saver';
import { MarkStatus } from '../../parts/marking/mark-status';
import { useMarkSaver } from '../../parts/marking/use-mark-saver';
import type { Meeting, Seat } from '../../parts/meeting/meeting-record';
import { calledAs, calledName, inSeatOrder } from '../../parts/meeting/meeting-text';
import type { KeepSaver } from './keep-saver';
import css from './meetings.module.css';

type Mark = Pick<Seat, 'presence' | 'substituteName'>;

type PresenceListProps = { readonly meeting: Meeting; readonly onOpen: KeepSaver };

/** Who was there, in one tap each. Every mark says the whole of how it was, so that one that is sent twice does no harm. */
export function PresenceList({ meeting, onOpen }: PresenceListProps) {
  const { saver, state } = useMarkSaver<Mark>((marks) => sendMarks(meeting.meetingId, marks), meeting);
  useEffect(() => onOpen(saver), [onOpen, saver]);
  const seats = inSeatOrder(meeting.seats).map((seat) => ({ ...seat, ...state.said.get(seat.memberId) }));
  const left = seats.filter(({ presence, name }) => presence === 'unmarked' && name !== '');
  if (seats.length === 0) return <p>Ingen är kallad till mötet. Välj vilka under Ändra mötet.</p>;
  return (
    <>
      {left.length > 1 && (
        <Button
          variant="default"
          onClick={() =>
            saver.mark(
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
          <SeatRow key={seat.memberId} seat={seat} onMark={(mark) => saver.mark([seat.memberId], mark)} />
        ))}
      </ul>
      <MarkStatus
        state={state}
        noted={seats.filter(({ presence }) => presence !== 'unmarked').length}
        of={seats.length}
      />
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
      <TapChoices name={{ by: id }}>
        {choices.map((choice) => (
          <TapChoice
            key={choice}
            isChosen={presence === choice}
            onTap={() => onMark({ presence: presence === choice ? 'unmarked' : choice, substituteName: written })}
          >
            {presenceLabels[choice].sv}
          </TapChoice>
        ))}
      </TapChoices>
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

async function sendMarks(meetingId: string, marks: Marks<Mark>): Promise<void> {
  for (const [memberId, mark] of marks) await apiClient.meeting.mark.mutate({ meetingId, memberId, ...mark });
  void refreshMeetings();
}
