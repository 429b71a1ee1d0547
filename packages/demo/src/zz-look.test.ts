import { type CalendarDate, calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { monthsBetween } from '@kraften/domain/concepts/calendar-date/months';
import { participationFlags } from '@kraften/domain/concepts/participation/participation-flag';
import { test } from 'vitest';
import { demoData } from './demo-data';

const out = (...a: unknown[]) =>
  process.stdout.write(a.map((x) => (typeof x === 'string' ? x : JSON.stringify(x))).join(' ') + '\n');
const count = (xs: any[]) => {
  const m: any = {};
  for (const x of xs) m[String(x)] = (m[String(x)] ?? 0) + 1;
  return m;
};
test('look', () => {
  const today = calendarDate(2026, 11, 22);
  for (let i = 0; i < 6; i++) {
    const t = performance.now();
    demoData(today);
    out('ms', performance.now() - t);
  }
  const d = demoData(today);
  out(Object.fromEntries(Object.entries(d).map(([k, v]) => [k, (v as any).length])));
  for (const team of d.teams) {
    const ps = d.participations.filter((p) => p.teamId === team.id);
    const refs = new Map(d.referrals.map((r) => [r.id, r]));
    out('==', team.name, ps.length);
    for (let y = 0; y < 10; y++) {
      const to = addDays(today, -365 * y),
        from = addDays(to, -365);
      const cl = ps.filter((p) => p.closedOn && p.closedOn > from && p.closedOn <= to);
      const nd = cl.filter((p) => !p.dropout);
      out(
        'year',
        y,
        'new',
        ps.filter((p) => p.enrolledOn > from && p.enrolledOn <= to).length,
        'closed',
        cl.length,
        'end',
        ps.filter((p) => p.enrolledOn <= to && (!p.closedOn || p.closedOn > to)).length,
        'drop',
        cl.length - nd.length,
        'res%',
        Math.round(
          (100 * nd.filter((p) => ['work', 'studies', 'other-vocational-rehab'].includes(p.outcome ?? '')).length) /
            nd.length,
        ),
        'tp',
        (nd.reduce((s, p) => s + monthsBetween(p.enrolledOn, p.closedOn as CalendarDate), 0) / nd.length).toFixed(1),
        count(cl.map((p) => p.outcome)),
      );
    }
    const days = Array.from({ length: 3650 }, (_, i) => addDays(today, -i));
    const sizes = days.map((t) => ps.filter((p) => p.enrolledOn <= t && (!p.closedOn || p.closedOn > t)).length);
    out('max', Math.max(...sizes), 'min', Math.min(...sizes));
    const cl = ps.filter((p) => p.closedOn);
    const m = cl.map((p) => monthsBetween(p.enrolledOn, p.closedOn as CalendarDate)).sort((a, b) => a - b);
    out('throughput all', m.reduce((a, b) => a + b, 0) / m.length, 'median', m[m.length >> 1], 'max', m.at(-1));
    out('src', count(ps.map((p) => refs.get(p.referralId)?.source)));
    out('inc', count(ps.map((p) => p.incomeSource)));
    const s = ps.map((p) => p.publicSupportMonthsBefore).filter((x) => x !== null) as number[];
    out('support', s.reduce((a, b) => a + b, 0) / s.length, Math.max(...s), ps.length - s.length);
    out(
      'other',
      count(ps.map((p) => p.otherReason)),
      'transfer',
      count(ps.map((p) => p.transferredTo)),
      'trial',
      count(ps.map((p) => p.trialDecision)),
    );
    const open = ps.filter((p) => !p.closedOn);
    out(
      'flags',
      count(
        open.flatMap((p) =>
          participationFlags(
            {
              enrolledOn: p.enrolledOn,
              trialDecided: p.trialDecision !== null,
              insuranceToRegister: p.insuranceToRegister,
              followUpsHeldOn: d.followUps.filter((f) => f.participationId === p.id).map((f) => f.heldOn),
            },
            team.trialMonths,
            today,
          ),
        ),
      ),
    );
    const pers = d.persons.filter((p) => p.teamId === team.id);
    out(
      'sex',
      count(pers.map((p) => p.sex)),
      'noid',
      pers.filter((p) => !p.identityNumber).length,
      'nobirth',
      pers.filter((p) => !p.birthDate).length,
      'muni',
      count(pers.map((p) => p.municipality)),
    );
    out('returners', ps.length - new Set(ps.map((p) => p.personId)).size);
    out(
      'decisions',
      count(d.referrals.filter((r) => r.teamId === team.id).map((r) => r.decision)),
      'agreed',
      count(d.referrals.filter((r) => r.teamId === team.id).map((r) => r.payingAuthorityAgreed)),
    );
  }
  out(d.selfReferralSubmissions.slice(0, 3));
  out(d.participations.slice(100, 106));
  out(d.followUps.slice(100, 106));
  out(d.referrals.slice(-16));
  out(d.persons.slice(0, 15));
  out(d.memberships);
  out(d.users);
  out([...new Set(d.participations.map((p) => p.finalDocumentation))].slice(0, 60).join('\n'));
});
