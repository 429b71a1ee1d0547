import { Notice } from '@kraften/ui/feedback/notice';
import { AppLink } from '@kraften/ui/navigation/app-link';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';
import type { BaseData } from './base-data-record';

type SameNumberProps = { readonly data: BaseData; readonly written: string };

/** Who in the team has the number already, and the way to compare the two. */
export function SameNumber({ data: { personId, referralId }, written }: SameNumberProps) {
  const identityNumber = written.replaceAll(/[\s-]/g, '');
  const { data: other } = useQuery({
    ...api.baseData.withNumber.queryOptions({ personId, identityNumber }),
    enabled: /^\d{12}$/.test(identityNumber),
  });
  if (other === undefined || other === null) return null;
  const name = `${other.givenName} ${other.familyName}`;
  return (
    <Notice kind="soon" title="Samma person?" announce>
      {name}
      {other.birthDate !== null && `, född ${other.birthDate},`} har det numret i teamet.{' '}
      <AppLink href={paths.samePerson(referralId, other.personId)}>Jämför med {name}</AppLink>
    </Notice>
  );
}
