import { randomUUID } from 'node:crypto';
import type { Permission } from '@kraften/domain/permissions/permissions';
import type { AnyTRPCRouter, inferRouterInputs } from '@trpc/server';
import type { AccountsDoor } from '../../doors/accounts';
import type { RepresentativeDoor } from '../../doors/representative';
import type { SelfReferralDoor } from '../../doors/self-referral';
import type { StaffDoor } from '../../doors/staff';
import type { SteeringDoor } from '../../doors/steering';
import { closing, enrolmentDraft, person, referral } from '../case-steps';
import { today } from '../two-teams';
import { secretOf, type TeamRecords } from './prepared-teams';

/** What a procedure needs, and an input that it takes from who may. */
export type Line<Input = unknown> = {
  readonly permission: Permission;
  /** Asks to be of the team's staff, too: the steering group has the permission, and its own door for it. */
  readonly onlyStaff?: true;
  readonly input: (own: TeamRecords) => Input;
};

/** A line for every procedure of a door: the compiler names the one that has none. */
type LinesOf<Door extends AnyTRPCRouter> = {
  readonly [Noun in keyof inferRouterInputs<Door>]: {
    readonly [Verb in keyof inferRouterInputs<Door>[Noun]]: Line<inferRouterInputs<Door>[Noun][Verb]>;
  };
};

const nothing = () => undefined;
const year = { from: '2025-01-01', to: '2025-12-31' };
const version = 1;
/** Around the moment at which the log's rows are made. */
const thisYear = (() => {
  const now = Date.now();
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return { from: day(now - 100 * 86_400_000), to: day(now + 100 * 86_400_000) };
})();
/** As the prepared teams have them, but for one that no other procedure shows. */
const changedTeamSettings = ({ teamSlug }: TeamRecords) => ({
  ...{
    name: `Team ${teamSlug.replace(/-.*/, '')}`,
    catchment: ['Hedemora'],
    reportProfile: 'kraften-2024' as const,
    admittedFromAge: 16,
    admittedToAge: 64,
    capacity: null,
  },
  ...{ trialMonths: 1, followUpMonths: 3, weeklyAttendance: 0, scalingGuide: 6, scalingReliableChange: 2 },
  ...{ scalesLicensedOn: null, orsGuide: 25, orsReliableChange: 5, srsGuide: 35, srsReliableChange: 5, hideBelow: 5 },
});
const newPerson = { ...person, identityNumber: '' };

const getReport = {
  permission: 'report:read',
  input: ({ teamId }) => ({ teamId, period: year }),
} as const satisfies Line;
const getSeries = {
  permission: 'report:read',
  input: ({ teamId }) => ({ teamId, metricId: 'flow.newlyEnrolled', endedBy: '2025-12-31', windows: 2 }),
} as const satisfies Line;

const getEdition = {
  permission: 'adopted-report:read',
  input: ({ editionId }) => ({ editionId }),
} as const satisfies Line;
const exportEdition = {
  permission: 'adopted-report:read',
  input: ({ editionId }) => ({ editionId, format: 'xlsx' as const }),
} as const satisfies Line;

/** Of which the prepared teams have a budget. */
const budgetYear = 2025;

const outcomeFile = {
  fileName: 'utfall.csv',
  base64: Buffer.from('Månad;Kostnadsslag;Belopp\n2025-01;Hyra;1200\n').toString('base64'),
  sheetName: null,
};

/** What a file of outcomes becomes when its only word is the category. */
function outcomePlan(categoryId: string) {
  return {
    ...{ year: budgetYear, file: outcomeFile, through: null, isPreliminary: false },
    mapping: { accounts: { hyra: categoryId }, units: {} },
  };
}

/** On which the prepared groups have a meeting. */
const groupDay = today;
const group = {
  ...{ kind: 'forest', capacity: 6, leaderIds: [], times: [], sharedTeamIds: [], endedOn: null },
  exceptions: [{ kind: 'extra', heldOn: groupDay, startsAt: '10:00', endsAt: '12:00', place: '' }],
} as const satisfies Omit<inferRouterInputs<StaffDoor>['group']['save'], 'groupId' | 'version' | 'name'>;

const newDraft = {
  permission: 'journal:write' as const,
  input: ({ participationId }: TeamRecords) => ({
    ...{ participationId, noteId: randomUUID(), version: 0 },
    ...{ kind: 'telephone' as const, happenedOn: '2025-06-10', text: 'Ringde om praktik.' },
  }),
} satisfies Line;

/** A list of nobody whom the team knows. */
const importedList = (name = 'Ny Någon') => {
  const text = `Namn;Född;Inkom;Remittent\n${name};1990-01-01;2024-01-01;AF\n`;
  return {
    file: { fileName: 'lista.csv', base64: Buffer.from(text).toString('base64'), sheetName: null },
    mapping: {
      columns: { fullName: 'Namn', birthDate: 'Född', receivedOn: 'Inkom', source: 'Remittent' },
      ...{ values: {}, coach: null, source: null },
    },
  };
};

