import type { Random } from '../chance/random';

const hopes = [
  'Vill hitta en arbetsträningsplats i lugn takt',
  'Vill komma ut bland folk igen och få en vardag som håller',
  'Vill pröva vilka arbetsuppgifter som fungerar',
  'Vill börja studera och behöver stöd för att komma i gång',
  'Vill närma sig arbete efter en lång sjukskrivning',
  'Vill ta reda på hur många timmar i veckan som är lagom',
  'Vill ha hjälp att samordna kontakterna med myndigheterna',
  'Vill träffa andra och göra något med händerna',
  'Vill få fasta tider och något att gå till',
  'Vill hitta ett yrke som passar och veta vilken utbildning som behövs',
  'Vill pröva arbete inom handel eller service',
  'Vill bli tryggare i grupp innan det är dags för en arbetsplats',
  'Vill komma tillbaka till samma yrke, men på deltid',
  'Vill byta yrke och behöver någon att tänka tillsammans med',
  'Vill läsa klart gymnasiet på vuxenutbildningen',
  'Vill öva svenska på en arbetsplats',
  'Vill ha en gemensam plan med vården och den som betalar ersättningen',
  'Vill få ett första intyg och en referens',
];

const circumstances = [
  'Behöver börja med ett par timmar i veckan.',
  'Trivs bäst i en liten grupp.',
  'Föredrar förmiddagar.',
  'Åker buss och behöver tider som passar.',
  'Har körkort men ingen bil.',
  'Vill gärna börja med enskilda samtal.',
  'Har varit borta från arbetslivet i flera år.',
  'Har tidigare arbetat i vården.',
  'Har tidigare arbetat i butik.',
  'Har tidigare arbetat inom industrin.',
  'Har tidigare arbetat i kök.',
  'Tycker om att vara utomhus.',
  'Är van vid datorer och trivs med ordning.',
  'Vill ha skriftlig information före möten.',
  'Har barn i förskolan och behöver korta dagar till att börja med.',
  'Har pågående kontakt med vården, som är positiv till planen.',
  'Kommer gärna på ett studiebesök tillsammans med oss.',
  'Vill först prata om vad som har fungerat förut.',
];

const referrerNotes = [
  'Vi deltar gärna på inskrivningen.',
  'Vi bokar första uppföljningen vid inskrivningen.',
  'Läkarutlåtande finns.',
  'Hör av er till mig innan ni kontaktar personen.',
  'Samtycke är underskrivet.',
  'Personen nås bäst på eftermiddagen.',
];

const personsHopes = [
  'Att ha något att gå till på morgnarna.',
  'Att orka med både arbete och barnen.',
  'Att få visa vad jag kan.',
  'Ett arbete där ingen stressar mig.',
  'Att klara mig på egen lön.',
  'Att våga söka den där utbildningen.',
];

const workingAlready = [
  'Går ut med hunden varje morgon, också de sämre dagarna.',
  'Sköter grannens trädgård ett par timmar i veckan.',
  'Kommer i tid till alla möten.',
  'Lagar mat till hela familjen och tycker om det.',
  'Har en kamrat som följer med på nya ställen.',
  'Läser mycket och skriver lätt.',
  'Har hållit i simningen på torsdagar hela hösten.',
];

/** What the person hopes for, as the authority writes it down. */
export function personsHope(random: Random): string {
  return random.pick(personsHopes);
}

/** What works for the person already. */
export function whatWorks(random: Random): string {
  return random.pick(workingAlready);
}

/** What an authority writes that the person wants. */
export function referrerWishes(random: Random): string {
  const sentences = [`${random.pick(hopes)}.`, random.pick(circumstances)];
  if (random.chance(0.4)) sentences.push(random.pick(referrerNotes));
  return sentences.join(' ');
}

const ownHopes = [
  'Jag vill komma i gång igen och träffa andra.',
  'Jag vill hitta ett jobb som jag orkar med.',
  'Jag vill prova att jobba några timmar i veckan.',
  'Jag vill plugga men vet inte hur jag ska börja.',
  'Jag vill ha någon att prata med om vad jag kan göra framåt.',
  'Jag har varit hemma länge och vill ha något att gå till på dagarna.',
  'Jag hoppas att ni kan hjälpa mig att få ihop alla kontakter.',
  'Jag vill byta bransch men behöver hjälp med första steget.',
  'En kompis har varit hos er och tyckte att det hjälpte. Jag vill också prova.',
  'Jag vill veta vad jag klarar innan jag söker jobb.',
];

const alreadyWorking = [
  'Jag går ut med hunden varje morgon.',
  'Det går bra när jag får veta i god tid vad som ska hända.',
  'Jag lagar mat och håller ordning hemma.',
  'Jag hjälper en granne med trädgården.',
  'Jag tränar två gånger i veckan.',
  'Förmiddagarna fungerar bra.',
  'Jag är duktig på att laga saker.',
  'Jag läser mycket och lär mig snabbt.',
  '',
];

const supportsToday = [
  'Jag har en kontakt på vårdcentralen.',
  'Min syster hjälper mig med papper.',
  'Jag har en handläggare på Försäkringskassan.',
  'Jag träffar en socialsekreterare ibland.',
  'Ingen just nu.',
  'Jag går i samtal varannan vecka.',
  '',
];

const practicalNeeds = [
  'Jag åker buss, så inte före klockan nio.',
  'Skicka gärna ett sms innan ni ringer.',
  'Jag vill helst komma en dag när det är lugnt.',
  'Jag hör dåligt på ena örat.',
  'Jag vill gärna ha med mig en vän första gången.',
  '',
  '',
];

const otherAnswers = ['Säg bara att ni ska ringa igen.', 'Säg inget om vad det gäller.', ''];

/** What somebody writes in a self-referral. */
export function ownHope(random: Random): string {
  return random.pick(ownHopes);
}

export function ownAnswers(random: Random) {
  return {
    worksAlready: random.pick(alreadyWorking),
    supportToday: random.pick(supportsToday),
    practicalNeeds: random.pick(practicalNeeds),
    ifSomeoneElseAnswers: random.pick(otherAnswers),
  };
}
