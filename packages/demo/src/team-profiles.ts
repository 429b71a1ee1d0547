import type { Authority } from '@kraften/domain/concepts/authority/authority';
import type { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { ReportProfileId } from '@kraften/domain/concepts/report-profile/report-profile-id';
import type { Weights } from './chance/random';

/** Whom a team and its steering group call to their meetings. */
export const calledAuthorities = ['FK', 'AF', 'SOC', 'RD'] as const satisfies readonly Authority[];
type CalledAuthority = (typeof calledAuthorities)[number];

export const teamSlugs = ['kraften', 'avesta', 'sater'] as const;
export type TeamSlug = (typeof teamSlugs)[number];

/** What makes one demo team unlike another. */
export type TeamProfile = {
  readonly slug: TeamSlug;
  readonly name: string;
  readonly municipality: string;
  /** Where else the people live whom the team is for. */
  readonly furtherMunicipalities: readonly string[];
  readonly reportProfile: ReportProfileId;
  /** Where a few of the people live whom the team helps although they live elsewhere. */
  readonly neighbours: readonly string[];
  readonly postalCode: string;
  readonly trialMonths: number;
  /** So many times a week a participant is expected to come at least; 0 for no such rule. */
  readonly weeklyAttendance: number;
  readonly admittedFromAge: number;
  readonly admittedToAge: number;
  /** Null: older than the data. */
  readonly foundedDaysAgo: number | null;
  /** Whether reports from before the data have been typed in. */
  readonly hasOldReports: boolean;
  /** How many can take part at the same time. */
  readonly places: number;
  /** Half of those who stay past the first months stay longer than this. */
  readonly medianStayMonths: number;
  /** Days from the decision to the enrolment, about. */
  readonly queueDays: number;
  readonly outcomes: Weights<Outcome>;
  /** How many move to the team of Säter when it begins. */
  readonly movesToSater: number;
  readonly meetingPlace: string;
  readonly visitTimes: readonly string[];
  /** The groups, as they stand after "med i" and "till". */
  readonly groups: readonly string[];
  /** How often an authority comes to the steering group's meetings: at the beginning, and today. */
  readonly presence: Readonly<Record<CalledAuthority, readonly [number, number]>>;
  /** Since when the team may use ORS and SRS; null: it has no licence. */
  readonly ratingLicenceDaysAgo: number | null;
  readonly staffKronorPerMonth: number;
};

export const saterFoundedDaysAgo = 2560;

export const teamProfiles: readonly TeamProfile[] = [
  {
    slug: 'kraften',
    name: 'Kraften',
    municipality: 'Hedemora',
    furtherMunicipalities: [],
    reportProfile: 'kraften-2024',
    neighbours: ['Smedjebacken', 'Borlänge'],
    postalCode: '776 00',
    trialMonths: 1,
    weeklyAttendance: 0,
    admittedFromAge: 16,
    admittedToAge: 64,
    foundedDaysAgo: null,
    hasOldReports: true,
    places: 38,
    medianStayMonths: 18,
    queueDays: 16,
    outcomes: [
      ['work', 20],
      ['studies', 11],
      ['other-vocational-rehab', 26],
      ['sickness-compensation', 9],
      ['parental-leave', 3],
      ['other', 38],
    ],
    movesToSater: 5,
    meetingPlace: 'Kraftens lokal, Påhittsgatan 8',
    visitTimes: ['10:00', '13:00', '13:30'],
    groups: ['Träffpunkten', 'skogsgruppen', 'introduktionsgruppen', 'träningsgruppen', 'den kreativa gruppen'],
    presence: { FK: [0.9, 0.55], AF: [0.95, 0.15], SOC: [0.95, 0.9], RD: [0.55, 0.45] },
    ratingLicenceDaysAgo: null,
    staffKronorPerMonth: 212_000,
  },
  {
    slug: 'avesta',
    name: 'Samverkansteam Avesta',
    municipality: 'Avesta',
    furtherMunicipalities: [],
    reportProfile: 'avesta-2022',
    neighbours: ['Norberg', 'Sala'],
    postalCode: '774 00',
    trialMonths: 2,
    weeklyAttendance: 1,
    admittedFromAge: 16,
    admittedToAge: 60,
    foundedDaysAgo: null,
    hasOldReports: false,
    places: 41,
    medianStayMonths: 16.5,
    queueDays: 28,
    outcomes: [
      ['work', 28],
      ['studies', 9],
      ['other-vocational-rehab', 18],
      ['sickness-compensation', 9],
      ['parental-leave', 3],
      ['other', 39],
    ],
    movesToSater: 2,
    meetingPlace: 'Teamets lokal, Exempelgatan 21',
    visitTimes: ['09:30', '10:30', '14:00'],
    groups: ['fikagruppen', 'utegruppen', 'snickerigruppen', 'rörelsegruppen', 'jobbgruppen'],
    presence: { FK: [0.9, 0.8], AF: [0.9, 0.3], SOC: [0.95, 0.95], RD: [0.75, 0.7] },
    ratingLicenceDaysAgo: 1150,
    staffKronorPerMonth: 224_000,
  },
  {
    slug: 'sater',
    name: 'Samverkansteam Säter',
    municipality: 'Säter',
    furtherMunicipalities: ['Smedjebacken'],
    reportProfile: 'kraften-2024',
    neighbours: ['Falun', 'Borlänge'],
    postalCode: '783 00',
    trialMonths: 1,
    weeklyAttendance: 0,
    admittedFromAge: 16,
    admittedToAge: 64,
    foundedDaysAgo: saterFoundedDaysAgo,
    hasOldReports: false,
    places: 38,
    medianStayMonths: 16.5,
    queueDays: 12,
    outcomes: [
      ['work', 24],
      ['studies', 13],
      ['other-vocational-rehab', 20],
      ['sickness-compensation', 8],
      ['parental-leave', 3],
      ['other', 39],
    ],
    movesToSater: 0,
    meetingPlace: 'Teamets lokal, Sagogränd 3',
    visitTimes: ['09:00', '13:00', '15:00'],
    groups: ['promenadgruppen', 'odlingsgruppen', 'introduktionsgruppen', 'hantverksgruppen', 'matlagningsgruppen'],
    presence: { FK: [0.95, 0.2], AF: [0.7, 0.55], SOC: [0.95, 0.9], RD: [0.6, 0.65] },
    ratingLicenceDaysAgo: null,
    staffKronorPerMonth: 171_000,
  },
];
