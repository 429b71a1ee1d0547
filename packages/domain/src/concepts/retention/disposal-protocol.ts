import { extractTables } from '../register-extract/extract-tables';
import { disposalEffects } from './disposal-effects';
import { periodText, retentionRules, type TimedKind, timedKinds } from './retention-rules';

/** A decision as its protocol reads it, with moments as the caller keeps them. */
export type ProtocolledDisposal<Moment> = {
  readonly reference: string;
  readonly dueBy: string;
  readonly decidedAt: Moment;
  readonly decidedByName: string | null;
  readonly confirmedAt: Moment | null;
  readonly confirmedByName: string | null;
  readonly items: readonly {
    readonly personId: string;
    readonly part: number;
    readonly kind: TimedKind;
    /** So long after its event it was kept. */
    readonly months: number;
    readonly dueOn: string;
    readonly archivedAt: Moment | null;
    readonly archiveSha256: string | null;
    readonly disposedAt: Moment | null;
    readonly withdrawnAt: Moment | null;
    readonly removed: readonly { readonly table: string; readonly rows: number }[];
  }[];
};

export type ProtocolSection = {
  readonly heading: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
};

/**
 * The disposal protocol (gallringsprotokoll) in Swedish: who decided what and why, what has gone, which files the archive got.
 * The same on the page and in the file. It names nobody that it is about: persons are the ids of their records.
 *
 * @param momentText a moment in Swedish time, such as `2026-03-01 09:30`
 */
export function disposalProtocol<Moment>(
  disposal: ProtocolledDisposal<Moment>,
  momentText: (at: Moment) => string,
): readonly ProtocolSection[] {
  const { items } = disposal;
  const sections: readonly ProtocolSection[] = [
    { heading: 'Beslutet', lines: decisionLines(disposal, momentText) },
    { heading: 'Vad som är gallrat', lines: goneLines(disposal) },
    { heading: 'Filer till arkivet', lines: archiveLines(disposal, momentText) },
    {
      heading: 'Personerna, efter postens nummer',
      lines: items.map((item) => ({ label: item.personId, text: itemText(item, momentText) })),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

type Items = ProtocolledDisposal<unknown>['items'];

function decisionLines<Moment>(
  { items, ...disposal }: ProtocolledDisposal<Moment>,
  momentText: (at: Moment) => string,
): ProtocolSection['lines'] {
  const { reference, dueBy, decidedAt, decidedByName, confirmedAt, confirmedByName } = disposal;
  const by = (at: Moment, name: string | null) => `${momentText(at)} av ${name ?? 'tidigare medarbetare'}`;
  const disposed = items.filter(({ disposedAt }) => disposedAt !== null).length;
  const withdrawn = items.filter(({ withdrawnAt }) => withdrawnAt !== null).length;
  const rules = timedKinds.flatMap((kind) => {
    const item = items.find((one) => one.kind === kind);
    if (item === undefined) return [];
    const { label, basis } = retentionRules[kind];
    return [{ label: label.sv, text: `${periodText(kind, item.months)}. ${basis}` }];
  });
  return [
    { label: 'Beslutets nummer', text: reference },
    { label: 'Beslutat', text: by(decidedAt, decidedByName) },
    {
      label: 'Bekräftat',
      text: confirmedAt === null ? 'Inte än' : by(confirmedAt, confirmedByName),
    },
    { label: 'Får gallras senast', text: dueBy },
    { label: 'Personer', text: String(items.length) },
    { label: 'Gallrade', text: String(disposed) },
    ...(withdrawn === 0 ? [] : [{ label: 'Undantagna, fick inte gallras längre', text: String(withdrawn) }]),
    ...rules,
  ];
}

function goneLines({ items }: { readonly items: Items }): ProtocolSection['lines'] {
  const removed = items.filter(({ disposedAt }) => disposedAt !== null).flatMap((item) => item.removed);
  const gone = Object.entries(extractTables).flatMap(([table, { heading }]) => {
    const rows = removed.filter((one) => one.table === table).reduce((sum, one) => sum + one.rows, 0);
    if (rows === 0) return [];
    const isRemoved = disposalEffects[table]?.rows === 'removed';
    const verb = rows === 1 ? 'borttagen' : 'borttagna';
    const what = isRemoved ? verb : 'utan namn och fri text';
    return [{ label: heading, text: `${rows} ${rows === 1 ? 'rad' : 'rader'} ${what}` }];
  });
  return gone.length === 0 ? [] : [...gone, { label: 'Kvar för siffrorna', text: kept }];
}

const kept =
  'Kön, dagar, koder som försörjning och avslut, närvaro och skattningar. Födelsedagen bara för den som har varit inskriven.';

function archiveLines<Moment>(
  { items }: ProtocolledDisposal<Moment>,
  momentText: (at: Moment) => string,
): ProtocolSection['lines'] {
  const parts = [...new Set(items.map(({ part }) => part))];
  return parts.flatMap((part) => {
    const archived = items.find((item) => item.part === part && item.archivedAt !== null);
    if (archived === undefined || archived.archivedAt === null) return [];
    const { archivedAt, archiveSha256 } = archived;
    const label = `Del ${part} av ${parts.length}`;
    return [{ label, text: `Hämtad ${momentText(archivedAt)}. SHA-256: ${archiveSha256 ?? ''}` }];
  });
}

function itemText<Moment>(
  { kind, dueOn, disposedAt, withdrawnAt, archivedAt }: ProtocolledDisposal<Moment>['items'][number],
  momentText: (at: Moment) => string,
): string {
  const due = `${retentionRules[kind].label.sv}, får gallras från ${dueOn}.`;
  if (disposedAt !== null) return `${due} Gallrad ${momentText(disposedAt)}.`;
  if (withdrawnAt !== null) return `${due} Undantagen ${momentText(withdrawnAt)}.`;
  return `${due} ${archivedAt === null ? 'Väntar på filen till arkivet.' : 'Inte gallrad än.'}`;
}