export const staffLines: LinesOf<StaffDoor> = {
  account: { whoAmI: { permission: 'team:read', input: nothing } },
  team: {
    listCoaches: { permission: 'team:read', input: nothing },
    poster: { permission: 'team:read', input: () => ({ language: 'sv', origin: 'https://kraften.exempel.se' }) },
    settings: { permission: 'team:read', input: nothing },
    saveSettings: { permission: 'team-settings:write', input: (own) => ({ version, ...changedTeamSettings(own) }) },
  },
  referenceList: {
    get: { permission: 'team:read', input: nothing },
    changes: { permission: 'team:read', input: nothing },
    saveEntry: {
      permission: 'team-settings:write',
      input: ({ listEntryId: entryId }) => ({
        ...{ entryId, version },
        entry: {
          ...{
            list: 'first-step',
            code: entryId,
            label: `Promenad ${entryId}`,
            validFrom: '2020-01-01',
            validTo: null,
          },
          ...{ offered: true, externalCode: '', note: '' },
        },
      }),
    },
    changeEntry: {
      permission: 'team-settings:write',
      input: ({ listEntryId: entryId }) => ({
        ...{ entryId, version, nextEntryId: randomUUID(), from: today, label: `Vandring ${entryId}`, externalCode: '' },
      }),
    },
    export: { permission: 'team:read', input: () => ({ format: 'csv' }) },
  },
  calendar: {
    week: { permission: 'calendar:read', input: () => ({ week: '2026-W12', whose: 'team' }) },
    link: { permission: 'calendar:subscribe', input: nothing },
    saveLink: { permission: 'calendar:subscribe', input: () => ({ change: 'make' }) },
  },
  duty: { list: { permission: 'participation:read', input: nothing } },
  referral: {
    list: { permission: 'referral:read', input: () => ({ which: 'all' }) },
    get: { permission: 'referral:read', input: ({ waitingReferralId: referralId }) => ({ referralId }) },
    register: { permission: 'referral:write', input: () => ({ ...referral, person: newPerson }) },
    contact: {
      permission: 'referral:write',
      input: ({ waitingReferralId: referralId }) => ({
        ...{ contactId: randomUUID(), referralId },
        contact: { way: 'phone', contactedOn: '2025-03-19', reached: true, note: 'Vill komma på tisdag.' },
      }),
    },
    convert: {
      permission: 'referral:write',
      input: ({ waitingReferralId: referralId }) => ({
        ...{ referralId, version, source: 'SELF', referrerName: '', referrerContact: '', payingAuthorityAgreed: null },
      }),
    },
    decide: {
      permission: 'referral:write',
      input: ({ waitingReferralId: referralId }) => ({
        ...{ referralId, version },
        ...{ kind: 'accepted', decidedOn: '2025-03-20', reason: 'Det är rätt tid.' },
      }),
    },
  },
  queue: {
    get: { permission: 'referral:read', input: nothing },
    move: {
      permission: 'referral:write',
      // Sent again: one queue has one next move, and everybody here moves in it.
      input: ({ queuedReferralId: referralId, queueMoveId: moveId }) => ({
        ...{ moveId, referralId, version: 0 },
        move: { afterId: null, reason: 'pressing-need', note: '' },
      }),
    },
  },
  intake: {
    get: { permission: 'referral:read', input: nothing },
    allowOverCapacity: {
      permission: 'referral:write',
      input: ({ queuedReferralId: referralId }) => ({ referralId, reason: 'Hen har väntat länge.' }),
    },
    saveStop: {
      permission: 'intake:write',
      input: () => ({
        ...{ stopId: randomUUID(), version: 0 },
        stop: {
          ...{ startsOn: '2025-04-01', endsOn: null, reason: 'Två är sjuka.', publicText: 'Hör av dig i maj.' },
          withdrawn: false,
        },
      }),
    },
    saveStandingTime: {
      permission: 'intake:write',
      input: () => ({
        ...{ standingTimeId: randomUUID(), version: 0 },
        standing: {
          ...{ weekday: '2', startsAt: '13:00', place: 'Gussarvsgatan', capacity: 2 },
          ...{ validFrom: '2025-01-01', validUntil: null, exceptedOn: [] },
        },
      }),
    },
  },
  samePerson: {
    compare: {
      permission: 'referral:read',
      input: ({ sameKeptId: keptId, sameMergedId: mergedId }) => ({ keptId, mergedId }),
    },
    merge: {
      permission: 'referral:write',
      input: ({ sameKeptId: keptId, sameMergedId: mergedId }) => ({
        ...{ mergeId: randomUUID(), keptId, mergedId },
        choices: {},
      }),
    },
    undoMerge: { permission: 'referral:write', input: ({ personMergeId: mergeId }) => ({ mergeId }) },
    tellApart: {
      permission: 'referral:write',
      input: ({ sameKeptId: keptId, sameMergedId: mergedId }) => ({ keptId, mergedId }),
    },
  },
  studyVisit: {
    book: {
      permission: 'referral:write',
      input: ({ waitingReferralId: referralId }) => ({
        ...{ referralId, version },
        ...{ visitOn: '2025-04-02', visitTime: '10:00', place: 'Gussarvsgatan', reason: 'Förhinder' },
      }),
    },
    record: {
      permission: 'referral:write',
      input: ({ waitingReferralId: referralId, studyVisitId }) => ({
        ...{ referralId, studyVisitId, version },
        outcome: 'visited',
      }),
    },
  },
  participation: {
    list: { permission: 'participation:read', input: () => ({ part: 'all' }) },
    get: { permission: 'participation:read', input: ({ participationId }) => ({ participationId }) },
    enrol: {
      permission: 'participation:write',
      input: ({ queuedReferralId: referralId, coachId }) => ({
        ...{ referralId, coachId, version, participationId: randomUUID(), person: newPerson, enrolledOn: '2025-12-01' },
        ...{ incomeSource: null, publicSupportMonthsBefore: null, firstStep: '', insuranceToRegister: false },
      }),
    },
    decideTrial: {
      permission: 'participation:write',
      input: ({ participationId }) => ({ participationId, version, kind: 'continue', decidedOn: '2025-04-01' }),
    },
    export: {
      permission: 'participation:export',
      input: ({ participationId }) => ({
        columns: ['name', 'age'],
        participationIds: [participationId],
        format: 'csv',
      }),
    },
    recordInsurance: {
      permission: 'participation:write',
      input: ({ participationId }) => ({ participationId, version }),
    },
    changeCoach: {
      permission: 'participation:write',
      input: ({ participationId, memberId: coachId }) => ({ changes: [{ participationId, version, coachId }] }),
    },
    close: {
      permission: 'participation:write',
      input: ({ participationId }) => ({ participationId, version, ...closing }),
    },
  },
  savedView: {
    list: { permission: 'participation:read', input: nothing },
    save: {
      permission: 'participation:read',
      input: () => {
        const viewId = randomUUID();
        return { viewId, version: 0, view: { name: viewId, filters: {}, isFirst: false }, removed: false };
      },
    },
    share: {
      permission: 'team-settings:write',
      input: ({ sharedViewId: viewId }) => ({ viewId, version, isShared: false }),
    },
  },
  person: {
    identity: {
      permission: 'protected-identity:read',
      input: ({ protectedPersonId: personId }) => ({ personId, reason: 'meeting' }),
    },
    protect: {
      permission: 'protected-identity:protect',
      input: ({ personId }) => ({ personId, kind: 'confidentiality-marking' }),
    },
    liftProtection: {
      permission: 'protected-identity:lift',
      input: ({ liftablePersonId: personId }) => ({ personId }),
    },
  },
  baseData: {
    get: { permission: 'base-data:read', input: ({ personId, participationId }) => ({ personId, participationId }) },
    identity: {
      permission: 'protected-identity:read',
      input: ({ protectedPersonId: personId }) => ({ personId, reason: 'meeting' }),
    },
    withNumber: { permission: 'base-data:read', input: ({ personId }) => ({ personId, identityNumber: '' }) },
    changePerson: {
      permission: 'base-data:write',
      input: ({ personId }) => ({
        ...{ changeId: randomUUID(), personId, version, part: 'contact' },
        ...{ phone: '070-174 06 99', email: '', kind: 'change', fromOn: '2025-03-20', reason: '' },
      }),
    },
    changeParticipation: {
      permission: 'base-data:write',
      input: ({ participationId }) => ({
        ...{ changeId: randomUUID(), participationId, version, part: 'enrolment', enrolledOn: '2025-03-01' },
        ...{ incomeSource: 'other', publicSupportMonthsBefore: 1, firstStep: 'Ring', kind: 'correction' },
        ...{ fromOn: null, reason: 'Fel från början' },
      }),
    },
  },
  personRights: {
    list: { permission: 'person-rights:read', input: ({ personId }) => ({ personId }) },
    correct: {
      permission: 'person-rights:write',
      input: ({ personId }) => ({
        personId,
        about: 'closing',
        incorrect: 'Fel',
        correct: 'Rätt',
        reason: 'Bad om det',
      }),
    },
    object: {
      permission: 'person-rights:write',
      input: ({ personId }) => ({ personId, receivedOn: '2025-06-02', objection: 'Nej.' }),
    },
    answer: {
      permission: 'person-rights:write',
      input: ({ personId, objectionId }) => ({
        ...{ personId, objectionId },
        ...{ outcome: 'rejected', answeredOn: '2025-06-10', answer: 'Det behövs.' },
      }),
    },
  },
  disposal: {
    preview: { permission: 'disposal:read', input: () => ({ dueBy: '2026-05-01' }) },
    decide: {
      permission: 'disposal:decide',
      input: ({ disposablePersonId }) => ({ dueBy: '2026-03-01', reference: 'Dnr 1', personIds: [disposablePersonId] }),
    },
    list: { permission: 'disposal:read', input: nothing },
    get: { permission: 'disposal:read', input: ({ disposalId }) => ({ disposalId }) },
    archive: { permission: 'disposal:decide', input: ({ disposalId }) => ({ disposalId, part: 1 }) },
    confirm: {
      permission: 'disposal:decide',
      input: ({ archivedDisposalId: disposalId }) => ({ disposalId, reference: 'Dnr 1' }),
    },
    carryOut: { permission: 'disposal:decide', input: ({ confirmedDisposalId: disposalId }) => ({ disposalId }) },
    protocol: { permission: 'disposal:read', input: ({ disposalId }) => ({ disposalId }) },
    periods: { permission: 'disposal:read', input: nothing },
    setPeriod: { permission: 'disposal:decide', input: () => ({ kind: 'case', months: 24, reference: 'Dnr 8' }) },
  },
  registerExtract: {
    get: { permission: 'register-extract:make', input: ({ personId }) => ({ personId }) },
    export: {
      permission: 'register-extract:make',
      input: ({ personId }) => ({ personId, format: 'json', released: [], withheld: [] }),
    },
  },
  consent: {
    list: { permission: 'consent:read', input: ({ participationId }) => ({ participationId }) },
    give: {
      permission: 'consent:write',
      input: ({ participationId }) => ({
        ...{ participationId, authority: 'SOC', purpose: 'lift-secrecy', categories: ['follow-ups'], form: 'oral' },
        ...{ witness: 'Bo', keptAt: '', givenOn: '2026-03-02', validUntil: '2026-12-31' },
      }),
    },
    withdraw: {
      permission: 'consent:write',
      input: ({ participationId, consentId }) => ({ participationId, consentId }),
    },
  },
  enrolment: {
    saveDraft: {
      permission: 'participation:write',
      input: ({ queuedReferralId: referralId }) => ({ referralId, version: 0, draft: enrolmentDraft }),
    },
  },
  closing: {
    get: { permission: 'participation:read', input: ({ participationId }) => ({ participationId }) },
    saveDraft: {
      permission: 'participation:write',
      input: ({ participationId }) => ({ participationId, version: 0, text: 'Maja arbetar halvtid.' }),
    },
    withdraw: {
      permission: 'participation:write',
      input: ({ closedParticipationId: participationId }) => ({ participationId, version, reason: 'Fel person.' }),
    },
    paper: {
      permission: 'participation:read',
      input: ({ closedParticipationId: participationId }) => ({ participationId, format: 'pdf' }),
    },
  },
  document: {
    list: { permission: 'document:read', input: ({ participationId }) => ({ participationId }) },
    send: {
      permission: 'document:write',
      input: ({ participationId }) => ({
        ...{ participationId, documentId: randomUUID(), part: 0 },
        ...{ title: 'Intyg', kind: 'certificate', datedOn: '2025-06-10' },
        ...{ fileName: 'intyg.txt', byteLength: 5, base64: 'SW50eWc=' },
      }),
    },
    open: { permission: 'document:read', input: ({ documentId }) => ({ documentId, part: 0 }) },
    save: {
      permission: 'document:write',
      input: ({ documentId }) => ({ documentId, version, title: 'CV', kind: 'cv', datedOn: '2025-06-10' }),
    },
    remove: {
      permission: 'document:write',
      input: ({ documentId }) => ({ documentId, version, reason: 'Fel person.' }),
    },
  },
  noteSearch: {
    find: { permission: 'notes:search', input: ({ teamId }) => ({ words: secretOf(teamId), cases: 'all' }) },
  },
  journalNote: {
    list: { permission: 'journal:read', input: ({ participationId }) => ({ participationId }) },
    save: newDraft,
    sign: newDraft,
    discard: {
      permission: 'journal:write',
      input: ({ participationId }) => ({ participationId, noteId: randomUUID(), version: 0 }),
    },
    add: {
      permission: 'journal:write',
      input: ({ journalNoteId: noteId }) => ({ noteId, text: 'Mötet var i lokalen.' }),
    },
  },
  employer: {
    list: { permission: 'participation:read', input: nothing },
    save: {
      permission: 'participation:write',
      input: ({ employerId }) => ({
        ...{ employerId, version, name: 'Bageriet', organisationNumber: '', lineOfBusiness: 'restaurant' },
        ...{ address: '', contacts: [], notes: '', isActive: true },
      }),
    },
    savePlace: {
      permission: 'participation:write',
      input: ({ employerId, workPlaceId: placeId }) => ({
        ...{ placeId, version, employerId, tasks: 'Baka', hours: '', requirements: '', standing: 'open' },
      }),
    },
  },
  budget: {
    get: { permission: 'budget:read', onlyStaff: true, input: () => ({ year: budgetYear }) },
    export: {
      permission: 'budget:read',
      onlyStaff: true,
      input: () => ({ year: budgetYear, through: null, format: 'csv' }),
    },
    saveApplication: {
      permission: 'budget:write',
      input: () => ({ ...{ year: budgetYear, version }, application: { appliedOre: 200_000, note: 'Ny.' } }),
    },
    saveAllocation: {
      permission: 'budget:write',
      input: () => ({
        ...{ year: budgetYear, version },
        allocation: { allocatedOre: 190_000, decidedOn: null, note: 'Ny.' },
      }),
    },
    saveLine: {
      permission: 'budget:write',
      input: ({ categoryId }) => ({
        ...{ year: budgetYear, categoryId, version },
        line: { budgetOre: 100_000, forecast: { method: 'average' }, note: 'Ny.' },
      }),
    },
    saveOutcomes: {
      permission: 'budget:write',
      input: ({ categoryId }) => ({
        year: budgetYear,
        cells: [{ categoryId, month: 1, version, ore: 5000, isPreliminary: true }],
      }),
    },
    draftNext: { permission: 'budget:write', input: () => ({ year: budgetYear, base: 'budget' }) },
    saveCategory: {
      permission: 'budget:write',
      input: ({ categoryId }) => ({
        ...{ categoryId, version },
        category: { name: `Lokaler ${categoryId}`, firstYear: null, lastYear: null },
      }),
    },
    placeCategory: { permission: 'budget:write', input: ({ categoryId }) => ({ categoryId, place: 1 }) },
  },
  worksheet: {
    make: { permission: 'participation:export', input: () => ({ period: thisYear }) },
    export: { permission: 'participation:export', input: () => ({ period: thisYear }) },
    year: { permission: 'report:read', onlyStaff: true, input: () => ({ year: budgetYear }) },
    exportYear: { permission: 'report:read', onlyStaff: true, input: () => ({ year: budgetYear }) },
  },
  budgetImport: {
    list: { permission: 'budget:write', input: () => ({ year: budgetYear }) },
    read: { permission: 'budget:write', input: () => ({ year: budgetYear, file: outcomeFile }) },
    check: { permission: 'budget:write', input: ({ categoryId }) => outcomePlan(categoryId) },
    run: {
      permission: 'budget:write',
      input: ({ categoryId }) => ({
        ...outcomePlan(categoryId),
        ...{ importId: randomUUID(), seen: [{ categoryId, month: 1, version }] },
      }),
    },
    undo: { permission: 'budget:write', input: ({ budgetImportId: importId }) => ({ importId }) },
  },
  annualReport: {
    list: { permission: 'annual-report:read', input: nothing },
    get: { permission: 'annual-report:read', input: ({ annualReportId }) => ({ reportId: annualReportId }) },
    save: {
      permission: 'annual-report:write',
      input: ({ annualReportId, reportDay }) => ({
        ...{ reportId: annualReportId, version },
        report: { title: 'Ny rapport', period: { from: reportDay, to: reportDay }, profile: 'avesta-2022' },
      }),
    },
    saveText: {
      permission: 'annual-report:write',
      input: ({ annualReportId }) => ({
        ...{ reportId: annualReportId, key: 'summary.staff', version },
        body: [{ kind: 'paragraph', line: [{ kind: 'text', text: 'Vi är tre.' }] }],
      }),
    },
    comment: {
      permission: 'annual-report:comment',
      input: ({ annualReportId }) => ({
        ...{ reportId: annualReportId, commentId: randomUUID(), key: 'summary.staff', text: 'Fyra nu.' },
      }),
    },
    resolve: {
      permission: 'annual-report:comment',
      input: ({ annualReportId, reportCommentId: commentId }) => ({
        ...{ reportId: annualReportId, commentId, isResolved: true },
      }),
    },
    move: {
      permission: 'annual-report:write',
      input: ({ reviewedReportId }) => ({ reportId: reviewedReportId, version, stage: 'draft', namesAreOthers: true }),
    },
    adopt: {
      permission: 'annual-report:write',
      input: ({ reviewedReportId }) => ({ reportId: reviewedReportId, version, namesAreOthers: true }),
    },
    edition: getEdition,
    export: exportEdition,
  },
  staffing: {
    list: { permission: 'staffing:read', input: nothing },
    save: {
      permission: 'staffing:write',
      input: ({ staffPositionId: positionId }) => ({
        ...{ positionId, version },
        position: {
          ...{ name: 'Ida', role: 'Handledare', employer: 'FK', percent: 50 },
          ...{ startsOn: '2024-01-01', endsOn: null },
        },
      }),
    },
  },
  meeting: {
    list: { permission: 'meeting:read', input: nothing },
    get: { permission: 'meeting:read', input: ({ meetingId }) => ({ meetingId }) },
    save: {
      permission: 'meeting:write',
      input: ({ meetingId, meetingMemberId }) => ({
        ...{ meetingId, version },
        plan: {
          ...{ kind: 'team', heldOn: today, startsAt: '09:00', endsAt: '11:00', place: 'Lokalen', agenda: [] },
          ...{ memberIds: [meetingMemberId], isCancelled: false, cancelReason: '' },
        },
      }),
    },
    carry: { permission: 'meeting:write', input: ({ meetingId }) => ({ meetingId }) },
    saveMember: {
      permission: 'meeting:write',
      input: ({ meetingMemberId: memberId }) => ({
        ...{ memberId, version },
        member: { kind: 'team', name: 'Rut', title: '', role: 'member', authority: 'FK', endedOn: null },
      }),
    },
    mark: {
      permission: 'meeting:write',
      input: ({ meetingId, meetingMemberId: memberId }) => ({
        ...{ meetingId, memberId, presence: 'present', substituteName: '' },
      }),
    },
    note: {
      permission: 'meeting:write',
      input: ({ meetingId, meetingCaseId: id }) => ({
        ...{ meetingId, of: 'case', id, version, note: { text: 'Bo kan.', decided: '', isDone: false } },
      }),
    },
    raise: {
      permission: 'meeting:write',
      input: ({ meetingId, meetingCaseId: caseId, participationId }) => ({
        ...{ meetingId, caseId, version },
        raised: { participationId, referralId: null, question: 'Vem följer med?', isWithdrawn: false },
      }),
    },
    approve: {
      permission: 'meeting:write',
      input: ({ heldMeetingId: meetingId }) => ({ meetingId, version, approvedBy: 'Rut' }),
    },
    add: {
      permission: 'meeting:write',
      input: ({ approvedMeetingId: meetingId }) => ({ meetingId, additionId: randomUUID(), text: 'Datumet var fel.' }),
    },
  },
  meetingProposal: {
    list: { permission: 'meeting:read', input: nothing },
    answer: {
      permission: 'meeting:write',
      input: ({ proposalId, steeringMeetingId: meetingId }) => ({
        ...{ proposalId, version, answer: { meetingId, answer: '' } },
      }),
    },
  },
  meetingDocument: {
    list: { permission: 'meeting:read', input: ({ steeringMeetingId: meetingId }) => ({ meetingId }) },
    send: {
      permission: 'meeting:write',
      input: ({ steeringMeetingId: meetingId }) => ({
        ...{ meetingId, documentId: randomUUID(), part: 0, title: 'Kallelse', fileName: 'kallelse.txt' },
        ...{ byteLength: 3, base64: Buffer.from('Hej').toString('base64') },
      }),
    },
    open: {
      permission: 'meeting:read',
      input: ({ meetingDocumentId: documentId }) => ({ documentId, part: 0 }),
    },
    remove: { permission: 'meeting:write', input: ({ meetingDocumentId: documentId }) => ({ documentId }) },
  },
  meetingShare: {
    list: { permission: 'meeting:share', input: ({ steeringMeetingId: meetingId }) => ({ meetingId }) },
    make: {
      permission: 'meeting:share',
      input: ({ steeringMeetingId: meetingId }) => ({
        ...{ meetingId, shareId: randomUUID() },
        share: { period: year, days: 14 },
      }),
    },
    end: {
      permission: 'meeting:share',
      input: ({ steeringMeetingId: meetingId, shareId }) => ({ meetingId, shareId }),
    },
  },
  workTraining: {
    list: { permission: 'participation:read', input: ({ participationId }) => ({ participationId }) },
    save: {
      permission: 'participation:write',
      input: ({ participationId, workTrainingId, employerId }) => ({
        ...{ participationId, workTrainingId, version, employerId, placeId: null, employer: 'Bageriet' },
        ...{
          supervisor: '',
          startedOn: '2025-04-01',
          hoursPerWeek: 12,
          hoursChanges: [],
          goal: '',
          plan: 'Korta pass',
        },
        ...{ followUpOn: null, endedOn: null, ending: null, endingNote: '' },
      }),
    },
    saveMatching: {
      permission: 'participation:write',
      input: ({ participationId, matchingId, employerId }) => ({
        ...{ participationId, matchingId, version, employerId, placeId: null },
        ...{ fits: 'Lugnt', askedOn: null, answer: 'not-asked', answerNote: '' },
      }),
    },
    approveSheet: {
      permission: 'participation:write',
      input: ({ workTrainingId }) => ({ workTrainingId, fields: ['hours'], approvedOn: '2025-04-02' }),
    },
    exportSheet: { permission: 'participation:read', input: ({ workTrainingId }) => ({ workTrainingId }) },
  },
  group: {
    list: { permission: 'group:read', input: nothing },
    get: { permission: 'group:read', input: ({ groupId }) => ({ groupId }) },
    save: {
      permission: 'group:write',
      input: ({ groupId }) => ({ ...group, groupId, version, name: `Skogsgruppen ${groupId}` }),
    },
    place: {
      permission: 'group:write',
      input: ({ groupId, participationId }) => ({
        ...{ groupId, participationId, memberId: randomUUID(), version: 0 },
        place: { askedOn: '2025-06-02', joinedOn: null, leftOn: null },
      }),
    },
    placeMany: {
      permission: 'group:write',
      input: ({ groupId, participationId }) => ({
        ...{ groupId, day: '2025-06-02' },
        places: [{ participationId, memberId: randomUUID(), waits: false }],
      }),
    },
    attend: {
      permission: 'group:write',
      input: ({ groupId, participationId }) => ({
        ...{ groupId, heldOn: groupDay },
        marks: [{ participationId, mark: { kind: 'present' } }],
      }),
    },
    ofParticipation: { permission: 'group:read', input: ({ participationId }) => ({ participationId }) },
  },
  followUp: {
    record: {
      permission: 'participation:write',
      input: ({ participationId }) => ({
        ...{ participationId, version },
        ...{ heldOn: '2025-06-10', attendees: 'Försäkringskassan', agreed: '' },
      }),
    },
    book: {
      permission: 'participation:write',
      input: ({ participationId, bookingId }) => ({
        ...{ participationId, bookingId, version, cancel: true },
        ...{ plannedOn: '2025-06-10', plannedTime: '10:00', place: '', bookedBy: 'FK' },
      }),
    },
    bookMany: {
      permission: 'participation:write',
      input: ({ participationId, bookingId }) => ({
        bookings: [
          {
            ...{ participationId, bookingId, version },
            ...{ plannedOn: '2025-06-10', plannedTime: '10:00', place: '', bookedBy: 'FK' },
          },
        ],
        cancel: true,
      }),
    },
  },
  caseContact: {
    save: {
      permission: 'participation:write',
      input: ({ participationId, caseContactId: contactId }) => ({
        ...{ participationId, contactId, version },
        contact: {
          ...{ authority: 'AF', name: 'Iris Ek', role: '', phone: '', email: '' },
          ...{ validFrom: '2025-03-01', validTo: null },
        },
      }),
    },
    suggest: { permission: 'participation:read', input: nothing },
  },
  actionPlan: {
    get: { permission: 'participation:read', input: ({ participationId }) => ({ participationId }) },
    saveGoal: {
      permission: 'participation:write',
      input: ({ participationId, goalId }) => ({
        ...{ participationId, goalId, version },
        goal: { wording: 'Mer', scalingQuestion: '', state: 'open', endedOn: null, steps: [], ratings: [] },
      }),
    },
  },
  outcomeScore: {
    list: { permission: 'participation:read', input: ({ participationId }) => ({ participationId }) },
    record: {
      permission: 'participation:write',
      input: ({ participationId, scoreId: correctsId }) => ({
        ...{ participationId, correctsId, scoreId: randomUUID() },
        ...{ scale: 'scaling', measuredOn: '2025-03-10', score: 7 },
      }),
    },
  },
  report: {
    get: getReport,
    series: getSeries,
    explain: {
      permission: 'participation:read',
      input: () => ({ metricId: 'flow.enrolledAtEnd', period: year }),
    },
  },
  import: {
    list: { permission: 'participation:import', input: nothing },
    read: { permission: 'participation:import', input: () => importedList().file },
    check: { permission: 'participation:import', input: () => importedList() },
    // The same list is imported once: each call has one of its own.
    run: {
      permission: 'participation:import',
      input: () => ({ batchId: randomUUID(), ...importedList(`Ny ${randomUUID()}`) }),
    },
    undo: { permission: 'participation:import', input: ({ importBatchId: batchId }) => ({ batchId }) },
  },
  print: {
    record: {
      permission: 'participation:read',
      input: ({ participationId }) => ({ page: 'participation', participationId }),
    },
  },
  accessLog: {
    list: { permission: 'audit:review', input: () => ({ period: thisYear }) },
    unusual: { permission: 'audit:review', input: () => ({ period: thisYear }) },
    review: {
      permission: 'audit:review',
      input: ({ auditEntryId }) => ({ reviewId: randomUUID(), entryIds: [auditEntryId], note: 'Det var på mötet.' }),
    },
    extract: { permission: 'audit:extract', input: ({ participationId }) => ({ participationId, period: thisYear }) },
  },
  historicalReport: {
    list: { permission: 'historical-report:read', input: nothing },
    get: { permission: 'historical-report:read', input: ({ reportId }) => ({ reportId }) },
    save: {
      permission: 'historical-report:write',
      input: ({ reportId, reportDay }) => ({
        ...{
          reportId,
          version,
          title: 'Rättad',
          period: { from: reportDay, to: '2019-12-31' },
          profile: 'kraften-2018',
        },
        figures: [{ path: 'flow.newlyEnrolled', printed: '28' }],
      }),
    },
  },
};

