import type { FormTexts } from '../messages';
import { thousands } from '../thousands';
import { agesOf, allPlaces, anyPlace, nameOf } from './en-team-phrases';

export const enForm: FormTexts = {
  team: {
    title: 'Which team do you want to contact?',
    hint: 'Choose the municipality (kommun) where you live. If it is not here, choose the one closest to you.',
    option: (name, ages) => `${name}, for people aged ${ages.from} to ${ages.to}`,
    missing: 'Choose a team.',
    gone: 'That team no longer exists. Choose another one.',
    none: 'You cannot contact a team here right now. Phone your municipality and ask for the samverkansteam.',
    failed: 'We could not load the teams. Check that you are connected to the internet and try again.',
    retry: 'Try again',
    summary: 'Your team',
    summaryValue: (team) => `${team.name} in ${allPlaces(team.catchment)}`,
  },

  name: {
    title: 'What is your name?',
    hint: 'We ask so that we know who to contact.',
    summary: 'Name',
    givenName: 'First name',
    familyName: 'Last name',
    givenNameMissing: 'Write your first name.',
    familyNameMissing: 'Write your last name.',
  },

  contact: {
    title: 'How do you want us to contact you?',
    hint: 'We only contact you in the way that you choose.',
    summary: 'How we contact you',
    ways: { phone: 'Phone', email: 'E-mail', letter: 'Letter' },
    phone: 'Phone number',
    phoneHint: 'The number where you prefer to answer.',
    someoneElse: 'If somebody else answers, what may we say?',
    someoneElseHint: 'If you choose nothing, we only say our first name.',
    someoneElseOptions: {
      'first-name': 'Only say your first name, not where you are calling from',
      team: 'You may say who you are',
      nothing: 'Say nothing, call another time',
    },
    someoneElseSummary: {
      'first-name': 'If somebody else answers: only say your first name',
      team: 'If somebody else answers: you may say who you are',
      nothing: 'If somebody else answers: say nothing',
    },
    email: 'E-mail address',
    emailHint: 'In the e-mail we write nothing about you or why we are contacting you.',
    postalAddress: 'Name on the letter box, street, postcode and town',
    postalAddressHint: 'Is your address protected? Do not write it here. Phone us instead.',
    wayMissing: 'Choose how we should contact you.',
    phoneMissing: 'Write your phone number, or choose another way.',
    phoneWrong: 'Write the phone number with digits only, for example 070-123 45 67.',
    emailMissing: 'Write your e-mail address, or choose another way.',
    emailWrong: 'Check the e-mail address. It should look like name@example.com.',
    postalAddressMissing: 'Write your address, or choose another way.',
  },

  birthDate: {
    title: 'When were you born?',
    hint: (team) =>
      team === null
        ? 'For example 5 3 1985 for the fifth of March. We do not need your personal identity number (personnummer).'
        : `For example 5 3 1985 for the fifth of March. We ask because ${team.name} is mainly for people who are ${agesOf(team)}. We do not need your personal identity number (personnummer).`,
    summary: 'Born',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    incomplete: 'Write day, month and year, or skip the question.',
    shortYear: 'Write the year with four digits, for example 1985.',
    wrong: 'There is no such date. Check day, month and year.',
    future: 'That date has not been yet. Check the year.',
    tooLongAgo: 'Check the year. It seems to be too long ago.',
  },

  municipality: {
    title: 'Which municipality do you live in?',
    hint: (team) =>
      team === null
        ? 'The team is mainly for people who live in the municipality (kommun). We do not need your address.'
        : `${team.name} is mainly for people who live in ${anyPlace(team.catchment)}. We do not need your address.`,
    summary: 'Lives in',
    elsewhere: 'In another municipality',
    which: 'Which one?',
    whichMissing: 'Write which municipality you live in, or skip the question.',
  },

  hopes: {
    title: 'What do you hope for?',
    hint: 'It can be something big or something small. A few words are enough, in any language, and spelling does not matter.',
    summary: 'What I hope for',
  },

  worksAlready: {
    title: 'What already works for you?',
    hint: 'For example something you like to do, something you are good at or somebody who means a lot to you.',
    summary: 'What already works',
  },

  supportToday: {
    title: 'What support do you have today?',
    hint: 'For example a health centre, psychiatric care, social services (socialtjänsten), housing support, family or friends. You do not need to write any names.',
    summary: 'Support today',
  },

  income: {
    title: 'What do you live on today?',
    hint: 'Choose what most of your money comes from. The answer changes nothing for you, but it helps us to understand.',
    summary: 'Lives on',
    options: {
      'social-assistance': {
        label: 'Social assistance (försörjningsstöd)',
        hint: 'Money from the social services in the municipality',
      },
      'sickness-benefit': { label: 'Sickness benefit (sjukpenning)', hint: 'When you are on sick leave' },
      'rehabilitation-benefit': {
        label: 'Rehabilitation benefit (rehabiliteringspenning)',
        hint: 'When you are taking part in rehabilitation',
      },
      'activity-compensation': {
        label: 'Activity compensation (aktivitetsersättning)',
        hint: 'When you are young and cannot work because of illness or a disability',
      },
      'activity-support': {
        label: 'Activity support (aktivitetsstöd)',
        hint: 'When you are in a programme at Arbetsförmedlingen, the employment service',
      },
      'unemployment-benefit': { label: 'Unemployment benefit (a-kassa)', hint: 'When you are out of work' },
      none: {
        label: 'No money from any authority',
        hint: 'For example savings, or your family helps you',
      },
      other: { label: 'Something else', hint: '' },
    },
    unknown: 'I do not know',
  },

  practicalNeeds: {
    title: 'Do you need anything to be able to come here?',
    hint: 'Tick everything that is true, or skip.',
    summary: 'Needs',
    interpreter: 'I want an interpreter',
    interpreterLanguage: 'Which language?',
    interpreterLanguageHint: 'Sign language is fine too.',
    interpreterSummary: (language) => (language === '' ? 'Interpreter' : `Interpreter: ${language}`),
    stepFree: 'I cannot walk up stairs',
    stepFreeHint: 'For example because you use a wheelchair, a walking frame or a pram',
    hearingOrSight: 'I have difficulty seeing or hearing',
    companion: 'I want to bring somebody',
    companionHint: 'A friend, someone in your family or someone else who supports you',
    other: 'Anything else we should think of?',
    otherHint: 'For example times that are difficult for you, or that you get anxious among many people.',
  },

  consent: {
    title: 'May we keep and read your answers?',
    lead: (team) => `We who work in ${nameOf(team)} need to read your answers to be able to contact you.`,
    points: [
      'Nobody outside the team reads them.',
      'We ask you first if we want to talk to somebody else about you.',
      'You can take back what you have sent whenever you like.',
    ],
    more: 'Read more about how we handle your information',
    yes: 'Yes, the team may keep and read my answers',
    summary: 'May we keep and read them',
    given: 'Yes',
    missing: 'Tick the box if you want to send your answers. Otherwise we are not allowed to receive them.',
  },

  refused: 'Write the answer in another way. We cannot receive it like this.',
  tooLong: (most, now) => `Shorten the text to ${thousands(most)} characters. Now it has ${thousands(now)}.`,
  note: {
    title: 'Good to know before you go on',
    age: (team) =>
      `${team.name} is mainly for people who are ${agesOf(team)}. You may send your answers anyway. We will read them and contact you.`,
    tooYoung:
      'You can also talk to the student health service at school, a youth clinic (ungdomsmottagning) or the social services in your municipality.',
    tooOld: 'You can also talk to your health centre (vårdcentral) or to the municipality where you live.',
    municipality: (team) =>
      `${team.name} is mainly for people who live in ${anyPlace(team.catchment)}. You may send your answers anyway. We will read them and contact you.`,
    elsewhere:
      'There may be a similar team where you live. Ask your municipality, your health centre, Arbetsförmedlingen (the employment service) or Försäkringskassan (the social insurance agency).',
    otherTeam: (team) => `${team.name} is the team where you live. Would you rather contact them?`,
    switchTeam: (team) => `Change to ${team.name}`,
    goOn: 'Continue anyway',
    change: 'Change the answer',
    onCheckAge: (team) => `${team.name} is mainly for people who are ${agesOf(team)}. You may send anyway.`,
    onCheckMunicipality: (team) =>
      `${team.name} is mainly for people who live in ${anyPlace(team.catchment)}. You may send anyway.`,
  },

  check: {
    title: 'Read through before you send',
    hint: 'You can change everything. Nothing has been sent yet.',
    change: 'Change',
    unanswered: 'No answer',
    skipped: 'Skipped',
    goesTo: (team) => `When you press the button, your answers go to ${nameOf(team)}.`,
    send: 'Send my answers',
    sending: 'Sending …',
    problemTitle: 'Your answers have not been sent yet',
    noAnswer:
      'We got no reply. It may be your connection. Your answers are still here. Try again. You can press several times, your answers still arrive only once.',
    fault: 'Something went wrong on our side. Your answers are still here. Try again in a while.',
    unsure:
      'A field that should be empty was filled in. Sometimes the browser does that by itself. Your answers are still here. Press Send my answers once more.',
    trap: 'Leave this field empty',
    tooMany: 'Many people are sending right now. Your answers are still here. Wait a minute and try again.',
  },

  sent: {
    title: 'Thank you. Your answers have arrived',
    lead: (teamName) => `${teamName} has received your answers and will contact you.`,
    amended: (teamName) =>
      `Your answers had already arrived once. Now ${teamName} also has what you changed afterwards. Your latest answers are the ones that count.`,
    keepTitle: 'Save your reference and your code',
    keepText:
      'They are only shown now. Write them down, take a picture or print the page. Do not show them to anyone you do not trust.',
    reference: 'Reference',
    code: 'Secret code',
    copy: 'Copy both',
    copied: 'Copied',
    copyFailed: 'Copying did not work. Write them down instead.',
    copyText: (reference, code, address) =>
      `My request for support\nReference: ${reference}\nSecret code: ${code}\nFollow it here: ${address}`,
    print: 'Print',
    useTitle: 'What do I need them for?',
    use: 'With them you can see how it is going, on the page Follow your referral. There you can also choose a time for your visit, add something or take back what you sent. If you lose them, we contact you anyway.',
    nextTitle: 'What happens now',
    next: [
      'We read what you have written.',
      'We contact you in the way that you chose, and set a day for a visit.',
      'You visit us, see what it is like here and ask whatever you want to know.',
    ],
    changeMind: (teamName) =>
      `Have you changed your mind, or do you want to add something? Tell us when we contact you, or phone the municipality and ask to speak to ${teamName}.`,
    urgent:
      'We do not read answers day and night. If a life is in danger, call 112. If you need advice about health care, call 1177.',
    done: 'Done, remove the code from the screen',
    doneHint: 'A good idea if other people use the same phone or computer.',
    address: 'The page is found at',
    goneTitle: 'The code is not shown again',
    goneText:
      'The reference and the code are shown only once, so that nobody else can see them. If you have not sent any answers, you can begin again from the start.',
    goneComfort:
      'If you have sent your answers, we have them, and we will contact you even if you do not have the code.',
    elsewhereTitle: 'Your answers have already been sent',
    elsewhereText: 'You sent them from another tab in the browser. Your reference and your code are shown there.',
  },

  cancel: {
    title: 'Do you want to cancel?',
    text: 'Nothing has been sent to us. If you cancel, we delete what you have written on the page.',
    textSaved:
      'Nothing has been sent to us. If you cancel, we delete the answers, including those that are saved on this device.',
    goOn: 'Go on with the form',
    discard: 'Cancel and delete the answers',
    laterTitle: 'Do you want to go on another day?',
    laterText: 'Save the answers on this device. Then you can close the page and come back.',
    laterTextSaved: 'You can close the page and come back when it suits you.',
    doneTitle: 'You have cancelled',
    doneText: 'What you had written is deleted. Nothing has been sent to us. You are welcome back whenever you like.',
  },

  keep: {
    title: 'Do you want to be able to go on later?',
    label: 'Save my answers on this device until I have sent them',
    hint: 'Do not choose this if other people can see your phone or computer. Answers that are older than 14 days are deleted the next time the page is opened.',
    kept: 'Your answers are saved on this device.',
    clear: 'Clear the answers',
    failed: 'It was not possible to save on this device. The answers stay as long as the page is open.',
  },
};
