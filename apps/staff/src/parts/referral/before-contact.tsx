import { contactWishes } from '@kraften/domain/concepts/self-referral/answered-questions';
import { Notice } from '@kraften/ui/feedback/notice';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { isMasked } from '../protection/is-masked';
import type { Referral } from './referral-record';

/** How to reach the person, and what to know before doing it: it stands where one is about to. */
export function BeforeContact({ referral }: { readonly referral: Referral }) {
  const { person, answers } = referral;
  if (isMasked(referral)) {
    return (
      <Notice kind="soon" title="Skyddade personuppgifter">
        Be personens handledare eller teamets ledare att ta kontakten.
      </Notice>
    );
  }
  const { phone, email, postalAddress } = person;
  return (
    <>
      {person.protectedIdentity !== null && (
        <Notice kind="soon" title="Skyddade personuppgifter">
          Säg inte varifrån du ringer, och lämna inget meddelande.
        </Notice>
      )}
      <DefinitionList
        facts={[
          {
            term: 'Telefon',
            value: phone === '' ? null : <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>,
          },
          { term: 'E-post', value: email === '' ? null : <a href={`mailto:${email}`}>{email}</a> },
          ...(postalAddress === '' ? [] : [{ term: 'Adress', value: postalAddress }]),
          ...contactWishes(answers).map(({ question, answer }) => ({ term: question, value: answer })),
        ]}
      />
    </>
  );
}
