import { type Authority, authorities } from '@kraften/domain/concepts/authority/authority';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { randomOf } from '../chance/random';
import type { StaffPositionRecord } from '../demo-records';
import { firstShownDay, type LifeSetting } from './life-setting';

const lending: readonly Authority[] = authorities.filter((authority) => ['SOC', 'AF', 'FK', 'RD'].includes(authority));
const percents = [100, 80, 75, 50];

/** Who works in the team: its lead, its coaches, and somebody who has left. */
export function staffPositions(setting: LifeSetting): readonly StaffPositionRecord[] {
  const { profile, teamId, today, lead, coaches } = setting;
  const random = randomOf(`${profile.slug}/staffing`);
  const startsOn = firstShownDay(setting);
  const position = (name: string, role: string, at: number) => ({
    ...{ id: random.uuid(), teamId, name, role, startsOn, endsOn: null },
    employer: lending[at % lending.length] ?? 'SOC',
    percent: percents[at % percents.length] ?? 100,
  });
  return [
    position(lead.name, 'Verksamhetsledare', 0),
    ...coaches.map(({ name }, at) => position(name, 'Handledare', at + 1)),
    { ...position('Berit Alm', 'Administratör', 3), endsOn: addDays(today, -400) },
  ];
}
