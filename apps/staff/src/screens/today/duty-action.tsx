import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { Loading } from '@kraften/ui/feedback/loading';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import type { ActionPanel } from '../../parts/action/action-area';
import { GiveConsentForm } from '../../parts/consent/give-consent-form';
import { LinkButton } from '../../parts/link/link-button';
import { FollowUpForm } from '../../parts/participation/follow-up-form';
import { InsuranceForm } from '../../parts/participation/insurance-form';
import { type Participation, useParticipation } from '../../parts/participation/participation-record';
import { TrialForm } from '../../parts/participation/trial-form';
import { OpenedCase } from '../../parts/protection/opened-case';
import { BookVisitForm } from '../../parts/referral/book-visit-form';
import { ContactForm } from '../../parts/referral/contact-form';
import { DecideForm } from '../../parts/referral/decide-form';
import { RecordVisitForm } from '../../parts/referral/record-visit-form';
import { type Referral, useReferral } from '../../parts/referral/referral-record';
import { type ListedDuty, nameOf } from './listed-duty';

/** What one does about a duty: in place, or on the page of the case where there is more to consider. */
export type DutyAction = {
  readonly label: string;
  readonly form: ((panel: ActionPanel) => ReactNode) | null;
};

export function dutyActionOf(duty: ListedDuty, today: CalendarDate): DutyAction {
  const { kind, authority, case: ofCase } = duty;
  if (ofCase.kind === 'group')
    return { label: duty.dueOn !== null && duty.dueOn <= today ? 'Ta närvaro' : 'Öppna gruppen', form: null };
  if (ofCase.kind === 'referral') {
    const { referralId } = ofCase;
    const ofReferral = (label: string, form: (referral: Referral, panel: ActionPanel) => ReactNode): DutyAction => ({
      label,
      form: (panel) => <OnReferral referralId={referralId}>{(referral) => form(referral, panel)}</OnReferral>,
    });
    if (kind === 'referral-to-decide') {
      return ofReferral('Skriv beslut', (referral, panel) => <DecideForm referral={referral} panel={panel} />);
    }
    if (kind === 'study-visit' && duty.dueOn !== null && duty.dueOn <= today) {
      return ofReferral('Anteckna besöket', (referral, panel) => (
        <RecordVisitForm referral={referral} booked={bookedVisit(referral)} panel={panel} />
      ));
    }
    if (kind === 'new-referral') {
      return ofReferral('Anteckna kontakt', (referral, panel) => <ContactForm referral={referral} panel={panel} />);
    }
    return ofReferral(kind === 'study-visit' ? 'Flytta besöket' : 'Boka studiebesök', (referral, panel) => (
      <BookVisitForm referral={referral} booked={bookedVisit(referral)} panel={panel} />
    ));
  }
  const { participationId } = ofCase;
  const ofParticipation = (
    label: string,
    form: (participation: Participation, panel: ActionPanel) => ReactNode,
  ): DutyAction => ({
    label,
    form: (panel) => (
      <OnParticipation participationId={participationId}>
        {(participation) => form(participation, panel)}
      </OnParticipation>
    ),
  });
  switch (kind) {
    case 'follow-up':
    case 'booked-follow-up':
      return ofParticipation('Anteckna uppföljning', (participation, panel) => (
        <FollowUpForm participation={participation} panel={panel} {...bookingOf(participation)} />
      ));
    case 'trial-to-decide':
      return ofParticipation('Besluta om prövotiden', (participation, panel) => (
        <TrialForm participation={participation} panel={panel} />
      ));
    case 'insurance-to-register':
      return ofParticipation('Försäkringen är anmäld', (participation, panel) => (
        <InsuranceForm participation={participation} panel={panel} />
      ));
    case 'consent-ends':
      return ofParticipation('Anteckna samtycke', (participation, panel) => (
        <GiveConsentForm participationId={participation.participationId} authority={authority} panel={panel} />
      ));
    case 'plan-step':
      return { label: 'Öppna planen', form: null };
    case 'work-training':
      return { label: 'Öppna arbetsträningen', form: null };
    case 'unsigned-draft':
      return { label: 'Öppna utkastet', form: null };
    case 'group-session':
    case 'no-attendance':
    case 'low-attendance':
    case 'over-twelve-months':
    case 'study-visit':
    case 'new-referral':
    case 'visit-to-book':
    case 'referral-to-decide':
      return { label: 'Öppna deltagandet', form: null };
  }
}

/** The follow-up that is booked next: it is what the duty is about, where one is. */
function bookingOf({ bookings: [next] }: Participation): { readonly bookingId?: string } {
  return next === undefined ? {} : { bookingId: next.bookingId };
}

/** Where one does it, when that is on a page of its own. */
function actionHref(duty: ListedDuty, today: CalendarDate): string {
  const { dueOn, case: ofCase } = duty;
  return ofCase.kind === 'group' && dueOn !== null && dueOn <= today
    ? paths.attendance(ofCase.groupId, dueOn)
    : caseHref(duty);
}

/** Where the case or the group itself is. */
export function caseHref({ kind, case: ofCase }: ListedDuty): string {
  if (ofCase.kind === 'group') return paths.group(ofCase.groupId);
  if (kind === 'plan-step' && ofCase.kind === 'participation') return paths.caseSection(ofCase.participationId, 'plan');
  if (kind === 'work-training' && ofCase.kind === 'participation') {
    return paths.caseSection(ofCase.participationId, 'arbetstraning');
  }
  return ofCase.kind === 'participation'
    ? paths.participation(ofCase.participationId)
    : paths.referral(ofCase.referralId);
}

type DutyButtonProps = {
  readonly duty: ListedDuty;
  readonly action: DutyAction;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** The button is named with whom it is about, for who hears one button at a time. */
export function DutyButton({ duty, action, isOpen, onToggle }: DutyButtonProps) {
  const { today } = useMe();
  const name = (
    <>
      {action.label}
      <span className="k-unseen">, {nameOf(duty)}</span>
    </>
  );
  if (action.form === null) return <LinkButton href={actionHref(duty, today)}>{name}</LinkButton>;
  return (
    <Button variant="default" aria-expanded={isOpen} onClick={onToggle}>
      {name}
    </Button>
  );
}

const waiting = <Loading label="Ärendet hämtas" lines={4} />;

function OnParticipation(props: { participationId: string; children: (participation: Participation) => ReactNode }) {
  const { participationId, children } = props;
  const query = useParticipation(participationId);
  return (
    <OpenedCase recordId={participationId} query={query} failed="Deltagandet kunde inte hämtas" waiting={waiting}>
      {children}
    </OpenedCase>
  );
}

function OnReferral({ referralId, children }: { referralId: string; children: (referral: Referral) => ReactNode }) {
  const query = useReferral(referralId);
  return (
    <OpenedCase recordId={referralId} query={query} failed="Remissen kunde inte hämtas" waiting={waiting}>
      {children}
    </OpenedCase>
  );
}

function bookedVisit({ studyVisits }: Referral) {
  return studyVisits.findLast(({ outcome }) => outcome === null) ?? null;
}
