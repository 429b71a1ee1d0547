import { reportProfiles } from '@kraften/domain/reports/report-profile';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { Findings } from './findings';
import type { OldReport } from './old-report';
import { formGroups, oldReportValues, typedFigures } from './old-report-values';
import css from './old-reports.module.css';

/** An old report for those who don't change it. */
export function OldReportReading({ report }: { readonly report: OldReport }) {
  const { period, profile } = report;
  const values = oldReportValues(report);
  const groups = formGroups(values, report);
  const printed = typedFigures(values, groups);
  return (
    <div className={css['reading']}>
      <Section title="Rapporten">
        <DefinitionList
          layout="beside"
          facts={[
            { term: 'Så räknar den', value: reportProfiles[profile].note },
            { term: 'Inskriven av', value: report.enteredByName },
          ]}
        />
      </Section>
      {groups.map(({ id, heading, figures }) => {
        const facts = figures.flatMap(({ field, label }) => {
          const figure = printed.find((one) => one.field === field);
          return figure === undefined ? [] : [{ term: label, value: figure.printed }];
        });
        return facts.length === 0 ? null : (
          <Section key={id} title={heading}>
            <DefinitionList layout="beside" facts={facts} />
          </Section>
        );
      })}
      <Findings period={period} figures={printed} />
    </div>
  );
}
