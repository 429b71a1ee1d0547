import { ContactCard } from '../../../parts/person/contact-card';
import { useOpenCase } from '../open-case';
import css from './case-side.module.css';
import { ClosingCard } from './closing-card';
import { ConsentsCard } from './consents-card';
import { ContactsCard } from './contacts-card';
import { EnrolmentCard } from './enrolment-card';
import { GroupsCard } from './groups-card';
import { NowCard } from './now-card';
import { OtherParticipationsCard } from './other-participations-card';
import { PlanCard } from './plan-card';

/** What holds now: the side of the page, a card a file. */
export function CaseSide() {
  const { person, identityIsOpen, referral } = useOpenCase();
  return (
    <div className={css['cards']}>
      <NowCard />
      <PlanCard />
      <ContactsCard />
      <ClosingCard />
      <ContactCard person={person} identityIsOpen={identityIsOpen} answers={referral.answers} />
      <GroupsCard />
      <ConsentsCard />
      <EnrolmentCard />
      <OtherParticipationsCard />
    </div>
  );
}
