/** Addresses inside the app. Nothing about a person stands in one but the record's id. */
export const paths = {
  inbox: '/',
  newReferral: '/remisser/ny',
  referral: (referralId: string) => `/remisser/${referralId}`,
  enrol: (referralId: string) => `/remisser/${referralId}/skriv-in`,
  participants: '/deltagare',
  participation: (participationId: string) => `/deltagare/${participationId}`,
  close: (participationId: string) => `/deltagare/${participationId}/avsluta`,
  accessExtract: (participationId: string) => `/deltagare/${participationId}/vem-har-last`,
  accessLog: '/atkomstlogg',
  report: '/uppfoljning',
  definitions: '/uppfoljning/sa-raknas-siffrorna',
  definition: (metricId: string) => `/uppfoljning/sa-raknas-siffrorna#${metricId}`,
  oldReports: '/uppfoljning/aldre-rapporter',
  newOldReport: '/uppfoljning/aldre-rapporter/ny',
  oldReport: (reportId: string) => `/uppfoljning/aldre-rapporter/${reportId}`,
  figureCases: (metricId: string) => `/uppfoljning/${metricId}`,
} as const;
