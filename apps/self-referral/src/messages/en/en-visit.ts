import type { VisitTexts } from '../messages';
import { thousands } from '../thousands';

export const enVisit: VisitTexts = {
  visit: {
    title: 'Choose a time for your visit',
    moveTitle: 'Move your visit',
    moveHere: 'Can you not come? Move the time below, or phone us.',
    hint: 'These are the times that are free now. Does none of them suit you? Phone us, and we will find another.',
    legend: 'Free times',
    time: (date, time) => `${date} at ${time}`,
    choose: 'Book this time',
    move: 'Move to this time',
    choosing: 'Booking …',
    missing: 'Choose a time.',
    kept: 'The time is booked. See you then.',
    takenTitle: 'The time was just taken',
    taken: 'Somebody else was quicker. Choose one of the other times.',
    takenNone: 'Somebody else was quicker, and no time is free right now. Phone us, and we will find one.',
    noneTitle: 'Visit',
    none: 'There is no free time to choose here right now. We will contact you, or you can phone us.',
    tooLate: 'The visit is today or has already been. Phone us if you cannot come.',
  },

  write: {
    title: 'Add something',
    label: 'What would you like us to know?',
    hint: 'For example a new phone number. You cannot read it again here.',
    send: 'Send to the team',
    sending: 'Sending …',
    missing: 'Write what you would like the team to know.',
    tooLong: `Shorten the text. It can be at most ${thousands(2000)} characters.`,
    kept: 'We have received what you wrote.',
    full: 'You have written many times. Phone us, and we will talk.',
    writtenOn: (date) => `You added something on ${date}.`,
  },

  withdraw: {
    title: 'Take back what you sent',
    text: 'Then we will not contact you any more, and a booked visit is cancelled. You can send your answers again whenever you like.',
    ask: 'I want to take back what I sent',
    confirm: 'Yes, take it back',
    withdrawing: 'Taking it back …',
    missing: 'Tick the box if you want to take back what you sent.',
    kept: 'You have taken back what you sent.',
  },

  ended: 'That did not work. What you sent has already been taken back or decided. Phone us if something is wrong.',
  contacted: 'Contact',
  contactedOn: (date) => `We reached you on ${date}.`,
  contactLater: 'We will contact you within five working days.',
  contactNow: 'We have talked. What is left is to set a day for a visit.',
  doneTitle: 'Done',
  notDoneTitle: 'That did not work',
};
