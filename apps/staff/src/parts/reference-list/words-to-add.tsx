import type { OpenList } from '@kraften/domain/concepts/reference-list/reference-list';
import type { FieldBinding } from '@kraften/ui/form/use-kraften-form';
import { Button } from '@mantine/core';
import { useRovingIndex } from '@mantine/hooks';
import { useOfferedWords } from './use-list-entries';
import css from './words-to-add.module.css';

type WordsToAddProps = {
  readonly list: OpenList;
  /** What the words are: "Vanliga skäl". */
  readonly label: string;
  readonly field: FieldBinding<string>;
};

/**
 * The team's own words for a longer text: each is written into it with a press. One stop on the way by Tab, however many they
 * are; the arrows go between them. Nothing where the team has none.
 */
export function WordsToAdd({ list, label, field }: WordsToAddProps) {
  const words = useOfferedWords(list);
  const { getItemProps } = useRovingIndex({ total: words.length, orientation: 'both' });
  if (words.length === 0) return null;
  return (
    <div role="toolbar" aria-label={label} className={css['words']}>
      <span className={css['label']} aria-hidden>
        {label}:
      </span>
      {words.map((text, index) => (
        <Button
          key={text}
          variant="default"
          size="compact-md"
          {...getItemProps({ index, onClick: () => field.onChange(added(field.value, text)) })}
        >
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
