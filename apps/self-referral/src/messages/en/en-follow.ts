import type { FollowTexts } from '../messages';
import { enVisit } from './en-visit';

export const enFollow: FollowTexts = {
  follow: {
    title: 'Follow your referral',
    hint: 'Here you see how it is going. Write the reference and the secret code that you got when you sent your answers.',
    reference: 'Reference',
    referenceHint: 'Eight characters, for example K7MT-2PXW',
    code: 'Secret code',
    codeHint: 'Twelve characters. Capital or small letters do not matter.',
    open: 'Show how it is going',
    opening: 'Loading …',
    referenceMissing: 'Write the reference.',
    codeMissing: 'Write the code.',
    problemTitle: 'We cannot show how it is going',
    notFound: 'The reference and the code do not belong together. Check both and try again.',
    noAnswer: 'We got no reply. It may be your connection. Try again.',
    fault: 'Something went wrong on our side. Try again in a while.',
    tooMany: 'There have been many attempts. Wait a minute and try again.',
    lost: 'Have you lost the code? We will contact you anyway. You can also phone us.',
    close: 'Close and remove from the screen',
  },

  status: {
    title: 'How it is going',
    sentTo: (teamName) => `Sent to ${teamName}`,
    done: 'Done',
    now: 'You are here now',
    later: 'Comes later',
    received: 'We have received your answers',
    receivedOn: (date) => `They came on ${date}.`,
    receivedNow: 'We will contact you and set a day for a visit.',
    visit: 'Visit',
    visitLater: 'You come here, see what it is like and ask whatever you want to know.',
    visitBooked: (date, time) => `You are welcome on ${date} at ${time}.`,
    visitPlace: (place) => `Place: ${place}`,
    visitChange: 'Can you not come? Phone us, and we will find a new time.',
    visitDone: 'You have visited us.',
    decision: 'Decision',
    decisionLater: 'We talk about whether this is right for you.',
    decisionNow: 'We are thinking about how we can best help you, and will contact you with a decision.',
    accepted: 'The answer is yes. You will get a place with us.',
    start: 'You start',
    startLater: 'When there is a free place.',
    queued: 'You are in the queue. We will contact you when it is your turn.',
    enrolled: 'You have started with us. Welcome.',
    declined:
      'You cannot start in the team this time. You should have been told why. If you have not, or if you want to talk about what would suit you better, phone us.',
    declinedElsewhere:
      'You can also get advice from your health centre (vårdcentral), from Arbetsförmedlingen (the employment service), from Försäkringskassan (the social insurance agency) or from the municipality.',
    withdrawn: 'You have taken back what you sent. If you change your mind, you are welcome to contact us again.',
  },

  ...enVisit,
};
