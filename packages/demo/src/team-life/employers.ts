import type { LineOfBusiness } from '@kraften/domain/concepts/employer/employer';
import { randomOf } from '../chance/random';
import type { EmployerRecord, TeamLifeRecords, WorkPlaceRecord } from '../demo-records';
import { type EmployerName, employers as employerNames, supervisor } from '../texts/workplace';
import type { LifeSetting } from './life-setting';

type Known = { readonly line: LineOfBusiness; readonly tasks: string; readonly hours: string };

/** What one does at each employer. */
const known: Readonly<Record<EmployerName, Known>> = {
  'Kommunens växthus': { line: 'farming', tasks: 'Så, plantera om och vattna', hours: '10–20 timmar, förmiddagar' },
  'Kommunens vaktmästeri': { line: 'municipality', tasks: 'Bära, laga och sköta lokaler', hours: '10–25 timmar' },
  Stadsbiblioteket: { line: 'municipality', tasks: 'Ställa upp och plasta böcker', hours: '8–20 timmar, lugnt' },
  'Förskolan Påhittet': { line: 'care', tasks: 'Duka, städa och vara med på gården', hours: '10–20 timmar' },
  'Grundskolans kök': { line: 'restaurant', tasks: 'Sallader, disk och servering', hours: '10–20 timmar, före kl 13' },
  'Äldreboendets kafé': { line: 'care', tasks: 'Baka och servera kaffe', hours: '10–15 timmar' },
  'Second hand-butiken': { line: 'association', tasks: 'Sortera, prissätta och stå i kassan', hours: '10–25 timmar' },
  Djurhemmet: { line: 'farming', tasks: 'Mata, rasta och städa hos djuren', hours: '8–20 timmar' },
  'Livsmedelsbutiken vid torget': {
    line: 'trade',
    tasks: 'Plocka upp varor',
    hours: '10–25 timmar, tidigt eller sent',
  },
  'Bageriet Exempel': { line: 'restaurant', tasks: 'Forma, grädda och packa bröd', hours: '12–20 timmar, tidigt' },
  Blomsterhandeln: { line: 'trade', tasks: 'Binda buketter och sköta växter', hours: '8–16 timmar' },
  Cykelverkstaden: { line: 'industry', tasks: 'Laga cyklar', hours: '10–20 timmar' },
  'Snickeriet Spånet': { line: 'industry', tasks: 'Slipa, måla och packa', hours: '15–25 timmar' },
  Tvätteriet: { line: 'industry', tasks: 'Sortera, mangla och vika', hours: '15–25 timmar' },
  Ridskolan: { line: 'farming', tasks: 'Mocka, fodra och leda hästar', hours: '8–16 timmar' },
  Hembygdsgården: { line: 'association', tasks: 'Sköta tomten och ställa i ordning', hours: '8–16 timmar' },
  'Lagret på industriområdet': { line: 'transport', tasks: 'Plocka ordrar och packa', hours: '16–25 timmar' },
  Bilverkstaden: { line: 'industry', tasks: 'Byta däck och tvätta bilar', hours: '15–25 timmar' },
  Föreningshuset: { line: 'association', tasks: 'Ta emot gäster och ställa i ordning lokaler', hours: '8–16 timmar' },
  Kyrkogårdsförvaltningen: { line: 'association', tasks: 'Kratta, klippa och plantera', hours: '15–25 timmar' },
};

/** The id of an employer in a team's own list. */
export function employerIdOf({ profile }: Pick<LifeSetting, 'profile'>, name: EmployerName): string {
  return randomOf(`${profile.slug}/employer/${name}`).uuid();
}

/** The employers whom a team knows, with a place each. */
export function employers(setting: LifeSetting): Pick<TeamLifeRecords, 'employers' | 'workPlaces'> {
  const rows = employerNames.map((name): { employer: EmployerRecord; place: WorkPlaceRecord } => {
    const { line, tasks, hours } = known[name];
    const random = randomOf(`${setting.profile.slug}/employer/${name}/place`);
    const [employerId, { teamId }] = [employerIdOf(setting, name), setting];
    const contact = { name: supervisor(random), role: 'Handledare', email: '' };
    return {
      employer: {
        ...{ id: employerId, teamId, name, lineOfBusiness: line },
        address: setting.profile.municipality,
        contacts: [{ ...contact, phone: `070-174 06 ${String(random.integer(5, 99)).padStart(2, '0')}` }],
        notes: random.chance(0.3) ? 'Tar helst emot en person i taget.' : '',
      },
      place: {
        ...{ id: random.uuid(), teamId, employerId, tasks, hours },
        requirements: random.chance(0.4) ? 'Klara att stå och gå.' : '',
        standing: random.weighted([
          ['open', 6],
          ['taken', 3],
          ['closed', 1],
        ]),
      },
    };
  });
  return { employers: rows.map(({ employer }) => employer), workPlaces: rows.map(({ place }) => place) };
}
