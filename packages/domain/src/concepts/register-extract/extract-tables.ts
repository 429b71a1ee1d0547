import { authorityLabels } from '../authority/authority';
import { baseDataChangeKindLabels, baseDataPartLabels } from '../base-data/base-data-part';
import { caseDocumentKindLabels } from '../case-document/case-document';
import { documentTypeNames } from '../case-document/document-file';
import { otherReasonLabels } from '../closing/case-closing';
import { consentCategoryLabels, consentFormLabels, consentPurposeLabels } from '../consent/consent-codes';
import { followUpBookerLabels, followUpPartLabels } from '../follow-up/follow-up';
import { absenceReasonLabels } from '../group/group-codes';
import { incomeSourceLabels } from '../income-source/income-source';
import { journalNoteKindLabels } from '../journal-note/journal-note';
import type { Label } from '../label/label';
import { outcomeLabels } from '../outcome/outcome';
import { scoreScaleLabels } from '../outcome-score/outcome-score';
import { correctedRecordLabels } from '../person-rights/correction';
import { objectionOutcomeLabels } from '../person-rights/objection';
import { protectedIdentityLabels } from '../protected-identity/protected-identity';
import { queueMoveReasonLabels } from '../queue/queue-move';
import { referralDecisionLabels } from '../referral/referral';
import { referralContactWayLabels } from '../referral-contact/referral-contact';
import { referralSourceLabels } from '../referral-source/referral-source';
import { sexLabels } from '../sex/sex';
import { studyVisitOutcomeLabels } from '../study-visit/study-visit';
import { transferCategoryLabels } from '../transfer/transfer';
import { trialDecisionLabels } from '../trial-period/trial-period';
import { sheetFieldLabels } from '../work-training/employer-sheet';
import { matchingAnswerLabels } from '../work-training/matching';
import { workTrainingEndingLabels } from '../work-training/work-training';
import type { ExtractField, ExtractTable } from './extract-table';

const text = (label: string): ExtractField => ({ label, kind: 'text' });
const narrative = (label: string): ExtractField => ({ label, kind: 'text', mayNameOthers: true });
const date = (label: string): ExtractField => ({ label, kind: 'date' });
const moment = (label: string): ExtractField => ({ label, kind: 'moment' });
const number = (label: string): ExtractField => ({ label, kind: 'number' });
const yesNo = (label: string): ExtractField => ({ label, kind: 'yes-no' });
const user = (label: string): ExtractField => ({ label, kind: 'user' });
const code = (label: string, words: Readonly<Record<string, string>>): ExtractField => ({ label, kind: 'code', words });

const ids = {
  id: 'a number of the system, which says nothing',
  teamId: 'the team stands at the top',
};
const placed = 'stands under the record that it belongs to';
const version = 'counts changes, so that two people do not overwrite each other';
const hash = 'a keyed hash of what is shown, to find it by';

/**
 * Where a person's data are, by table, in the order in which they are read. Names are those of the
 * schema's models and fields; a test compares them with the database.
 */
