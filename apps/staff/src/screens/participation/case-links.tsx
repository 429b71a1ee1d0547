import { useLocation } from '@tanstack/react-router';
import { paths } from '../../app/routing/paths';
import { ViewLinks } from '../../parts/view/view-links';
import { caseSections } from './case-sections';

/** The ways to the sections of a case. */
export function CaseLinks({ participationId }: { readonly participationId: string }) {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const views = caseSections.map(({ segment, label }) => {
    const href = paths.caseSection(participationId, segment);
    return { href, label, current: path === href };
  });
  return <ViewLinks label="Deltagarsidans delar" views={views} />;
}