export const representativeLines: LinesOf<RepresentativeDoor> = {
  account: { whoAmI: { permission: 'shared-case:read', input: nothing } },
  sharedCase: {
    list: { permission: 'shared-case:read', input: nothing },
    get: { permission: 'shared-case:read', input: ({ participationId }) => ({ participationId }) },
  },
};

export const steeringLines: LinesOf<SteeringDoor> = {
  account: { whoAmI: { permission: 'seat:read', input: nothing } },
  team: { list: { permission: 'seat:read', input: nothing } },
  report: {
    overview: { permission: 'overview:read', input: ({ teamId }) => ({ teamId, period: year, earlier: null }) },
    get: getReport,
    series: getSeries,
    costs: { permission: 'budget:read', input: ({ teamId }) => ({ teamId }) },
  },
  staffing: { get: { permission: 'staffing-over-time:read', input: ({ teamId }) => ({ teamId }) } },
  association: { figures: { permission: 'association:read', input: () => ({ year: 2025 }) } },
  budget: {
    get: { permission: 'budget:read', input: ({ teamId }) => ({ teamId, year: budgetYear }) },
    allocations: { permission: 'budget:allocate', input: nothing },
    allocate: {
      permission: 'budget:allocate',
      input: ({ teamId }) => ({
        ...{ teamId, year: budgetYear, version },
        // As the lead's own call has it, so that neither stands in the other's way.
        allocation: { allocatedOre: 190_000, decidedOn: null, note: 'Ny.' },
      }),
    },
  },
  meeting: {
    list: { permission: 'steering-meeting:read', input: ({ teamId }) => ({ teamId }) },
    get: {
      permission: 'steering-meeting:read',
      input: ({ teamId, steeringMeetingId: meetingId }) => ({ teamId, meetingId }),
    },
  },
  meetingDocument: {
    open: {
      permission: 'steering-meeting:read',
      input: ({ teamId, keptDocumentId: documentId }) => ({ teamId, documentId, part: 0 }),
    },
  },
  meetingProposal: {
    list: { permission: 'steering-meeting:read', input: ({ teamId }) => ({ teamId }) },
    save: {
      permission: 'meeting-item:propose',
      input: ({ teamId }) => ({
        ...{ teamId, proposalId: randomUUID(), version: 0 },
        proposal: { title: 'Kön', reason: '', isWithdrawn: false },
      }),
    },
  },
  annualReport: {
    list: { permission: 'adopted-report:read', input: ({ teamId }) => ({ teamId }) },
    edition: getEdition,
    export: exportEdition,
  },
};

