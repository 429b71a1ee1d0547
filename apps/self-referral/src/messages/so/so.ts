import type { Messages } from '../messages';
import { agesOf, allPlaces, anyPlace, callSwitchboard, nameAtStart, nameOf } from './so-team-phrases';

/** Somali. Authorities keep their Swedish names, which stand on doors and letters, with a word on what they do. */
export const so: Messages = {
  language: 'so',
  dates: {
    months: [
      'Janaayo',
      'Febraayo',
      'Maarso',
      'Abriil',
      'Maajo',
      'Juun',
      'Luulyo',
      'Agoosto',
      'Sebtembar',
      'Oktoobar',
      'Nofembar',
      'Disembar',
    ],
    weekdays: ['Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimce', 'Sabti', 'Axad'],
    date: (day, month, year) => `${day} ${month} ${year}`,
    withWeekday: (weekday, date) => `${weekday}, ${date}`,
  },
  frame: {
    toContent: 'U gudub qoraalka',
    product: 'Adigu codso taageero',
    pageTitle: (page) => `${page} – Adigu codso taageero`,
    errorTitle: (page) => `Khalad: ${page}`,
    footer: 'Wax dheeraad ah oo ku saabsan codsiga',
    languages: 'Luqadda',
    places: allPlaces,
    talk: 'Nala hadal',
    privacy: 'Sida aan u ilaalinno xogtaada',
    follow: 'La soco codsigaaga',
    cancel: 'Jooji',
    back: 'Dib u noqo',
    backToForm: 'Ku noqo su’aalahaaga',
    toStart: 'Bogga hore',
    continue: 'Sii wad',
    save: 'Kaydi isbeddelka',
    skip: 'Ka bood su’aasha',
    optional: 'Adiga ayaa go’aansanaya inaad ka jawaabto iyo in kale.',
    progress: (number, total) => `Su’aal ${number} ee ${total}`,
    errorSummary: (count) => (count === 1 ? 'Hal arrin baa u baahan sixid' : 'Dhowr arrimood baa u baahan sixid'),
    errorMark: 'Khalad:',
    loading: 'Waa la soo rarayaa …',
  },

  start: {
    title: (team) => (team === null ? 'Adigu codso taageero' : `Taageero ka codso ${nameOf(team)}`),
    lead: 'Muddo dheer ma shaqo la’ayd oo ma rabtaa inaad horay u socoto? Halkan adiga ayaa qaadaya tallaabada koowaad. Uma baahnid in cid kale ku soo dirto.',
    aboutTitle: (team) => (team === null ? 'Waa maxay koox iskaashi (samverkansteam)?' : `Waa maxay ${nameOf(team)}?`),
    about: (team) =>
      `${team === null ? 'Koox iskaashi' : nameAtStart(team)} waa dad yar oo kaa caawiya inaad hesho waddo aad ku gaarto shaqo ama waxbarasho. Waxaan ka bilownaa waxa hadda kuu socda, waxaanan qaadnaa tallaabooyin yaryar. Adiga ayaa go’aaminaya yoolka.`,
    owners:
      'Kooxda waxaa wada maamula afar hay’adood: degmada (kommunen), gobolka oo daryeelka caafimaadka maamula (regionen), xafiiska shaqada (Arbetsförmedlingen) iyo qasnadda caymiska bulshada (Försäkringskassan).',
    whoTitle: 'Yaa loogu talagalay?',
    who: (team) =>
      team === null
        ? 'Waxaa loogu talagalay qofka deggan degmada kooxda oo u baahan taageero ka timaadda meel ka badan hal meel. Waxaa laga yaabaa inaad fasax jirro ku jirto, inaad shaqo la’dahay ama inaad ku nooshahay kaalmada degmada (försörjningsstöd).'
        : `Waxaa loogu talagalay qofka deggan ${anyPlace(team.catchment)}, jira ${agesOf(team)}, una baahan taageero ka timaadda meel ka badan hal meel. Waxaa laga yaabaa inaad fasax jirro ku jirto, inaad shaqo la’dahay ama inaad ku nooshahay kaalmada degmada (försörjningsstöd).`,
    unsure: 'Ma hubtid inay kugu habboon tahay? Nala soo xiriir si kastaba, waan wada ogaan doonnaa.',
    nextTitle: 'Sida ay u dhacdo',
    steps: [
      {
        title: 'Waxaad ka jawaabaysaa dhowr su’aalood',
        text: 'Waxay qaadanaysaa ilaa 5 daqiiqo. Su’aalaha badankooda waad ka boodi kartaa.',
      },
      {
        title: 'Annaga ayaa kula soo xiriirayna',
        text: 'Adiga ayaa doorta habka. Waxaan ballansannaa maalin aad noo soo booqan karto.',
      },
      {
        title: 'Waad na soo booqanaysaa',
        text: 'Waxaad arkaysaa sida aan u shaqayno, waxaadna weydiinaysaa wixii aad rabto. Kaddib waxaan ka wada hadlaynaa inay kugu habboon tahay.',
      },
    ],
    factsTitle: 'Waxa wanaagsan in la ogaado',
    facts: [
      'Waa lacag la’aan.',
      'Waa ikhtiyaar. Goor kasta fikraddaada waad beddeli kartaa.',
      'Kooxda oo keliya ayaa akhrida waxa aad qorto. Sharciga ayaa naga rabaa inaan sirta ilaalinno.',
      'Hay’adaha kale uma sheegno inaad nala soo xiriirtay, haddii aanad oggolaan.',
      'Lacagta aad hesho kuma beddelmayso codsiga aad dirto.',
    ],
    begin: 'Bilow',
    atOnce: 'Waxay qaadanaysaa ilaa 5 daqiiqo. Waa lacag la’aan iyo ikhtiyaar.',
    stopTitle: (team) =>
      team === null ? 'Kooxaha qaarkood hadda dad cusub ma qaataan' : `${nameAtStart(team)} hadda dad cusub ma qaadato`,
    stopText: 'Codsigaaga waad diri kartaa si kastaba. Kooxda ayuu la sugayaa ilaa dad cusub la qaato mar kale.',
    savedTitle: 'Jawaabo kuu kaydsan ayaa ku jira qalabkan',
    savedText: 'Waad ka sii wadi kartaa meeshii aad joogtay, ama jawaabaha waad tirtiri kartaa.',
    unsentTitle: 'Waxaad bilowday inaad jawaabto',
    unsentText: 'Weli waxba lama dirin. Jawaabahaagu way joogayaan inta boggu furan yahay.',
    resume: 'Ka sii wad meeshii aad joogtay',
    discard: 'Tirtir jawaabaha',
    lostTitle: 'Waa inaad mar kale bilowdo',
    lostText:
      'Waxa aad qortay hadda ma joogaan. Bogga dib ayaa loo furay, ama wuxuu furnaa in ka badan hal maalin. Waxba lama dirin. Haddii jawaabaha qalabkaaga lagu kaydin karo, waxaad taas ka dooran kartaa xagga hoose ee su’aal kasta.',
    sentTitle: 'Codsi ayaad dirtay',
    sentText: 'Tixraacaaga iyo koodhkaaga way ku jirayaan shaashadda ilaa aad bogga xirto.',
    showReceipt: 'Muuji tixraaca iyo koodhka',
    another: 'Samee codsi cusub',
  },

  protectedIdentity: {
    title: 'Xogtaada shakhsiga ah ma la ilaaliyaa?',
    short: 'Xogtaada shakhsiga ah ma la qariyaa (skyddade personuppgifter)? Ha buuxin foomkan.',
    text: (team) =>
      `Markaas waxba halkan ha ku qorin. ${callSwitchboard(team)} Magacaaga ha u sheegin qofka ugu horreeya ee taleefanka qabta. Sheeg markaad kooxda la hadasho.`,
  },

  talk: {
    title: 'Nala hadal',
    callTitle: 'Na soo wac',
    call: callSwitchboard,
    callNoReason:
      'Uma baahnid inaad sheegto sababta aad u soo wacday, magacaagana uma baahnid inaad u sheegto qofka taleefanka qabta.',
    teamLine: (team) => `${allPlaces(team.catchment)}: weydiiso inaad la hadasho ${nameOf(team)}.`,
    visitTitle: 'Noo kaalay',
    visit: 'Wac degmada oo weydii meesha aan joogno iyo goorta aad iman karto.',
    helpTitle: 'Taleefanka ma kugu adag yahay?',
    help: 'Weydiiso qof aad ku kalsoon tahay inuu kuu waco. Wuxuu noqon karaa saaxiib, qof qoyskaaga ka mid ah, xarunta caafimaadka (vårdcentral) ama qof aad xafiis ka taqaan.',
    protectedTitle: 'Xog shakhsi ah oo la ilaaliyo',
    protectedText:
      'Waxba ha ku qorin foomka. Magacaaga ha u sheegin qofka ugu horreeya ee taleefanka qabta. Sheeg markaad kooxda la hadasho.',
    urgentTitle: 'Hadda caawimo ma u baahan tahay?',
    urgent:
      'Haddii nolol khatar ku jirto, wac 112. Haddii aad u baahan tahay talo caafimaad, wac 1177. Labaduba waxay jawaabaan habeen iyo maalin.',
  },

  privacy: {
    title: 'Sida aan u ilaalinno xogtaada',
    sections: [
      {
        title: 'Waxa aan kaydinno',
        text: 'Waxa aad foomka ku qorto, kooxda aad dooratay iyo maalinta aad dirtay. Su’aalaha aad ka boodo waxba kama kaydinno.',
      },
      {
        title: 'Sababta aan u kaydinno',
        text: 'Si aan kula soo xiriirno, si aan booqashadaada u diyaarinno, iyo si aan adiga kula ogaanno inay kooxdu kugu habboon tahay.',
      },
      {
        title: 'Yaa akhriya',
        text: 'Dadka kooxda ka shaqeeya, sharciga ayaana ka raba inay sirta ilaaliyaan. Mar kasta oo qof xogtaada furo, waxaa la qoraa cidda uu ahaa.',
      },
      {
        title: 'Yaan loo sheegin',
        text: 'Hay’adaha kale uma sheegno inaad nala soo xiriirtay, haddii aanad oggolaan.',
      },
      {
        title: 'Xuquuqdaadu waa maxay',
        text: 'Goor kasta waad la noqon kartaa codsigaaga. Waxaad xaq u leedahay inaad ogaato waxa aan kaa kaydinnay iyo in khaladka la saxo. U sheeg kooxda. Haddii aanad ku qanacsanayn, waxaad la xiriiri kartaa hay’adda ilaalisa xogta shakhsiga ah (Integritetsskyddsmyndigheten), imy.se.',
      },
      {
        title: 'Taleefankaaga ama kombiyuutarkaaga',
        text: 'Boggu ma daba galo waxa aad internetka ku samayso. Jawaabahaaga qalabkaaga waxaan ku kaydinnaa oo keliya haddii aad doorato, waana la tirtiraa markaad dirto. Browserka laftiisu wuu xasuusan karaa boggagga aad buuxisay, si aad dib ugu noqon karto. Markaad joojiso, ama aad koodhka shaashadda ka saarto, waxaan ka codsannaa inuu hilmaamo. Dad kale ma isticmaalaan isla qalabka? Browserka gebi ahaan xir markaad dhammayso.',
      },
    ],
  },

  missing: {
    title: 'Boggan ma jiro',
    text: 'Hubi cinwaanka, ama ka bilow bogga hore.',
  },

  waiting: {
    title: 'Bogga ma soo rari karin',
    text: 'Waxaa laga yaabaa inay internetka tahay. Xoogaa sug oo mar kale isku day.',
    retry: 'Mar kale isku day',
  },

  crash: {
    title: 'Khalad baa bogga ka dhacay',
    text: 'Bogga dib u fur oo mar kale isku day. Waxba iskood looma dirin.',
    reload: 'Dib u fur bogga',
  },
};
