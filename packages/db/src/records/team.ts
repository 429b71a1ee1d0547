import type { ScoreGuides } from '@kraften/domain/concepts/outcome-score/outcome-score';
import { ReportProfileId } from '@kraften/domain/concepts/report-profile/report-profile-id';
import type { Team } from '@kraften/domain/concepts/team/team';
import type { Transaction } from '../database';
import type { Team as TeamRow } from '../generated/prisma/client';

export type TeamRecord = Team & {
  readonly associationId: string;
  readonly slug: string;
  /** Counts below this are hidden from those who see less than the team: 3–10. */
  readonly hideBelow: number;
  /** Whether the team has said that it has a licence for ORS and SRS. */
  readonly scalesAreLicensed: boolean;
  /** How many participants the team takes at once; null where it has set no number. */
  readonly capacity: number | null;
  readonly scoreGuides: ScoreGuides;
};

/** The teams with these ids, by name. */
export async function loadTeams(tx: Transaction, teamIds: readonly string[]): Promise<TeamRecord[]> {
  const rows = await tx.team.findMany({ where: { id: { in: [...teamIds] } }, orderBy: { name: 'asc' } });
  return rows.map(teamOf);
}

/** Every team; names, municipalities and settings are no secret. */
export async function loadAllTeams(tx: Transaction): Promise<TeamRecord[]> {
  const rows = await tx.team.findMany({ orderBy: { name: 'asc' } });
  return rows.map(teamOf);
}

/** The other teams of the team's association, by name. */
export async function loadFellowTeams(tx: Transaction, teamId: string): Promise<{ teamId: string; name: string }[]> {
  const own = await tx.team.findUnique({ where: { id: teamId }, select: { associationId: true } });
  if (own === null) return [];
  const rows = await tx.team.findMany({
    where: { associationId: own.associationId, id: { not: teamId } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ id, name }) => ({ teamId: id, name }));
}

/** One team, or null where there is none with that id. */
export async function findTeam(tx: Transaction, teamId: string): Promise<TeamRecord | null> {
  const row = await tx.team.findUnique({ where: { id: teamId } });
  return row === null ? null : teamOf(row);
}

export async function findTeamBySlug(tx: Transaction, slug: string): Promise<TeamRecord | null> {
  const row = await tx.team.findUnique({ where: { slug } });
  return row === null ? null : teamOf(row);
}

function teamOf(row: TeamRow): TeamRecord {
  return {
    id: row.id,
    associationId: row.associationId,
    slug: row.slug,
    name: row.name,
    catchment: row.catchment,
    reportProfile: ReportProfileId.parse(row.reportProfile),
    trialMonths: row.trialMonths,
    followUpMonths: row.followUpMonths,
    weeklyAttendance: row.weeklyAttendance,
    capacity: row.capacity,
    admittedAges: { from: row.admittedFromAge, to: row.admittedToAge },
    hideBelow: row.hideBelow,
    scalesAreLicensed: row.scalesLicensedOn !== null,
    scoreGuides: scoreGuidesOf(row),
  };
}

/** What the team holds its scores against. */
export function scoreGuidesOf(team: TeamRow): ScoreGuides {
  return {
    guide: { scaling: team.scalingGuide, ors: team.orsGuide, srs: team.srsGuide },
    reliableChange: {
      scaling: team.scalingReliableChange,
      ors: team.orsReliableChange,
      srs: team.srsReliableChange,
    },
  };
}