export const accountsLines: LinesOf<AccountsDoor> = {
  user: {
    list: { permission: 'user:read', input: nothing },
    invite: {
      permission: 'user:write',
      input: ({ teamId }) => ({ teamId, role: 'coach', name: 'Ny Prov', email: `${randomUUID()}@exempel.se` }),
    },
    letInAnew: { permission: 'user:write', input: ({ memberId: userId }) => ({ userId }) },
    removeRole: { permission: 'user:write', input: ({ membershipId }) => ({ membershipId }) },
  },
  invitation: {
    withdraw: { permission: 'user:write', input: ({ invitationId }) => ({ invitationId }) },
  },
  signInRule: {
    list: { permission: 'sign-in-rule:read', input: nothing },
    choose: {
      permission: 'sign-in-rule:write',
      input: ({ associationId }) => ({ associationId, twoFactorRule: 'everybody' }),
    },
  },
};

export const selfReferralLines: LinesOf<SelfReferralDoor> = {
  team: { list: { permission: 'team:list', input: nothing } },
  selfReferral: {
    send: {
      permission: 'self-referral:send',
      input: ({ teamSlug, idempotencyKey }) => ({
        ...{ teamSlug, idempotencyKey, language: 'sv' },
        answers: {
          ...{ givenName: 'Noor', familyName: 'Lind', birthDate: null, municipality: 'Hedemora' },
          ...{ contactWay: 'phone', phone: '070-174 06 10', email: '', postalAddress: '', ifSomeoneElseAnswers: '' },
          ...{ hopes: 'Jobba med djur.', worksAlready: '', supportToday: '', practicalNeeds: '' },
          ...{ incomeSource: null, consent: true },
        },
      }),
    },
  },
  receipt: {
    open: {
      permission: 'receipt:open',
      input: ({ receiptReference: reference, receiptCode: code }) => ({ reference, code }),
    },
    write: {
      permission: 'receipt:open',
      input: ({ receiptReference: reference, receiptCode: code }) => ({
        ...{ reference, code, messageId: randomUUID(), text: 'Jag har bytt nummer.' },
      }),
    },
    withdraw: {
      permission: 'receipt:open',
      input: ({ receiptReference: reference, receiptCode: code }) => ({ reference, code }),
    },
    chooseVisit: {
      permission: 'receipt:open',
      input: ({ receiptReference: reference, receiptCode: code }) => ({
        ...{ reference, code, standingTimeId: randomUUID(), visitOn: '2026-12-08' },
      }),
    },
  },
};
