import { consentFormLabels } from '@kraften/domain/concepts/consent/consent-codes';
import { workingDaysToContact } from '@kraften/domain/concepts/duty/referral-duties';
import { referralStageLabels } from '@kraften/domain/concepts/referral/referral-stage';
import { referralSourceLabels } from '@kraften/domain/concepts/referral-source/referral-source';
import { transferCategoryLabels } from '@kraften/domain/concepts/transfer/transfer';
import { Loading } from '@kraften/ui/feedback/loading';
import { Notice } from '@kraften/ui/feedback/notice';
import { formatDate, formatDaysUntil } from '@kraften/ui/format/date';
import { PageColumns } from '@kraften/ui/layout/page-columns';
import { PageHeader } from '@kraften/ui/layout/page-header';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { Flag } from '@kraften/ui/record/flag';
import { SideCard } from '@kraften/ui/record/side-card';
import { StageBadge } from '@kraften/ui/record/stage-badge';
import { Timeline, type TimelineEvent } from '@kraften/ui/record/timeline';
import { getRouteApi } from '@tanstack/react-router';
import { listAddress } from '../../app/routing/list-address';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { useMay } from '../../app/session/use-may';
import { ArrivalNotice } from '../../parts/arrival/arrival-notice';
import { BaseData } from '../../parts/base-data/base-data';
import { LinkButton } from '../../parts/link/link-button';
import { ContactCard } from '../../parts/person/contact-card';
import { DisposedNotice } from '../../parts/person/disposed-notice';
import { PersonRights } from '../../parts/person-rights/person-rights';
import { OpenedCase } from '../../parts/protection/opened-case';
import { ProtectionFlag } from '../../parts/protection/protection-flag';
import { referralEvents } from '../../parts/referral/referral-events';
import { type Referral, useReferral } from '../../parts/referral/referral-record';
import { WhoIsHere } from '../../parts/together/who-is-here';
import { Concerns } from './concerns';
import { nextStep } from './next-step';
import { PersonMerges } from './person-merges';
import { PersonsWords } from './persons-words';
import { PossibleSamePersons } from './possible-same-persons';
import css from './referral.module.css';
import { ReferralActions } from './referral-actions';
import { ReferralPath } from './referral-path';
import { SelfReferralAnswers } from './self-referral-answers';

const route = getRouteApi('/remisser/$referralId');

/** One referral: who it is, where it stands and what to do next. */
export function ReferralPage() {
  const { referralId } = route.useParams();
  const query = useReferral(referralId);
  const back = { href: listAddress(paths.inbox), label: 'Inflöde' };
  return (
    <OpenedCase
      recordId={referralId}
      query={query}
      failed="Remissen kunde inte hämtas"
      heading={<PageHeader title="Remiss" back={back} />}
      waiting={<Loading label="Remissen hämtas" lines={8} />}
    >
      {(referral) => <ReferralView key={referralId} referral={referral} back={back} />}
    </OpenedCase>
  );
}

type ReferralViewProps = {
  readonly referral: Referral;
  readonly back: { readonly href: string; readonly label: string };
};

