/** The sections of a case, in the order of their links. Each is a folder here and a child of the case's route. */
export const caseSections = [
  { segment: '', label: 'Händelser' },
  { segment: 'kartlaggning', label: 'Kartläggning' },
  { segment: 'plan', label: 'Handlingsplan' },
  { segment: 'uppfoljningar', label: 'Uppföljningar' },
  { segment: 'skattningar', label: 'Skattningar' },
  { segment: 'arbetstraning', label: 'Arbetsträning' },
  { segment: 'dokument', label: 'Dokument' },
  { segment: 'grunduppgifter', label: 'Grunduppgifter' },
  { segment: 'samtycken', label: 'Samtycken och rättelser' },
] as const;
