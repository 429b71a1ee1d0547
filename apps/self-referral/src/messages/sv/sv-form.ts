import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { allMunicipalities, anyMunicipality } from '@kraften/domain/concepts/municipality/municipality';
import type { ContactWay } from '@kraften/domain/concepts/self-referral/self-referral';
import type { TeamWords } from '../team-words';
import { thousands } from '../thousands';
import { agesOf, nameAtStart, nameOf } from './team-phrases';

/** What is read while the form is filled in, checked and sent. */
export const svForm = {
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
    summaryValue: (team: NonNullable<TeamWords>) => `${team.name} i ${allMunicipalities(team.catchment)}`,
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
        ? 'Till exempel 5 3 1985. Vi behöver inte ditt personnummer.'
        : `Till exempel 5 3 1985. Vi frågar för att ${team.name} i första hand är till för den som är ${agesOf(team)}. Vi behöver inte ditt personnummer.`,
    summary: 'Född',
    day: 'Dag',
    month: 'Månad',
    year: 'År',
    incomplete: 'Skriv både dag, månad och år, eller hoppa över frågan.',
    shortYear: 'Skriv året med fyra siffror, till exempel 1985.',
    wrong: 'Det datumet finns inte. Kontrollera dag, månad och år.',
    future: 'Datumet har inte varit än. Kontrollera året.',
    tooLongAgo: 'Kontrollera året. Det ser ut att vara för länge sedan.',
  },

  municipality: {
    title: 'Vilken kommun bor du i?',
    hint: (team: TeamWords) =>
      `${nameAtStart(team)} är i första hand till för den som bor i ${team === null ? 'kommunen' : anyMunicipality(team.catchment)}. Vi behöver inte veta din adress.`,
    summary: 'Bor i',
    elsewhere: 'I en annan kommun',
    which: 'Vilken kommun?',
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
      none: {
        label: 'Inga pengar från någon myndighet',
        hint: 'Till exempel sparade pengar, eller familjen hjälper dig',
      },
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
    lead: (team: TeamWords) =>
      `Vi som arbetar i ${nameOf(team)} behöver läsa dina svar för att kunna höra av oss till dig.`,
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

  refused: 'Skriv om svaret. Vi kan inte ta emot det så här.',
  tooLong: (most: number, now: number) => `Korta texten till ${thousands(most)} tecken. Nu är den ${thousands(now)}.`,
  note: {
    title: 'Bra att veta innan du fortsätter',
    age: (team: NonNullable<TeamWords>) =>
      `${team.name} är i första hand till för den som är ${agesOf(team)}. Du får skicka din anmälan ändå. Vi läser den och hör av oss.`,
    tooYoung: 'Du kan också prata med elevhälsan i skolan, en ungdomsmottagning eller socialtjänsten i din kommun.',
    tooOld: 'Du kan också prata med din vårdcentral eller med kommunen där du bor.',
    municipality: (team: NonNullable<TeamWords>) =>
      `${team.name} är i första hand till för den som bor i ${anyMunicipality(team.catchment)}. Du får skicka din anmälan ändå. Vi läser den och hör av oss.`,
    elsewhere:
      'Det kan finnas ett liknande team där du bor. Fråga i kommunens växel, på din vårdcentral, hos Arbetsförmedlingen eller hos Försäkringskassan.',
    otherTeam: (team: NonNullable<TeamWords>) => `Där du bor finns ${team.name}. Vill du hellre höra av dig dit?`,
    switchTeam: (team: NonNullable<TeamWords>) => `Byt till ${team.name}`,
    goOn: 'Fortsätt ändå',
    change: 'Ändra svaret',
    onCheckAge: (team: NonNullable<TeamWords>) =>
      `${team.name} är i första hand till för den som är ${agesOf(team)}. Du får skicka ändå.`,
    onCheckMunicipality: (team: NonNullable<TeamWords>) =>
      `${team.name} är i första hand till för den som bor i ${anyMunicipality(team.catchment)}. Du får skicka ändå.`,
  },

  check: {
    title: 'Läs igenom innan du skickar',
    hint: 'Du kan ändra allt. Inget är skickat än.',
    change: 'Ändra',
    unanswered: 'Inget svar',
    skipped: 'Hoppade över',
    goesTo: (team: TeamWords) => `När du trycker på knappen går dina svar till ${nameOf(team)}.`,
    send: 'Skicka anmälan',
    sending: 'Skickar …',
    problemTitle: 'Anmälan är inte skickad än',
    noAnswer:
      'Vi fick inget svar. Det kan bero på nätet. Dina svar finns kvar. Försök igen. Du kan trycka flera gånger, din anmälan kommer ändå bara in en gång.',
    fault: 'Något gick fel hos oss. Dina svar finns kvar. Försök igen om en stund.',
    unsure:
      'Ett fält som ska vara tomt var ifyllt. Ibland gör webbläsaren det av sig själv. Dina svar finns kvar. Tryck på Skicka anmälan en gång till.',
    trap: 'Lämna det här fältet tomt',
    tooMany: 'Just nu är det många som skickar. Dina svar finns kvar. Vänta en minut och försök igen.',
  },

  sent: {
    title: 'Tack. Din anmälan har kommit fram',
    lead: (teamName: string) => `${teamName} har fått dina svar och hör av sig till dig.`,
    amended: (teamName: string) =>
      `Din anmälan hade redan kommit fram en gång. Nu har ${teamName} också fått det du ändrade efteråt. Dina senaste svar är de som gäller.`,
    keepTitle: 'Spara din referens och din kod',
    keepText:
      'De visas bara nu. Skriv av dem, ta en bild eller skriv ut sidan. Visa dem inte för någon du inte litar på.',
    reference: 'Referens',
    code: 'Hemlig kod',
    copy: 'Kopiera båda',
    copied: 'Kopierat',
    copyFailed: 'Det gick inte att kopiera. Skriv av dem i stället.',
    copyText: (reference: string, code: string, address: string) =>
      `Min anmälan\nReferens: ${reference}\nHemlig kod: ${code}\nFölj anmälan: ${address}`,
    print: 'Skriv ut',
    useTitle: 'Vad ska jag ha dem till?',
    use: 'Med dem kan du se hur det går för din anmälan, på sidan Följ din anmälan. Där kan du också välja tid för besök, lägga till något eller ta tillbaka anmälan. Tappar du bort dem hör vi av oss ändå.',
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

  cancel: {
    title: 'Vill du avbryta?',
    text: 'Inget har skickats till oss. Om du avbryter tar vi bort det du har skrivit på sidan.',
    textSaved:
      'Inget har skickats till oss. Om du avbryter tar vi bort svaren, också de som är sparade på den här enheten.',
    goOn: 'Fortsätt med anmälan',
    discard: 'Avbryt och ta bort svaren',
    laterTitle: 'Vill du fortsätta en annan dag?',
    laterText: 'Spara svaren på den här enheten. Sedan kan du stänga sidan och komma tillbaka.',
    laterTextSaved: 'Du kan stänga sidan och komma tillbaka när det passar.',
    doneTitle: 'Du har avbrutit',
    doneText: 'Det du hade skrivit är borttaget. Inget har skickats till oss. Du är välkommen tillbaka när du vill.',
  },

  keep: {
    title: 'Vill du kunna fortsätta senare?',
    label: 'Spara mina svar på den här enheten tills jag har skickat',
    hint: 'Välj inte det här om andra kan se din telefon eller dator. Svar som är äldre än 14 dagar tas bort nästa gång sidan öppnas.',
    kept: 'Dina svar är sparade på den här enheten.',
    clear: 'Rensa svaren',
    failed: 'Det gick inte att spara på den här enheten. Svaren finns kvar så länge sidan är öppen.',
  },
};
