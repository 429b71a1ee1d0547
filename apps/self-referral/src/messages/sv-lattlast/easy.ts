import { allMunicipalities, anyMunicipality } from '@kraften/domain/concepts/municipality/municipality';
import type { Messages } from '../messages';
import { svDates } from '../sv/sv-dates';
import { agesOf, callSwitchboard } from './easy-team-phrases';

/** Easy Swedish: short sentences, everyday words, and a word that can't be avoided is explained. */
export const easy: Messages = {
  language: 'sv-lattlast',
  dates: svDates,
  frame: {
    toContent: 'Hoppa till texten',
    product: 'Anmäl dig själv',
    pageTitle: (page) => `${page} – Anmäl dig själv, lättläst`,
    errorTitle: (page) => `Något är fel: ${page}`,
    footer: 'Mer att läsa',
    languages: 'Välj språk',
    places: allMunicipalities,
    talk: 'Jag vill prata med någon',
    privacy: 'Vad vi gör med dina svar',
    follow: 'Se hur det går',
    cancel: 'Sluta',
    back: 'Gå tillbaka',
    backToForm: 'Gå tillbaka till dina frågor',
    toStart: 'Gå till första sidan',
    continue: 'Gå vidare',
    save: 'Spara',
    skip: 'Hoppa över frågan',
    optional: 'Du måste inte svara.',
    progress: (number, total) => `Det här är fråga ${number} av ${total}`,
    errorSummary: (count) => (count === 1 ? 'Du behöver ändra en sak' : 'Du behöver ändra några saker'),
    errorMark: 'Något är fel:',
    loading: 'Vänta lite …',
  },

  start: {
    title: (team) => (team === null ? 'Vill du ha hjälp att få jobb?' : `Vill du ha hjälp av ${team.name}?`),
    lead: 'Har du inte haft jobb på länge? Vill du ha hjälp? Här kan du fråga efter det själv. Ingen annan behöver göra det åt dig.',
    aboutTitle: (team) => (team === null ? 'Vad är ett samverkansteam?' : `Vad är ${team.name}?`),
    about: (team) =>
      `${team === null ? 'Ett samverkansteam' : team.name} är en liten grupp människor. De hjälper dig att hitta ett jobb eller en skola. Vi börjar med det du redan kan. Vi tar små steg. Det är du som bestämmer vart du vill.`,
    owners:
      'Fyra parter har teamet ihop: kommunen, regionen, Arbetsförmedlingen och Försäkringskassan. Regionen har hand om vården.',
    whoTitle: 'Vem kan få hjälp?',
    who: (team) =>
      team === null
        ? 'Du som bor i en kommun där teamet finns. Du behöver hjälp med mer än en sak. Du kanske är sjuk och inte kan jobba. Du kanske inte har något jobb. Eller så får du pengar från kommunen.'
        : `Du som bor i ${anyMunicipality(team.catchment)} och är ${agesOf(team)}. Du behöver hjälp med mer än en sak. Du kanske är sjuk och inte kan jobba. Du kanske inte har något jobb. Eller så får du pengar från kommunen.`,
    unsure: 'Vet du inte om det är rätt för dig? Skriv till oss ändå. Vi tar reda på det med dig.',
    nextTitle: 'Det här händer',
    steps: [
      { title: 'Du svarar på frågor', text: 'Det tar ungefär 5 minuter. Du får hoppa över de flesta frågor.' },
      { title: 'Vi ringer eller skriver', text: 'Du väljer vilket. Sedan väljer vi en dag när du kan komma.' },
      {
        title: 'Du hälsar på hos oss',
        text: 'Du ser hur vi har det. Du får fråga om allt. Sedan pratar vi om ifall det här är bra för dig.',
      },
    ],
    factsTitle: 'Det här är bra att veta',
    facts: [
      'Det kostar inget.',
      'Du väljer själv. Du kan ändra dig när du vill.',
      'Bara vi i teamet läser dina svar. Vi får inte säga till andra vad du berättar.',
      'Vi säger inget till andra om dig, om du inte säger ja till det.',
      'Du får lika mycket pengar som förut när du skickar dina svar.',
    ],
    begin: 'Börja nu',
    atOnce: 'Det tar ungefär 5 minuter. Det kostar inget.',
    stopTitle: (team) =>
      team === null ? 'Just nu har inget team plats för fler' : `Just nu har ${team.name} inte plats för fler`,
    stopText: 'Du kan skicka dina svar ändå. Då får du vänta tills det finns plats igen.',
    savedTitle: 'Dina svar är sparade här',
    savedText: 'Du kan gå vidare med dina svar. Du kan också ta bort dem.',
    unsentTitle: 'Du har svarat på några frågor',
    unsentText: 'Vi har inte fått något än. Dina svar finns kvar så länge sidan är öppen.',
    resume: 'Gå vidare med frågorna',
    discard: 'Ta bort mina svar',
    lostTitle: 'Du får börja om',
    lostText:
      'Dina svar finns inte kvar. Sidan öppnades igen, eller var öppen mer än en dag. Vi har inte fått dina svar. Kan du spara svaren nästa gång? Då står det längst ner på varje fråga.',
    sentTitle: 'Du har skickat dina svar',
    sentText: 'Dina två koder finns kvar på sidan tills du stänger den.',
    showReceipt: 'Visa mina koder',
    another: 'Börja på nytt',
  },

  protectedIdentity: {
    title: 'Är din adress hemlig?',
    short: 'Är din adress eller ditt namn hemligt? Skriv inget här.',
    text: (team) =>
      `Har du skyddade uppgifter? Då ska du inte skriva något här. ${callSwitchboard(team)} Säg inte vad du heter till den som svarar först. Berätta det när du pratar med teamet.`,
  },

  talk: {
    title: 'Prata med oss',
    callTitle: 'Ring oss',
    call: callSwitchboard,
    callNoReason: 'Du behöver inte säga varför du ringer. Du behöver inte säga vad du heter till den som svarar först.',
    teamLine: (team) => `Bor du i ${anyMunicipality(team.catchment)}? Be att få prata med ${team.name}.`,
    visitTitle: 'Kom till oss',
    visit: 'Ring kommunen. Fråga var vi finns och när du kan komma.',
    helpTitle: 'Är det svårt att ringa?',
    help: 'Be någon som du litar på att ringa åt dig. Det kan vara en vän eller någon i din familj. Det kan också vara din läkare.',
    protectedTitle: 'Om din adress är hemlig',
    protectedText:
      'Skriv inget på den här sidan. Säg inte vad du heter till den som svarar först. Berätta det när du pratar med teamet.',
    urgentTitle: 'Behöver du hjälp nu?',
    urgent: 'Är det fara för liv? Ring 112. Vill du fråga om vård? Ring 1177. Du kan ringa dygnet runt.',
  },

  privacy: {
    title: 'Vad vi gör med dina svar',
    sections: [
      {
        title: 'Det här sparar vi',
        text: 'Vi sparar det du skriver, vilket team du väljer och dagen du skickar. Hoppar du över en fråga sparar vi inget om den.',
      },
      {
        title: 'Därför sparar vi',
        text: 'Vi vill kunna höra av oss till dig. Vi vill att ditt besök ska bli bra. Och vi vill se med dig om teamet är rätt för dig.',
      },
      {
        title: 'De här läser',
        text: 'Bara vi i teamet läser. Vi får inte säga till andra vad du berättar. Varje gång någon läser om dig sparas namnet på den som läste.',
      },
      {
        title: 'De här får inte veta',
        text: 'Vi säger inget till andra om dig, om du inte säger ja till det.',
      },
      {
        title: 'Det här får du kräva',
        text: 'Du kan ta tillbaka det du skickat när du vill. Du får veta vad vi har sparat om dig. Är något fel ska vi rätta det. Säg till oss i teamet. Tycker du att vi gör fel? Då kan du klaga hos Integritetsskyddsmyndigheten. De ser till att ingen samlar mer om dig än de får. Du hittar dem på imy.se.',
      },
      {
        title: 'På din mobil eller dator',
        text: 'Sidan ser inte vad du gör på nätet. Vi sparar dina svar hos dig bara om du väljer det. De tas bort när du har skickat dem. Mobilen eller datorn kan själv minnas sidor där du har skrivit. Det är för att du ska kunna gå tillbaka. Trycker du på Sluta ber vi den att glömma dem. Samma sak när du tar bort koderna. Använder andra samma mobil eller dator? Stäng allt när du är klar.',
      },
    ],
  },

  missing: {
    title: 'Den här sidan finns inte',
    text: 'Se om adressen är rätt. Du kan också gå till första sidan.',
  },

  waiting: {
    title: 'Sidan kom inte fram',
    text: 'Det kan vara fel på nätet. Vänta lite och pröva igen.',
    retry: 'Pröva igen',
  },

  crash: {
    title: 'Något blev fel på sidan',
    text: 'Öppna sidan igen och pröva en gång till. Vi har inte fått något som du inte har skickat.',
    reload: 'Öppna sidan igen',
  },
};
