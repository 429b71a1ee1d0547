import type { FollowTexts } from '../messages';
import { soVisit } from './so-visit';

export const soFollow: FollowTexts = {
  follow: {
    title: 'La soco codsigaaga',
    hint: 'Halkan waxaad ku arkaysaa sida uu u socdo. Qor tixraaca iyo koodhka sirta ah ee aad heshay markaad dirtay.',
    reference: 'Tixraac',
    referenceHint: 'Siddeed xaraf, tusaale K7MT-2PXW',
    code: 'Koodh sir ah',
    codeHint: 'Laba iyo toban xaraf. Xarfo waaweyn ama yaryar waa isku mid.',
    open: 'Muuji sida uu u socdo',
    opening: 'Waa la soo rarayaa …',
    referenceMissing: 'Qor tixraaca.',
    codeMissing: 'Qor koodhka.',
    problemTitle: 'Codsiga ma muujin karno',
    notFound: 'Tixraaca iyo koodhku isma lahan. Labadaba hubi oo mar kale isku day.',
    noAnswer: 'Jawaab ma helin. Waxaa laga yaabaa inay internetka tahay. Mar kale isku day.',
    fault: 'Khalad baa naga dhacay. Xoogaa kaddib isku day.',
    tooMany: 'Isku dayo badan ayaa dhacay. Hal daqiiqo sug oo mar kale isku day.',
    lost: 'Koodhku ma kaa lumay? Si kastaba waan kula soo xiriiraynaa. Waad na soo wici kartaa sidoo kale.',
    close: 'Xir oo ka saar shaashadda',
  },

  status: {
    title: 'Sida codsigaagu u socdo',
    sentTo: (teamName) => `Codsi loo diray kooxda ${teamName}`,
    done: 'Waa dhammaaday',
    now: 'Halkan ayaad hadda joogtaa',
    later: 'Way soo socotaa',
    received: 'Waan helnay codsigaaga',
    receivedOn: (date) => `Wuxuu yimid ${date}.`,
    receivedNow: 'Waan kula soo xiriiraynaa, waxaanan ballansanaynaa maalin booqasho.',
    visit: 'Booqasho',
    visitLater: 'Halkan ayaad imanaysaa, waxaad arkaysaa sida aan u shaqayno, waxaadna weydiinaysaa wixii aad rabto.',
    visitBooked: (date, time) => `Ku soo dhowow ${date}, saacadda ${time}.`,
    visitPlace: (place) => `Goobta: ${place}`,
    visitChange: 'Ma iman kartid miyaa? Na soo wac, waqti cusub ayaan helaynaa.',
    visitDone: 'Waad na soo booqatay.',
    decision: 'Go’aan',
    decisionLater: 'Waxaan ka wada hadlaynaa inay tani kugu habboon tahay.',
    decisionNow: 'Waxaan ka fikiraynaa sida ugu fiican ee aan kuu caawin karno, go’aankana waan kuu soo sheegaynaa.',
    accepted: 'Jawaabtu waa haa. Meel baad naga helaysaa.',
    start: 'Waad bilaabaysaa',
    startLater: 'Marka meel bannaanaato.',
    queued: 'Safka ayaad ku jirtaa. Waan kula soo xiriiraynaa markay doorkaaga tahay.',
    enrolled: 'Waad nala bilowday. Soo dhowow.',
    declined:
      'Markan kooxda kuma bilaabi kartid. Waa in sababta laguu sheegay. Haddii aan laguu sheegin, ama haddii aad rabto inaad ka hadasho waxa kugu habboon, na soo wac.',
    declinedElsewhere:
      'Talo waxaad sidoo kale ka heli kartaa xarunta caafimaadka (vårdcentral), xafiiska shaqada (Arbetsförmedlingen), qasnadda caymiska bulshada (Försäkringskassan) ama degmada.',
    withdrawn: 'Codsiga waa lala noqday. Haddii aad fikraddaada beddesho, waad nala soo xiriiri kartaa mar kale.',
  },

  ...soVisit,
};
