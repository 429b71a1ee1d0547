import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { invitationText } from './invitation-text';

const item = { itemId: '1', version: 1, text: 'Sju av tretton.', decided: 'Bra.', isDone: true };

test('an invitation says when, where, what and the link, and nothing of what was said or counted', () => {
  const { subject, body } = invitationText({
    teamName: 'Kraften',
    meeting: {
      ...{ heldOn: calendarDate(2026, 12, 9), startsAt: '13:00', endsAt: '15:00', place: 'Tjädern' },
      items: [
        { ...item, title: 'Ekonomi', carriedFromId: null, carriedToMeetingId: null },
        { ...item, title: 'Övriga frågor', carriedFromId: null, carriedToMeetingId: null },
      ],
    },
    link: { address: 'https://kraften.exempel.se/motesunderlag?nyckel=x', lastDay: '2026-12-23' },
  });
  expect(subject).toBe('Styrgruppsmöte för Kraften ons 9 december 2026');
  expect(body).toContain('kl. 13:00–15:00, Tjädern.');
  expect(body).toContain('1. Ekonomi\n2. Övriga frågor');
  expect(body).toContain('https://kraften.exempel.se/motesunderlag?nyckel=x');
  expect(body).toContain('till och med 23 december 2026');
  expect(body).not.toContain('tretton');
});
