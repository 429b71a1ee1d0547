import type { callAccountsDoor } from '@kraften/api/doors/accounts';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { twoFactorRuleTexts } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import { drawRadios, errorSummary } from '../pages/form-parts';
import { type Html, html } from '../pages/html';
import { page } from '../pages/page';

export type SignInRule = Awaited<ReturnType<ReturnType<typeof callAccountsDoor>['signInRule']['list']>>[number];

type RulesPage = {
  readonly rules: readonly SignInRule[];
  readonly errors: readonly FieldError[];
  readonly done: string | null;
};

/** Who has to sign in with two factors, an association at a time. */
export function signInRulesPage({ rules, errors, done }: RulesPage): string {
  return page(
    errors.length > 0 ? 'Fel: Regler för inloggning' : 'Regler för inloggning',
    html`
<h1>Regler för inloggning</h1>
<p class="lead">Här bestämmer du vem som måste logga in i två steg. Med två steg räcker det inte att någon annan får veta
ett lösenord.</p>
${done === null ? null : html`<p class="done" role="status">${done}</p>`}
${errorSummary(errors)}
${rules.length === 0 ? html`<p>Det finns inget förbund ännu.</p>` : rules.map((rule) => ruleForm(rule, errors))}
<p class="foot"><a href="/konto">Tillbaka till Mitt konto</a></p>`,
    { signedIn: true },
  );
}

/** The name of the field that holds an association's choice: each has its own, since a page can hold several. */
export function ruleField({ associationId }: Pick<SignInRule, 'associationId'>): string {
  return `rule-${associationId}`;
}

function ruleForm(rule: SignInRule, errors: readonly FieldError[]): Html {
  const options = rule.choices.map((choice) => {
    const { who, meaning } = twoFactorRuleTexts[choice.rule];
    return { value: choice.rule, label: who, hint: meaning };
  });
  return html`<section><form method="post" action="/konto/inloggningsregler" novalidate>
<input type="hidden" name="associationId" value="${rule.associationId}">
${drawRadios({ name: ruleField(rule), label: rule.name, options }, rule.twoFactorRule, errors)}
<button type="submit">Spara<span class="unseen"> för ${rule.name}</span></button></form></section>`;
}
