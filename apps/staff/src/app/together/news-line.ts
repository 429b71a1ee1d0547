import type { News } from './together-client';

/** How news comes from the server. */
type Source = {
  /** Opens a stream; gives what closes it. */
  readonly open: (stream: {
    readonly onNews: (news: News) => void;
    readonly onOpen: () => void;
    readonly onEnd: () => void;
  }) => () => void;
};

type NewsLineOptions = {
  /** Windows of the same name share one stream. */
  readonly name: string;
  readonly source: Source;
  readonly onNews: (news: News) => void;
};

const firstPause = 2_000;
const longestPause = 60_000;
/** While there is no stream, everything that is shown is read anew so often. */
const pollingMilliseconds = 60_000;

/**
 * One stream for all windows of a browser, which opens six connections to a server at most: the window that holds a lock
 * has it and passes on what comes; when it closes, another takes over. Without a stream the windows are told to read anew
 * now and then. Gives what ends it.
 */
export function openNewsLine({ name, source, onNews }: NewsLineOptions): () => void {
  const ending = new AbortController();
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<News>) => onNews(data);
  const pass = (news: News) => {
    onNews(news);
    channel.postMessage(news);
  };
  // Where there are no locks (a page without TLS), each window has a stream of its own.
  const lead = () => keepOpen(source, navigator.locks === undefined ? onNews : pass, ending.signal);
  if (navigator.locks === undefined) void lead();
  else navigator.locks.request(name, { signal: ending.signal }, lead).catch(() => undefined);
  return () => {
    ending.abort();
    channel.close();
  };
}

/** Keeps a stream until the end, opened anew after a while whenever it breaks. */
function keepOpen(source: Source, onNews: (news: News) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let close: () => void = () => undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let polling: ReturnType<typeof setInterval> | undefined;
    let pause = firstPause;
    const open = () => {
      let isEnded = false;
      close = source.open({
        onNews,
        onOpen: () => {
          pause = firstPause;
          if (polling === undefined) return;
          clearInterval(polling);
          polling = undefined;
          onNews({ kind: 'missed' });
        },
        onEnd: () => {
          if (isEnded || signal.aborted) return;
          isEnded = true;
          close();
          polling ??= setInterval(() => onNews({ kind: 'missed' }), pollingMilliseconds);
          timer = setTimeout(open, pause);
          pause = Math.min(pause * 2, longestPause);
        },
      });
    };
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      clearInterval(polling);
      close();
      resolve();
    });
    open();
  });
}
