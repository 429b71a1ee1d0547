import { randomUUID } from 'node:crypto';
import type { Signals } from '@kraften/db/signals/signals';
import {
  type HeardWindow,
  type PresentPerson,
  presenceLastsMilliseconds,
  presentPeople,
} from '@kraften/domain/concepts/team-signal/present-people';
import { type PresenceSignal, type TeamChange, TeamSignal } from '@kraften/domain/concepts/team-signal/team-signal';

/** What somebody who follows a team is told. */
export type TeamNews =
  | Pick<TeamChange, 'kind' | 'area' | 'ids' | 'origin'>
  | { readonly kind: 'presence'; readonly caseId: string; readonly people: readonly PresentPerson[] }
  /** Something may have happened that isn't told: all that is shown should be read anew. */
  | { readonly kind: 'missed' };

export type TrackedNews = { readonly id: string; readonly news: TeamNews };

type Follower = {
  readonly teamId: string;
  readonly userId: string;
  readonly tell: (tracked: TrackedNews) => void;
  readonly askAnew: () => void;
  readonly end: () => void;
};

type FollowOptions = {
  readonly teamId: string;
  readonly userId: string;
  /** The last that was told before the connection broke; null for somebody new. */
  readonly lastId: string | null;
  /** Ends the following. */
  readonly signal: AbortSignal;
  /** Whether they may still follow; asked now and then, and at once when roles change. */
  readonly stillMay: () => Promise<boolean>;
};

/** So many are kept for those whose connection broke, per team. */
const rememberedAtMost = 200;
/** Who can't be told for so long is told that they have missed something. */
const waitingAtMost = 200;
const streamsOfOneUser = 6;
const windowsOfOneUser = 20;
const askEveryMilliseconds = 15_000;

/**
 * What happens in the teams, told to those who follow it through this server, wherever it was done. Kept in memory, and
 * little of it.
 */
export class TeamHub {
  readonly #signals: Signals;
  readonly #stopListening: () => void;
  readonly #followers = new Set<Follower>();
  readonly #remembered = new Map<string, TrackedNews[]>();
  readonly #windows = new Map<string, Map<string, HeardWindow>>();
  readonly #told = new Map<string, string>();
  readonly #pruning: ReturnType<typeof setInterval>;

