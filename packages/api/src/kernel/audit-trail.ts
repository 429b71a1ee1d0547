import type { AuditRecord, UnitOfWork } from '@kraften/db/database';

/** What an audit entry says besides who, when and which procedure. */
export type AuditSubject = Omit<AuditRecord, 'action'>;

/** Writes a procedure's audit entries and knows whether there were any. */
export class AuditTrail {
  #entries = 0;
  readonly #ids: (string | null | undefined)[] = [];
  #teamId: string | null = null;
  readonly #unit: UnitOfWork;
  readonly #action: string;

  constructor(unit: UnitOfWork, action: string) {
    this.#unit = unit;
    this.#action = action;
  }

  /** One entry for each subject. */
  async log(...subjects: readonly AuditSubject[]): Promise<void> {
    await this.#unit.audit(...subjects.map((subject) => ({ action: this.#action, ...subject })));
    this.#entries += subjects.length;
    for (const { subjectId, personId, teamId } of subjects) {
      this.#ids.push(subjectId, personId);
      this.#teamId = teamId ?? this.#teamId;
    }
  }

  /** The records and persons that were named. */
  get ids(): readonly (string | null | undefined)[] {
    return this.#ids;
  }

  /** The team that an entry names, for who reaches several. */
  get teamId(): string | null {
    return this.#teamId;
  }

  get isEmpty(): boolean {
    return this.#entries === 0;
  }
}
