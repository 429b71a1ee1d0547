import { allMunicipalities, anyMunicipality } from '@kraften/domain/concepts/municipality/municipality';
import type { FormLanguage as Language } from '@kraften/domain/concepts/self-referral/form-language';
import type { TeamWords } from '../team-words';
import { svDates } from './sv-dates';
import { agesOf, callSwitchboard } from './team-phrases';

/** What is read on every page, and on those that come before and beside the form. */
export const sv = {
  language: 'sv' as Language,
  dates: svDates,
  frame: {
    toContent: 'Till innehållet',
    product: 'Anmäl dig själv',
    pageTitle: (page: string) => `${page} – Anmäl dig själv`,
    errorTitle: (page: string) => `Fel: ${page}`,
    footer: 'Mer om anmälan',
    languages: 'Språk',
    places: allMunicipalities,
    talk: 'Prata med oss i stället',
    privacy: 'Så tar vi hand om dina uppgifter',
    follow: 'Följ din anmälan',
    cancel: 'Avbryt',
    back: 'Tillbaka',
    backToForm: 'Tillbaka till dina frågor',
    toStart: 'Till början',
    continue: 'Fortsätt',
    save: 'Spara ändringen',
    skip: 'Hoppa över',
    optional: 'Du väljer själv om du vill svara.',
    progress: (number: number, total: number) => `Fråga ${number} av ${total}`,
    errorSummary: (count: number): string => (count === 1 ? 'En sak behöver rättas' : 'Några saker behöver rättas'),
    errorMark: 'Fel:',
    loading: 'Hämtar …',
  },

  start: {
    title: (team: TeamWords) => (team === null ? 'Anmäl dig själv' : `Anmäl dig till ${team.name}`),
    lead: 'Har du varit utan arbete länge och vill komma vidare? Här tar du första steget själv. Du behöver ingen remiss.',
    aboutTitle: (team: TeamWords) => (team === null ? 'Vad är ett samverkansteam?' : `Vad är ${team.name}?`),
    about: (team: TeamWords) =>
      `${team === null ? 'Ett samverkansteam' : team.name} är några få personer som hjälper dig att hitta en väg till arbete eller studier. Vi börjar i det som redan fungerar för dig och tar små steg. Du bestämmer målen.`,
    owners: 'Kommunen, regionen, Arbetsförmedlingen och Försäkringskassan driver teamet tillsammans.',
    whoTitle: 'Vem är det för?',
    who: (team: TeamWords) =>
      team === null
        ? 'För dig som bor i teamets kommun och behöver stöd från mer än ett håll. Du kanske är sjukskriven, utan arbete eller lever på försörjningsstöd.'
        : `För dig som bor i ${anyMunicipality(team.catchment)}, är ${agesOf(team)} och behöver stöd från mer än ett håll. Du kanske är sjukskriven, utan arbete eller lever på försörjningsstöd.`,
    unsure: 'Är du osäker på om det passar dig? Hör av dig ändå, så tar vi reda på det tillsammans.',
    nextTitle: 'Så går det till',
    steps: [
      {
        title: 'Du svarar på några frågor',
        text: 'Det tar ungefär 5 minuter. De flesta frågor kan du hoppa över.',
      },
      { title: 'Vi hör av oss till dig', text: 'Du väljer hur. Vi bestämmer en dag då du kan komma på studiebesök.' },
      {
        title: 'Du kommer på studiebesök',
        text: 'Du ser hur vi har det och frågar det du undrar. Sedan pratar vi om ifall det här är rätt för dig.',
      },
    ],
    factsTitle: 'Bra att veta',
    facts: [
      'Det är gratis.',
      'Det är frivilligt. Du kan ändra dig när du vill.',
      'Bara teamet läser det du skriver. Vi som arbetar här har tystnadsplikt.',
      'Vi berättar inte för andra myndigheter att du har hört av dig, om du inte säger ja till det.',
      'Din ersättning ändras inte av att du skickar anmälan.',
    ],
    begin: 'Börja',
    atOnce: 'Tar ungefär 5 minuter. Gratis och frivilligt.',
    stopTitle: (team: TeamWords) =>
      team === null ? 'Alla team tar inte in nya just nu' : `${team.name} tar inte in nya just nu`,
    stopText: 'Du kan anmäla dig ändå. Då väntar din anmälan hos teamet tills det tar in igen.',
    savedTitle: 'Du har svar sparade på den här enheten',
    savedText: 'Du kan fortsätta där du var, eller ta bort svaren.',
    unsentTitle: 'Du har börjat svara',
    unsentText: 'Inget är skickat än. Dina svar finns kvar så länge sidan är öppen.',
    resume: 'Fortsätt där du var',
    discard: 'Ta bort svaren',
    lostTitle: 'Du behöver börja om',
    lostText:
      'Det du hade skrivit finns inte kvar. Sidan öppnades på nytt, eller så hade den varit öppen mer än en dag. Inget har skickats. Går det att spara svaren på din enhet kan du välja det längst ner på varje fråga.',
    sentTitle: 'Du har skickat en anmälan',
    sentText: 'Din referens och din kod finns kvar på skärmen tills du stänger sidan.',
    showReceipt: 'Visa referens och kod',
    another: 'Gör en ny anmälan',
  },

  protectedIdentity: {
    title: 'Har du skyddade personuppgifter?',
    short: 'Har du skyddade personuppgifter? Fyll inte i formuläret.',
    text: (team: TeamWords) =>
      `Skriv då ingenting här. ${callSwitchboard(team)} Säg inte ditt namn i växeln. Berätta först när du pratar med teamet.`,
  },

  talk: {
    title: 'Prata med oss i stället',
    callTitle: 'Ring',
    call: callSwitchboard,
    callNoReason: 'Du behöver inte säga varför du ringer, och inte vad du heter i växeln.',
    teamLine: (team: NonNullable<TeamWords>) =>
      `${allMunicipalities(team.catchment)}: be att få prata med ${team.name}.`,
    visitTitle: 'Kom hit',
    visit: 'Fråga i växeln var vi finns och när du kan komma.',
    helpTitle: 'Svårt att ringa?',
    help: 'Be någon du litar på att ringa åt dig. Det kan vara en vän, någon i familjen, din vårdcentral eller den du har kontakt med på en myndighet.',
    protectedTitle: 'Skyddade personuppgifter',
    protectedText: 'Skriv ingenting i formuläret. Säg inte ditt namn i växeln. Berätta först när du pratar med teamet.',
    urgentTitle: 'Behöver du hjälp nu?',
    urgent: 'Är det fara för liv, ring 112. Behöver du råd om vård, ring 1177. Båda svarar dygnet runt.',
  },

  privacy: {
    title: 'Så tar vi hand om dina uppgifter',
    sections: [
      {
        title: 'Vad vi sparar',
        text: 'Det du skriver i formuläret, vilket team du valde och vilken dag du skickade. Det du hoppar över sparar vi inte.',
      },
      {
        title: 'Varför vi sparar det',
        text: 'För att kunna höra av oss till dig, förbereda ett studiebesök och tillsammans med dig se om teamet passar.',
      },
      {
        title: 'Vem som läser',
        text: 'De som arbetar i teamet, och de har tystnadsplikt. Varje gång någon öppnar dina uppgifter antecknas vem det var.',
      },
      {
        title: 'Vem som inte får veta',
        text: 'Vi berättar inte för andra myndigheter att du har hört av dig, om du inte säger ja till det.',
      },
      {
        title: 'Vad du har rätt till',
        text: 'Du kan ta tillbaka din anmälan när du vill. Du kan få veta vad vi har sparat om dig och få det som är fel rättat. Säg till teamet. Är du inte nöjd kan du vända dig till Integritetsskyddsmyndigheten, imy.se.',
      },
      {
        title: 'På din telefon eller dator',
        text: 'Sidan följer inte vad du gör på nätet. Vi sparar dina svar på din enhet bara om du väljer det, och de tas bort när du har skickat. Webbläsaren kan själv minnas sidor som du har fyllt i, så att du kan gå tillbaka. När du avbryter, eller tar bort koden från skärmen, ber vi den att glömma dem. Använder andra samma enhet? Stäng webbläsaren helt när du är klar.',
      },
    ],
  },

  missing: {
    title: 'Sidan finns inte',
    text: 'Kontrollera adressen, eller börja från början.',
  },

  waiting: {
    title: 'Vi kunde inte hämta sidan',
    text: 'Det kan bero på nätet. Vänta en stund och försök igen.',
    retry: 'Försök igen',
  },

  crash: {
    title: 'Något gick fel på sidan',
    text: 'Ladda om sidan och försök igen. Inget har skickats av sig självt.',
    reload: 'Ladda om sidan',
  },
};
