/** What a grant depends on beside the role, in words for whoever reads the table. */
export const conditions = {
  'own-team': 'what belongs to the team that one works in or has a seat for',
  'case-in-charge': 'persons of the own team of whose open case one is the coach in charge',
  'valid-consent':
    'what a participant of the own team has consented to share with the own authority, at that very moment',
  'own-association': 'what belongs to a team of the own association',
  'addressed-team': 'sent to the team that one names; nothing can be read back',
  'own-receipt': "what the receipt's reference and secret code open together",
  'whole-installation': 'every team and association of the installation',
  everybody: 'what is no secret',
} as const;

export type Condition = keyof typeof conditions;
