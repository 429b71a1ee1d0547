import { paths } from '../../app/routing/paths';
import { useMe } from '../../app/session/me';
import { ActionArea, type PageAction } from '../../parts/action/action-area';
import { LinkButton } from '../../parts/link/link-button';
import { RaiseCaseForm } from '../../parts/meeting/raise-form';
import { BookVisitForm } from '../../parts/referral/book-visit-form';
import { ContactForm } from '../../parts/referral/contact-form';
import { ConvertForm } from '../../parts/referral/convert-form';
import { DecideForm } from '../../parts/referral/decide-form';
import { RecordVisitForm } from '../../parts/referral/record-visit-form';
import type { Referral } from '../../parts/referral/referral-record';

/** What one can do with a referral now, the next step first. */
export function ReferralActions({ referral }: { readonly referral: Referral }) {
  const { today } = useMe();
  const { stage, studyVisits } = referral;
  const booked = studyVisits.findLast((visit) => visit.outcome === null) ?? null;
  const visitHasBeen = booked !== null && booked.visitOn <= today;
  const undecided = stage === 'received' || stage === 'visit-booked' || stage === 'visited';

  const actions: readonly PageAction[] = [
    {
      id: 'record-visit',
      label: visitHasBeen ? 'Anteckna besöket' : 'Avboka besöket',
      available: undecided && booked !== null,
      next: visitHasBeen,
      form: (panel) => <RecordVisitForm referral={referral} booked={booked} panel={panel} />,
    },
    {
      id: 'contact',
      label: 'Anteckna kontakt',
      available: stage !== 'enrolled',
      next: referral.contactDueOn !== null,
      form: (panel) => <ContactForm referral={referral} panel={panel} />,
    },
    {
      id: 'book-visit',
      label: booked ? 'Flytta besöket' : stage === 'visited' ? 'Boka nytt besök' : 'Boka studiebesök',
      available: undecided,
      next: stage === 'received' && referral.contactDueOn === null,
      form: (panel) => <BookVisitForm referral={referral} booked={booked} panel={panel} />,
    },
    {
      id: 'convert',
      label: referral.converted === null ? 'Gör till remiss' : 'Ändra remissen',
      available: referral.answers !== null && stage !== 'enrolled',
      form: (panel) => <ConvertForm referral={referral} panel={panel} />,
    },
    {
      id: 'decide',
      label: referral.decision === null ? 'Skriv beslut' : 'Ändra beslutet',
      available: stage !== 'enrolled',
      next: stage === 'visited',
      form: (panel) => <DecideForm referral={referral} panel={panel} />,
    },
    {
      id: 'raise',
      label: 'Ta upp på mötet',
      available: undecided || stage === 'queued',
      form: (panel) => (
        <RaiseCaseForm ofCase={{ participationId: null, referralId: referral.referralId }} panel={panel} />
      ),
    },
  ];

  return <ActionArea actions={inOrder(actions)} before={<WayOn referral={referral} />} />;
}

/** The step that has a page of its own. */
function WayOn({ referral: { referralId, stage, participationId } }: { readonly referral: Referral }) {
  if (participationId !== null) {
    return (
      <LinkButton href={paths.participation(participationId)} variant="filled">
        Öppna deltagandet
      </LinkButton>
    );
  }
  if (stage !== 'queued') return null;
  return (
    <LinkButton href={paths.enrol(referralId)} variant="filled">
      Skriv in
    </LinkButton>
  );
}

function inOrder(actions: readonly PageAction[]): readonly PageAction[] {
  return actions.toSorted((a, b) => Number(b.next ?? false) - Number(a.next ?? false));
}
