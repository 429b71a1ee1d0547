/** What is done with a column of text, JSON or bytes. */
export type TextColumn =
  /** `as`: the column of another table that it is encrypted for, from which the database itself copies it. */
  | { readonly kind: 'encrypted'; readonly holds: 'text' | 'json' | 'bytes'; readonly as?: string }
  /** A keyed hash of another column of the table, to ask for by exact value. Made whenever that one is written. */
  | { readonly kind: 'blind'; readonly of: string }
  | { readonly kind: 'plain'; readonly why: string };

const text: TextColumn = { kind: 'encrypted', holds: 'text' };
const json: TextColumn = { kind: 'encrypted', holds: 'json' };
const bytes: TextColumn = { kind: 'encrypted', holds: 'bytes' };
const blind = (of: string): TextColumn => ({ kind: 'blind', of });
const plain = (why: string): TextColumn => ({ kind: 'plain', why });

const code = plain('a code from a closed list, which figures and row-level security ask for');
const id = plain('an id that says nothing by itself');
const place = plain('the name of a team, an association or a municipality: public');
const staff = plain('staff at work, whom a public authority names; sign-in asks for the address');
const inFigures = plain('a word of the team’s own that the figures show');
const secret = plain('a secret that is hashed, encrypted or worth nothing without the server’s own');

