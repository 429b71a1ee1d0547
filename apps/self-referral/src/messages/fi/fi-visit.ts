import type { VisitTexts } from '../messages';
import { thousands } from '../thousands';

export const fiVisit: VisitTexts = {
  visit: {
    title: 'Valitse aika tutustumiskäynnille',
    moveTitle: 'Siirrä tutustumiskäynti',
    moveHere: 'Etkö pääse tulemaan? Siirrä aika tästä alta tai soita meille.',
    hint: 'Nämä ajat ovat nyt vapaina. Eikö mikään sovi? Soita meille, niin löydämme toisen.',
    legend: 'Vapaat ajat',
    time: (date, time) => `${date} kello ${time}`,
    choose: 'Varaa aika',
    move: 'Siirrä tähän aikaan',
    choosing: 'Varataan …',
    missing: 'Valitse aika.',
    kept: 'Aika on varattu. Nähdään silloin.',
    takenTitle: 'Aika ehdittiin varata',
    taken: 'Joku muu ehti ensin. Valitse jokin muista ajoista.',
    takenNone: 'Joku muu ehti ensin, eikä juuri nyt ole vapaita aikoja. Soita meille, niin löydämme ajan.',
    noneTitle: 'Tutustumiskäynti',
    none: 'Juuri nyt tästä ei voi valita vapaata aikaa. Otamme yhteyttä, tai voit soittaa meille.',
    tooLate: 'Käynti on tänään tai on jo ollut. Soita meille, jos et pääse tulemaan.',
  },

  write: {
    title: 'Lisää jotakin',
    label: 'Mitä haluat meidän tietävän?',
    hint: 'Esimerkiksi uusi puhelinnumero. Sitä ei voi lukea täältä uudestaan.',
    send: 'Lähetä tiimille',
    sending: 'Lähetetään …',
    missing: 'Kirjoita, mitä haluat tiimin tietävän.',
    tooLong: `Lyhennä tekstiä. Siinä saa olla enintään ${thousands(2000)} merkkiä.`,
    kept: 'Olemme saaneet kirjoittamasi.',
    full: 'Olet kirjoittanut monta kertaa. Soita meille, niin jutellaan.',
    writtenOn: (date) => `Lisäsit jotakin ${date}.`,
  },

  withdraw: {
    title: 'Peru hakemus',
    text: 'Silloin emme enää ota yhteyttä, ja varattu tutustumiskäynti perutaan. Voit hakea uudestaan milloin vain.',
    ask: 'Haluan perua hakemukseni',
    confirm: 'Kyllä, peru hakemus',
    withdrawing: 'Perutaan …',
    missing: 'Merkitse rasti ruutuun, jos haluat perua hakemuksen.',
    kept: 'Hakemus on peruttu.',
  },

  ended: 'Se ei onnistunut. Hakemus on jo peruttu tai siitä on päätetty. Soita meille, jos jokin on vialla.',
  contacted: 'Yhteydenotto',
  contactedOn: (date) => `Saimme sinuun yhteyden ${date}.`,
  contactLater: 'Otamme yhteyttä viiden arkipäivän kuluessa.',
  contactNow: 'Olemme jutelleet. Nyt sovitaan päivä tutustumiskäynnille.',
  doneTitle: 'Valmista',
  notDoneTitle: 'Se ei onnistunut',
};
