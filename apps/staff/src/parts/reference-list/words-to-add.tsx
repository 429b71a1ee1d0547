import type { OpenList } from '@kraften/domain/concepts/reference-list/reference-list';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import { Button } from '@mantine/core';
import { useOfferedWords } from './use-list-entries';
import css from './words-to-add.module.css';

type WordsToAddProps = {
  readonly list: OpenList;
  /** What the words are: "Vanliga skäl". */
  readonly label: string;
  readonly field: FieldBinding<string>;
};

/** The team's own words for a longer text: each is written into it with a press. Nothing where the team has none. */
export function WordsToAdd({ list, label, field }: WordsToAddProps) {
  const words = useOfferedWords(list);
  if (words.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: ways to fill in the field above, not a question of the form
    <div role="group" aria-label={label} className={css['words']}>
      <span className={css['label']} aria-hidden>
        {label}:
      </span>
      {words.map((text) => (
        <Button key={text} variant="default" size="compact-md" onClick={() => field.onChange(added(field.value, text))}>
          <span className="k-unseen">Skriv </span>
          {text}
        </Button>
      ))}
    </div>
  );
}

function added(written: string, words: string): string {
  const before = written.trimEnd();
  if (before === '') return words;
  return before.includes(words) ? written : `${before}\n${words}`;
}
