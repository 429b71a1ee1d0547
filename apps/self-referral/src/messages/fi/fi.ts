import type { Messages } from '../messages';
import { agesOf, allPlaces, callSwitchboard, livingIn } from './fi-team-phrases';

/** Finnish. Authorities keep their Swedish names, which stand on doors and letters, with the name that Finns in Sweden use. */
export const fi: Messages = {
  language: 'fi',
  dates: {
    months: [
      'tammikuuta',
      'helmikuuta',
      'maaliskuuta',
      'huhtikuuta',
      'toukokuuta',
      'kesäkuuta',
      'heinäkuuta',
      'elokuuta',
      'syyskuuta',
      'lokakuuta',
      'marraskuuta',
      'joulukuuta',
    ],
    weekdays: ['maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina', 'sunnuntaina'],
    date: (day, month, year) => `${day}. ${month} ${year}`,
    withWeekday: (weekday, date) => `${weekday} ${date}`,
  },
  frame: {
    toContent: 'Siirry sisältöön',
    product: 'Hae tukea itse',
    pageTitle: (page) => `${page} – Hae tukea itse`,
    errorTitle: (page) => `Virhe: ${page}`,
    footer: 'Lisää hakemisesta',
    languages: 'Kieli',
    places: allPlaces,
    talk: 'Puhu mieluummin kanssamme',
    privacy: 'Näin käsittelemme tietojasi',
    follow: 'Seuraa hakemustasi',
    cancel: 'Keskeytä',
    back: 'Takaisin',
    backToForm: 'Takaisin kysymyksiin',
    toStart: 'Alkuun',
    continue: 'Jatka',
    save: 'Tallenna muutos',
    skip: 'Ohita kysymys',
    optional: 'Saat itse päättää, vastaatko.',
    progress: (number, total) => `Kysymys ${number}/${total}`,
    errorSummary: (count) => (count === 1 ? 'Yksi asia pitää korjata' : 'Muutama asia pitää korjata'),
    errorMark: 'Virhe:',
    loading: 'Haetaan …',
  },

  start: {
    title: (team) => (team === null ? 'Hae tukea itse' : `${team.name}: hae tukea itse`),
    lead: 'Oletko ollut pitkään ilman työtä ja haluat päästä eteenpäin? Tässä otat ensimmäisen askeleen itse. Et tarvitse lähetettä.',
    aboutTitle: (team) => (team === null ? 'Mikä on yhteistyötiimi (samverkansteam)?' : `Mikä on ${team.name}?`),
    about: (team) =>
      `${team === null ? 'Yhteistyötiimi' : team.name} on pieni ryhmä ihmisiä, jotka auttavat sinua löytämään tien työhön tai opintoihin. Aloitamme siitä, mikä sujuu sinulta jo nyt, ja etenemme pienin askelin. Sinä päätät tavoitteet.`,
    owners:
      'Tiimistä vastaavat yhdessä kunta, alue (regionen, joka hoitaa terveydenhuollon), Arbetsförmedlingen (työnvälitys) ja Försäkringskassan (vakuutuskassa).',
    whoTitle: 'Kenelle tuki on tarkoitettu?',
    who: (team) =>
      team === null
        ? 'Sinulle, joka asut tiimin kunnassa ja tarvitset tukea useammalta taholta. Ehkä olet sairauslomalla, työtön tai elät toimeentulotuella (försörjningsstöd).'
        : `Sinulle, joka asut ${livingIn(team.catchment)}, olet ${agesOf(team)} ja tarvitset tukea useammalta taholta. Ehkä olet sairauslomalla, työtön tai elät toimeentulotuella (försörjningsstöd).`,
    unsure: 'Etkö ole varma, sopiiko tämä sinulle? Ota silti yhteyttä, niin selvitämme asian yhdessä.',
    nextTitle: 'Näin se tapahtuu',
    steps: [
      {
        title: 'Vastaat muutamaan kysymykseen',
        text: 'Siihen menee noin 5 minuuttia. Useimmat kysymykset voit ohittaa.',
      },
      { title: 'Otamme sinuun yhteyttä', text: 'Sinä valitset tavan. Sovimme päivän, jolloin voit tulla tutustumaan.' },
      {
        title: 'Tulet tutustumaan',
        text: 'Näet, millaista meillä on, ja kysyt mitä haluat. Sitten juttelemme siitä, onko tämä sinulle oikea paikka.',
      },
    ],
    factsTitle: 'Hyvä tietää',
    facts: [
      'Se on maksutonta.',
      'Se on vapaaehtoista. Voit muuttaa mielesi milloin vain.',
      'Vain tiimi lukee, mitä kirjoitat. Meillä täällä työskentelevillä on vaitiolovelvollisuus.',
      'Emme kerro muille viranomaisille, että olet ottanut yhteyttä, ellet anna siihen lupaa.',
      'Saamasi korvaus tai tuki ei muutu siitä, että lähetät hakemuksen.',
    ],
    begin: 'Aloita',
    atOnce: 'Vie noin 5 minuuttia. Maksutonta ja vapaaehtoista.',
    stopTitle: (team) =>
      team === null ? 'Kaikki tiimit eivät ota nyt uusia ihmisiä' : `${team.name} ei ota juuri nyt uusia ihmisiä`,
    stopText: 'Voit silti lähettää hakemuksen. Se odottaa tiimissä, kunnes uusia taas otetaan.',
    savedTitle: 'Sinulla on vastauksia tallessa tällä laitteella',
    savedText: 'Voit jatkaa siitä, mihin jäit, tai poistaa vastaukset.',
    unsentTitle: 'Olet alkanut vastata',
    unsentText: 'Mitään ei ole vielä lähetetty. Vastauksesi säilyvät niin kauan kuin sivu on auki.',
    resume: 'Jatka siitä, mihin jäit',
    discard: 'Poista vastaukset',
    lostTitle: 'Sinun täytyy aloittaa alusta',
    lostText:
      'Kirjoittamasi ei ole enää tallella. Sivu avattiin uudestaan, tai se oli ollut auki yli vuorokauden. Mitään ei ole lähetetty. Jos vastaukset voi tallentaa laitteellesi, voit valita sen jokaisen kysymyksen alla.',
    sentTitle: 'Olet lähettänyt hakemuksen',
    sentText: 'Viitteesi ja koodisi ovat näytöllä, kunnes suljet sivun.',
    showReceipt: 'Näytä viite ja koodi',
    another: 'Tee uusi hakemus',
  },

  protectedIdentity: {
    title: 'Ovatko henkilötietosi suojattuja?',
    short: 'Ovatko henkilötietosi suojattuja (skyddade personuppgifter)? Älä täytä lomaketta.',
    text: (team) =>
      `Älä silloin kirjoita tähän mitään. ${callSwitchboard(team)} Älä kerro nimeäsi vaihteessa. Kerro se vasta, kun puhut tiimin kanssa.`,
  },

  talk: {
    title: 'Puhu mieluummin kanssamme',
    callTitle: 'Soita',
    call: callSwitchboard,
    callNoReason: 'Sinun ei tarvitse kertoa vaihteessa, miksi soitat tai mikä nimesi on.',
    teamLine: (team) => `${allPlaces(team.catchment)}: pyydä saada puhua tiimin ${team.name} kanssa.`,
    visitTitle: 'Tule käymään',
    visit: 'Kysy kunnan vaihteesta, missä olemme ja milloin voit tulla.',
    helpTitle: 'Onko soittaminen vaikeaa?',
    help: 'Pyydä jotakuta, johon luotat, soittamaan puolestasi. Se voi olla ystävä, perheenjäsen, terveyskeskuksesi (vårdcentral) tai tuttu työntekijä jossakin virastossa.',
    protectedTitle: 'Suojatut henkilötiedot',
    protectedText:
      'Älä kirjoita lomakkeeseen mitään. Älä kerro nimeäsi vaihteessa. Kerro se vasta, kun puhut tiimin kanssa.',
    urgentTitle: 'Tarvitsetko apua nyt?',
    urgent:
      'Jos jonkun henki on vaarassa, soita 112. Jos tarvitset neuvoja hoidosta, soita 1177. Molemmat vastaavat kellon ympäri.',
  },

  privacy: {
    title: 'Näin käsittelemme tietojasi',
    sections: [
      {
        title: 'Mitä tallennamme',
        text: 'Sen, mitä kirjoitat lomakkeeseen, minkä tiimin valitsit ja minä päivänä lähetit sen. Ohittamistasi kysymyksistä emme tallenna mitään.',
      },
      {
        title: 'Miksi tallennamme',
        text: 'Jotta voimme ottaa sinuun yhteyttä, valmistella tutustumiskäynnin ja selvittää kanssasi, sopiiko tiimi sinulle.',
      },
      {
        title: 'Kuka lukee',
        text: 'Tiimissä työskentelevät, ja heillä on vaitiolovelvollisuus. Aina kun joku avaa tietosi, merkitään muistiin, kuka se oli.',
      },
      {
        title: 'Kuka ei saa tietää',
        text: 'Emme kerro muille viranomaisille, että olet ottanut yhteyttä, ellet anna siihen lupaa.',
      },
      {
        title: 'Mitkä ovat oikeutesi',
        text: 'Voit perua hakemuksesi milloin vain. Saat tietää, mitä olemme sinusta tallentaneet, ja virheet korjataan. Kerro tiimille. Jos et ole tyytyväinen, voit kääntyä tietosuojaviranomaisen puoleen: Integritetsskyddsmyndigheten, imy.se.',
      },
      {
        title: 'Puhelimessasi tai tietokoneessasi',
        text: 'Sivu ei seuraa, mitä teet netissä. Tallennamme vastauksesi laitteellesi vain, jos valitset niin, ja ne poistetaan, kun olet lähettänyt ne. Selain voi itse muistaa täyttämäsi sivut, jotta voit palata niihin. Kun keskeytät tai poistat koodin näytöltä, pyydämme sitä unohtamaan ne. Käyttävätkö muut samaa laitetta? Sulje selain kokonaan, kun olet valmis.',
      },
    ],
  },

  missing: {
    title: 'Sivua ei ole',
    text: 'Tarkista osoite tai aloita alusta.',
  },

  waiting: {
    title: 'Sivua ei saatu haettua',
    text: 'Syynä voi olla verkkoyhteys. Odota hetki ja yritä uudestaan.',
    retry: 'Yritä uudestaan',
  },

  crash: {
    title: 'Sivulla meni jokin vikaan',
    text: 'Lataa sivu uudestaan ja yritä vielä kerran. Mitään ei ole lähetetty itsestään.',
    reload: 'Lataa sivu uudestaan',
  },
};