/** Every column of text, JSON or bytes, by table and column. A test compares it with the database. */
export const textColumns: Readonly<Record<string, Readonly<Record<string, TextColumn>>>> = {
  person: {
    given_name: text,
    family_name: text,
    identity_number: text,
    identity_number_index: blind('identity_number'),
    phone: text,
    email: text,
    postal_address: text,
    municipality: text,
    sex: code,
    protected_identity: code,
  },
  protected_identity: {
    given_name: text,
    family_name: text,
    identity_number: text,
    identity_number_index: blind('identity_number'),
    phone: text,
    email: text,
    postal_address: text,
    municipality: text,
    recorded_by_id: id,
  },
  referral: {
    referrer_name: text,
    referrer_contact: text,
    wishes: text,
    decision_reason: text,
    source: code,
    decision: code,
    decided_by_id: id,
  },
  self_referral_submission: {
    answers: json,
    sha256: text,
    sha256_index: blind('sha256'),
    reference: plain('random, and opens nothing without the code'),
    code_hash: secret,
    language: code,
  },
  self_referral_amendment: { answers: json, sha256: text, sha256_index: blind('sha256'), language: code },
  study_visit: { place: text, reason: text, visit_time: plain('an hour'), outcome: code },
  standing_time: {
    weekday: code,
    starts_at: plain('an hour'),
    place: plain('where a team receives everybody: public'),
    excepted_on: plain('days'),
  },
  participation: {
    first_step: text,
    final_documentation: text,
    income_source: code,
    income_source_after: code,
    trial_decision: code,
    outcome: code,
    other_reason: code,
    transferred_to: inFigures,
    coach_id: id,
    closed_by_id: id,
  },
  follow_up: { attendees: text, agreed: text, present: code, recorded_by_id: id },
  follow_up_booking: { planned_time: plain('an hour'), place: text, booked_by: code, ending: code, recorded_by_id: id },
  case_contact: { authority: code, name: text, role: text, phone: text, email: text, recorded_by_id: id },
  goal: { content: json, changed_by_id: id },
  journal_note: { text, kind: code, author_id: id },
  journal_addition: { text, author_id: id },
  case_document: {
    title: text,
    file_name: text,
    strike_reason: text,
    kind: code,
    content_type: code,
    uploaded_by_id: id,
    struck_by_id: id,
  },
  case_document_part: { content: bytes },
  consent: {
    kept_at: text,
    witness: text,
    authority: code,
    purpose: code,
    categories: code,
    form: code,
    recorded_by_id: id,
  },
  closing_draft: { text, changed_by_id: id },
  withdrawn_closing: {
    final_documentation: text,
    reason: text,
    outcome: code,
    other_reason: code,
    income_source_after: code,
    transferred_to: inFigures,
    closed_by_id: id,
    withdrawn_by_id: id,
  },
  transfer: {
    kept_at: text,
    witness: text,
    categories: code,
    consent_form: code,
    to_team_name: place,
    recorded_by_id: id,
  },
  received_transfer: {
    final_documentation: { kind: 'encrypted', holds: 'text', as: 'participation.final_documentation' },
    categories: code,
    consent_form: code,
    from_team_name: place,
    sent_by_name: staff,
  },
  consent_withdrawal: { withdrawn_by_id: id },
  correction: { incorrect: text, correct: text, reason: text, about: code, recorded_by_id: id },
  objection: { objection: text, recorded_by_id: id },
  objection_answer: { answer: text, outcome: code, recorded_by_id: id },
  disposal: {
    reference: plain('a decision’s number in the authority’s register: public'),
    decided_by_id: id,
    confirmed_by_id: id,
  },
  disposal_item: { kind: code, archive_sha256: plain('a hash of a file'), removed: plain('counts') },
  setting_change: {
    setting: code,
    before: plain('a setting of a team, which is no secret'),
    after: plain('a setting of a team, which is no secret'),
    changed_by_id: id,
  },
  retention_period: { kind: code, reference: plain('a decision’s number, which is public'), decided_by_id: id },
  work_training: {
    employer: text,
    supervisor: text,
    hours_changes: text,
    goal: text,
    plan: text,
    ending_note: text,
    ending: code,
  },
  work_matching: { fits: text, answer_note: text, answer: code, recorded_by_id: id },
  sheet_approval: { fields: code, recorded_by_id: id },
  employer: {
    name: text,
    organisation_number: text,
    address: text,
    contacts: json,
    notes: text,
    line_of_business: code,
  },
  work_place: { tasks: text, hours: text, requirements: text, standing: code },
  outcome_score: { scale: code, recorded_by_id: id },
  group: { name: inFigures },
  meeting: { kind: code },
  meeting_seat: { authority: code },
  cost: { category: inFigures },
  historical_report: {
    title: inFigures,
    profile: code,
    figures: plain('printed figures of a published report'),
    entered_by_id: id,
  },
  audit_entry: {
    actor_kind: code,
    user_id: id,
    action: code,
    subject_id: id,
    request_id: id,
    details: plain('never personal data: its type takes counts and names of fields; the chain hashes it'),
  },
  audit_review: { note: text, reviewed_by_id: id },
  association: { name: place, two_factor_rule: code },
  team: { name: place, slug: place, municipality: place },
  user: { id, name: staff, email: staff, image: staff },
  membership: { user_id: id, role: code, authority: code, provider_id: code },
  invitation: {
    name: staff,
    email: staff,
    role: code,
    authority: code,
    user_id: id,
    invited_by_id: id,
    token_hash: secret,
  },
  session: { id, user_id: id, token: secret, ip_address: staff, user_agent: staff, provider_id: code },
  account: {
    id,
    user_id: id,
    account_id: id,
    provider_id: code,
    scope: code,
    password: secret,
    access_token: plain('not used: what an identity provider answers is forgotten when it has been read'),
    refresh_token: plain('not used'),
    id_token: plain('not used'),
  },
  verification: { id, identifier: id, value: secret },
  two_factor: {
    id,
    user_id: id,
    secret,
    backup_codes: secret,
    used_codes: plain('codes that are worth nothing any more'),
  },
  passkey: {
    id,
    user_id: id,
    name: plain('what staff call a key of their own'),
    public_key: plain('the public half of a key'),
    transports: plain('how a browser reaches a device'),
  },
  sign_in_tries: { account: plain('a keyed hash of the address'), source: plain('a keyed hash') },
};

/** The columns of views that pass on an encrypted column, by view: each with the `table.column` that it was encrypted for. */
export const viewColumns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shared_case: {
    given_name: 'person.given_name',
    family_name: 'person.family_name',
    phone: 'person.phone',
    email: 'person.email',
    first_step: 'participation.first_step',
    final_documentation: 'participation.final_documentation',
  },
  shared_follow_up: { attendees: 'follow_up.attendees', agreed: 'follow_up.agreed' },
};
