/** The mark: a red gable with a path that forks inside it. */
export function Mark() {
  return (
    <svg className="mark" width="30" height="30" viewBox="0 0 32 32" aria-hidden="true">
      <path className="mark-house" d="M16 1.5 30 12v16a2.5 2.5 0 0 1-2.5 2.5h-23A2.5 2.5 0 0 1 2 28V12Z" />
      <path className="mark-path" d="M11.5 12.5v13M21 12.5l-9 8M15.4 17.6 21.5 25.5" />
    </svg>
  );
}
