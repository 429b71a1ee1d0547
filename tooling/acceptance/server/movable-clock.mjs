// Loaded into a server before Kraften itself: each SIGUSR2 takes its clock eleven minutes on, past what counts as a fresh
// sign-in and not as far as an idle session lasts.
const RealDate = Date;
let moved = 0;
const now = () => RealDate.now() + moved;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, parts, newTarget) => Reflect.construct(target, parts.length === 0 ? [now()] : parts, newTarget),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});

process.on('SIGUSR2', () => {
  moved += 11 * 60_000;
});
