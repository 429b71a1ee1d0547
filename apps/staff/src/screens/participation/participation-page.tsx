import { monthsBetween } from '@kraften/domain/concepts/calendar-date/months';
import { Loading } from '@kraften/ui/feedback/loading';
import { formatDate } from '@kraften/ui/format/date';
import { formatCount } from '@kraften/ui/format/number';
import { PageColumns } from '@kraften/ui/layout/page-columns';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { getRouteApi, Outlet } from '@tanstack/react-router';
import { useRememberCase } from '../../app/palette/recent-cases';
import { listAddress } from '../../app/routing/list-address';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { LinkButton } from '../../parts/link/link-button';
import { PrintButton } from '../../parts/page/print-button';
import { PrintedBy } from '../../parts/page/printed-by';
import { ParticipationFlags } from '../../parts/participation/participation-flags';
import { type Participation, useParticipation } from '../../parts/participation/participation-record';
import { DisposedNotice } from '../../parts/person/disposed-notice';
import { OpenedCase } from '../../parts/protection/opened-case';
import { ProtectionFlag } from '../../parts/protection/protection-flag';
import { WhoIsHere } from '../../parts/together/who-is-here';
import { CaseActions } from './case-actions';
import { CaseLinks } from './case-links';
import { OpenCaseProvider } from './open-case';
import { CaseSide } from './side/case-side';

const route = getRouteApi('/deltagare/$participationId');

/** A case: who it is, what one can do, and one of its sections beside what holds now. Opened once for all of them. */
export function ParticipationPage() {
  const { participationId } = route.useParams();
  const query = useParticipation(participationId);
  const back = { href: listAddress(paths.participants), label: 'Deltagare' };
  return (
    <OpenedCase
      recordId={participationId}
      query={query}
      failed="Deltagaren kunde inte hämtas"
      heading={<PageHeader title="Deltagare" back={back} />}
      waiting={<Loading label="Deltagaren hämtas" lines={8} />}
    >
      {(participation) => <Case key={participationId} participation={participation} back={back} />}
    </OpenedCase>
  );
}

type CaseProps = {
  readonly participation: Participation;
  readonly back: { readonly href: string; readonly label: string };
};

function Case({ participation, back }: CaseProps) {
  const { today } = useMe();
  const mayReview = useMay('audit:review');
  useRememberCase(participation.participationId);
  const mayExtract = useMay('register-extract:make');
  const { participationId, person, flags, closing, enrolledOn } = participation;
  const months = Math.floor(monthsBetween(enrolledOn, closing?.closedOn ?? today));
  const length = months === 0 ? 'mindre än en månad' : formatCount(months, 'månad', 'månader');
  return (
    <OpenCaseProvider value={participation}>
      <PageHeader
        title={`${person.givenName} ${person.familyName}`}
        tabTitle="Deltagarsida"
        back={back}
        description={
          closing === null
            ? `Inskriven ${formatDate(enrolledOn)} (${length})`
            : `Inskriven ${formatDate(enrolledOn)} – ${formatDate(closing.closedOn)} (${length})`
        }
        marks={
          <>
            <ProtectionFlag kind={person.protectedIdentity} />
            {closing === null ? <ParticipationFlags flags={flags} /> : <StageBadge state="ended">Avslutat</StageBadge>}
          </>
        }
        actions={
          <>
            {mayReview && <LinkButton href={paths.accessExtract(participationId)}>Vem har läst</LinkButton>}
            {mayExtract && <LinkButton href={paths.registerExtract(person.personId)}>Registerutdrag</LinkButton>}
            <PrintButton />
          </>
        }
      />
      <WhoIsHere caseId={participationId} />
      <ArrivalNotice />
      {person.isDisposed ? <DisposedNotice /> : <CaseActions participation={participation} />}
      <CaseLinks participationId={participationId} />
      <PageColumns asideLabel="Det som gäller nu" aside={<CaseSide />} asideOnPhone="last">
        <Outlet />
      </PageColumns>
      <PrintedBy />
    </OpenCaseProvider>
  );
}
