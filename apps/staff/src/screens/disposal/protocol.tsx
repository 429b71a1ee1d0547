import { disposalProtocol } from '@kraften/domain/concepts/retention/disposal-protocol';
import { formatMoment } from '@kraften/ui/format/instant';
import { Section } from '@kraften/ui/layout/section';
import css from './disposal.module.css';
import type { Disposal } from './disposal-record';

/** Who decided what, when, and what has gone. Names nobody that it is about: persons are numbers of records. */
export function Protocol({ disposal }: { readonly disposal: Disposal }) {
  return disposalProtocol(disposal, formatMoment).map(({ heading, lines }) => (
    <Section key={heading} title={heading}>
      <dl className={css['lines']}>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  ));
}
