import { Button } from '@mantine/core';
import css from './journal.module.css';

const prompts = [
  'Vad hoppas du på?',
  'Vad fungerar redan?',
  'När är det lite bättre?',
  'Vad är du bra på?',
  'Vad har hjälpt förut?',
  'Vilka finns runt dig?',
  'Hur märker du att det har blivit bättre?',
];

/** Headings to begin from, for whoever wants one: none has to be used. */
export function MappingPrompts({ onChoose }: { readonly onChoose: (prompt: string) => void }) {
  return (
    <fieldset className={css['prompts']}>
      <legend>Sätt in en rubrik om du vill</legend>
      <div className={css['choices']}>
        {prompts.map((prompt) => (
          <Button key={prompt} variant="default" size="compact-md" onClick={() => onChoose(prompt)}>
            {prompt}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** The text with the heading on a line of its own at the end, and an empty line to write on. */
export function withHeading(text: string, heading: string): string {
  const before = text.trimEnd();
  return `${before}${before === '' ? '' : '\n\n'}${heading}\n`;
}
