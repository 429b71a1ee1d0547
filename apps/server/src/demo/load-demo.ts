import { createHash, randomUUID } from 'node:crypto';
import { hashOfReceiptCode } from '@kraften/api/kernel/receipt';
import type { Database } from '@kraften/db/database';
import { toColumn, toNullableColumn } from '@kraften/db/records/calendar-column';
import { claimInstallation } from '@kraften/db/records/installation';
import { demoData } from '@kraften/demo/demo-data';
import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { normalReceiptText } from '@kraften/domain/concepts/receipt/receipt-code';
import { hashPassword } from 'better-auth/crypto';

/** Fills an empty database with the demonstration; a database that has users is left as it is. */
export async function loadDemo(database: Database, today: CalendarDate): Promise<void> {
  const password = await hashPassword(demoPassword);
  const data = demoData(today);
  await database.asOwner(async (tx) => {
    if (!(await claimInstallation(tx))) return;
    await tx.association.createMany({ data: [...data.associations] });
    await tx.team.createMany({ data: [...data.teams] });
    await tx.user.createMany({ data: [...data.users] });
    await tx.account.createMany({
      data: data.users.map(({ id }) => ({
        id: randomUUID(),
        accountId: id,
        userId: id,
        providerId: 'credential',
        password,
      })),
    });
    await tx.membership.createMany({ data: [...data.memberships] });
    await tx.historicalReport.createMany({
      data: data.historicalReports.map(({ period, figures, ...row }) => ({
        ...row,
        figures: [...figures],
        periodFrom: toColumn(period.from),
        periodTo: toColumn(period.to),
      })),
    });
    await tx.person.createMany({
      data: data.persons.map((row) => ({ ...row, birthDate: toNullableColumn(row.birthDate) })),
    });
    await tx.referral.createMany({
      data: data.referrals.map((row) => ({
        ...row,
        receivedOn: toColumn(row.receivedOn),
        decidedOn: toNullableColumn(row.decidedOn),
      })),
    });
    await tx.studyVisit.createMany({
      data: data.studyVisits.map((row) => ({ ...row, visitOn: toColumn(row.visitOn) })),
    });
    await tx.participation.createMany({
      data: data.participations.map((row) => ({
        ...row,
        enrolledOn: toColumn(row.enrolledOn),
        trialDecidedOn: toNullableColumn(row.trialDecidedOn),
        closedOn: toNullableColumn(row.closedOn),
      })),
    });
    await tx.followUp.createMany({ data: data.followUps.map((row) => ({ ...row, heldOn: toColumn(row.heldOn) })) });
    await tx.selfReferralSubmission.createMany({
      data: data.selfReferralSubmissions.map(({ code, ...row }) => ({
        ...row,
        reference: normalReceiptText(row.reference),
        codeHash: hashOfReceiptCode(code),
        sha256: createHash('sha256').update(JSON.stringify(row.answers)).digest('hex'),
      })),
    });
  });
}

/** Whether the database holds the demonstration, whose users sign in with a password that everybody knows. */
export async function holdsDemo(database: Database): Promise<boolean> {
  const emails = signIns.map(({ email }) => email);
  return database.asOwner(async (tx) => (await tx.user.count({ where: { email: { in: emails } } })) > 0);
}
