import type { FormTexts } from '../messages';
import { thousands } from '../thousands';
import { agesOf, allPlaces, anyPlace, nameAtStart, nameOf } from './so-team-phrases';

export const soForm: FormTexts = {
  team: {
    title: 'Kooxdee baad rabtaa inaad la xiriirto?',
    hint: 'Dooro degmada (kommun) aad deggan tahay. Haddii aanay halkan ku jirin, waxaad dooran kartaa tan ugu dhow.',
    option: (name, ages) => `${name}, qofka jira ${ages.from} ilaa ${ages.to} sano`,
    missing: 'Dooro koox.',
    gone: 'Kooxdaas hadda ma jirto. Mid kale dooro.',
    none: 'Halkan hadda lagama codsan karo. Wac degmadaada oo weydii kooxda iskaashiga (samverkansteamet).',
    failed: 'Kooxaha ma soo rari karin. Hubi inaad internet leedahay oo mar kale isku day.',
    retry: 'Mar kale isku day',
    summary: 'Kooxda',
    summaryValue: (team) => `${team.name}, ${allPlaces(team.catchment)}`,
  },

  name: {
    title: 'Magacaa?',
    hint: 'Waxaan u weydiinaynaa si aan u ogaanno cidda aan la xiriirayno.',
    summary: 'Magaca',
    givenName: 'Magaca koowaad',
    familyName: 'Magaca qoyska',
    givenNameMissing: 'Qor magacaaga koowaad.',
    familyNameMissing: 'Qor magaca qoyskaaga.',
  },

  contact: {
    title: 'Sidee rabtaa inaan kuula soo xiriirno?',
    hint: 'Waxaan kuula soo xiriiraynaa oo keliya habka aad doorato.',
    summary: 'Sida aan kuula xiriirno',
    ways: { phone: 'Taleefan', email: 'Iimayl', letter: 'Warqad' },
    phone: 'Lambarka taleefanka',
    phoneHint: 'Lambarka aad jeceshahay inaad ka jawaabto.',
    someoneElse: 'Haddii qof kale qabto, maxaan dhihi karnaa?',
    someoneElseHint: 'Haddii aanad waxba dooran, waxaan sheegnaa magacayaga koowaad oo keliya.',
    someoneElseOptions: {
      'first-name': 'Sheega magacaaga koowaad oo keliya, ha sheegina meesha aad ka soo wacdeen',
      team: 'Waad sheegi kartaan cidda aad tihiin',
      nothing: 'Waxba ha dhihina, mar kale soo waca',
    },
    someoneElseSummary: {
      'first-name': 'Haddii qof kale qabto: sheega magaca koowaad oo keliya',
      team: 'Haddii qof kale qabto: waad sheegi kartaan cidda aad tihiin',
      nothing: 'Haddii qof kale qabto: waxba ha dhihina',
    },
    email: 'Cinwaanka iimaylka',
    emailHint: 'Iimaylka waxba kagama qorno adiga ama sababta aan kuula soo xiriirayno.',
    postalAddress: 'Magaca sanduuqa boostada, waddada, lambarka boostada iyo magaalada',
    postalAddressHint: 'Cinwaankaagu ma qarsoon yahay? Halkan ha ku qorin. Na soo wac.',
    wayMissing: 'Dooro sida aan kuula soo xiriirayno.',
    phoneMissing: 'Qor lambarkaaga taleefanka, ama hab kale dooro.',
    phoneWrong: 'Lambarka taleefanka ku qor tirooyin keliya, tusaale 070-123 45 67.',
    emailMissing: 'Qor cinwaankaaga iimaylka, ama hab kale dooro.',
    emailWrong: 'Hubi cinwaanka iimaylka. Waa inuu u ekaado magac@tusaale.se.',
    postalAddressMissing: 'Qor cinwaankaaga, ama hab kale dooro.',
  },

  birthDate: {
    title: 'Goorma ayaad dhalatay?',
    hint: (team) =>
      team === null
        ? 'Tusaale 5 3 1985. Uma baahnin lambarkaaga aqoonsiga (personnummer).'
        : `Tusaale 5 3 1985. Waxaan u weydiinaynaa maxaa yeelay ${nameOf(team)} waxaa ugu horrayn loogu talagalay qofka jira ${agesOf(team)}. Uma baahnin lambarkaaga aqoonsiga (personnummer).`,
    summary: 'Taariikhda dhalashada',
    day: 'Maalin',
    month: 'Bil',
    year: 'Sannad',
    incomplete: 'Qor maalinta, bisha iyo sannadka, ama ka bood su’aasha.',
    shortYear: 'Sannadka ku qor afar tiro, tusaale 1985.',
    wrong: 'Taariikhdaas ma jirto. Hubi maalinta, bisha iyo sannadka.',
    future: 'Taariikhdaas weli lama gaarin. Hubi sannadka.',
    tooLongAgo: 'Hubi sannadka. Waxay u muuqataa inay aad u fog tahay.',
  },

  municipality: {
    title: 'Degmadee baad deggan tahay?',
    hint: (team) =>
      `${nameAtStart(team)} waxaa ugu horrayn loogu talagalay qofka deggan ${team === null ? 'degmada' : anyPlace(team.catchment)}. Cinwaankaaga uma baahnin.`,
    summary: 'Waxaad deggan tahay',
    elsewhere: 'Degmo kale',
    which: 'Degmadee?',
    whichMissing: 'Qor degmada aad deggan tahay, ama ka bood su’aasha.',
  },

  hopes: {
    title: 'Maxaad rajaynaysaa?',
    hint: 'Wuxuu noqon karaa wax weyn ama wax yar. Dhowr erey ayaa ku filan, qoraalka khaladkiisuna dhib ma leh. Waxaad ku qori kartaa af Soomaali.',
    summary: 'Waxa aan rajaynayo',
  },

  worksAlready: {
    title: 'Maxaa hadda si fiican kuugu socda?',
    hint: 'Tusaale wax aad jeceshahay inaad samayso, wax aad ku fiican tahay ama qof qiimo kuu leh.',
    summary: 'Waxa si fiican u socda',
  },

  supportToday: {
    title: 'Taageero noocee ah ayaad hadda haysataa?',
    hint: 'Tusaale xarunta caafimaadka, dhakhtarka cilminafsiga, adeegga bulshada (socialtjänsten), taageerada guriga, qoyska ama saaxiibbada. Uma baahnid inaad magacyo qorto.',
    summary: 'Taageerada hadda',
  },

  income: {
    title: 'Maxaad hadda ku nooshahay?',
    hint: 'Dooro waxa ay lacagtaadu badankeedu ka timaaddo. Jawaabtu waxba kaama beddesho, laakiin waxay naga caawinaysaa inaan fahamno.',
    summary: 'Waxa aad ku nooshahay',
    options: {
      'social-assistance': {
        label: 'Kaalmada degmada (försörjningsstöd)',
        hint: 'Lacag ka timaadda adeegga bulshada ee degmada',
      },
      'sickness-benefit': { label: 'Lacagta jirrada (sjukpenning)', hint: 'Markaad fasax jirro ku jirto' },
      'rehabilitation-benefit': {
        label: 'Lacagta dhaqancelinta (rehabiliteringspenning)',
        hint: 'Markaad ka qayb qaadato dhaqancelin si aad shaqo ugu noqoto',
      },
      'activity-compensation': {
        label: 'Magdhowga hawlaha (aktivitetsersättning)',
        hint: 'Markaad da’ yar tahay oo aanad shaqayn karin jirro ama naafonimo awgeed',
      },
      'activity-support': {
        label: 'Taageerada hawlaha (aktivitetsstöd)',
        hint: 'Markaad ku jirto barnaamij xafiiska shaqada ah (Arbetsförmedlingen)',
      },
      'unemployment-benefit': { label: 'Lacagta shaqo la’aanta (a-kassa)', hint: 'Markaad shaqo la’dahay' },
      none: {
        label: 'Lacag kama helo hay’ad dawladeed',
        hint: 'Tusaale lacag aad kaydsatay, ama qoyska ayaa ku caawiya',
      },
      other: { label: 'Wax kale', hint: '' },
    },
    unknown: 'Ma garanayo',
  },

  practicalNeeds: {
    title: 'Wax ma u baahan tahay si aad halkan u timaaddo?',
    hint: 'Calaamadee wax kasta oo run ah, ama ka bood.',
    summary: 'Baahiyaha',
    interpreter: 'Waxaan rabaa turjumaan',
    interpreterLanguage: 'Luqaddee?',
    interpreterLanguageHint: 'Luqadda dhegoolaha sidoo kale waa caadi.',
    interpreterSummary: (language) => (language === '' ? 'Turjumaan' : `Turjumaan: ${language}`),
    stepFree: 'Jaranjaro ma fuuli karo',
    stepFreeHint: 'Tusaale waxaad leedahay kursi curyaan, gaari lagu socdo ama gaari ilmo',
    hearingOrSight: 'Araggaygu ama maqalkaygu waa liitaa',
    companion: 'Waxaan rabaa inaan qof soo kaxaysto',
    companionHint: 'Saaxiib, qof qoyska ka mid ah ama qof kale oo ku taageera',
    other: 'Wax kale oo aan ka fikirno ma jiraan?',
    otherHint: 'Tusaale waqtiyada kugu adag, ama inaad walwasho markaad dad badan dhex joogto.',
  },

  consent: {
    title: 'Jawaabahaaga ma kaydin karnaa oo ma akhrin karnaa?',
    lead: (team) =>
      `Annaga oo ka shaqayna ${nameOf(team)} waxaan u baahannahay inaan akhrinno jawaabahaaga si aan kuula soo xiriirno.`,
    points: [
      'Cid kooxda ka baxsan ma akhrido.',
      'Adiga ayaan marka hore ku weydiinaynaa haddii aan qof kale kaala hadlayno.',
      'Goor kasta waad la noqon kartaa codsigaaga.',
    ],
    more: 'Wax badan ka akhri sida aan u ilaalinno xogtaada',
    yes: 'Haa, kooxdu way kaydin kartaa oo way akhrin kartaa jawaabahayga',
    summary: 'Ma kaydin oo ma akhrin karnaa',
    given: 'Haa',
    missing: 'Calaamadee sanduuqa haddii aad rabto inaad codsiga dirto. Haddii kale ma qaadan karno jawaabahaaga.',
  },

  refused: 'Jawaabta si kale u qor. Sidan kuma qaadan karno.',
  tooLong: (most, now) => `Qoraalka ka dhig ${thousands(most)} xaraf. Hadda waa ${thousands(now)}.`,
  note: {
    title: 'Wax wanaagsan inaad ogaato intaadan sii wadin',
    age: (team) =>
      `${nameAtStart(team)} waxaa ugu horrayn loogu talagalay qofka jira ${agesOf(team)}. Codsigaaga waad diri kartaa si kastaba. Waan akhrinaynaa, waanan kula soo xiriiraynaa.`,
    tooYoung:
      'Waxaad sidoo kale la hadli kartaa caafimaadka dugsiga, rugta dhallinyarada (ungdomsmottagning) ama adeegga bulshada ee degmadaada.',
    tooOld: 'Waxaad sidoo kale la hadli kartaa xaruntaada caafimaadka (vårdcentral) ama degmada aad deggan tahay.',
    municipality: (team) =>
      `${nameAtStart(team)} waxaa ugu horrayn loogu talagalay qofka deggan ${anyPlace(team.catchment)}. Codsigaaga waad diri kartaa si kastaba. Waan akhrinaynaa, waanan kula soo xiriiraynaa.`,
    elsewhere:
      'Waxaa laga yaabaa in koox la mid ah ay ka jirto meesha aad deggan tahay. Weydii degmada, xarunta caafimaadka, xafiiska shaqada (Arbetsförmedlingen) ama qasnadda caymiska bulshada (Försäkringskassan).',
    otherTeam: (team) => `Meesha aad deggan tahay waxaa jirta ${nameOf(team)}. Ma door bidaysaa inaad la xiriirto?`,
    switchTeam: (team) => `U beddel ${nameOf(team)}`,
    goOn: 'Sii wad si kastaba',
    change: 'Beddel jawaabta',
    onCheckAge: (team) =>
      `${nameAtStart(team)} waxaa ugu horrayn loogu talagalay qofka jira ${agesOf(team)}. Waad diri kartaa si kastaba.`,
    onCheckMunicipality: (team) =>
      `${nameAtStart(team)} waxaa ugu horrayn loogu talagalay qofka deggan ${anyPlace(team.catchment)}. Waad diri kartaa si kastaba.`,
  },

  check: {
    title: 'Akhri intaadan dirin',
    hint: 'Wax walba waad beddeli kartaa. Weli waxba lama dirin.',
    change: 'Beddel',
    unanswered: 'Jawaab ma jirto',
    skipped: 'Waad ka booday',
    goesTo: (team) => `Markaad badhanka riixdo, jawaabahaagu waxay gaarayaan ${nameOf(team)}.`,
    send: 'Dir codsiga',
    sending: 'Waa la dirayaa …',
    problemTitle: 'Codsiga weli lama dirin',
    noAnswer:
      'Jawaab ma helin. Waxaa laga yaabaa inay internetka tahay. Jawaabahaagu way joogaan. Mar kale isku day. Marar badan waad riixi kartaa, codsigaagu hal mar oo keliya ayuu soo gaarayaa.',
    fault: 'Khalad baa naga dhacay. Jawaabahaagu way joogaan. Xoogaa kaddib isku day.',
    unsure:
      'Meel ay ahayd inay bannaanaato ayaa la buuxiyey. Mararka qaarkood browserka ayaa iskiis u buuxiya. Jawaabahaagu way joogaan. Mar kale riix Dir codsiga.',
    trap: 'Meeshan waxba ha ku qorin',
    tooMany: 'Hadda dad badan ayaa wax diraya. Jawaabahaagu way joogaan. Hal daqiiqo sug oo mar kale isku day.',
  },

  sent: {
    title: 'Mahadsanid. Codsigaagu wuu na soo gaaray',
    lead: (teamName) => `Kooxda ${teamName} way heshay jawaabahaaga, way kula soo xiriiraysaa.`,
    amended: (teamName) =>
      `Codsigaagu hore ayuu u soo gaaray. Hadda kooxda ${teamName} waxay heshay wixii aad markii dambe beddeshay. Jawaabaha ugu dambeeya ayaa shaqaynaya.`,
    keepTitle: 'Kaydso tixraacaaga iyo koodhkaaga',
    keepText: 'Hadda oo keliya ayay muuqdaan. Qoro, sawir ka qaad ama bogga daabac. Ha tusin qof aanad ku kalsoonayn.',
    reference: 'Tixraac',
    code: 'Koodh sir ah',
    copy: 'Koobi labadaba',
    copied: 'Waa la koobiyeeyay',
    copyFailed: 'Koobi lama samayn karin. Qoro.',
    copyText: (reference, code, address) =>
      `Codsigayga\nTixraac: ${reference}\nKoodh sir ah: ${code}\nLa soco codsiga: ${address}`,
    print: 'Daabac',
    useTitle: 'Maxaan u isticmaalayaa?',
    use: 'Waxaad ku arki kartaa sida codsigaagu u socdo, bogga La soco codsigaaga. Halkaas waxaad sidoo kale ka dooran kartaa waqtiga booqashada, wax baad ku dari kartaa, ama codsiga waad la noqon kartaa. Haddii ay kaa lumaan, si kastaba waan kula soo xiriiraynaa.',
    nextTitle: 'Waxa hadda dhacaya',
    next: [
      'Waxaan akhrinaynaa waxa aad qortay.',
      'Waxaan kuula soo xiriiraynaa habka aad dooratay, waxaanan ballansanaynaa maalin booqasho.',
      'Waad na soo booqanaysaa, waxaad arkaysaa sida aan u shaqayno, waxaadna weydiinaysaa wixii aad rabto.',
    ],
    changeMind: (teamName) =>
      `Ma fikraddaada ayaad beddeshay mise wax baad ku darsanaysaa? Noo sheeg markaan kula soo xiriirno, ama wac degmada oo weydiiso inaad la hadasho kooxda ${teamName}.`,
    urgent:
      'Codsiyada ma akhrinno habeen iyo maalin. Haddii nolol khatar ku jirto, wac 112. Haddii aad u baahan tahay talo caafimaad, wac 1177.',
    done: 'Waan dhammeeyay, koodhka ka saar shaashadda',
    doneHint: 'Way fiican tahay haddii dad kale isticmaalaan isla taleefanka ama kombiyuutarka.',
    address: 'Bogga waxaad ka helaysaa',
    goneTitle: 'Koodhka mar kale lama muujiyo',
    goneText:
      'Tixraaca iyo koodhka hal mar oo keliya ayaa la muujiyaa, si aan cid kale u arkin. Haddii aanad codsi dirin, waxaad ka bilaabi kartaa bogga hore.',
    goneComfort:
      'Haddii aad codsigaaga dirtay waan helnay, waanan kula soo xiriiraynaa xataa haddii aanad koodhka haysan.',
    elsewhereTitle: 'Codsigaaga hore ayaa loo diray',
    elsewhereText:
      'Waxaad ka dirtay bog kale oo browserka ku furan. Tixraacaaga iyo koodhkaaga halkaas ayay ku muuqdaan.',
  },

  cancel: {
    title: 'Ma rabtaa inaad joojiso?',
    text: 'Waxba naloo ma soo dirin. Haddii aad joojiso, waxaan tirtiraynaa wixii aad bogga ku qortay.',
    textSaved:
      'Waxba naloo ma soo dirin. Haddii aad joojiso, waxaan tirtiraynaa jawaabaha, xataa kuwa ku kaydsan qalabkan.',
    goOn: 'Sii wad codsiga',
    discard: 'Jooji oo tirtir jawaabaha',
    laterTitle: 'Ma rabtaa inaad maalin kale sii waddo?',
    laterText: 'Jawaabaha ku kaydi qalabkan. Kaddib bogga waad xiri kartaa oo waad soo noqon kartaa.',
    laterTextSaved: 'Bogga waad xiri kartaa oo waad soo noqon kartaa markay kuu habboonaato.',
    doneTitle: 'Waad joojisay',
    doneText: 'Wixii aad qortay waa la tirtiray. Waxba naloo ma soo dirin. Soo noqo goortii aad rabto.',
  },

  keep: {
    title: 'Ma rabtaa inaad hadhow sii wadi karto?',
    label: 'Jawaabahayga ku kaydi qalabkan ilaa aan diro',
    hint: 'Tan ha dooran haddii dad kale arki karaan taleefankaaga ama kombiyuutarkaaga. Jawaabaha ka weyn 14 maalmood waa la tirtiraa marka xigta ee bogga la furo.',
    kept: 'Jawaabahaagu waxay ku kaydsan yihiin qalabkan.',
    clear: 'Nadiifi jawaabaha',
    failed: 'Qalabkan laguma kaydin karin. Jawaabuhu way joogayaan inta boggu furan yahay.',
  },
};