export const extractTables: Readonly<Record<string, ExtractTable>> = {
  person: {
    heading: 'Personuppgifter',
    fields: {
      givenName: text('Förnamn'),
      familyName: text('Efternamn'),
      identityNumber: text('Personnummer eller samordningsnummer'),
      birthDate: date('Född'),
      sex: code('Kön', inSwedish(sexLabels)),
      phone: text('Telefon'),
      email: text('E-post'),
      postalAddress: text('Adress'),
      municipality: text('Kommun'),
      protectedIdentity: code('Skyddade personuppgifter', inSwedish(protectedIdentityLabels)),
      createdAt: moment('Antecknat'),
      disposedAt: moment('Gallrat'),
    },
    leftOut: { ...ids, version, identityNumberIndex: hash, mergedIntoId: 'a number of the system, which says nothing' },
  },
  protectedIdentity: {
    heading: 'Uppgifter som är skyddade, eller har varit det',
    fields: {
      givenName: text('Förnamn'),
      familyName: text('Efternamn'),
      identityNumber: text('Personnummer eller samordningsnummer'),
      phone: text('Telefon'),
      email: text('E-post'),
      postalAddress: text('Adress'),
      municipality: text('Kommun'),
      recordedAt: moment('Antecknat'),
      recordedById: user('Antecknat av'),
    },
    leftOut: { ...ids, personId: placed, number: 'the order stands in the time', identityNumberIndex: hash },
  },
  personMerge: {
    heading: 'Sammanslagna uppgifter',
    fields: {
      mergedAt: moment('Slogs ihop'),
      mergedById: user('Av'),
      values: { label: 'Det som stod på de båda', kind: 'answers', mayNameOthers: true },
      undoneAt: moment('Delades igen'),
      undoneById: user('Delat av'),
    },
    leftOut: {
      ...ids,
      keptId: placed,
      mergedId: 'a number of the system, which says nothing',
      moved: 'numbers of the system, which say nothing',
      rowsAfter: 'numbers of the system, which say nothing',
      keptVersion: version,
    },
  },
  baseDataChange: {
    heading: 'Ändrade grunduppgifter',
    fields: {
      part: code('Gäller', inSwedish(baseDataPartLabels)),
      kind: code('Rättelse eller ändring', inSwedish(baseDataChangeKindLabels)),
      fromOn: date('Gäller från'),
      before: text('Det som stod'),
      after: text('Det som står i stället'),
      reason: narrative('Varför'),
      recordedAt: moment('Antecknat'),
      recordedById: user('Antecknat av'),
    },
    leftOut: { ...ids, personId: placed, participationId: placed },
  },
  personDifference: {
    heading: 'Inte samma person som någon annan',
    fields: { recordedAt: moment('Antecknat'), recordedById: user('Antecknat av') },
    leftOut: { ...ids, oneId: placed, otherId: 'who it is that the person is not' },
  },
  referral: {
    heading: 'Remisser',
    fields: {
      receivedOn: date('Kom in'),
      source: code('Från', inSwedish(referralSourceLabels)),
      referrerName: narrative('Remitterat av'),
      referrerContact: narrative('Kontakt till den som remitterat'),
      wishes: narrative('Önskemål'),
      hopes: narrative('Vad personen hoppas på'),
      worksAlready: narrative('Vad som fungerar redan'),
      payingAuthorityAgreed: yesNo('Betalande myndighet är överens'),
      decision: code('Beslut', inSwedish(referralDecisionLabels)),
      decidedOn: date('Beslutat'),
      decisionReason: narrative('Skäl för beslutet'),
      decidedById: user('Beslutat av'),
      overCapacityReason: narrative('Varför inskriven fast teamet var fullt'),
      overCapacityById: user('Skrivet av'),
      overCapacityAt: moment('Skrivet'),
      convertedAt: moment('Gjord till remiss'),
      convertedById: user('Gjord till remiss av'),
      createdAt: moment('Antecknat'),
    },
    leftOut: { ...ids, personId: placed, version },
  },
  selfReferralSubmission: {
    heading: 'Egenremiss, som den skickades',
    fields: {
      submittedAt: moment('Skickad'),
      reference: text('Kvittots nummer'),
      language: text('Språk'),
      answers: { label: 'Svar', kind: 'answers', mayNameOthers: true },
    },
    leftOut: {
      ...ids,
      referralId: placed,
      idempotencyKey: 'made by the form, so that one referral is not kept twice',
      codeHash: 'what is left of the code that only the receipt has',
      schemaVersion: 'says which questions the form had: they stand with their answers',
      sha256: 'a hash of the answers',
      sha256Index: hash,
    },
  },
  selfReferralAmendment: {
    heading: 'Egenremiss, nya svar',
    fields: {
      receivedOn: date('Kom in'),
      submittedAt: moment('Skickad'),
      language: text('Språk'),
      answers: { label: 'Svar', kind: 'answers', mayNameOthers: true },
    },
    leftOut: {
      ...ids,
      referralId: placed,
      number: 'the order stands in the time',
      schemaVersion: 'says which questions the form had: they stand with their answers',
      sha256: 'a hash of the answers',
      sha256Index: hash,
    },
  },
  enrolmentDraft: {
    heading: 'Inskrivning som inte är klar',
    fields: {
      written: narrative('Det som är skrivet'),
      changedAt: moment('Senast ändrat'),
      changedById: user('Ändrat av'),
    },
    leftOut: { ...ids, referralId: placed, version, content: 'stands in words' },
  },
  studyVisit: {
    heading: 'Studiebesök',
    fields: {
      visitOn: date('Dag'),
      visitTime: text('Klockan'),
      place: text('Plats'),
      outcome: code('Hur det gick', inSwedish(studyVisitOutcomeLabels)),
      reason: narrative('Varför det flyttades eller avbokades'),
      createdAt: moment('Antecknat'),
      settledAt: moment('Hur det gick antecknades'),
      chosenByPerson: yesNo('Personen valde tiden'),
    },
    leftOut: {
      ...ids,
      referralId: placed,
      movedToId: 'the visit that took its place stands beside it',
      standingTimeId: 'the day and the hour stand in its place',
      seat: 'a number of the system, which says nothing',
    },
  },
  referralContact: {
    heading: 'Kontakt innan någon skrevs in',
    fields: {
      contactedOn: date('Dag'),
      way: code('Hur', inSwedish(referralContactWayLabels)),
      reached: yesNo('Fick kontakt'),
      note: narrative('Med egna ord'),
      contactedById: user('Av'),
      recordedAt: moment('Antecknat'),
    },
    leftOut: { ...ids, referralId: placed },
  },
  queueMove: {
    heading: 'Flyttar i kön',
    fields: {
      movedAt: moment('Flyttad'),
      placeFrom: number('Från plats'),
      placeTo: number('Till plats'),
      reason: code('Varför', inSwedish(queueMoveReasonLabels)),
      note: narrative('Med egna ord'),
      movedById: user('Flyttad av'),
    },
    leftOut: {
      ...ids,
      referralId: placed,
      number: 'the order stands in the time',
      order: 'who else waited',
      movedOn: 'the time says it',
    },
  },
  participation: {
    heading: 'Deltaganden',
    fields: {
      enrolledOn: date('Inskriven'),
      coachId: user('Handledare'),
      incomeSource: code('Försörjning vid inskrivning', inSwedish(incomeSourceLabels)),
      publicSupportMonthsBefore: number('Månader i offentlig försörjning innan'),
      firstStep: narrative('Första steget'),
      insuranceToRegister: yesNo('Ska anmälas till kommunens försäkring'),
      trialDecision: code('Beslut om prövotiden', inSwedish(trialDecisionLabels)),
      trialDecidedOn: date('Prövotiden beslutad'),
      closedOn: date('Avslutat'),
      outcome: code('Avslutat till', inSwedish(outcomeLabels)),
      dropout: yesNo('Tidigt avhopp'),
      transferredTo: text('Flyttat till team'),
      wageSubsidy: yesNo('Med lönebidrag'),
      otherReason: code('Skäl', otherReasonLabels),
      incomeSourceAfter: code('Försörjning efter avslutet', inSwedish(incomeSourceLabels)),
      finalDocumentation: narrative('Slutdokumentation'),
      closedById: user('Avslutat av'),
      createdAt: moment('Antecknat'),
    },
    leftOut: { ...ids, personId: placed, referralId: placed, version },
  },
  closingDraft: {
    heading: 'Slutdokumentation som inte är klar',
    fields: { text: narrative('Text'), changedAt: moment('Senast ändrat'), changedById: user('Ändrat av') },
    leftOut: { ...ids, participationId: placed, version },
  },
  withdrawnClosing: {
    heading: 'Avslut som har tagits tillbaka',
    fields: {
      closedOn: date('Avslutat'),
      outcome: code('Avslutat till', inSwedish(outcomeLabels)),
      dropout: yesNo('Tidigt avhopp'),
      transferredTo: text('Flyttat till team'),
      wageSubsidy: yesNo('Med lönebidrag'),
      otherReason: code('Skäl', otherReasonLabels),
      incomeSourceAfter: code('Försörjning efter avslutet', inSwedish(incomeSourceLabels)),
      finalDocumentation: narrative('Slutdokumentation'),
      closedById: user('Avslutat av'),
      reason: narrative('Varför det togs tillbaka'),
      withdrawnAt: moment('Taget tillbaka'),
      withdrawnById: user('Taget tillbaka av'),
    },
    leftOut: { ...ids, participationId: placed },
  },
  transfer: {
    heading: 'Skickat till ett annat team',
    fields: {
      sentOn: date('Dag'),
      toTeamName: text('Till'),
      categories: { label: 'Vilka uppgifter', kind: 'codes', words: inSwedish(transferCategoryLabels) },
      consentForm: code('Hur samtycket gavs', inSwedish(consentFormLabels)),
      consentedOn: date('Samtycket gavs'),
      keptAt: text('Papperet förvaras'),
      witness: narrative('Vittne'),
      recordedAt: moment('Antecknat'),
      recordedById: user('Antecknat av'),
    },
    leftOut: { ...ids, participationId: placed, toTeamId: 'the name stands in its place' },
  },
  receivedTransfer: {
    heading: 'Mottaget från ett annat team',
    fields: {
      receivedAt: moment('Kom in'),
      fromTeamName: text('Från'),
      sentByName: text('Skickat av'),
      categories: { label: 'Vilka uppgifter', kind: 'codes', words: inSwedish(transferCategoryLabels) },
      consentForm: code('Hur samtycket gavs', inSwedish(consentFormLabels)),
      consentedOn: date('Samtycket gavs'),
      finalDocumentation: narrative('Det andra teamets slutdokumentation'),
    },
    leftOut: { ...ids, referralId: placed },
  },
  followUp: {
    heading: 'Uppföljningar',
    fields: {
      heldOn: date('Dag'),
      attendees: narrative('Vilka som var med'),
      agreed: narrative('Vad som bestämdes'),
      present: { label: 'Närvarande', kind: 'codes', words: inSwedish(followUpPartLabels) },
      recordedById: user('Antecknat av'),
      createdAt: moment('Antecknat'),
      correctedAt: moment('Rättat genom en ny anteckning'),
    },
    leftOut: { ...ids, participationId: placed, correctsId: 'which was corrected stands in the order of the times' },
  },
  followUpBooking: {
    heading: 'Bokade uppföljningar',
    fields: {
      plannedOn: date('Dag'),
      plannedTime: text('Klockan'),
      place: text('Plats'),
      bookedBy: code('Bokad av', inSwedish(followUpBookerLabels)),
      ending: code('Hur det gick', { held: 'Hölls', cancelled: 'Avbokades' }),
      endedAt: moment('Avslutad'),
      recordedById: user('Antecknat av'),
      createdAt: moment('Antecknat'),
    },
    leftOut: { ...ids, participationId: placed, version },
  },
  caseContact: {
    heading: 'Kontakter på myndigheter',
    fields: {
      authority: code('Myndighet', inSwedish(authorityLabels)),
      name: narrative('Namn'),
      role: narrative('Roll'),
      phone: narrative('Telefon'),
      email: narrative('E-post'),
      validFrom: date('Från'),
      validTo: date('Till och med'),
      recordedById: user('Antecknat av'),
      createdAt: moment('Antecknat'),
    },
    leftOut: { ...ids, participationId: placed, version },
  },
  goal: {
    heading: 'Handlingsplan',
    fields: {
      changedAt: moment('Skrivet'),
      wording: narrative('Mål'),
      standing: text('Hur det är med målet'),
      steps: narrative('Steg'),
      ratings: narrative('Skattningar'),
      changedById: user('Skrivet av'),
      supersededAt: moment('Ändrat igen'),
    },
    leftOut: {
      ...ids,
      participationId: placed,
      goalId: 'a number of the system, which says nothing',
      number: 'the order stands in the times',
      content: 'stands in words',
    },
  },
  journalNote: {
    heading: 'Journal',
    fields: {
      happenedOn: date('Dag'),
      kind: code('Gäller', inSwedish(journalNoteKindLabels)),
      text: narrative('Anteckning'),
      authorId: user('Skrivet av'),
      createdAt: moment('Påbörjat'),
      changedAt: moment('Senast ändrat'),
      signedAt: moment('Signerat'),
      discardedAt: moment('Utkastet kastat'),
    },
    leftOut: { ...ids, participationId: placed, version },
  },
  journalAddition: {
    heading: 'Tillägg i journalen',
    fields: { createdAt: moment('Antecknat'), text: narrative('Tillägg'), authorId: user('Skrivet av') },
    leftOut: { ...ids, noteId: 'stands in the order of the notes' },
  },
  groupMember: {
    heading: 'Platser i grupper',
    asLines: true,
    fields: {
      groupName: text('Grupp'),
      askedOn: date('Anmäld'),
      joinedOn: date('Började'),
      leftOn: date('Sista dag'),
      createdAt: moment('Antecknat'),
    },
    leftOut: { ...ids, participationId: placed, groupId: 'the group’s name stands in its place', version },
  },
  caseDocument: {
    heading: 'Dokument',
    fields: {
      datedOn: date('Dag'),
      title: narrative('Dokument'),
      kind: code('Är', inSwedish(caseDocumentKindLabels)),
      fileName: text('Filens namn'),
      contentType: code('Typ', documentTypeNames),
      byteLength: number('Storlek i byte'),
      uploadedById: user('Inlagt av'),
      createdAt: moment('Påbörjat'),
      completedAt: moment('Inlagt'),
      discardedAt: moment('Uppladdningen avbruten'),
      struckAt: moment('Borttaget'),
      struckById: user('Borttaget av'),
      strikeReason: narrative('Varför det är borttaget'),
    },
    leftOut: { ...ids, participationId: placed, version },
  },
  caseDocumentPart: {
    heading: 'Dokumentens filer',
    asLines: true,
    fields: { title: text('Dokument'), partText: text('Del') },
    leftOut: {
      ...ids,
      documentId: 'the title stands in its place',
      number: 'the order stands in its place',
      content: 'the file is handed out by itself, from the list of documents',
    },
  },
  attendance: {
    heading: 'Grupper',
    asLines: true,
    fields: {
      heldOn: date('Dag'),
      groupName: text('Grupp'),
      present: yesNo('Var där'),
      expected: yesNo('Var väntad'),
      absenceReason: code('Skäl till frånvaro', inSwedish(absenceReasonLabels)),
    },
    leftOut: { ...ids, participationId: placed, sessionId: 'the group and the day stand in its place' },
  },
  workTraining: {
    heading: 'Arbetsträning',
    fields: {
      employer: text('Arbetsgivare'),
      supervisor: narrative('Kontaktperson på platsen'),
      startedOn: date('Började'),
      endedOn: date('Slutade'),
      ending: code('Hur den slutade', inSwedish(workTrainingEndingLabels)),
      endingNote: narrative('Om slutet'),
      hoursPerWeek: number('Timmar i veckan från början'),
      hoursChanges: text('Timmarna har ändrats'),
      goal: narrative('Mål'),
      plan: narrative('Plan och stöd'),
      followUpOn: date('Nästa uppföljning'),
      createdAt: moment('Antecknat'),
    },
    leftOut: {
      ...{ ...ids, participationId: placed, version },
      employerId: 'the name of the employer stands in its place',
      placeId: 'a number of the team’s list of places, which says nothing of the person',
    },
  },
  sheetApproval: {
    heading: 'Det som arbetsgivaren får läsa',
    fields: {
      fields: { label: 'Uppgifter', kind: 'codes', words: inSwedish(sheetFieldLabels) },
      approvedOn: date('Godkänt'),
      recordedById: user('Antecknat av'),
      recordedAt: moment('Antecknat'),
    },
    leftOut: { ...ids, participationId: placed, workTrainingId: 'they stand in the order of the days' },
  },
  workMatching: {
    heading: 'Matchning mot arbetsplatser',
    fields: {
      fits: narrative('Det som passar'),
      askedOn: date('Arbetsgivaren tillfrågad'),
      answer: code('Svar', inSwedish(matchingAnswerLabels)),
      answerNote: narrative('Om svaret'),
      recordedById: user('Antecknat av'),
      createdAt: moment('Antecknat'),
    },
    leftOut: {
      ...{ ...ids, participationId: placed, version },
      employerId: 'whom the team asked, in the team’s own list of employers',
      placeId: 'a number of the team’s list of places, which says nothing of the person',
    },
  },
  meetingCase: {
    heading: 'Det som togs upp på teamets möten',
    fields: {
      heldOn: date('Mötets dag'),
      question: narrative('Fråga'),
      text: narrative('Det som sades'),
      decided: narrative('Beslut'),
      isDone: yesNo('Klart'),
      isWithdrawn: yesNo('Togs bort från mötet'),
      raisedById: user('Togs upp av'),
      createdAt: moment('Antecknat'),
    },
    leftOut: {
      ...{ ...ids, participationId: placed, referralId: placed, version },
      meetingId: 'the day of the meeting stands in its place',
      meetingKind: 'only the team’s own meetings take up cases',
      carriedFromId: 'they stand in the order of the days',
    },
  },
  outcomeScore: {
    heading: 'Skattningar',
    asLines: true,
    fields: {
      measuredOn: date('Dag'),
      scale: code('Skala', inSwedish(scoreScaleLabels)),
      score: number('Värde'),
      createdAt: moment('Antecknat'),
      recordedById: user('Antecknat av'),
      correctedAt: moment('Rättat'),
    },
    leftOut: { ...ids, participationId: placed },
  },
  consent: {
    heading: 'Samtycken',
    fields: {
      authority: code('Till', inSwedish(authorityLabels)),
      purpose: code('För att', inSwedish(consentPurposeLabels)),
      categories: { label: 'Vilka uppgifter', kind: 'codes', words: inSwedish(consentCategoryLabels) },
      form: code('Hur det gavs', inSwedish(consentFormLabels)),
      givenOn: date('Gavs'),
      validUntil: date('Gäller till och med'),
      keptAt: text('Papperet förvaras'),
      witness: narrative('Vittne'),
      recordedAt: moment('Antecknat'),
      recordedById: user('Antecknat av'),
    },
    leftOut: { ...ids, personId: placed },
  },
  consentWithdrawal: {
    heading: 'Återkallade samtycken',
    fields: {
      authority: code('Till', inSwedish(authorityLabels)),
      purpose: code('För att', inSwedish(consentPurposeLabels)),
      withdrawnAt: moment('Återkallat'),
      withdrawnById: user('Antecknat av'),
    },
    leftOut: { ...ids, consentId: 'whom and what it was for stands in its place' },
  },
  correction: {
    heading: 'Rättelser',
    fields: {
      about: code('Gäller', inSwedish(correctedRecordLabels)),
      incorrect: narrative('Det som står'),
      correct: narrative('Det som är rätt'),
      reason: narrative('Varför'),
      recordedAt: moment('Antecknat'),
      recordedById: user('Antecknat av'),
    },
    leftOut: { ...ids, personId: placed },
  },
  objection: {
    heading: 'Invändningar',
    fields: {
      receivedOn: date('Kom in'),
      objection: narrative('Vad du invände mot'),
      recordedAt: moment('Antecknat'),
      recordedById: user('Antecknat av'),
    },
    leftOut: { ...ids, personId: placed },
  },
  objectionAnswer: {
    heading: 'Svar på invändningar',
    fields: {
      answeredOn: date('Dag'),
      outcome: code('Svar', inSwedish(objectionOutcomeLabels)),
      answer: narrative('Vad teamet svarade'),
      recordedAt: moment('Antecknat'),
      recordedById: user('Antecknat av'),
    },
    leftOut: { ...ids, objectionId: 'stands in the order of the objections' },
  },
  disposalItem: {
    heading: 'Beslut om gallring',
    fields: {
      dueOn: date('Kan gallras från'),
      archivedAt: moment('Lämnat till arkivet'),
      disposedAt: moment('Gallrat'),
      withdrawnAt: moment('Undantaget'),
    },
    leftOut: {
      ...ids,
      personId: placed,
      disposalId: 'a number of the system, which says nothing',
      part: 'in which of the files for the archive it is',
      kind: 'a code for the protocol',
      months: 'by which rule the day is counted, for the protocol',
      archiveSha256: 'a hash of the file for the archive',
      removed: 'counts for the protocol',
    },
  },
  auditEntry: {
    heading: 'Vem som har läst och ändrat',
    asLines: true,
    fields: { at: moment('När'), userName: text('Vem'), action: text('Vad') },
    leftOut: {
      id: ids.id,
      teamId: ids.teamId,
      personId: placed,
      subjectId: 'a number of the system, which says nothing',
      userId: 'the name stands in its place',
      actorKind: 'the name stands in its place',
      requestId: 'a number of the system, which says nothing',
      details:
        'counts and names of fields, for whoever looks after the log; a reason that was given stands with what was done',
    },
  },
};

function inSwedish(labels: Readonly<Record<string, Label>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([name, { sv }]) => [name, sv]));
}
