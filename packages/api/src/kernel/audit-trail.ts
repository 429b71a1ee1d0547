import type { UnitOfWork } from '@kraften/db/database';

/** What an audit entry says besides who, when and which procedure. */
export type AuditSubject = Omit<Parameters<UnitOfWork['audit']>[0], 'action'>;

/** Writes a procedure's audit entries and knows whether there were any. */
export class AuditTrail {
  #entries = 0;
  readonly #ids: (string | null | undefined)[] = [];
  readonly #unit: UnitOfWork;
  readonly #action: string;

  constructor(unit: UnitOfWork, action: string) {
    this.#unit = unit;
    this.#action = action;
  }

  async log(subject: AuditSubject): Promise<void> {
    await this.#unit.audit({ action: this.#action, ...subject });
    this.#entries += 1;
    this.#ids.push(subject.subjectId, subject.personId);
  }

  /** The records and persons that were named. */
  get ids(): readonly (string | null | undefined)[] {
    return this.#ids;
  }

  get isEmpty(): boolean {
    return this.#entries === 0;
  }
}
