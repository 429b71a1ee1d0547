import { Loading } from '@kraften/ui/feedback/loading';
import type { ReactNode } from 'react';
import { SheetHeader, type SheetHeaderProps } from '../page/sheet';
import { OpenedCase } from '../protection/opened-case';
import { type Participation, useParticipation } from './participation-record';

type ParticipationSheetPageProps = Omit<SheetHeaderProps, 'actions'> & {
  readonly participationId: string;
  readonly children: (participation: Participation) => ReactNode;
};

/** A page with something of a case on paper, opened as the case is. */
export function ParticipationSheetPage({ participationId, children, ...header }: ParticipationSheetPageProps) {
  const query = useParticipation(participationId);
  return (
    <>
      <SheetHeader {...header} />
      <OpenedCase
        recordId={participationId}
        query={query}
        failed="Deltagaren kunde inte hämtas"
        waiting={<Loading label="Deltagaren hämtas" lines={8} />}
      >
        {children}
      </OpenedCase>
    </>
  );
}
