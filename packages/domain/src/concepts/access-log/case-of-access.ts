/** A case that an entry of the log leads to. */
export type AccessedCase = { readonly of: 'participation' | 'referral'; readonly id: string };

const nounsOfParticipation = new Set([
  ...['participation', 'followUp', 'consent', 'consent-form', 'sharedCase', 'accessLog', 'access-extract'],
  ...['workTraining', 'employer-sheet'],
]);

type Logged = { readonly action: string; readonly subjectId: string | null; readonly printedPage: string | null };

/** Which case an entry is about; null for what is about none, or about a person without saying in which case. */
export function caseOfAccess({ action, subjectId, printedPage }: Logged): AccessedCase | null {
  if (subjectId === null) return null;
  const [noun = ''] = (action === 'print.record' ? (printedPage ?? '') : action).split('.');
  if (nounsOfParticipation.has(noun)) return { of: 'participation', id: subjectId };
  return noun === 'referral' || noun === 'studyVisit' ? { of: 'referral', id: subjectId } : null;
}
