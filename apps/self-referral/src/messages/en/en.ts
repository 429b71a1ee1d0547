import type { Messages } from '../messages';
import { agesOf, allPlaces, anyPlace, callSwitchboard } from './en-team-phrases';

/** English. Authorities keep their Swedish names, which stand on doors and letters, with a word on what they do. */
export const en: Messages = {
  language: 'en',
  dates: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    date: (day, month, year) => `${day} ${month} ${year}`,
    withWeekday: (weekday, date) => `${weekday} ${date}`,
  },
  frame: {
    toContent: 'Skip to the content',
    product: 'Ask for support yourself',
    pageTitle: (page) => `${page} – Ask for support yourself`,
    errorTitle: (page) => `Error: ${page}`,
    footer: 'More about asking for support',
    languages: 'Language',
    places: allPlaces,
    talk: 'Talk to us instead',
    privacy: 'How we handle your information',
    follow: 'Follow your referral',
    cancel: 'Cancel',
    back: 'Back',
    backToForm: 'Back to your questions',
    toStart: 'To the start',
    continue: 'Continue',
    save: 'Save the change',
    skip: 'Skip this question',
    optional: 'You decide whether you want to answer.',
    progress: (number, total) => `Question ${number} of ${total}`,
    errorSummary: (count) => (count === 1 ? 'One thing needs to be put right' : 'Some things need to be put right'),
    errorMark: 'Error:',
    loading: 'Loading …',
  },

  start: {
    title: (team) => (team === null ? 'Ask for support yourself' : `Ask ${team.name} for support`),
    lead: 'Have you been out of work for a long time and want to move on? Here you take the first step yourself. You do not need anyone to refer you.',
    aboutTitle: (team) => (team === null ? 'What is a samverkansteam?' : `What is ${team.name}?`),
    about: (team) =>
      `${team === null ? 'A samverkansteam (cooperation team)' : team.name} is a small group of people who help you find a way to work or studies. We start with what already works for you and take small steps. You decide the goals.`,
    owners:
      'Four organisations run the team together: the municipality (kommunen), the region (which runs health care), Arbetsförmedlingen (the employment service) and Försäkringskassan (the social insurance agency).',
    whoTitle: 'Who is it for?',
    who: (team) =>
      team === null
        ? 'For you who live in the team’s municipality and need support from more than one place. You may be on sick leave, out of work or living on social assistance (försörjningsstöd).'
        : `For you who live in ${anyPlace(team.catchment)}, are ${agesOf(team)} and need support from more than one place. You may be on sick leave, out of work or living on social assistance (försörjningsstöd).`,
    unsure: 'Not sure whether this is right for you? Get in touch anyway, and we will find out together.',
    nextTitle: 'How it works',
    steps: [
      { title: 'You answer a few questions', text: 'It takes about 5 minutes. You can skip most of the questions.' },
      { title: 'We contact you', text: 'You choose how. Together we set a day when you can come and visit.' },
      {
        title: 'You visit us',
        text: 'You see what it is like here and ask whatever you want to know. Then we talk about whether this is right for you.',
      },
    ],
    factsTitle: 'Good to know',
    facts: [
      'It is free.',
      'It is voluntary. You can change your mind whenever you like.',
      'Only the team reads what you write. By law, we who work here must keep it secret.',
      'We do not tell other authorities that you have contacted us unless you say yes to it.',
      'Sending this does not change the money you get.',
    ],
    begin: 'Start',
    atOnce: 'Takes about 5 minutes. Free and voluntary.',
    stopTitle: (team) =>
      team === null
        ? 'Not every team is taking new people right now'
        : `${team.name} is not taking new people right now`,
    stopText: 'You can still send your answers. The team keeps them until it takes new people again.',
    savedTitle: 'You have answers saved on this device',
    savedText: 'You can go on from where you were, or delete the answers.',
    unsentTitle: 'You have started answering',
    unsentText: 'Nothing has been sent yet. Your answers stay as long as the page is open.',
    resume: 'Go on from where you were',
    discard: 'Delete the answers',
    lostTitle: 'You need to start again',
    lostText:
      'What you had written is no longer here. The page was opened anew, or had been open for more than a day. Nothing has been sent. If your answers can be kept on your device, you can choose that at the bottom of each question.',
    sentTitle: 'You have sent your answers',
    sentText: 'Your reference and your code stay on the screen until you close the page.',
    showReceipt: 'Show reference and code',
    another: 'Start a new form',
  },

  protectedIdentity: {
    title: 'Is your identity or address protected?',
    short: 'Is your identity or address protected (skyddade personuppgifter)? Do not fill in this form.',
    text: (team) =>
      `Then do not write anything here. ${callSwitchboard(team)} Do not tell the operator your name. Say who you are when you speak to the team.`,
  },

  talk: {
    title: 'Talk to us instead',
    callTitle: 'Phone us',
    call: callSwitchboard,
    callNoReason: 'You do not need to tell the operator why you are calling, or your name.',
    teamLine: (team) => `${allPlaces(team.catchment)}: ask to speak to ${team.name}.`,
    visitTitle: 'Come here',
    visit: 'Ask the operator at the municipality where we are and when you can come.',
    helpTitle: 'Is it hard to phone?',
    help: 'Ask somebody you trust to phone for you. It can be a friend, someone in your family, your health centre (vårdcentral) or someone you know at an authority.',
    protectedTitle: 'Protected identity or address',
    protectedText:
      'Do not write anything in the form. Do not tell the operator your name. Say who you are when you speak to the team.',
    urgentTitle: 'Do you need help now?',
    urgent:
      'If a life is in danger, call 112. If you need advice about health care, call 1177. Both answer day and night.',
  },

  privacy: {
    title: 'How we handle your information',
    sections: [
      {
        title: 'What we keep',
        text: 'What you write in the form, which team you chose and the day you sent it. We keep nothing about the questions you skip.',
      },
      {
        title: 'Why we keep it',
        text: 'To be able to contact you, to prepare your visit, and to find out together with you whether the team suits you.',
      },
      {
        title: 'Who reads it',
        text: 'The people who work in the team. By law they must keep it secret. Every time somebody opens your information, we note who it was.',
      },
      {
        title: 'Who is not told',
        text: 'We do not tell other authorities that you have contacted us unless you say yes to it.',
      },
      {
        title: 'What your rights are',
        text: 'You can take back what you have sent whenever you like. You can find out what we have kept about you and have mistakes corrected. Tell the team. If you are not satisfied, you can turn to Integritetsskyddsmyndigheten, the authority that protects personal data, at imy.se.',
      },
      {
        title: 'On your phone or computer',
        text: 'This page does not follow what you do on the internet. We keep your answers on your device only if you choose it, and they are deleted when you have sent them. The browser itself may remember pages that you have filled in, so that you can go back. When you cancel, or remove the code from the screen, we ask it to forget them. Do others use the same device? Close the browser completely when you are done.',
      },
    ],
  },

  missing: {
    title: 'There is no such page',
    text: 'Check the address, or begin from the start.',
  },

  waiting: {
    title: 'We could not load the page',
    text: 'It may be your connection. Wait a moment and try again.',
    retry: 'Try again',
  },

  crash: {
    title: 'Something went wrong on the page',
    text: 'Load the page again and try once more. Nothing has been sent by itself.',
    reload: 'Load the page again',
  },
};
