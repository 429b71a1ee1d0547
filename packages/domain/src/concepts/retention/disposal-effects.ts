import type { RegisterRow, RegisterRows } from '../register-extract/register-extract';

/** What disposal does to a table: takes the person's rows away, or keeps them and empties fields of theirs. */
type DisposalEffect =
  | { readonly rows: 'removed' }
  | { readonly rows: 'kept'; readonly emptied: Readonly<Record<string, '' | null | false>> };

const removed: DisposalEffect = { rows: 'removed' };
const kept = (emptied: Readonly<Record<string, '' | null | false>> = {}): DisposalEffect => ({ rows: 'kept', emptied });

/**
 * What becomes of each table with a person's data. Identity and free text go; what figures are computed from stays, so that
 * every figure is what it was. The database does the same by a function of its own; a test compares them.
 */
export const disposalEffects: Readonly<Record<string, DisposalEffect>> = {
  // The birth date goes too where no figure asks for it: see `disposedRows`.
  person: kept({
    givenName: '',
    familyName: '',
    identityNumber: null,
    identityNumberIndex: null,
    phone: '',
    email: '',
    postalAddress: '',
    municipality: '',
    protectedIdentity: null,
  }),
  protectedIdentity: removed,
  personMerge: removed,
  baseDataChange: kept({ reason: '', before: null, after: null }),
  personDifference: removed,
  referral: kept({
    referrerName: '',
    referrerContact: '',
    wishes: '',
    hopes: '',
    worksAlready: '',
    overCapacityReason: '',
    decisionReason: '',
    payingAuthorityAgreed: null,
  }),
  selfReferralSubmission: removed,
  selfReferralAmendment: removed,
  enrolmentDraft: removed,
  studyVisit: kept({ place: '', reason: '' }),
  referralContact: removed,
  queueMove: kept({ reason: null, note: '' }),
  participation: kept({
    firstStep: '',
    finalDocumentation: '',
    insuranceToRegister: false,
    trialDecision: null,
    trialDecidedOn: null,
    wageSubsidy: null,
    otherReason: null,
  }),
  closingDraft: removed,
  withdrawnClosing: removed,
  transfer: removed,
  receivedTransfer: removed,
  followUp: kept({ attendees: '', agreed: '' }),
  followUpBooking: removed,
  caseContact: removed,
  goal: removed,
  journalNote: removed,
  journalAddition: removed,
  groupMember: removed,
  caseDocument: removed,
  caseDocumentPart: removed,
  attendance: kept({ absenceReason: null }),
  workTraining: kept({
    employer: '',
    supervisor: '',
    employerId: null,
    placeId: null,
    hoursChanges: '',
    goal: '',
    plan: '',
    followUpOn: null,
    endingNote: '',
  }),
  sheetApproval: removed,
  workMatching: removed,
  meetingCase: kept({ question: '', text: '', decided: '' }),
  outcomeScore: kept(),
  consent: removed,
  consentWithdrawal: removed,
  correction: removed,
  objection: removed,
  objectionAnswer: removed,
  disposalItem: kept(),
  auditEntry: kept(),
};

/**
 * What is shown where the name was: the same for everybody, with four characters of the record's id.
 *
 * @param personId the id of the person's record, a UUID
 */
export function disposedNameOf(personId: string): { readonly givenName: string; readonly familyName: string } {
  return { givenName: 'Gallrad', familyName: personId.slice(-4).toUpperCase() };
}

/** A person's rows as disposal leaves them (pseudonymisering). */
export function disposedRows(rows: RegisterRows): RegisterRows {
  const wasEnrolled = (rows['participation'] ?? []).length > 0;
  return Object.fromEntries(
    Object.entries(rows).map(([table, ofTable]) => {
      const effect = disposalEffects[table];
      if (effect === undefined) throw new Error(`${table} has no disposal`);
      if (effect.rows === 'removed') return [table, []];
      const emptied = ofTable.map((row) => ({ ...row, ...effect.emptied }));
      return [table, table === 'person' && !wasEnrolled ? emptied.map(withoutBirthDate) : emptied];
    }),
  );
}

/** Figures ask for the age of those who were enrolled, on any day; of others for nothing but the sex. */
function withoutBirthDate(row: RegisterRow): RegisterRow {
  return { ...row, birthDate: null };
}
