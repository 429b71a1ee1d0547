import type { FormTexts } from '../messages';
import { thousands } from '../thousands';
import { agesOf, allPlaces, livingIn } from './fi-team-phrases';

export const fiForm: FormTexts = {
  team: {
    title: 'Mihin tiimiin haluat ottaa yhteyttä?',
    hint: 'Valitse kunta, jossa asut. Jos sitä ei ole tässä, voit valita lähimmän.',
    option: (name, ages) => `${name}, sinulle joka olet ${ages.from}–${ages.to}-vuotias`,
    missing: 'Valitse tiimi.',
    gone: 'Tiimiä ei enää ole. Valitse toinen.',
    none: 'Täällä ei voi hakea juuri nyt. Soita kuntasi vaihteeseen ja kysy yhteistyötiimiä (samverkansteamet).',
    failed: 'Tiimejä ei saatu haettua. Tarkista, että sinulla on verkkoyhteys, ja yritä uudestaan.',
    retry: 'Yritä uudestaan',
    summary: 'Tiimi',
    summaryValue: (team) => `${team.name}, ${allPlaces(team.catchment)}`,
  },

  name: {
    title: 'Mikä on nimesi?',
    hint: 'Kysymme, jotta tiedämme, kehen otamme yhteyttä.',
    summary: 'Nimi',
    givenName: 'Etunimi',
    familyName: 'Sukunimi',
    givenNameMissing: 'Kirjoita etunimesi.',
    familyNameMissing: 'Kirjoita sukunimesi.',
  },

  contact: {
    title: 'Miten haluat, että otamme yhteyttä?',
    hint: 'Otamme yhteyttä vain sillä tavalla, jonka valitset.',
    summary: 'Näin otamme yhteyttä',
    ways: { phone: 'Puhelin', email: 'Sähköposti', letter: 'Kirje' },
    phone: 'Puhelinnumero',
    phoneHint: 'Numero, johon vastaat mieluiten.',
    someoneElse: 'Jos joku muu vastaa, mitä saamme sanoa?',
    someoneElseHint: 'Jos et valitse mitään, sanomme vain etunimemme.',
    someoneElseOptions: {
      'first-name': 'Sanokaa vain etunimenne, ei sitä, mistä soitatte',
      team: 'Saatte kertoa, keitä olette',
      nothing: 'Älkää sanoko mitään, soittakaa toisen kerran',
    },
    someoneElseSummary: {
      'first-name': 'Jos joku muu vastaa: sanokaa vain etunimi',
      team: 'Jos joku muu vastaa: saatte kertoa, keitä olette',
      nothing: 'Jos joku muu vastaa: älkää sanoko mitään',
    },
    email: 'Sähköpostiosoite',
    emailHint: 'Emme kirjoita viestiin mitään sinusta emmekä siitä, miksi otamme yhteyttä.',
    postalAddress: 'Postilaatikon nimi, katu, postinumero ja paikkakunta',
    postalAddressHint: 'Onko osoitteesi suojattu? Älä kirjoita sitä tähän. Soita meille.',
    wayMissing: 'Valitse, miten otamme yhteyttä.',
    phoneMissing: 'Kirjoita puhelinnumerosi tai valitse toinen tapa.',
    phoneWrong: 'Kirjoita puhelinnumero pelkillä numeroilla, esimerkiksi 070-123 45 67.',
    emailMissing: 'Kirjoita sähköpostiosoitteesi tai valitse toinen tapa.',
    emailWrong: 'Tarkista sähköpostiosoite. Sen pitää olla muotoa nimi@esimerkki.fi.',
    postalAddressMissing: 'Kirjoita osoitteesi tai valitse toinen tapa.',
  },

  birthDate: {
    title: 'Milloin olet syntynyt?',
    hint: (team) =>
      team === null
        ? 'Esimerkiksi 5 3 1985. Emme tarvitse henkilötunnustasi.'
        : `Esimerkiksi 5 3 1985. Kysymme, koska ${team.name} on ensisijaisesti sille, joka on ${agesOf(team)}. Emme tarvitse henkilötunnustasi.`,
    summary: 'Syntynyt',
    day: 'Päivä',
    month: 'Kuukausi',
    year: 'Vuosi',
    incomplete: 'Kirjoita päivä, kuukausi ja vuosi tai ohita kysymys.',
    shortYear: 'Kirjoita vuosi neljällä numerolla, esimerkiksi 1985.',
    wrong: 'Sellaista päivää ei ole. Tarkista päivä, kuukausi ja vuosi.',
    future: 'Se päivä ei ole vielä ollut. Tarkista vuosi.',
    tooLongAgo: 'Tarkista vuosi. Se näyttää olevan liian kaukana.',
  },

  municipality: {
    title: 'Missä kunnassa asut?',
    hint: (team) =>
      team === null
        ? 'Tiimi on ensisijaisesti kunnassa asuville. Emme tarvitse osoitettasi.'
        : `${team.name} on ensisijaisesti sille, joka asuu ${livingIn(team.catchment)}. Emme tarvitse osoitettasi.`,
    summary: 'Asuinkunta',
    elsewhere: 'Toisessa kunnassa',
    which: 'Missä kunnassa?',
    whichMissing: 'Kirjoita, missä kunnassa asut, tai ohita kysymys.',
  },

  hopes: {
    title: 'Mitä toivot?',
    hint: 'Se voi olla jotakin suurta tai jotakin pientä. Muutama sana riittää, eikä oikeinkirjoituksella ole väliä.',
    summary: 'Tätä toivon',
  },

  worksAlready: {
    title: 'Mikä sujuu jo nyt?',
    hint: 'Esimerkiksi jokin, mitä teet mielelläsi tai missä olet hyvä, tai joku, joka on sinulle tärkeä.',
    summary: 'Tämä sujuu jo',
  },

  supportToday: {
    title: 'Mitä tukea saat nyt?',
    hint: 'Esimerkiksi terveyskeskus, psykiatria, sosiaalipalvelut (socialtjänsten), asumistuki arkeen, perhe tai ystävät. Nimiä ei tarvitse kirjoittaa.',
    summary: 'Tuki nyt',
  },

  income: {
    title: 'Millä elät nyt?',
    hint: 'Valitse se, mistä saat eniten rahaa. Vastaus ei muuta mitään sinun kohdallasi, mutta auttaa meitä ymmärtämään.',
    summary: 'Toimeentulo',
    options: {
      'social-assistance': {
        label: 'Toimeentulotuki (försörjningsstöd)',
        hint: 'Rahaa kunnan sosiaalipalveluilta',
      },
      'sickness-benefit': { label: 'Sairauspäiväraha (sjukpenning)', hint: 'Kun olet sairauslomalla' },
      'rehabilitation-benefit': {
        label: 'Kuntoutusraha (rehabiliteringspenning)',
        hint: 'Kun olet mukana kuntoutuksessa',
      },
      'activity-compensation': {
        label: 'Aktiviteettikorvaus (aktivitetsersättning)',
        hint: 'Kun olet nuori etkä voi tehdä työtä sairauden tai vamman vuoksi',
      },
      'activity-support': {
        label: 'Aktiviteettituki (aktivitetsstöd)',
        hint: 'Kun olet työnvälityksen (Arbetsförmedlingen) ohjelmassa',
      },
      'unemployment-benefit': { label: 'Työttömyyskorvaus (a-kassa)', hint: 'Kun olet työtön' },
      none: {
        label: 'En saa rahaa miltään viranomaiselta',
        hint: 'Esimerkiksi säästöillä, tai perhe auttaa sinua',
      },
      other: { label: 'Jokin muu', hint: '' },
    },
    unknown: 'En tiedä',
  },

  practicalNeeds: {
    title: 'Tarvitsetko jotakin, jotta voit tulla tänne?',
    hint: 'Merkitse kaikki, mikä pitää paikkansa, tai ohita kysymys.',
    summary: 'Tarpeet',
    interpreter: 'Haluan tulkin',
    interpreterLanguage: 'Mikä kieli?',
    interpreterLanguageHint: 'Myös viittomakieli käy.',
    interpreterSummary: (language) => (language === '' ? 'Tulkki' : `Tulkki: ${language}`),
    stepFree: 'En voi kulkea portaissa',
    stepFreeHint: 'Esimerkiksi koska sinulla on pyörätuoli, rollaattori tai lastenvaunut',
    hearingOrSight: 'Näen tai kuulen huonosti',
    companion: 'Haluan ottaa jonkun mukaan',
    companionHint: 'Ystävän, perheenjäsenen tai jonkun muun, joka tukee sinua',
    other: 'Onko jotakin muuta, mitä meidän pitää ottaa huomioon?',
    otherHint:
      'Esimerkiksi ajat, jotka ovat sinulle vaikeita, tai että tunnet olosi levottomaksi, kun ihmisiä on paljon.',
  },

  consent: {
    title: 'Saammeko tallentaa ja lukea vastauksesi?',
    lead: (team) =>
      team === null
        ? 'Meidän tiimissä työskentelevien täytyy lukea vastauksesi, jotta voimme ottaa sinuun yhteyttä.'
        : `Meidän tiimissä ${team.name} työskentelevien täytyy lukea vastauksesi, jotta voimme ottaa sinuun yhteyttä.`,
    points: [
      'Kukaan tiimin ulkopuolella ei lue niitä.',
      'Kysymme ensin sinulta, jos haluamme puhua sinusta jonkun muun kanssa.',
      'Voit perua hakemuksesi milloin vain.',
    ],
    more: 'Lue lisää siitä, miten käsittelemme tietojasi',
    yes: 'Kyllä, tiimi saa tallentaa ja lukea vastaukseni',
    summary: 'Saammeko tallentaa ja lukea',
    given: 'Kyllä',
    missing: 'Merkitse ruutu, jos haluat lähettää hakemuksen. Muuten emme saa ottaa vastauksiasi vastaan.',
  },

  refused: 'Kirjoita vastaus toisella tavalla. Emme voi ottaa sitä vastaan tällaisena.',
  tooLong: (most, now) => `Lyhennä teksti ${thousands(most)} merkkiin. Nyt siinä on ${thousands(now)} merkkiä.`,
  note: {
    title: 'Hyvä tietää ennen kuin jatkat',
    age: (team) =>
      `${team.name} on ensisijaisesti sille, joka on ${agesOf(team)}. Saat silti lähettää hakemuksesi. Luemme sen ja otamme yhteyttä.`,
    tooYoung:
      'Voit puhua myös koulun oppilashuollon, nuorisovastaanoton (ungdomsmottagning) tai kuntasi sosiaalipalvelujen kanssa.',
    tooOld: 'Voit puhua myös terveyskeskuksesi tai asuinkuntasi kanssa.',
    municipality: (team) =>
      `${team.name} on ensisijaisesti sille, joka asuu ${livingIn(team.catchment)}. Saat silti lähettää hakemuksesi. Luemme sen ja otamme yhteyttä.`,
    elsewhere:
      'Asuinpaikallasi voi olla samanlainen tiimi. Kysy kunnan vaihteesta, terveyskeskuksesta, työnvälityksestä (Arbetsförmedlingen) tai vakuutuskassasta (Försäkringskassan).',
    otherTeam: (team) => `Siellä, missä asut, on tiimi ${team.name}. Haluatko mieluummin ottaa yhteyttä siihen?`,
    switchTeam: (team) => `Vaihda tiimiin ${team.name}`,
    goOn: 'Jatka silti',
    change: 'Muuta vastausta',
    onCheckAge: (team) => `${team.name} on ensisijaisesti sille, joka on ${agesOf(team)}. Saat silti lähettää.`,
    onCheckMunicipality: (team) =>
      `${team.name} on ensisijaisesti sille, joka asuu ${livingIn(team.catchment)}. Saat silti lähettää.`,
  },

  check: {
    title: 'Lue läpi ennen kuin lähetät',
    hint: 'Voit muuttaa kaikkea. Mitään ei ole vielä lähetetty.',
    change: 'Muuta',
    unanswered: 'Ei vastausta',
    skipped: 'Ohitit kysymyksen',
    goesTo: (team) =>
      team === null
        ? 'Kun painat nappia, vastauksesi menevät tiimille.'
        : `Kun painat nappia, vastauksesi menevät tiimille ${team.name}.`,
    send: 'Lähetä hakemus',
    sending: 'Lähetetään …',
    problemTitle: 'Hakemusta ei ole vielä lähetetty',
    noAnswer:
      'Emme saaneet vastausta. Syynä voi olla verkkoyhteys. Vastauksesi ovat tallella. Yritä uudestaan. Voit painaa monta kertaa, hakemuksesi tulee silti perille vain kerran.',
    fault: 'Meillä meni jokin vikaan. Vastauksesi ovat tallella. Yritä hetken päästä uudestaan.',
    unsure:
      'Kenttä, jonka pitää olla tyhjä, oli täytetty. Joskus selain tekee sen itsestään. Vastauksesi ovat tallella. Paina Lähetä hakemus vielä kerran.',
    trap: 'Jätä tämä kenttä tyhjäksi',
    tooMany: 'Juuri nyt moni lähettää. Vastauksesi ovat tallella. Odota minuutti ja yritä uudestaan.',
  },

  sent: {
    title: 'Kiitos. Hakemuksesi on tullut perille',
    lead: (teamName) => `${teamName} on saanut vastauksesi ja ottaa sinuun yhteyttä.`,
    amended: (teamName) =>
      `Hakemuksesi oli jo tullut perille kerran. Nyt ${teamName} on saanut myös sen, mitä muutit jälkeenpäin. Viimeiset vastauksesi ovat voimassa.`,
    keepTitle: 'Tallenna viitteesi ja koodisi',
    keepText:
      'Ne näytetään vain nyt. Kirjoita ne muistiin, ota kuva tai tulosta sivu. Älä näytä niitä kenellekään, johon et luota.',
    reference: 'Viite',
    code: 'Salainen koodi',
    copy: 'Kopioi molemmat',
    copied: 'Kopioitu',
    copyFailed: 'Kopiointi ei onnistunut. Kirjoita ne muistiin.',
    copyText: (reference, code, address) =>
      `Hakemukseni\nViite: ${reference}\nSalainen koodi: ${code}\nSeuraa hakemusta: ${address}`,
    print: 'Tulosta',
    useTitle: 'Mihin tarvitsen niitä?',
    use: 'Niillä näet, miten hakemuksesi etenee, sivulla Seuraa hakemustasi. Siellä voit myös valita ajan käynnille, lisätä jotakin tai perua hakemuksen. Jos hukkaat ne, otamme silti yhteyttä.',
    nextTitle: 'Mitä tapahtuu nyt',
    next: [
      'Luemme, mitä olet kirjoittanut.',
      'Otamme yhteyttä valitsemallasi tavalla ja sovimme päivän tutustumiskäynnille.',
      'Tulet käymään, näet, millaista meillä on, ja kysyt mitä haluat.',
    ],
    changeMind: (teamName) =>
      `Oletko muuttanut mielesi tai haluatko lisätä jotakin? Kerro, kun otamme yhteyttä, tai soita kunnan vaihteeseen ja pyydä yhdistämään tiimiin ${teamName}.`,
    urgent:
      'Emme lue hakemuksia kellon ympäri. Jos jonkun henki on vaarassa, soita 112. Jos tarvitset neuvoja hoidosta, soita 1177.',
    done: 'Valmis, poista koodi näytöltä',
    doneHint: 'Hyvä tehdä, jos muut käyttävät samaa puhelinta tai tietokonetta.',
    address: 'Sivun osoite on',
    goneTitle: 'Koodia ei näytetä uudestaan',
    goneText:
      'Viite ja koodi näytetään vain kerran, jotta kukaan muu ei näe niitä. Jos et ole lähettänyt hakemusta, voit aloittaa alusta.',
    goneComfort:
      'Jos olet lähettänyt hakemuksesi, olemme saaneet sen ja otamme yhteyttä, vaikka sinulla ei olisi koodia.',
    elsewhereTitle: 'Hakemuksesi on jo lähetetty',
    elsewhereText: 'Lähetit sen selaimen toisesta välilehdestä. Viitteesi ja koodisi näkyvät siellä.',
  },

  cancel: {
    title: 'Haluatko keskeyttää?',
    text: 'Meille ei ole lähetetty mitään. Jos keskeytät, poistamme sen, mitä olet kirjoittanut sivulle.',
    textSaved:
      'Meille ei ole lähetetty mitään. Jos keskeytät, poistamme vastaukset, myös ne, jotka ovat tallessa tällä laitteella.',
    goOn: 'Jatka hakemusta',
    discard: 'Keskeytä ja poista vastaukset',
    laterTitle: 'Haluatko jatkaa toisena päivänä?',
    laterText: 'Tallenna vastaukset tälle laitteelle. Sitten voit sulkea sivun ja tulla takaisin.',
    laterTextSaved: 'Voit sulkea sivun ja tulla takaisin, kun sinulle sopii.',
    doneTitle: 'Olet keskeyttänyt',
    doneText: 'Kirjoittamasi on poistettu. Meille ei ole lähetetty mitään. Tervetuloa takaisin milloin vain.',
  },

  keep: {
    title: 'Haluatko voida jatkaa myöhemmin?',
    label: 'Tallenna vastaukseni tälle laitteelle, kunnes olen lähettänyt ne',
    hint: 'Älä valitse tätä, jos muut voivat nähdä puhelimesi tai tietokoneesi. Yli 14 päivää vanhat vastaukset poistetaan, kun sivu seuraavan kerran avataan.',
    kept: 'Vastauksesi on tallennettu tälle laitteelle.',
    clear: 'Tyhjennä vastaukset',
    failed: 'Tallentaminen tälle laitteelle ei onnistunut. Vastaukset säilyvät niin kauan kuin sivu on auki.',
  },
};
