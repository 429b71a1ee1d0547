import type { FollowTexts } from '../messages';
import { fiVisit } from './fi-visit';

export const fiFollow: FollowTexts = {
  follow: {
    title: 'Seuraa hakemustasi',
    hint: 'Tästä näet, miten hakemus etenee. Kirjoita viite ja salainen koodi, jotka sait, kun lähetit sen.',
    reference: 'Viite',
    referenceHint: 'Kahdeksan merkkiä, esimerkiksi K7MT-2PXW',
    code: 'Salainen koodi',
    codeHint: 'Kaksitoista merkkiä. Voit käyttää isoja tai pieniä kirjaimia.',
    open: 'Näytä, miten hakemus etenee',
    opening: 'Haetaan …',
    referenceMissing: 'Kirjoita viite.',
    codeMissing: 'Kirjoita koodi.',
    problemTitle: 'Emme voi näyttää hakemusta',
    notFound: 'Viite ja koodi eivät kuulu yhteen. Tarkista molemmat ja yritä uudestaan.',
    noAnswer: 'Emme saaneet vastausta. Syynä voi olla verkkoyhteys. Yritä uudestaan.',
    fault: 'Meillä meni jokin vikaan. Yritä hetken päästä uudestaan.',
    tooMany: 'Yrityksiä on ollut monta. Odota minuutti ja yritä uudestaan.',
    lost: 'Oletko hukannut koodin? Otamme silti yhteyttä. Voit myös soittaa meille.',
    close: 'Sulje ja poista näytöltä',
  },

  status: {
    title: 'Näin hakemuksesi etenee',
    sentTo: (teamName) => `Hakemus tiimille ${teamName}`,
    done: 'Valmis',
    now: 'Olet nyt tässä',
    later: 'Tulee myöhemmin',
    received: 'Olemme saaneet hakemuksesi',
    receivedOn: (date) => `Se tuli ${date}.`,
    receivedNow: 'Otamme sinuun yhteyttä ja sovimme päivän tutustumiskäynnille.',
    visit: 'Tutustumiskäynti',
    visitLater: 'Tulet tänne, näet, millaista meillä on, ja kysyt mitä haluat.',
    visitBooked: (date, time) => `Tervetuloa ${date} kello ${time}.`,
    visitPlace: (place) => `Paikka: ${place}`,
    visitChange: 'Etkö pääse tulemaan? Soita meille, niin sovimme uuden ajan.',
    visitDone: 'Olet käynyt tutustumassa.',
    decision: 'Päätös',
    decisionLater: 'Juttelemme siitä, onko tämä sinulle oikea paikka.',
    decisionNow: 'Mietimme, miten voimme parhaiten auttaa sinua, ja kerromme sinulle päätöksen.',
    accepted: 'Vastaus on kyllä. Saat paikan meillä.',
    start: 'Aloitat',
    startLater: 'Kun paikka vapautuu.',
    queued: 'Olet jonossa. Otamme yhteyttä, kun on sinun vuorosi.',
    enrolled: 'Olet aloittanut meillä. Tervetuloa.',
    declined:
      'Et voi tällä kertaa aloittaa tiimissä. Sinulle on pitänyt kertoa syy. Jos et tiedä sitä tai jos haluat puhua siitä, mikä sopisi paremmin, soita meille.',
    declinedElsewhere:
      'Neuvoja saat myös terveyskeskuksesta (vårdcentral), työnvälityksestä (Arbetsförmedlingen), vakuutuskassasta (Försäkringskassan) tai kunnalta.',
    withdrawn: 'Hakemus on peruttu. Jos muutat mielesi, voit ottaa meihin taas yhteyttä.',
  },

  ...fiVisit,
};
