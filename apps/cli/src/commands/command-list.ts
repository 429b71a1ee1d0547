import type { Command } from './command';

/** Every command there is, in the order that the help shows them. */
export const commands: readonly Command[] = [
  {
    name: 'report',
    summary: 'Räkna fram figurerna i en rapport ur en kohortfil',
    load: () => import('./report'),
  },
  {
    name: 'check',
    summary: 'Kontrollera om siffror ur en gammal rapport går ihop',
    load: () => import('./check'),
  },
  {
    name: 'import',
    summary: 'Importera en äldre deltagarlista till ett team',
    load: () => import('./import'),
  },
  {
    name: 'verify-log',
    summary: 'Kontrollera att ingenting är ändrat eller borttaget i åtkomstloggen',
    load: () => import('./verify-log'),
  },
  {
    name: 'rotate-keys',
    summary: 'Kryptera om personuppgifterna i databasen med en ny nyckel',
    load: () => import('./rotate-keys'),
  },
];
