import { type CalendarDate, calendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addMonths } from '@kraften/domain/concepts/calendar-date/months';
import { type Random, randomOf } from '../chance/random';
import type { CostRecord } from '../demo-records';
import { type Category, categories, categoryIdOf } from './cost-categories';
import { firstShownDay, type LifeSetting } from './life-setting';

const preliminaryMonths = 2;
const orePerKrona = 100;
/** What costs rise with from one year to the next. */
const yearlyRise = 0.024;

/** The costs of every whole month that has been, of which the last two may change. */
export function costs(setting: LifeSetting): readonly CostRecord[] {
  const { profile, teamId, today } = setting;
  return wholeMonths(firstShownDay(setting), today)
    .toReversed()
    .flatMap((month, monthsAgo) => {
      const random = randomOf(`${profile.slug}/costs/${month}`);
      return categories.map((category) => ({
        id: random.uuid(),
        teamId,
        month,
        categoryId: categoryIdOf(profile, category),
        ore: oreIn(random, { category, month, monthsAgo, staffKronor: profile.staffKronorPerMonth }),
        isPreliminary: monthsAgo < preliminaryMonths,
      }));
    })
    .toReversed();
}

/** The first days of the months that lie whole between two days. */
function wholeMonths(first: CalendarDate, today: CalendarDate): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = addMonths(monthOf(first), 1); month < monthOf(today); month = addMonths(month, 1))
    months.push(month);
  return months;
}

function monthOf(day: CalendarDate): CalendarDate {
  const { year, month } = datePartsOf(day);
  return calendarDate(year, month, 1);
}

type Spending = {
  readonly category: Category;
  readonly month: CalendarDate;
  readonly monthsAgo: number;
  readonly staffKronor: number;
};

/** Little is done in July; now and then money comes back that was paid the month before. */
function oreIn(random: Random, { category, month, monthsAgo, staffKronor }: Spending): number {
  const ordinary = category.kronor(staffKronor) / (1 + yearlyRise) ** (monthsAgo / 12);
  const vacation = category.name === 'Aktiviteter' && datePartsOf(month).month === 7 ? 0.2 : 1;
  const kronor = ordinary * vacation * Math.max(0.1, 1 + category.spread * random.normal());
  const comesBack = category.name === 'Övrigt' && random.chance(0.02);
  return Math.round(kronor * orePerKrona) * (comesBack ? -1 : 1);
}
