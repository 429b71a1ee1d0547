import { Loading } from '@kraften/ui/feedback/loading';
import type { ReactNode } from 'react';
import { SheetHeader, type SheetHeaderProps } from '../page/sheet';
import { OpenedCase } from '../protection/opened-case';
import { type Referral, useReferral } from './referral-record';

type ReferralSheetPageProps = Omit<SheetHeaderProps, 'actions'> & {
  readonly referralId: string;
  readonly children: (referral: Referral) => ReactNode;
};

/** A page with something of a referral on paper, opened as the referral is. */
export function ReferralSheetPage({ referralId, children, ...header }: ReferralSheetPageProps) {
  const query = useReferral(referralId);
  return (
    <>
      <SheetHeader {...header} />
      <OpenedCase
        recordId={referralId}
        query={query}
        failed="Remissen kunde inte hämtas"
        waiting={<Loading label="Remissen hämtas" lines={8} />}
      >
        {children}
      </OpenedCase>
    </>
  );
}
