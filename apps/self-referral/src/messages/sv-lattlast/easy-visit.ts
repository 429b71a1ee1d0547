import type { VisitTexts } from '../messages';
import { thousands } from '../thousands';

export const easyVisit: VisitTexts = {
  visit: {
    title: 'Välj en tid att hälsa på',
    moveTitle: 'Byt tid',
    moveHere: 'Kan du inte komma då? Byt tid här nere. Du kan också ringa oss.',
    hint: 'De här tiderna är lediga. Passar ingen av dem? Ring oss. Då hittar vi en annan tid.',
    legend: 'Tider som är lediga',
    time: (date, time) => `${date}, klockan ${time}`,
    choose: 'Ta den här tiden',
    move: 'Byt till den här tiden',
    choosing: 'Vänta lite …',
    missing: 'Välj en av tiderna.',
    kept: 'Nu har du tiden. Vi ses då.',
    takenTitle: 'Tiden är redan tagen',
    taken: 'Någon annan tog tiden före dig. Välj en annan tid.',
    takenNone: 'Någon annan tog tiden före dig. Just nu finns inga fler tider. Ring oss. Då hittar vi en tid.',
    noneTitle: 'Hälsa på hos oss',
    none: 'Just nu finns det ingen ledig tid här. Vi hör av oss till dig. Du kan också ringa oss.',
    tooLate: 'Besöket är i dag. Eller så har det redan varit. Ring oss om du inte kan komma.',
  },

  write: {
    title: 'Säg något mer till oss',
    label: 'Vad vill du säga till oss?',
    hint: 'Har du fått ett nytt nummer? Skriv det här. Du kan inte läsa det igen när du har skickat det.',
    send: 'Skicka till oss',
    sending: 'Vänta, vi skickar …',
    missing: 'Skriv det du vill säga till oss.',
    tooLong: `Det är för mycket text. Du får skriva ${thousands(2000)} tecken.`,
    kept: 'Vi har fått det du skrev till oss.',
    full: 'Du har skrivit så många gånger som det går. Ring oss om du vill säga mer.',
    writtenOn: (date) => `Du skrev till oss ${date}.`,
  },

  withdraw: {
    title: 'Ta tillbaka dina svar',
    text: 'Då hör vi inte av oss mer. Har du en tid hos oss tar vi bort den. Du kan skriva till oss igen när du vill.',
    ask: 'Jag vill ta tillbaka mina svar',
    confirm: 'Ja, ta tillbaka mina svar',
    withdrawing: 'Vänta lite …',
    missing: 'Sätt ett kryss i rutan om du vill ta tillbaka dina svar.',
    kept: 'Du har tagit tillbaka dina svar.',
  },

  ended:
    'Det gick inte. Du har redan tagit tillbaka dina svar, eller så har du fått ja eller nej. Är något fel? Ring oss.',
  contacted: 'Vi pratar med dig',
  contactedOn: (date) => `Vi fick tag i dig ${date}.`,
  contactLater: 'Vi hör av oss inom fem dagar. Vi räknar inte med helger.',
  contactNow: 'Vi har pratat med dig. Nu ska vi välja en dag när du kan komma.',
  doneTitle: 'Det är klart',
  notDoneTitle: 'Det gick inte den här gången',
};
