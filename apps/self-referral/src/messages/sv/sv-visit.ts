import { thousands } from '../thousands';

/** What is read where one chooses a time for the study visit, adds something, or takes the referral back. */
export const svVisit = {
  visit: {
    title: 'Välj tid för studiebesök',
    moveTitle: 'Flytta studiebesöket',
    moveHere: 'Kan du inte komma? Flytta tiden här nedanför, eller ring oss.',
    hint: 'Det här är tiderna som är lediga nu. Passar ingen? Ring oss, så hittar vi en annan.',
    legend: 'Lediga tider',
    time: (date: string, time: string) => `${date} klockan ${time}`,
    choose: 'Boka tiden',
    move: 'Flytta till den här tiden',
    choosing: 'Bokar …',
    missing: 'Välj en tid.',
    kept: 'Tiden är bokad. Vi ses.',
    takenTitle: 'Tiden hann tas',
    taken: 'Någon annan hann före. Välj en av de andra tiderna.',
    takenNone: 'Någon annan hann före, och just nu finns ingen ledig tid. Ring oss, så hittar vi en.',
    noneTitle: 'Studiebesök',
    none: 'Just nu finns ingen ledig tid att välja här. Vi hör av oss, eller så ringer du oss.',
    tooLate: 'Besöket är i dag eller har varit. Ring oss om du inte kan komma.',
  },

  write: {
    title: 'Lägg till något',
    label: 'Vad vill du att vi ska veta?',
    hint: 'Till exempel ett nytt telefonnummer. Det går inte att läsa tillbaka här.',
    send: 'Skicka till teamet',
    sending: 'Skickar …',
    missing: 'Skriv det du vill att teamet ska veta.',
    tooLong: `Korta texten. Den får vara högst ${thousands(2000)} tecken.`,
    kept: 'Vi har fått det du skrev.',
    full: 'Du har skrivit många gånger. Ring oss, så pratar vi.',
    writtenOn: (date: string) => `Du la till något ${date}.`,
  },

  withdraw: {
    title: 'Ta tillbaka anmälan',
    text: 'Då hör vi inte av oss mer, och ett bokat studiebesök avbokas. Du kan anmäla dig igen när du vill.',
    ask: 'Jag vill ta tillbaka min anmälan',
    confirm: 'Ja, ta tillbaka anmälan',
    withdrawing: 'Tar tillbaka …',
    missing: 'Kryssa i rutan om du vill ta tillbaka anmälan.',
    kept: 'Anmälan är tillbakatagen.',
  },

  ended: 'Det gick inte. Anmälan är redan avslutad eller beslutad. Ring oss om något är fel.',
  contacted: 'Kontakt',
  contactedOn: (date: string) => `Vi fick kontakt med dig ${date}.`,
  contactLater: 'Vi hör av oss inom fem arbetsdagar.',
  contactNow: 'Vi har pratat. Nu återstår att bestämma en dag för studiebesök.',
  doneTitle: 'Klart',
  notDoneTitle: 'Det gick inte',
};
