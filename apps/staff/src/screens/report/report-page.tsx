import { reportProfiles } from '@kraften/domain/reports/report-profile';
import { pooledPeriod } from '@kraften/domain/suppression/pooled-period';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatPeriod } from '@kraften/ui/format/period';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { LinkButton } from '../../parts/link/link-button';
import { Loaded } from '../../parts/loading/loaded';
import { PrintButton } from '../../parts/page/print-button';
import { PrintedBy } from '../../parts/page/printed-by';
import { EditionChoice, PublicNote } from './edition-choice';
import { PeriodChoice } from './period-choice';
import { periodNotes } from './period-notes';
import { ProfileChoice } from './profile-choice';
import css from './report.module.css';
import { ReportFigures } from './report-figures';
import { periodIn, withEdition, withPeriod, withProfile } from './report-search';

const route = getRouteApi('/uppfoljning');

/** The own team's figures for a period. */
export function ReportPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { team, today } = useMe();
  const period = periodIn(search, today);
  const edition = search.utgava === 'publik' ? 'public' : 'internal';
  const profile = search.profil ?? team.reportProfile;
  const inOrder = period.from <= period.to;
  const query = useQuery(
    api.report.get.queryOptions(
      { teamId: team.id, period, edition },
      { placeholderData: keepPreviousData, enabled: inOrder },
    ),
  );

  // The last period's figures only keep the choice of periods in place: they never stand under another period's name.
  const waiting = <Loading label="Siffrorna hämtas" lines={12} />;

  return (
    <>
      <PageHeader
        title="Uppföljning & rapporter"
        description={`${team.name}, ${formatPeriod(period)}${edition === 'public' ? ', publik utgåva' : ''}`}
        actions={
          <>
            <LinkButton href={paths.definitions}>Så räknas siffrorna</LinkButton>
            <LinkButton href={paths.annualReports}>Årsrapporter</LinkButton>
            <LinkButton href={paths.oldReports}>Äldre rapporter</LinkButton>
            <LinkButton href={paths.worksheets}>Underlag</LinkButton>
            <PrintButton />
          </>
        }
      />
      <PeriodChoice
        kind={search.typ ?? 'kalenderar'}
        period={period}
        firstDay={query.data?.firstEnrolledOn ?? null}
        onChoose={(chosen, next) =>
          void navigate({
            search: (before) => ({ ...before, typ: chosen, from: next.from, till: next.to }),
            replace: true,
            resetScroll: false,
          })
        }
      />
      <EditionChoice
        edition={edition}
        onChoose={(next) =>
          void navigate({ search: (before) => withEdition(before, next), replace: true, resetScroll: false })
        }
      />
      {inOrder && edition === 'public' && (
        <PublicNote
          hidesBelow={query.data?.hidesBelow ?? null}
          pooledHref={withPeriod(paths.report, { typ: 'fri', utgava: 'publik' }, pooledPeriod(period))}
        />
      )}
      {inOrder &&
        periodNotes(period, { today, firstDay: query.data?.firstEnrolledOn }).map((note) => (
          <div key={note} className={css['notice']}>
            <Notice kind="info">{note}</Notice>
          </div>
        ))}
      {inOrder && (
        <Loaded query={query} failed="Siffrorna kunde inte hämtas" waiting={waiting}>
          {(report) =>
            query.isPlaceholderData ? (
              waiting
            ) : (
              <ReportFigures
                report={report}
                profileChoice={
                  <ProfileChoice
                    profile={profile}
                    usual={team.reportProfile}
                    onChoose={(next) =>
                      void navigate({
                        search: (before) => withProfile(before, next),
                        replace: true,
                        resetScroll: false,
                      })
                    }
                  />
                }
                profile={reportProfiles[profile]}
                casesHref={
                  edition === 'public' ? null : (metricId) => withPeriod(paths.figureCases(metricId), search, period)
                }
              />
            )
          }
        </Loaded>
      )}
      <PrintedBy />
    </>
  );
}