function ReferralView({ referral, back }: ReferralViewProps) {
  const { today } = useMe();
  const mayExtract = useMay('register-extract:make');
  const { person, stage, source, receivedOn, payingAuthorityAgreed } = referral;
  return (
    <>
      <PageHeader
        title={`${person.givenName} ${person.familyName}`}
        tabTitle="Remiss"
        back={back}
        description={`${referralSourceLabels[source].sv}, kom in ${formatDate(receivedOn)} (${formatDaysUntil(receivedOn, today)})`}
        actions={
          <>
            {!person.isDisposed && (
              <LinkButton href={paths.assignment(referral.referralId)}>Uppdragsblankett</LinkButton>
            )}
            {mayExtract && <LinkButton href={paths.registerExtract(person.personId)}>Registerutdrag</LinkButton>}
          </>
        }
        marks={
          <>
            <StageBadge state={stageState(stage)}>{referralStageLabels[stage].sv}</StageBadge>
            <ProtectionFlag kind={person.protectedIdentity} />
            {referral.received !== null && <Flag kind="plain">Överflyttad från {referral.received.fromTeamName}</Flag>}
            {payingAuthorityAgreed === false && <Flag kind="soon">Betalande myndighet har inte godkänt</Flag>}
          </>
        }
      />
      <WhoIsHere caseId={referral.referralId} />
      <ArrivalNotice />
      <ReferralPath stage={stage} />
      {person.isDisposed ? (
        <DisposedNotice />
      ) : (
        <>
          {referral.contactDueOn !== null && referral.contactDueOn < today && (
            <Notice kind="soon" title={`Obesvarad i över ${workingDaysToContact} arbetsdagar`}>
              Ta kontakt, eller anteckna att du har försökt.
            </Notice>
          )}
          <PossibleSamePersons referral={referral} />
          <Concerns referral={referral} />
          <p className={css['next']}>{nextStep(referral, today)}</p>
          <ReferralActions referral={referral} />
        </>
      )}
      <PageColumns asideLabel="Uppgifter" aside={<Facts referral={referral} />}>
        {wishesOf(referral).map(({ title, text }) => (
          <Section key={title} title={title}>
            <p className={css['prose']}>{text}</p>
          </Section>
        ))}
        {referral.received !== null && referral.received.finalDocumentation !== '' && (
          <Section title={`Slutdokumentation från ${referral.received.fromTeamName}`}>
            <p className={css['prose']}>{referral.received.finalDocumentation}</p>
          </Section>
        )}
        <PersonsWords contacts={referral.contacts} />
        <SelfReferralAnswers
          answers={referral.answers}
          language={referral.answersLanguage}
          changedOn={referral.answersChangedOn}
        />
        <PersonMerges referral={referral} />
        <BaseData
          personId={person.personId}
          participationId={null}
          referralId={referral.referralId}
          mayChange={!person.isDisposed && person.mergedIntoId === null}
        />
        {!person.isDisposed && <PersonRights personId={person.personId} />}
        <Section title="Det som hänt">
          <Timeline label="Det som hänt" events={eventsOf(referral)} empty={null} />
        </Section>
      </PageColumns>
    </>
  );
}

/** What is hoped and wished for, and what works, as far as it is written. A self-referral's answers stand by themselves. */
function wishesOf({ answers, hopes, wishes, worksAlready }: Referral) {
  if (answers !== null) return [];
  return [
    { title: 'Vad personen hoppas på', text: hopes },
    { title: 'Önskemål och behov', text: wishes },
    { title: 'Vad som fungerar redan', text: worksAlready },
  ].filter(({ text }) => text !== '');
}

/** All that has happened to the referral; its wishes stand above. */
function eventsOf(referral: Referral): readonly TimelineEvent[] {
  const { referralId, enrolledOn } = referral;
  const events = referralEvents({ ...referral, hopes: '', wishes: '', worksAlready: '' });
  if (enrolledOn === null) return events;
  return [{ id: `${referralId}-enrolled`, on: enrolledOn, title: 'Inskriven' }, ...events];
}

function Facts({ referral }: { readonly referral: Referral }) {
  const { referrerName, referrerContact, payingAuthorityAgreed, source, receivedOn, received } = referral;
  return (
    <>
      <ContactCard person={referral.person} identityIsOpen={referral.identityIsOpen} answers={referral.answers} />
      {received !== null && (
        <SideCard title="Överflyttad">
          <DefinitionList
            facts={[
              { term: 'Från', value: received.fromTeamName },
              { term: 'Skickad av', value: received.sentByName === '' ? null : received.sentByName },
              {
                term: 'Samtycke',
                value: `${consentFormLabels[received.consentForm].sv}, ${formatDate(received.consentedOn)}`,
              },
              {
                term: 'Gäller',
                value: [
                  'Namn och personnummer',
                  ...received.categories.map((category) => transferCategoryLabels[category].sv.toLowerCase()),
                ].join(', '),
              },
            ]}
          />
        </SideCard>
      )}
      <SideCard title="Remissen">
        <DefinitionList
          facts={[
            { term: 'Remittent', value: referralSourceLabels[source].sv },
            { term: 'Kontaktperson', value: referrerName === '' ? null : referrerName },
            { term: 'Nås på', value: referrerContact === '' ? null : referrerContact },
            { term: 'Kom in', value: formatDate(receivedOn) },
            { term: 'Betalande myndighet', value: agreedTexts[String(payingAuthorityAgreed)] },
          ]}
        />
      </SideCard>
    </>
  );
}

const agreedTexts: Readonly<Record<string, string>> = {
  true: 'Har godkänt',
  false: 'Har inte godkänt',
  null: 'Ingen har frågat',
};

function stageState(stage: Referral['stage']): 'open' | 'under-way' | 'ended' {
  switch (stage) {
    case 'received':
    case 'visited':
      return 'open';
    case 'visit-booked':
    case 'queued':
      return 'under-way';
    case 'enrolled':
    case 'declined':
    case 'withdrawn':
      return 'ended';
  }
}
