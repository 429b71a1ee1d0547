import pg from 'pg';
import { SignalListeners, type Signals } from './signals';

const channel = 'kraften_signal';
const firstPause = 500;
const longestPause = 30_000;

/**
 * LISTEN and NOTIFY. One connection of its own listens, from when somebody first does; when it breaks it is made anew, and
 * who listens is told that something may have been missed.
 */
export class PostgresqlSignals implements Signals {
  readonly #pool: pg.Pool;
  readonly #url: string;
  readonly #listeners = new SignalListeners();
  #client: pg.Client | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = firstPause;
  #connecting: Promise<void> | null = null;
  #ended = false;

  /** Publishes through the pool and listens on a connection to the url. */
  constructor(pool: pg.Pool, url: string) {
    this.#pool = pool;
    this.#url = url;
  }

  async publish(text: string): Promise<void> {
    await this.#pool.query('SELECT pg_notify($1, $2)', [channel, text]);
  }

  listen(listener: Parameters<Signals['listen']>[0]): () => void {
    const stop = this.#listeners.add(listener);
    if (this.#client === null && this.#connecting === null) this.#connect();
    return stop;
  }

  /** Lets go of the connection. */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#connecting;
    await this.#client?.end().catch(() => undefined);
  }

  #connect(): void {
    this.#connecting = this.#open().finally(() => {
      this.#connecting = null;
    });
  }

  async #open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true, connectionTimeoutMillis: 10_000 });
    // A connection that breaks says so by an error, by its end, or by both.
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', ({ payload }) => this.#listeners.signal(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      this.#client = client;
      this.#pause = firstPause;
      this.#listeners.gap();
    } catch {
      await client.end().catch(() => undefined);
      this.#tryLater();
    }
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    void client.end().catch(() => undefined);
    this.#tryLater();
  }

  #tryLater(): void {
    if (this.#ended) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), this.#pause).unref();
    this.#pause = Math.min(this.#pause * 2, longestPause);
  }
}
