import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import type { ContactWay } from '@kraften/domain/concepts/self-referral/self-referral';
import type { TeamWords } from './team-words';

const nameOf = (team: TeamWords) => team?.name ?? 'teamet';
const nameAtStart = (team: TeamWords) => team?.name ?? 'Teamet';
const callSwitchboard = (team: TeamWords) =>
  team === null
    ? 'Ring växeln i din kommun och be att få prata med samverkansteamet.'
    : `Ring kommunens växel i ${team.municipality} och be att få prata med ${team.name}.`;
const agesOf = (team: NonNullable<TeamWords>) => `${team.ages.from}–${team.ages.to} år`;
const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

export const sv = {
  language: 'sv',
  locale: 'sv-SE',

  frame: {
    toContent: 'Till innehållet',
    product: 'Anmäl dig själv',
    pageTitle: (page: string) => `${page} – Anmäl dig själv`,
    errorTitle: (page: string) => `Fel: ${page}`,
    footer: 'Mer om anmälan',
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
    errorSummary: (count: number) => (count === 1 ? 'En sak behöver rättas' : 'Några saker behöver rättas'),
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
        : `För dig som bor i ${team.municipality}, är ${agesOf(team)} och behöver stöd från mer än ett håll. Du kanske är sjukskriven, utan arbete eller lever på försörjningsstöd.`,
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
    protectedTitle: 'Har du skyddade personuppgifter?',
    protectedText: (team: TeamWords) =>
      `Skriv då ingenting här. ${callSwitchboard(team)} Säg inte ditt namn i växeln. Berätta först när du pratar med teamet.`,
    begin: 'Börja',
    savedTitle: 'Du har svar sparade på den här enheten',
    savedText: 'Du kan fortsätta där du var, eller ta bort svaren.',
    resume: 'Fortsätt där du var',
    discard: 'Ta bort svaren',
    lostTitle: 'Du behöver börja om',
    lostText:
      'Sidan öppnades på nytt och då försvann det du hade skrivit. Inget har skickats. Vill du att svaren ska finnas kvar kan du välja det längst ner på varje fråga.',
    sentTitle: 'Du har skickat en anmälan',
    sentText: 'Din referens och din kod finns kvar på skärmen tills du stänger sidan.',
    showReceipt: 'Visa referens och kod',
    another: 'Gör en ny anmälan',
  },

  team: {
    title: 'Vilket team vill du höra av dig till?',
    hint: 'Välj kommunen där du bor. Finns den inte med kan du välja den som ligger närmast.',
    option: (name: string, ages: { from: number; to: number }) => `${name}, för dig som är ${ages.from}–${ages.to} år`,
    missing: 'Välj ett team.',
    gone: 'Teamet finns inte längre. Välj ett annat.',
    none: 'Det går inte att anmäla sig här just nu. Ring växeln i din kommun och fråga efter samverkansteamet.',
    failed: 'Vi kunde inte hämta teamen. Kontrollera att du har kontakt med internet och försök igen.',
    retry: 'Försök igen',
    summary: 'Team',
    summaryValue: (team: NonNullable<TeamWords>) => `${team.name} i ${team.municipality}`,
  },

  name: {
    title: 'Vad heter du?',
    hint: 'Vi frågar för att veta vem vi ska höra av oss till.',
    summary: 'Namn',
    givenName: 'Förnamn',
    familyName: 'Efternamn',
    givenNameMissing: 'Skriv ditt förnamn.',
    familyNameMissing: 'Skriv ditt efternamn.',
  },

  contact: {
    title: 'Hur vill du att vi hör av oss?',
    hint: 'Vi hör bara av oss på det sätt som du väljer.',
    summary: 'Så hör vi av oss',
    ways: { phone: 'Telefon', email: 'E-post', letter: 'Brev' } satisfies Record<ContactWay, string>,
    phone: 'Telefonnummer',
    phoneHint: 'Det nummer där du helst svarar.',
    someoneElse: 'Om någon annan svarar, vad får vi säga?',
    someoneElseHint: 'Väljer du inget säger vi bara vårt förnamn.',
    someoneElseOptions: {
      'first-name': 'Säg bara ert förnamn, inte varifrån ni ringer',
      team: 'Säg gärna vilka ni är',
      nothing: 'Säg ingenting, ring hellre en annan gång',
    },
    someoneElseSummary: {
      'first-name': 'Om någon annan svarar: säg bara förnamn',
      team: 'Om någon annan svarar: säg gärna vilka ni är',
      nothing: 'Om någon annan svarar: säg ingenting',
    },
    email: 'E-postadress',
    emailHint: 'I mejlet skriver vi ingenting om dig eller varför vi hör av oss.',
    postalAddress: 'Namn på brevlådan, gata, postnummer och ort',
    postalAddressHint: 'Har du skyddad adress? Skriv den inte här. Ring oss i stället.',
    wayMissing: 'Välj hur vi ska höra av oss.',
    phoneMissing: 'Skriv ditt telefonnummer, eller välj ett annat sätt.',
    phoneWrong: 'Skriv telefonnumret med bara siffror, till exempel 070-123 45 67.',
    emailMissing: 'Skriv din e-postadress, eller välj ett annat sätt.',
    emailWrong: 'Kontrollera e-postadressen. Den ska se ut som namn@exempel.se.',
    postalAddressMissing: 'Skriv din adress, eller välj ett annat sätt.',
  },

  birthDate: {
    title: 'När är du född?',
    hint: (team: TeamWords) =>
      team === null
        ? 'Till exempel 5 3 1985. Du behöver inte skriva de fyra sista siffrorna i ditt personnummer.'
        : `Vi frågar för att ${team.name} i första hand är till för den som är ${agesOf(team)}. Du behöver inte skriva hela ditt personnummer.`,
    summary: 'Född',
    day: 'Dag',
    month: 'Månad',
    year: 'År',
    example: 'Till exempel 5 3 1985',
    /** The first letters of the months, for whoever writes the month in words. */
    months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    incomplete: 'Skriv både dag, månad och år, eller hoppa över frågan.',
    shortYear: 'Skriv året med fyra siffror, till exempel 1985.',
    wrong: 'Det datumet finns inte. Kontrollera dag, månad och år.',
    future: 'Datumet har inte varit än. Kontrollera året.',
    tooLongAgo: 'Kontrollera året. Det ser ut att vara för länge sedan.',
  },

  municipality: {
    title: 'Vilken kommun bor du i?',
    hint: (team: TeamWords) =>
      `${nameAtStart(team)} är i första hand till för den som bor i ${team?.municipality ?? 'kommunen'}. Vi behöver inte veta din adress.`,
    summary: 'Bor i',
    elsewhere: 'I en annan kommun',
    which: 'Vilken kommun?',
    plain: 'Kommun',
    whichMissing: 'Skriv vilken kommun du bor i, eller hoppa över frågan.',
  },

  hopes: {
    title: 'Vad hoppas du på?',
    hint: 'Det kan vara något stort eller något litet. Några ord räcker, och stavningen spelar ingen roll.',
    summary: 'Det här hoppas jag på',
  },
  worksAlready: {
    title: 'Vad fungerar redan för dig?',
    hint: 'Till exempel något du gillar att göra, något du är bra på eller någon som betyder mycket.',
    summary: 'Det här fungerar redan',
  },
  supportToday: {
    title: 'Vilket stöd har du i dag?',
    hint: 'Till exempel vårdcentral, psykiatri, socialtjänst, boendestöd, familj eller vänner. Du behöver inte skriva några namn.',
    summary: 'Stöd i dag',
  },
  freeText: {
    protected: 'Har du skyddade personuppgifter? Skriv ingenting om det här. Ring oss i stället.',
  },

  income: {
    title: 'Vad lever du på i dag?',
    hint: 'Välj det som du mest lever på. Svaret ändrar ingenting för dig, men hjälper oss att förstå.',
    summary: 'Lever på',
    options: {
      'social-assistance': { label: 'Försörjningsstöd', hint: 'Pengar från socialtjänsten i kommunen' },
      'sickness-benefit': { label: 'Sjukpenning', hint: 'När du är sjukskriven' },
      'rehabilitation-benefit': { label: 'Rehabiliteringspenning', hint: 'När du är med i rehabilitering' },
      'activity-compensation': {
        label: 'Aktivitetsersättning',
        hint: 'När du är ung och inte kan arbeta på grund av sjukdom eller funktionsnedsättning',
      },
      'activity-support': { label: 'Aktivitetsstöd', hint: 'När du är med i ett program hos Arbetsförmedlingen' },
      'unemployment-benefit': { label: 'A-kassa', hint: 'Ersättning när du är arbetslös' },
      none: { label: 'Inga pengar från någon myndighet', hint: 'Till exempel sparade pengar, eller familjen hjälper dig' },
      other: { label: 'Något annat', hint: '' },
    } satisfies Record<IncomeSource, { label: string; hint: string }>,
    unknown: 'Jag vet inte',
  },

  practicalNeeds: {
    title: 'Behöver du något för att kunna komma hit?',
    hint: 'Kryssa för allt som stämmer, eller hoppa över.',
    summary: 'Behov',
    interpreter: 'Jag vill ha tolk',
    interpreterLanguage: 'Vilket språk?',
    interpreterLanguageHint: 'Teckenspråk går också bra.',
    interpreterSummary: (language: string) => (language === '' ? 'Tolk' : `Tolk: ${language}`),
    stepFree: 'Jag kan inte gå i trappor',
    stepFreeHint: 'Till exempel för att du har rullstol, rullator eller barnvagn',
    hearingOrSight: 'Jag ser eller hör dåligt',
    companion: 'Jag vill ta med mig någon',
    companionHint: 'En vän, någon i familjen eller någon annan som stöttar dig',
    other: 'Något annat vi ska tänka på?',
    otherHint: 'Till exempel vilka tider som är svåra för dig, eller att du blir orolig bland många människor.',
  },

  consent: {
    title: 'Får vi spara och läsa dina svar?',
    lead: (team: TeamWords) => `Vi som arbetar i ${nameOf(team)} behöver läsa dina svar för att kunna höra av oss till dig.`,
    points: [
      'Ingen utanför teamet läser dem.',
      'Vi frågar dig först, om vi vill prata med någon annan om dig.',
      'Du kan ta tillbaka din anmälan när du vill.',
    ],
    more: 'Läs mer om hur vi tar hand om dina uppgifter',
    yes: 'Ja, teamet får spara och läsa mina svar',
    summary: 'Får vi spara och läsa',
    given: 'Ja',
    missing: 'Kryssa i rutan om du vill skicka anmälan. Annars får vi inte ta emot dina svar.',
  },

  tooLong: (most: number, now: number) => `Korta texten till ${thousands(most)} tecken. Nu är den ${thousands(now)}.`,

  note: {
    title: 'Bra att veta innan du fortsätter',
    age: (team: NonNullable<TeamWords>) =>
      `${team.name} är i första hand till för den som är ${agesOf(team)}. Du får skicka din anmälan ändå. Vi läser den och hör av oss.`,
    tooYoung: 'Du kan också prata med elevhälsan i skolan, en ungdomsmottagning eller socialtjänsten i din kommun.',
    tooOld: 'Du kan också prata med din vårdcentral eller med kommunen där du bor.',
    municipality: (team: NonNullable<TeamWords>) =>
      `${team.name} är i första hand till för den som bor i ${team.municipality}. Du får skicka din anmälan ändå. Vi läser den och hör av oss.`,
    elsewhere:
      'Det kan finnas ett liknande team där du bor. Fråga i kommunens växel, på din vårdcentral, hos Arbetsförmedlingen eller hos Försäkringskassan.',
    otherTeam: (team: NonNullable<TeamWords>) => `Där du bor finns ${team.name}. Vill du hellre höra av dig dit?`,
    switchTeam: (team: NonNullable<TeamWords>) => `Byt till ${team.name}`,
    goOn: 'Fortsätt ändå',
    change: 'Ändra svaret',
    onCheckAge: (team: NonNullable<TeamWords>) =>
      `${team.name} är i första hand till för den som är ${agesOf(team)}. Du får skicka ändå.`,
    onCheckMunicipality: (team: NonNullable<TeamWords>) =>
      `${team.name} är i första hand till för den som bor i ${team.municipality}. Du får skicka ändå.`,
  },

  check: {
    title: 'Läs igenom innan du skickar',
    hint: 'Du kan ändra allt. Inget är skickat än.',
    change: 'Ändra',
    unanswered: 'Inget svar',
    skipped: 'Överhoppad',
    goesTo: (team: TeamWords) => `När du trycker på knappen går dina svar till ${nameOf(team)}.`,
    send: 'Skicka anmälan',
    sending: 'Skickar …',
    problemTitle: 'Anmälan är inte skickad än',
    noAnswer:
      'Vi fick inget svar. Det kan bero på nätet. Dina svar finns kvar. Försök igen. Du kan trycka flera gånger, din anmälan kommer ändå bara in en gång.',
    fault: 'Något gick fel hos oss. Dina svar finns kvar. Försök igen om en stund.',
    tooMany: 'Just nu är det många som skickar. Dina svar finns kvar. Vänta en minut och försök igen.',
  },

  sent: {
    title: 'Tack. Din anmälan har kommit fram',
    lead: (teamName: string) => `${teamName} har fått dina svar och hör av sig till dig.`,
    keepTitle: 'Spara din referens och din kod',
    keepText: 'De visas bara nu. Skriv av dem, ta en bild eller skriv ut sidan. Visa dem inte för någon du inte litar på.',
    reference: 'Referens',
    code: 'Hemlig kod',
    copy: 'Kopiera båda',
    copied: 'Kopierat',
    copyFailed: 'Det gick inte att kopiera. Skriv av dem i stället.',
    copyText: (reference: string, code: string, address: string) =>
      `Min anmälan\nReferens: ${reference}\nHemlig kod: ${code}\nFölj anmälan: ${address}`,
    print: 'Skriv ut',
    useTitle: 'Vad ska jag ha dem till?',
    use: 'Med dem kan du se hur det går för din anmälan, på sidan Följ din anmälan. Tappar du bort dem hör vi av oss ändå.',
    nextTitle: 'Det här händer nu',
    next: [
      'Vi läser det du har skrivit.',
      'Vi hör av oss på det sätt som du valde och bestämmer en dag för studiebesök.',
      'Du kommer på besök, ser hur vi har det och frågar det du undrar.',
    ],
    changeMind: (teamName: string) =>
      `Har du ändrat dig eller vill du lägga till något? Säg det när vi hör av oss, eller ring kommunens växel och be att få prata med ${teamName}.`,
    urgent: 'Vi läser inte anmälningar dygnet runt. Är det fara för liv, ring 112. Behöver du råd om vård, ring 1177.',
    done: 'Klar, ta bort koden från skärmen',
    doneHint: 'Bra att göra om andra använder samma telefon eller dator.',
    address: 'Sidan finns på',
    goneTitle: 'Koden visas inte igen',
    goneText:
      'Referensen och koden visas bara en gång, för att ingen annan ska kunna se dem. Har du inte skickat någon anmälan kan du börja om från början.',
    goneComfort: 'Har du skickat din anmälan har vi fått den, och vi hör av oss även om du inte har koden.',
    elsewhereTitle: 'Din anmälan är redan skickad',
    elsewhereText: 'Du skickade den från en annan flik i webbläsaren. Där visas din referens och din kod.',
  },

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
    again: 'Försök igen',
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
    visitNone: 'Det blev inget studiebesök.',
    decision: 'Besked',
    decisionLater: 'Vi pratar om ifall det här är rätt för dig.',
    decisionNow: 'Vi tänker igenom hur vi bäst kan hjälpa dig och hör av oss med besked.',
    accepted: 'Du har fått ja. Du får en plats hos oss.',
    start: 'Du börjar',
    startLater: 'När det finns en ledig plats.',
    queued: 'Du står i kö. Vi hör av oss när det är din tur.',
    enrolled: 'Du har börjat hos oss. Välkommen.',
    declined: 'Du kan inte börja i teamet den här gången. Du ska ha fått veta varför. Har du inte fått det, eller vill du prata om vad som passar bättre, ring oss.',
    declinedElsewhere: 'Du kan också få råd på din vårdcentral, hos Arbetsförmedlingen, hos Försäkringskassan eller hos kommunen.',
    withdrawn: 'Anmälan är tillbakatagen. Ändrar du dig är du välkommen att höra av dig igen.',
  },

  cancel: {
    title: 'Vill du avbryta?',
    text: 'Inget har skickats till oss. Om du avbryter tar vi bort det du har skrivit på sidan.',
    textSaved: 'Inget har skickats till oss. Om du avbryter tar vi bort svaren, också de som är sparade på den här enheten.',
    goOn: 'Fortsätt med anmälan',
    discard: 'Avbryt och ta bort svaren',
    laterTitle: 'Vill du fortsätta en annan dag?',
    laterText: 'Spara svaren på den här enheten. Sedan kan du stänga sidan och komma tillbaka.',
    doneTitle: 'Du har avbrutit',
    doneText: 'Det du hade skrivit är borttaget. Inget har skickats till oss. Du är välkommen tillbaka när du vill.',
  },

  keep: {
    title: 'Om du blir avbruten',
    label: 'Spara mina svar på den här enheten tills jag har skickat',
    hint: 'Välj inte det här om andra kan se din telefon eller dator. Svar som är äldre än 14 dagar tas bort nästa gång sidan öppnas.',
    kept: 'Dina svar är sparade på den här enheten.',
    clear: 'Rensa svaren',
    failed: 'Det gick inte att spara på den här enheten. Svaren finns kvar så länge sidan är öppen.',
    confirmClear: 'Vill du ta bort alla dina svar?',
  },

  talk: {
    title: 'Prata med oss i stället',
    callTitle: 'Ring',
    call: callSwitchboard,
    callNoReason: 'Du behöver inte säga varför du ringer, och inte vad du heter i växeln.',
    teamsTitle: 'Teamen',
    teamLine: (team: NonNullable<TeamWords>) => `${team.municipality}: be att få prata med ${team.name}.`,
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
        text: 'Sidan följer inte vad du gör på nätet. Dina svar sparas på din enhet bara om du väljer det, och de tas bort när du har skickat.',
      },
    ],
  },

  missing: {
    title: 'Sidan finns inte',
    text: 'Kontrollera adressen, eller börja från början.',
  },

  crash: {
    title: 'Något gick fel på sidan',
    text: 'Ladda om sidan och försök igen. Inget har skickats av sig självt.',
    reload: 'Ladda om sidan',
  },
};
