import { openingReasonText } from '../protected-identity/opening-reason';
import { printedPageLabels } from './printed-page';

/** What sort of access an entry of the log is about. */
export type AccessKind = keyof typeof accessKindLabels;

export const accessKindLabels = {
  read: 'Läst ett ärende',
  list: 'Läst en lista',
  change: 'Ändrat ett ärende',
  print: 'Skrivit ut',
  export: 'Lämnat ut uppgifter',
  figures: 'Siffror och rapporter',
  session: 'Inloggning och konto',
  users: 'Användare och roller',
  log: 'Åtkomstloggen',
  resident: 'Invånarens egna',
  background: 'Det som appen hämtar själv',
  unknown: 'Annat',
} as const;

type AccessAction = { readonly kind: AccessKind; readonly label: string };

/** Every action that the log can hold, in words for whoever reads it. */
export const accessActions: Readonly<Record<string, AccessAction>> = {
  'participation.get': { kind: 'read', label: 'Läste ett deltagande' },
  'sharedCase.get': { kind: 'read', label: 'Läste det som delas med myndigheten' },
  'journalNote.list': { kind: 'read', label: 'Läste journalen' },
  'actionPlan.get': { kind: 'read', label: 'Läste handlingsplanen' },
  'outcomeScore.list': { kind: 'read', label: 'Läste skattningarna' },
  'closing.get': { kind: 'read', label: 'Läste om ett avslut' },
  'document.list': { kind: 'read', label: 'Läste listan över dokument' },
  'document.open': { kind: 'read', label: 'Öppnade ett dokument' },
  'consent.list': { kind: 'read', label: 'Läste samtycken' },
  'referral.get': { kind: 'read', label: 'Läste en remiss' },
  'person.identity': { kind: 'read', label: 'Läste skyddade personuppgifter' },
  'group.ofParticipation': { kind: 'read', label: 'Läste närvaron i grupper' },
  'group.list': { kind: 'list', label: 'Läste listan över grupper' },
  'group.get': { kind: 'list', label: 'Läste vilka som är med i en grupp' },
  'participation.list': { kind: 'list', label: 'Läste listan över deltagare' },
  'samePerson.compare': { kind: 'read', label: 'Jämförde två personer' },
  'samePerson.merge': { kind: 'change', label: 'Slog ihop två personer' },
  'samePerson.undoMerge': { kind: 'change', label: 'Delade på två personer som slagits ihop' },
  'samePerson.tellApart': { kind: 'change', label: 'Antecknade att två inte är samma person' },
  'calendar.week': { kind: 'list', label: 'Läste kalendern' },
  'calendar.feed': { kind: 'list', label: 'Hämtade kalendern genom en länk' },
  'calendar.link': { kind: 'list', label: 'Läste om sin länk till kalendern' },
  'calendar.saveLink': { kind: 'change', label: 'Skapade eller avslutade sin länk till kalendern' },
  'duty.list': { kind: 'list', label: 'Läste det som ska göras' },
  'referral.list': { kind: 'list', label: 'Läste inflödet' },
  'sharedCase.list': { kind: 'list', label: 'Läste att någon är delad med myndigheten' },
  'disposal.preview': { kind: 'list', label: 'Läste vilka som kan gallras' },
  'disposal.list': { kind: 'list', label: 'Läste listan över gallringar' },
  'disposal.periods': { kind: 'list', label: 'Läste hur länge uppgifter sparas' },
  'disposal.get': { kind: 'list', label: 'Läste ett gallringsprotokoll' },
  'report.explain': { kind: 'list', label: 'Läste vilka som en siffra räknar' },
  'referral.register': { kind: 'change', label: 'Registrerade en remiss' },
  'referral.decide': { kind: 'change', label: 'Beslutade om en remiss' },
  'queue.get': { kind: 'list', label: 'Läste kön' },
  'queue.move': { kind: 'change', label: 'Flyttade någon i kön' },
  'studyVisit.book': { kind: 'change', label: 'Bokade ett studiebesök' },
  'intake.get': { kind: 'list', label: 'Läste besökstider, platser och intagsstopp' },
  'intake.saveStandingTime': { kind: 'change', label: 'Ändrade en stående tid för studiebesök' },
  'intake.allowOverCapacity': { kind: 'change', label: 'Skrev varför någon skrivs in fast teamet är fullt' },
  'intake.saveStop': { kind: 'change', label: 'Ändrade ett intagsstopp' },
  'studyVisit.record': { kind: 'change', label: 'Antecknade hur studiebesöket gick' },
  'participation.enrol': { kind: 'change', label: 'Skrev in en deltagare' },
  'participation.decideTrial': { kind: 'change', label: 'Beslutade om prövotiden' },
  'participation.recordInsurance': { kind: 'change', label: 'Antecknade att försäkringen är anmäld' },
  'participation.close': { kind: 'change', label: 'Avslutade ett deltagande' },
  'person.protect': { kind: 'change', label: 'Skyddade personuppgifterna' },
  'person.liftProtection': { kind: 'change', label: 'Tog bort skyddet av personuppgifterna' },
  'consent.give': { kind: 'change', label: 'Antecknade ett samtycke' },
  'consent.withdraw': { kind: 'change', label: 'Antecknade att ett samtycke togs tillbaka' },
  'closing.withdraw': { kind: 'change', label: 'Återöppnade ett deltagande' },
  'transfer:receive': { kind: 'change', label: 'Skickade hit en deltagare från ett annat team' },
  'document.send': { kind: 'change', label: 'La in ett dokument' },
  'document.save': { kind: 'change', label: 'Ändrade uppgifter om ett dokument' },
  'document.remove': { kind: 'change', label: 'Tog bort ett dokument' },
  'personRights.correct': { kind: 'change', label: 'Antecknade en rättelse' },
  'personRights.object': { kind: 'change', label: 'Antecknade en invändning' },
  'personRights.answer': { kind: 'change', label: 'Antecknade svaret på en invändning' },
  'disposal.setPeriod': { kind: 'change', label: 'Ändrade hur länge uppgifter sparas' },
  'disposal.decide': { kind: 'change', label: 'Beslutade om gallring' },
  'disposal.confirm': { kind: 'change', label: 'Bekräftade en gallring' },
  'disposal.carryOut': { kind: 'change', label: 'Gallrade, eller undantog från gallring' },
  'group.save': { kind: 'change', label: 'Ändrade en grupp' },
  'group.place': { kind: 'change', label: 'Ändrade en plats i en grupp' },
  'group.attend': { kind: 'change', label: 'Antecknade närvaro' },
  'followUp.record': { kind: 'change', label: 'Antecknade en uppföljning' },
  'followUp.book': { kind: 'change', label: 'Bokade, flyttade eller avbokade en uppföljning' },
  'actionPlan.saveGoal': { kind: 'change', label: 'Ändrade handlingsplanen' },
  'caseContact.save': { kind: 'change', label: 'Ändrade en kontakt på en myndighet' },
  'outcomeScore.record': { kind: 'change', label: 'Antecknade en skattning' },
  'meeting.list': { kind: 'list', label: 'Läste listan över möten' },
  'meeting.get': { kind: 'read', label: 'Läste ett möte' },
  'meeting.save': { kind: 'change', label: 'Planerade eller ändrade ett möte' },
  'meeting.carry': { kind: 'change', label: 'Tog med det som blev kvar till ett möte' },
  'meeting.saveMember': { kind: 'change', label: 'Ändrade vilka som kallas till möten' },
  'meeting.mark': { kind: 'change', label: 'Antecknade närvaro på ett möte' },
  'meeting.note': { kind: 'change', label: 'Skrev i ett mötes protokoll' },
  'meeting.raise': { kind: 'change', label: 'Tog upp ett ärende på ett möte' },
  'meeting.approve': { kind: 'change', label: 'Justerade ett mötes protokoll' },
  'meeting.add': { kind: 'change', label: 'Skrev ett tillägg till ett protokoll' },
  'workTraining.list': { kind: 'read', label: 'Läste arbetsträningen' },
  'employer.list': { kind: 'list', label: 'Läste arbetsgivare och pågående arbetsträningar' },
  'employer.save': { kind: 'change', label: 'Sparade en arbetsgivare' },
  'employer.savePlace': { kind: 'change', label: 'Sparade en plats hos en arbetsgivare' },
  'workTraining.save': { kind: 'change', label: 'Antecknade en arbetsträning' },
  'workTraining.saveMatching': { kind: 'change', label: 'Antecknade en matchning' },
  'workTraining.approveSheet': { kind: 'change', label: 'Antecknade vad arbetsgivaren får läsa' },
  'workTraining.exportSheet': { kind: 'export', label: 'Hämtade arbetsgivarens blad som fil' },
  'personRights.list': { kind: 'read', label: 'Läste rättelser och invändningar' },
  'registerExtract.get': { kind: 'read', label: 'Läste ett registerutdrag' },
  'registerExtract.export': { kind: 'export', label: 'Hämtade ett registerutdrag som fil' },
  'closing.paper': { kind: 'export', label: 'Hämtade slutdokumentationen som fil' },
  'disposal.protocol': { kind: 'export', label: 'Hämtade ett gallringsprotokoll som fil' },
  'disposal.archive': { kind: 'export', label: 'Hämtade handlingar till arkivet inför gallring' },
  'journalNote.sign': { kind: 'change', label: 'Signerade en journalanteckning' },
  'journalNote.add': { kind: 'change', label: 'Skrev ett tillägg i journalen' },
  'journalNote.discard': { kind: 'change', label: 'Kastade ett utkast' },
  'journalNote.save': { kind: 'background', label: 'Utkast som sparades medan någon skrev' },
  'import.read': { kind: 'list', label: 'Läste in en äldre deltagarlista' },
  'import.check': { kind: 'list', label: 'Kontrollerade en äldre deltagarlista' },
  'import.list': { kind: 'list', label: 'Läste listan över importer' },
  'import.run': { kind: 'change', label: 'Importerade en deltagare ur en äldre lista' },
  'import.undo': { kind: 'change', label: 'Ångrade en import' },
  'enrolment.saveDraft': { kind: 'background', label: 'Inskrivning som sparades medan någon skrev' },
  'closing.saveDraft': { kind: 'background', label: 'Slutdokumentation som sparades medan någon skrev' },
  'participation.export': { kind: 'print', label: 'Sparade listan över deltagare som fil' },
  'print.record': { kind: 'print', label: 'Skrev ut' },
  'report.get': { kind: 'figures', label: 'Läste siffrorna för en period' },
  'report.series': { kind: 'figures', label: 'Läste en siffra över tid' },
  'budget.get': { kind: 'figures', label: 'Läste budgeten' },
  'budget.export': { kind: 'figures', label: 'Hämtade budgeten som fil' },
  'budget.saveApplication': { kind: 'figures', label: 'Ändrade vad teamet äskar' },
  'budget.saveAllocation': { kind: 'figures', label: 'Ändrade vad teamet är tilldelat' },
  'budget.saveLine': { kind: 'figures', label: 'Ändrade budget eller prognos för ett kostnadsslag' },
  'budget.saveOutcomes': { kind: 'figures', label: 'Skrev in utfall' },
  'budget.draftNext': { kind: 'figures', label: 'Påbörjade nästa års budget' },
  'budget.saveCategory': { kind: 'figures', label: 'Ändrade ett kostnadsslag' },
  'budget.placeCategory': { kind: 'figures', label: 'Ändrade ordningen på kostnadsslagen' },
  'team.settings': { kind: 'users', label: 'Läste teamets inställningar' },
  'team.saveSettings': { kind: 'users', label: 'Ändrade teamets inställningar' },
  'historicalReport.list': { kind: 'figures', label: 'Läste listan över äldre rapporter' },
  'historicalReport.get': { kind: 'figures', label: 'Läste en äldre rapport' },
  'historicalReport.save': { kind: 'figures', label: 'Sparade en äldre rapport' },
  'session:sign-in': { kind: 'session', label: 'Loggade in' },
  'session:passkey-sign-in': { kind: 'session', label: 'Loggade in med nyckel' },
  'session:sign-in-by-provider': { kind: 'session', label: 'Loggade in hos sin kommun' },
  'session:sign-in-failed': { kind: 'session', label: 'Misslyckades med att logga in' },
  'session:sign-out': { kind: 'session', label: 'Loggade ut' },
  'session:end-others': { kind: 'session', label: 'Loggade ut sig på andra enheter' },
  'account:set-up-two-factors': { kind: 'session', label: 'Slog på inloggning i två steg' },
  'account:new-recovery-codes': { kind: 'session', label: 'Skapade nya reservkoder' },
  'account:remove-two-factors': { kind: 'session', label: 'Slog av inloggning i två steg' },
  'account:change-password': { kind: 'session', label: 'Bytte lösenord' },
  'account:add-passkey': { kind: 'session', label: 'La till en nyckel' },
  'account:remove-passkey': { kind: 'session', label: 'Tog bort en nyckel' },
  'account:use-invitation': { kind: 'session', label: 'Valde lösenord genom en länk' },
  'account:link-provider': { kind: 'session', label: 'Kopplade kontot till sin kommun' },
  'account:get-provider-role': { kind: 'users', label: 'Fick en roll av en grupp hos sin kommun' },
  'account:lose-provider-role': { kind: 'users', label: 'Miste en roll när en grupp hos kommunen försvann' },
  'user.list': { kind: 'users', label: 'Läste listan över användare' },
  'user.invite': { kind: 'users', label: 'Bjöd in någon' },
  'user.letInAnew': { kind: 'users', label: 'Gav någon en ny länk' },
  'user.removeRole': { kind: 'users', label: 'Tog bort en roll' },
  'invitation.withdraw': { kind: 'users', label: 'Tog tillbaka en inbjudan' },
  'signInRule.list': { kind: 'users', label: 'Läste vem som måste logga in i två steg' },
  'signInRule.choose': { kind: 'users', label: 'Ändrade vem som måste logga in i två steg' },
  'accessLog.list': { kind: 'log', label: 'Läste åtkomstloggen' },
  'accessLog.unusual': { kind: 'log', label: 'Letade efter ovanlig åtkomst' },
  'accessLog.review': { kind: 'log', label: 'Granskade åtkomst' },
  'accessLog.extract': { kind: 'log', label: 'Läste vem som har läst' },
  'selfReferral.send': { kind: 'resident', label: 'Skickade en egenremiss' },
  'selfReferral.amend': { kind: 'resident', label: 'Kompletterade en egenremiss' },
  'receipt.open': { kind: 'resident', label: 'Öppnade ett kvitto på en egenremiss' },
  'account.whoAmI': { kind: 'background', label: 'Öppnade appen' },
  'team.list': { kind: 'background', label: 'Hämtade namn på team' },
  'caseContact.suggest': { kind: 'background', label: 'Hämtade teamets kontakter på myndigheter' },
  'team.listCoaches': { kind: 'background', label: 'Hämtade namn på handledare' },
};

/** The kind of an action; `unknown` for one that no version of the table names. */
export function accessKindOf(action: string): AccessKind {
  return actionNamed(action)?.kind ?? 'unknown';
}

/** The actions of these kinds. Those of `unknown` have no names to list. */
export function actionsOf(kinds: readonly AccessKind[]): readonly string[] {
  return Object.keys(accessActions).filter((action) => kinds.includes(accessKindOf(action)));
}

type Logged = {
  readonly action: string;
  readonly printedPage: string | null;
  /** Why a case was opened, as a code. */
  readonly openingReason: string | null;
};

/** What was done, in words: the page too when something was printed, and why where somebody had to say. */
export function accessActionText({ action, printedPage, openingReason }: Logged): string {
  const label = actionNamed(action)?.label ?? `Annat: ${action}`;
  const page = printedPageLabels.find(([code]) => code === printedPage)?.[1];
  const reason = openingReasonText(openingReason);
  const deed = page === undefined ? label : `${label}: ${page}`;
  return reason === null ? deed : `${deed}. Skäl: ${reason}`;
}

function actionNamed(action: string): AccessAction | undefined {
  return Object.hasOwn(accessActions, action) ? accessActions[action] : undefined;
}
