import { type CalendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { randomOf } from '../chance/random';
import type { AnnualReportRecords } from '../demo-records';
import { lastYearsTexts, thisYearsTexts } from '../texts/annual-report';
import type { LifeSetting } from './life-setting';

const nothing: AnnualReportRecords = { annualReports: [], annualReportTexts: [], annualReportComments: [] };

/** Last year's report, ready to be adopted, and this year's as far as somebody has written; in the team that most look around in. */
export function annualReports({ profile, teamId, today, leadId, coaches }: LifeSetting): AnnualReportRecords {
  if (profile.slug !== 'kraften') return nothing;
  const { year } = datePartsOf(today);
  const last = reportOf(year - 1, 'review', lastYearsTexts);
  const current = reportOf(year, 'draft', thisYearsTexts);
  return {
    annualReports: [last.report, current.report],
    annualReportTexts: [...last.texts, ...current.texts],
    annualReportComments: [
      {
        ...{ id: randomOf(`${profile.slug}/annual-report/comment`).uuid(), teamId, reportId: current.report.id },
        ...{ key: 'staff.conditions.description', writtenById: coaches[0]?.id ?? leadId, writtenAt: at(today) },
        text: 'Skriv gärna vilken myndighet som lånar ut den nya handledaren.',
      },
    ],
  };

  function reportOf(ofYear: number, stage: string, written: typeof lastYearsTexts) {
    const random = randomOf(`${profile.slug}/annual-report/${ofYear}`);
    const id = random.uuid();
    const { from: periodFrom, to: periodTo } = calendarYear(ofYear);
    const report = { id, teamId, title: `Årsrapport ${ofYear}`, periodFrom, periodTo, stage, createdById: leadId };
    return {
      report: { ...report, profile: profile.reportProfile },
      texts: written.map(({ key, body }) => ({
        ...{ id: random.uuid(), teamId, reportId: id, key, body, writtenById: leadId, writtenAt: at(today) },
      })),
    };
  }
}

function at(day: CalendarDate): string {
  return `${day}T07:30:00Z`;
}
