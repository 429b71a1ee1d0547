import { checklist } from '@kraften/domain/annual-report/checklist';
import { headingBlocks } from '@kraften/domain/annual-report/heading-blocks';
import { inlineFigures } from '@kraften/domain/annual-report/inline-figures';
import { annualReportStageLabels } from '@kraften/domain/concepts/annual-report/annual-report';
import {
  headingLabel,
  type ReportHeading,
  reportHeadings,
  summaryKeys,
  textsUnder,
} from '@kraften/domain/concepts/annual-report/report-text-key';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatPeriod } from '@kraften/ui/format/period';
import { PageColumns } from '@kraften/ui/layout/page-columns';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { SectionLinks } from '@kraften/ui/layout/section-links';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { PrintedBlocks } from '@kraften/ui/report/printed-report';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { paths } from '../../app/routing/paths';
import { useMay } from '../../app/session/use-may';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import css from './annual-report.module.css';
import { ChecklistCard } from './checklist-card';
import { Differences } from './differences';
import { Editions } from './editions';
import { textsOf, useAnnualReport, type WrittenReport } from './report-record';
import { ReportSteps } from './report-steps';
import { ReportText, type TextGround } from './report-text';

const route = getRouteApi('/uppfoljning/arsrapporter/$reportId');
const stages = { draft: 'open', review: 'under-way', adopted: 'ended' } as const;

/** An annual report as it is written: its texts, with the tables that fill themselves, and what is missing. */
export function AnnualReportPage() {
  const { reportId } = route.useParams();
  const query = useAnnualReport(reportId);
  return (
    <Loaded
      query={query}
      failed="Rapporten kunde inte hämtas"
      heading={<PageHeader title="Årsrapport" back={{ href: paths.annualReports, label: 'Årsrapporter' }} />}
      waiting={<Loading label="Rapporten hämtas" lines={16} />}
    >
      {(written) => <Written key={reportId} written={written} />}
    </Loaded>
  );
}

function Written({ written }: { readonly written: WrittenReport }) {
  const { report, content } = written;
  const mayWrite = useMay('annual-report:write');
  const figures = useMemo(() => inlineFigures(content), [content]);
  const ground: TextGround = { written, figures, mayWrite: mayWrite && report.stage === 'draft' };
  const items = checklist({
    ...{ content, texts: textsOf(written), findings: written.findings, budgetFindings: written.budgetFindings },
    openRemarks: written.comments.flatMap(({ key, resolvedAt }) => (resolvedAt === null ? [key] : [])),
    hidesBelow: written.hidesBelow,
  });
  return (
    <>
      <PageHeader
        title={report.title}
        description={formatPeriod(report.period)}
        back={{ href: paths.annualReports, label: 'Årsrapporter' }}
        marks={<StageBadge state={stages[report.stage]}>{annualReportStageLabels[report.stage]}</StageBadge>}
        actions={<LinkButton href={paths.annualReportReading(report.reportId)}>Läs som den blir</LinkButton>}
      />
      {mayWrite && <ReportSteps written={written} />}
      <Editions editions={written.editions} />
      <Differences differences={written.differences} />
      <PageColumns asideLabel="Att se över" aside={<ChecklistCard items={items} />}>
        <SectionLinks
          sections={[
            { id: 'summary', title: 'Sammanfattning' },
            ...reportHeadings.map((heading) => ({ id: idOf(heading), title: headingLabel(heading) })),
          ]}
        />
        <Section id="summary" title="Sammanfattning">
          {summaryKeys.map((key) => (
            <ReportText key={key} textKey={key} ground={ground} />
          ))}
        </Section>
        {reportHeadings.map((heading) => (
          <Section key={heading} id={idOf(heading)} title={headingLabel(heading)}>
            <Tables heading={heading} written={written} />
            {textsUnder(heading).map((key) => (
              <ReportText key={key} textKey={key} ground={ground} />
            ))}
          </Section>
        ))}
      </PageColumns>
    </>
  );
}

function idOf(heading: ReportHeading): string {
  return `heading-${reportHeadings.indexOf(heading) + 1}`;
}

/** What fills itself under a heading. */
function Tables({ heading, written }: { readonly heading: ReportHeading; readonly written: WrittenReport }) {
  const blocks = headingBlocks(heading, written.content);
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  const isStaffing = heading === 'staff.conditions';
  return (
    <>
      {blocks.length > 0 && (
        <details className={css['tables']}>
          <summary>
            {tables === 1 ? '1 tabell' : `${tables} tabeller`}
            {blocks.length > tables ? ' och diagram' : ''} under rubriken
          </summary>
          <PrintedBlocks blocks={blocks} level={3} />
        </details>
      )}
      {isStaffing && <LinkButton href={paths.staffing}>Ändra bemanningen</LinkButton>}
    </>
  );
}
