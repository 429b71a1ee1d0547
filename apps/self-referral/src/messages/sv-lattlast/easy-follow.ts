import type { FollowTexts } from '../messages';
import { easyVisit } from './easy-visit';

export const easyFollow: FollowTexts = {
  follow: {
    title: 'Se hur det går',
    hint: 'Skriv de två koderna som du fick när du skickade dina svar.',
    reference: 'Kod 1, din referens',
    referenceHint: 'Den har åtta tecken. Den kan se ut så här: K7MT-2PXW',
    code: 'Kod 2, hemlig kod',
    codeHint: 'Den har tolv tecken. Du kan skriva med stora eller små bokstäver.',
    open: 'Visa hur det går för mig',
    opening: 'Vänta lite …',
    referenceMissing: 'Skriv kod 1, din referens.',
    codeMissing: 'Skriv kod 2, den hemliga koden.',
    problemTitle: 'Vi kan inte visa hur det går',
    notFound: 'De två koderna hör inte ihop. Se om du har skrivit rätt och pröva igen.',
    noAnswer: 'Vi fick inget svar. Det kan vara fel på nätet. Pröva igen.',
    fault: 'Något är fel hos oss. Vänta en stund och pröva igen.',
    tooMany: 'Det är många som prövar nu. Vänta en minut och pröva igen.',
    lost: 'Har du inte kvar koden? Vi hör av oss ändå. Du kan också ringa oss.',
    close: 'Stäng och göm det här',
  },

  status: {
    title: 'Så här går det',
    sentTo: (teamName) => `Du skrev till ${teamName}`,
    done: 'Det är klart',
    now: 'Här är du',
    later: 'Det kommer sedan',
    received: 'Vi har fått dina svar',
    receivedOn: (date) => `Vi fick dem ${date}.`,
    receivedNow: 'Vi hör av oss till dig. Då väljer vi en dag när du kan komma.',
    visit: 'Du hälsar på hos oss',
    visitLater: 'Du ser hur vi har det. Du får fråga om allt.',
    visitBooked: (date, time) => `Kom ${date} klockan ${time}.`,
    visitPlace: (place) => `Kom hit: ${place}`,
    visitChange: 'Kan du inte komma då? Ring oss. Vi hittar en ny tid.',
    visitDone: 'Du har varit hos oss.',
    decision: 'Du får veta ja eller nej',
    decisionLater: 'Vi pratar med dig om ifall det här är bra för dig.',
    decisionNow: 'Vi tänker på hur vi kan hjälpa dig bäst. Sedan hör vi av oss.',
    accepted: 'Du har fått ja. Du får börja hos oss.',
    start: 'Du börjar hos oss',
    startLater: 'Du börjar när det finns en plats.',
    queued: 'Du står i kö. Vi säger till när det är din tur.',
    enrolled: 'Du har börjat hos oss. Vad bra!',
    declined:
      'Du kan inte börja i teamet den här gången. Vi ska ha sagt varför. Vet du inte varför? Ring oss. Vi kan också prata om vad som är bättre för dig.',
    declinedElsewhere:
      'Du kan också få råd på din vårdcentral eller hos kommunen. Du kan prata med Arbetsförmedlingen om jobb. Du kan prata med Försäkringskassan om pengar när du är sjuk.',
    withdrawn: 'Du har tagit tillbaka dina svar. Du kan skriva till oss igen om du vill.',
  },

  ...easyVisit,
};
