import type { VisitTexts } from '../messages';
import { thousands } from '../thousands';

export const soVisit: VisitTexts = {
  visit: {
    title: 'Dooro waqtiga booqashada',
    moveTitle: 'Beddel waqtiga booqashada',
    moveHere: 'Ma iman kartid miyaa? Waqtiga halkan hoose ka beddel, ama na soo wac.',
    hint: 'Kuwani waa waqtiyada hadda bannaan. Midna kuguma habboona miyaa? Na soo wac, mid kale ayaan helaynaa.',
    legend: 'Waqtiyada bannaan',
    time: (date, time) => `${date}, saacadda ${time}`,
    choose: 'Ballanso waqtigan',
    move: 'U beddel waqtigan',
    choosing: 'Waa la ballansanayaa …',
    missing: 'Dooro waqti.',
    kept: 'Waqtigii waa la ballansaday. Waan is arki doonnaa.',
    takenTitle: 'Waqtiga hadda ayaa la qaatay',
    taken: 'Qof kale ayaa kaa hor maray. Dooro mid ka mid ah waqtiyada kale.',
    takenNone: 'Qof kale ayaa kaa hor maray, haddana waqti bannaan ma jiro. Na soo wac, mid ayaan helaynaa.',
    noneTitle: 'Booqasho',
    none: 'Hadda ma jiro waqti bannaan oo halkan laga doorto. Waan kula soo xiriiraynaa, ama adigu na soo wac.',
    tooLate: 'Booqashadu waa maanta ama way dhaaftay. Na soo wac haddii aanad iman karin.',
  },

  write: {
    title: 'Wax ku dar',
    label: 'Maxaad rabtaa inaan ogaanno?',
    hint: 'Tusaale lambar taleefan oo cusub. Halkan mar kale kama akhrin kartid.',
    send: 'U dir kooxda',
    sending: 'Waa la dirayaa …',
    missing: 'Qor waxa aad rabto in kooxdu ogaato.',
    tooLong: `Soo gaabi qoraalka. Ugu badnaan ${thousands(2000)} xaraf ayuu noqon karaa.`,
    kept: 'Waan helnay waxa aad qortay.',
    full: 'Marar badan ayaad qortay. Na soo wac, waan wada hadlaynaa.',
    writtenOn: (date) => `Wax baad ku dartay ${date}.`,
  },

  withdraw: {
    title: 'La noqo codsigaaga',
    text: 'Markaas mar dambe kulama soo xiriirayno, booqashadii la ballansadayna waa la joojinayaa. Goor kasta mar kale waad codsan kartaa.',
    ask: 'Waxaan rabaa inaan codsigayga la noqdo',
    confirm: 'Haa, la noqo codsiga',
    withdrawing: 'Waa lala noqonayaa …',
    missing: 'Calaamadee sanduuqa haddii aad rabto inaad codsiga la noqoto.',
    kept: 'Codsiga waa lala noqday.',
  },

  ended:
    'Ma suurtagelin. Codsiga hore ayaa loola noqday ama go’aan ayaa laga gaaray. Na soo wac haddii wax khaldan yihiin.',
  contacted: 'Xiriir',
  contactedOn: (date) => `Waan kula xiriirnay ${date}.`,
  contactLater: 'Waxaan kula soo xiriiraynaa shan maalmood oo shaqo gudahood.',
  contactNow: 'Waan wada hadalnay. Waxa haray waa in maalin booqasho la ballansado.',
  doneTitle: 'Waa dhammaaday',
  notDoneTitle: 'Ma suurtagelin',
};
