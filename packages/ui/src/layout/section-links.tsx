import css from './page.module.css';

type SectionLinksProps = { readonly sections: readonly { readonly id: string; readonly title: string }[] };

/** The way to each section of a long page. */
export function SectionLinks({ sections }: SectionLinksProps) {
  return (
    <nav className={`${css['links']} k-not-print`} aria-label="På den här sidan">
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
