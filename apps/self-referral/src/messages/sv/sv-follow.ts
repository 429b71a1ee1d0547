import { svVisit } from './sv-visit';

/** What is read by who follows a referral that has been sent. */
export const svFollow = {
  follow: {
    title: 'Följ din anmälan',
    hint: 'Här ser du hur det går. Skriv referensen och den hemliga koden som du fick när du skickade.',
    reference: 'Referens',
    referenceHint: 'Åtta tecken, till exempel K7MT-2PXW',
    code: 'Hemlig kod',
    codeHint: 'Tolv tecken. Stora eller små bokstäver spelar ingen roll.',
    open: 'Visa hur det går',
    opening: 'Hämtar …',
    referenceMissing: 'Skriv referensen.',
    codeMissing: 'Skriv koden.',
    problemTitle: 'Vi kan inte visa anmälan',
    notFound: 'Referensen och koden hör inte ihop. Kontrollera båda och försök igen.',
    noAnswer: 'Vi fick inget svar. Det kan bero på nätet. Försök igen.',
    fault: 'Något gick fel hos oss. Försök igen om en stund.',
    tooMany: 'Det har varit många försök. Vänta en minut och försök igen.',
    lost: 'Har du tappat bort koden? Vi hör av oss ändå. Du kan också ringa oss.',
    close: 'Stäng och ta bort från skärmen',
  },

  status: {
    title: 'Så går det för din anmälan',
    sentTo: (teamName: string) => `Anmälan till ${teamName}`,
    done: 'Klart',
    now: 'Här är du nu',
    later: 'Kommer sedan',
    received: 'Vi har fått din anmälan',
    receivedOn: (date: string) => `Den kom ${date}.`,
    receivedNow: 'Vi hör av oss till dig och bestämmer en dag för studiebesök.',
    visit: 'Studiebesök',
    visitLater: 'Du kommer hit, ser hur vi har det och frågar det du undrar.',
    visitBooked: (date: string, time: string) => `Du är välkommen ${date} klockan ${time}.`,
    visitPlace: (place: string) => `Plats: ${place}`,
    visitChange: 'Kan du inte komma? Ring oss, så hittar vi en ny tid.',
    visitDone: 'Du har varit på studiebesök.',
    decision: 'Besked',
    decisionLater: 'Vi pratar om ifall det här är rätt för dig.',
    decisionNow: 'Vi tänker igenom hur vi bäst kan hjälpa dig och hör av oss med besked.',
    accepted: 'Du har fått ja. Du får en plats hos oss.',
    start: 'Du börjar',
    startLater: 'När det finns en ledig plats.',
    queued: 'Du står i kö. Vi hör av oss när det är din tur.',
    enrolled: 'Du har börjat hos oss. Välkommen.',
    declined:
      'Du kan inte börja i teamet den här gången. Du ska ha fått veta varför. Har du inte fått det, eller vill du prata om vad som passar bättre, ring oss.',
    declinedElsewhere:
      'Du kan också få råd på din vårdcentral, hos Arbetsförmedlingen, hos Försäkringskassan eller hos kommunen.',
    withdrawn: 'Anmälan är tillbakatagen. Ändrar du dig är du välkommen att höra av dig igen.',
  },

  ...svVisit,
};
