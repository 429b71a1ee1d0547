import { allMunicipalities, anyMunicipality } from '@kraften/domain/concepts/municipality/municipality';
import type { FormTexts } from '../messages';
import { thousands } from '../thousands';
import { agesOf, nameOf } from './easy-team-phrases';

export const easyForm: FormTexts = {
  team: {
    title: 'Vilket team vill du skriva till?',
    hint: 'Välj kommunen där du bor. Finns den inte här? Välj den som är närmast.',
    option: (name, ages) => `${name}, för dig mellan ${ages.from} och ${ages.to} år`,
    missing: 'Välj ett team först.',
    gone: 'Det teamet finns inte mer. Välj ett annat.',
    none: 'Du kan inte skriva till oss här just nu. Ring kommunen där du bor. Fråga efter samverkansteamet.',
    failed: 'Vi kan inte visa teamen just nu. Se om du har nät och pröva igen.',
    retry: 'Pröva igen',
    summary: 'Ditt team',
    summaryValue: (team) => `${team.name} i ${allMunicipalities(team.catchment)}`,
  },

  name: {
    title: 'Vad är ditt namn?',
    hint: 'Vi behöver veta vem vi ska prata med.',
    summary: 'Ditt namn',
    givenName: 'Förnamn',
    familyName: 'Efternamn',
    givenNameMissing: 'Du behöver skriva ditt förnamn.',
    familyNameMissing: 'Du behöver skriva ditt efternamn.',
  },

  contact: {
    title: 'Hur ska vi nå dig?',
    hint: 'Välj ett sätt. Vi gör bara så som du väljer.',
    summary: 'Så når vi dig',
    ways: { phone: 'Ring mig', email: 'Skriv e-post', letter: 'Skicka brev' },
    phone: 'Ditt telefonnummer',
    phoneHint: 'Skriv numret där du brukar svara.',
    someoneElse: 'Om någon annan svarar, vad får vi säga då?',
    someoneElseHint: 'Du behöver inte välja. Då säger vi bara vårt förnamn.',
    someoneElseOptions: {
      'first-name': 'Säg bara vad ni heter i förnamn',
      team: 'Säg gärna att ni ringer från teamet',
      nothing: 'Säg ingenting. Ring en annan gång',
    },
    someoneElseSummary: {
      'first-name': 'Om någon annan svarar, säg bara förnamn',
      team: 'Om någon annan svarar, säg att ni ringer från teamet',
      nothing: 'Om någon annan svarar, säg inget',
    },
    email: 'Din e-post',
    emailHint: 'Vi skriver inget om dig i vår e-post. Vi skriver inte heller vad det gäller.',
    postalAddress: 'Namn på din dörr, gata, postnummer och ort',
    postalAddressHint: 'Är din adress hemlig? Skriv den inte här. Ring oss.',
    wayMissing: 'Välj hur vi ska nå dig.',
    phoneMissing: 'Skriv ditt nummer. Du kan också välja ett annat sätt.',
    phoneWrong: 'Skriv bara siffror. Skriv till exempel så här: 070-123 45 67.',
    emailMissing: 'Skriv din e-post. Du kan också välja ett annat sätt.',
    emailWrong: 'Se om din e-post är rätt. Den ska se ut så här: namn@exempel.se.',
    postalAddressMissing: 'Skriv din adress. Du kan också välja ett annat sätt.',
  },

  birthDate: {
    title: 'Vilken dag är du född?',
    hint: (team) =>
      team === null
        ? 'Skriv till exempel 5 3 1985. Du ska inte skriva ditt personnummer.'
        : `Skriv till exempel 5 3 1985. Vi frågar för att ${team.name} mest är till för den som är ${agesOf(team)}. Du ska inte skriva ditt personnummer.`,
    summary: 'Du är född',
    day: 'Dag',
    month: 'Månad',
    year: 'År',
    incomplete: 'Skriv dag, månad och år. Du kan också hoppa över frågan.',
    shortYear: 'Skriv året med fyra siffror. Skriv till exempel 1985.',
    wrong: 'Den dagen finns inte. Se om dag, månad och år är rätt.',
    future: 'Den dagen har inte varit än. Se om året är rätt.',
    tooLongAgo: 'Se om året är rätt. Det var för länge sedan.',
  },

  municipality: {
    title: 'I vilken kommun bor du?',
    hint: (team) =>
      team === null
        ? 'Teamet är mest till för den som bor i kommunen. Du ska inte skriva din adress.'
        : `${team.name} är mest till för den som bor i ${anyMunicipality(team.catchment)}. Du ska inte skriva din adress.`,
    summary: 'Du bor i',
    elsewhere: 'I en annan kommun än de här',
    which: 'Vad heter kommunen?',
    whichMissing: 'Skriv vad kommunen heter. Du kan också hoppa över frågan.',
  },

  hopes: {
    title: 'Vad vill du ska hända?',
    hint: 'Det kan vara något stort eller något litet. Skriv några ord. Det gör inget om du stavar fel.',
    summary: 'Det här vill jag',
  },

  worksAlready: {
    title: 'Vad är bra i ditt liv nu?',
    hint: 'Skriv om något du gillar att göra eller något du är bra på. Du kan också skriva om en person som du tycker om.',
    summary: 'Det här är bra nu',
  },

  supportToday: {
    title: 'Vem hjälper dig i dag?',
    hint: 'Det kan vara en läkare, kommunen, familjen eller dina vänner. Du behöver inte skriva vad de heter.',
    summary: 'De här hjälper mig',
  },

  income: {
    title: 'Var får du pengar ifrån?',
    hint: 'Välj det som du får mest pengar från. Du får inte mer eller mindre pengar för att du svarar.',
    summary: 'Mina pengar',
    options: {
      'social-assistance': {
        label: 'Försörjningsstöd, pengar från kommunen',
        hint: 'Det kallas också soc eller socialbidrag',
      },
      'sickness-benefit': {
        label: 'Pengar när du är sjuk',
        hint: 'Pengar från Försäkringskassan när du är sjuk och inte kan jobba. Heter sjukpenning.',
      },
      'rehabilitation-benefit': {
        label: 'Pengar för rehabilitering',
        hint: 'Pengar från Försäkringskassan när du tränar för att kunna jobba igen. Heter rehabiliteringspenning.',
      },
      'activity-compensation': {
        label: 'Pengar för unga som är sjuka',
        hint: 'Pengar från Försäkringskassan när du är ung och inte kan jobba. Heter aktivitetsersättning.',
      },
      'activity-support': {
        label: 'Pengar för en kurs eller praktik',
        hint: 'Du har fått den av Arbetsförmedlingen. Heter aktivitetsstöd.',
      },
      'unemployment-benefit': { label: 'Pengar från a-kassan', hint: 'När du inte har något jobb' },
      none: {
        label: 'Inga pengar från kommunen eller staten',
        hint: 'Du kanske har sparade pengar, eller så hjälper familjen dig',
      },
      other: { label: 'Något helt annat', hint: '' },
    },
    unknown: 'Det vet jag inte',
  },

  practicalNeeds: {
    title: 'Behöver du hjälp för att komma hit?',
    hint: 'Välj allt som stämmer. Du kan också hoppa över frågan.',
    summary: 'Det här behöver jag',
    interpreter: 'Jag behöver tolk',
    interpreterLanguage: 'På vilket språk?',
    interpreterLanguageHint: 'Det går bra med tecken också.',
    interpreterSummary: (language) => (language === '' ? 'Jag behöver tolk' : `Jag behöver tolk: ${language}`),
    stepFree: 'Jag kan inte gå i en trappa',
    stepFreeHint: 'Du kanske har rullstol eller barnvagn',
    hearingOrSight: 'Jag hör dåligt eller ser dåligt',
    companion: 'Jag vill ha med mig någon',
    companionHint: 'Det kan vara en vän eller någon i familjen',
    other: 'Är det något annat som vi ska veta?',
    otherHint: 'Du kanske har svårt att komma på en viss tid. Eller så blir du orolig när det är många människor.',
  },

  consent: {
    title: 'Får vi läsa och spara dina svar?',
    lead: (team) => `Vi i ${nameOf(team)} behöver läsa dina svar. Då kan vi höra av oss till dig.`,
    points: [
      'Ingen annan än vi i teamet läser dem.',
      'Vi frågar dig först om vi vill prata med någon annan om dig.',
      'Du kan ta tillbaka dina svar när du vill.',
    ],
    more: 'Läs mer om vad vi gör med dina svar',
    yes: 'Ja, ni får läsa och spara mina svar',
    summary: 'Får vi läsa och spara?',
    given: 'Ja, det får ni',
    missing: 'Säg ja i rutan om du vill skicka. Annars får vi inte läsa dina svar.',
  },

  refused: 'Skriv svaret på ett annat sätt. Vi kan inte ta emot det så här.',
  tooLong: (most, now) => `Texten är för lång. Den får ha ${thousands(most)} tecken. Nu har den ${thousands(now)}.`,
  note: {
    title: 'Läs det här innan du går vidare',
    age: (team) =>
      `${team.name} är mest till för den som är ${agesOf(team)}. Du får skicka dina svar ändå. Vi läser dem och hör av oss.`,
    tooYoung:
      'Du kan också prata med någon på din skola. Du kan gå till en ungdomsmottagning. Eller så kan du ringa kommunen.',
    tooOld: 'Du kan också prata med din vårdcentral. Eller så kan du ringa kommunen där du bor.',
    municipality: (team) =>
      `${team.name} är mest till för den som bor i ${anyMunicipality(team.catchment)}. Du får skicka dina svar ändå. Vi läser dem och hör av oss.`,
    elsewhere:
      'Det kan finnas ett team som vårt där du bor. Ring kommunen och fråga. Du kan också fråga på din vårdcentral.',
    otherTeam: (team) => `Där du bor finns ${team.name}. Vill du skriva till dem?`,
    switchTeam: (team) => `Ja, byt till ${team.name}`,
    goOn: 'Gå vidare ändå',
    change: 'Ändra mitt svar',
    onCheckAge: (team) => `${team.name} är mest till för den som är ${agesOf(team)}. Du får skicka ändå.`,
    onCheckMunicipality: (team) =>
      `${team.name} är mest till för den som bor i ${anyMunicipality(team.catchment)}. Du får skicka ändå.`,
  },

  check: {
    title: 'Läs dina svar innan du skickar',
    hint: 'Du kan ändra allt. Vi har inte fått dina svar än.',
    change: 'Ändra',
    unanswered: 'Du har inte svarat',
    skipped: 'Du hoppade över',
    goesTo: (team) => `Tryck på knappen. Då får ${nameOf(team)} dina svar.`,
    send: 'Skicka mina svar',
    sending: 'Vänta, vi skickar …',
    problemTitle: 'Vi har inte fått dina svar än',
    noAnswer:
      'Det kan vara fel på nätet. Dina svar finns kvar. Pröva igen. Du kan trycka flera gånger. Vi får dina svar bara en gång.',
    fault: 'Något är fel hos oss. Dina svar finns kvar. Vänta en stund och pröva igen.',
    unsure:
      'En ruta som ska vara tom var ifylld. Det kan hända av sig självt. Dina svar finns kvar. Tryck en gång till på Skicka mina svar.',
    trap: 'Skriv inget i den här rutan',
    tooMany: 'Just nu är det många som skickar. Dina svar finns kvar. Vänta en minut och pröva igen.',
  },

  sent: {
    title: 'Tack! Vi har fått dina svar',
    lead: (teamName) => `${teamName} har fått dina svar. De hör av sig till dig.`,
    amended: (teamName) =>
      `Vi hade redan fått dina svar en gång. Nu har ${teamName} fått det nya också. Det är det nya som gäller.`,
    keepTitle: 'Spara dina två koder',
    keepText: 'Du ser dem bara nu. Skriv av dem eller ta en bild. Visa dem bara för den du litar på.',
    reference: 'Kod 1, din referens',
    code: 'Kod 2, hemlig kod',
    copy: 'Kopiera koderna',
    copied: 'Nu är de kopierade',
    copyFailed: 'Det gick inte att kopiera. Skriv av dem.',
    copyText: (reference, code, address) =>
      `Mina svar till teamet\nKod 1, referens: ${reference}\nKod 2, hemlig kod: ${code}\nHär ser jag hur det går: ${address}`,
    print: 'Skriv ut sidan',
    useTitle: 'Vad ska jag ha koderna till?',
    use: 'Med koderna kan du se hur det går. Du gör det på sidan Se hur det går. Där kan du också välja en tid, säga något mer eller ta tillbaka dina svar. Tappar du bort dem hör vi av oss ändå.',
    nextTitle: 'Det här händer sedan',
    next: [
      'Vi läser dina svar.',
      'Vi hör av oss till dig. Vi väljer en dag när du kan komma.',
      'Du hälsar på hos oss. Du ser hur vi har det och får fråga om allt.',
    ],
    changeMind: (teamName) =>
      `Har du ändrat dig? Vill du säga något mer? Säg det när vi hör av oss. Du kan också ringa kommunen och be att få prata med ${teamName}.`,
    urgent: 'Vi läser inte svar på natten. Är det fara för liv? Ring 112. Vill du fråga om vård? Ring 1177.',
    done: 'Jag är klar, ta bort koderna',
    doneHint: 'Gör det om andra också har din mobil eller dator.',
    address: 'Här finns sidan:',
    goneTitle: 'Vi visar inte koden igen',
    goneText:
      'Koderna visas bara en gång. Det är för att ingen annan ska kunna se dem. Har du inte skickat några svar? Då kan du börja om.',
    goneComfort: 'Har du skickat dina svar? Då har vi fått dem. Vi hör av oss även om du inte har koden.',
    elsewhereTitle: 'Du har redan skickat dina svar',
    elsewhereText: 'Du skickade dem från en annan sida på din mobil eller dator. Dina koder finns där.',
  },

  cancel: {
    title: 'Vill du sluta?',
    text: 'Vi har inte fått något från dig. Slutar du nu tar vi bort det du har skrivit.',
    textSaved:
      'Vi har inte fått något från dig. Slutar du nu tar vi bort dina svar. Vi tar också bort dem som är sparade här.',
    goOn: 'Nej, gå vidare med frågorna',
    discard: 'Ja, sluta och ta bort mina svar',
    laterTitle: 'Vill du svara en annan dag?',
    laterText: 'Spara dina svar här. Sedan kan du stänga sidan och komma tillbaka.',
    laterTextSaved: 'Du kan stänga sidan och komma tillbaka när du vill.',
    doneTitle: 'Nu har du slutat',
    doneText: 'Vi har tagit bort det du skrev. Vi har inte fått något. Kom gärna tillbaka när du vill.',
  },

  keep: {
    title: 'Vill du svara färdigt en annan dag?',
    label: 'Spara mina svar här tills jag har skickat dem',
    hint: 'Välj inte det här om andra kan se din mobil eller dator. Svar som är äldre än 14 dagar tas bort nästa gång du öppnar sidan.',
    kept: 'Dina svar är sparade här.',
    clear: 'Ta bort svaren',
    failed: 'Det gick inte att spara här. Dina svar finns kvar så länge sidan är öppen.',
  },
};