  constructor(signals: Signals) {
    this.#signals = signals;
    this.#stopListening = signals.listen({
      onSignal: (text) => this.#hear(text),
      onGap: () => this.#missed(),
    });
    this.#pruning = setInterval(() => this.#prune(), 10_000).unref();
  }

  /** How many streams are open. */
  get size(): number {
    return this.#followers.size;
  }

  /** Ends all streams. */
  close(): void {
    this.#stopListening();
    clearInterval(this.#pruning);
    for (const { end } of this.#followers) end();
  }

  /** Tells the team where somebody is, and gives who else is there. */
  async beHere(presence: Omit<PresenceSignal, 'kind' | 'signalId'>): Promise<readonly PresentPerson[]> {
    const signal: PresenceSignal = { ...presence, kind: 'presence', signalId: randomUUID() };
    await this.#signals.publish(JSON.stringify(signal));
    return presentPeople(this.#windows.get(presence.teamId)?.values() ?? [], presence.caseId, Date.now());
  }

  /** What happens in the team from now on, or from where it broke off. */
  async *follow(options: FollowOptions): AsyncGenerator<TrackedNews, void> {
    const waiting: TrackedNews[] = this.#since(options.teamId, options.lastId);
    let wake = () => {};
    let isOver = false;
    let isAsked = false;
    const follower: Follower = {
      ...{ teamId: options.teamId, userId: options.userId },
      tell: (tracked) => {
        if (waiting.length >= waitingAtMost) waiting.splice(0, waiting.length, missedNews());
        else waiting.push(tracked);
        wake();
      },
      askAnew: () => {
        isAsked = true;
        wake();
      },
      end: () => {
        isOver = true;
        wake();
      },
    };
    const asking = setInterval(follower.askAnew, askEveryMilliseconds).unref();
    options.signal.addEventListener('abort', follower.end);
    this.#admit(follower);
    try {
      while (!isOver && !options.signal.aborted) {
        if (isAsked) {
          isAsked = false;
          if (!(await options.stillMay())) return;
        }
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else if (!isAsked && !isOver) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      clearInterval(asking);
      options.signal.removeEventListener('abort', follower.end);
      this.#followers.delete(follower);
    }
  }

  /** One more stream; the user's oldest makes room. */
  #admit(follower: Follower): void {
    this.#followers.add(follower);
    const own = [...this.#followers].filter(({ userId }) => userId === follower.userId);
    for (const tooMany of own.slice(0, -streamsOfOneUser)) tooMany.end();
  }

  #since(teamId: string, lastId: string | null): TrackedNews[] {
    if (lastId === null) return [];
    const remembered = this.#remembered.get(teamId) ?? [];
    const at = remembered.findIndex(({ id }) => id === lastId);
    return at === -1 ? [missedNews()] : remembered.slice(at + 1);
  }

  #hear(text: string): void {
    const signal = read(text);
    switch (signal?.kind) {
      case 'change': {
        const { kind, area, ids, origin } = signal;
        this.#tell(signal.teamId, { id: signal.signalId, news: { kind, area, ids, origin } });
        return;
      }
      case 'presence':
        this.#place(signal);
        return;
      case 'access':
        for (const { askAnew } of this.#followers) askAnew();
    }
  }

  #place(signal: PresenceSignal): void {
    const windows = this.#windows.get(signal.teamId) ?? new Map<string, HeardWindow>();
    this.#windows.set(signal.teamId, windows);
    // A user speaks for own windows alone.
    const key = `${signal.userId} ${signal.windowId}`;
    const before = windows.get(key);
    windows.delete(key);
    if (signal.state !== 'gone') windows.set(key, { ...signal, heardAt: Date.now() });
    const own = [...windows].filter(([, { userId }]) => userId === signal.userId);
    for (const [tooMany] of own.slice(0, -windowsOfOneUser)) windows.delete(tooMany);
    for (const caseId of new Set([signal.caseId, before?.caseId ?? signal.caseId])) {
      this.#tellPresence(signal.teamId, caseId, signal.signalId);
    }
  }

  /** Only when somebody has come, gone, or begun or stopped to write. */
  #tellPresence(teamId: string, caseId: string, id: string): void {
    const people = presentPeople(this.#windows.get(teamId)?.values() ?? [], caseId, Date.now());
    const asText = JSON.stringify(people);
    if ((this.#told.get(caseId) ?? '[]') === asText) return;
    if (people.length === 0) this.#told.delete(caseId);
    else this.#told.set(caseId, asText);
    this.#tell(teamId, { id, news: { kind: 'presence', caseId, people } });
  }

  #tell(teamId: string, tracked: TrackedNews): void {
    const remembered = this.#remembered.get(teamId) ?? [];
    this.#remembered.set(teamId, [...remembered, tracked].slice(-rememberedAtMost));
    for (const follower of this.#followers) if (follower.teamId === teamId) follower.tell(tracked);
  }

  #missed(): void {
    this.#remembered.clear();
    for (const { tell } of this.#followers) tell(missedNews());
  }

  #prune(): void {
    const now = Date.now();
    for (const [teamId, windows] of this.#windows) {
      for (const [key, { heardAt, caseId }] of windows) {
        if (now - heardAt <= presenceLastsMilliseconds) continue;
        windows.delete(key);
        this.#tellPresence(teamId, caseId, randomUUID());
      }
      if (windows.size === 0) this.#windows.delete(teamId);
    }
  }
}

function missedNews(): TrackedNews {
  return { id: randomUUID(), news: { kind: 'missed' } };
}

function read(text: string): TeamSignal | null {
  try {
    const read = TeamSignal.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
