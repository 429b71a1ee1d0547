import { TwoFactorRule, twoFactorRuleTexts } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import type { FastifyInstance } from 'fastify';
import { textValuesOf } from '../pages/text-values';
import type { Sessions } from '../sessions/current-session';
import { accountsDoorFor, askToKeepAccounts } from './accounts-door-for';
import { confirmPage } from './confirm-page';
import { ruleField, type SignInRule, signInRulesPage } from './sign-in-rule-pages';

const address = '/konto/inloggningsregler';

/** Choosing whom an association asks for two factors: for administrators. */
export async function signInRuleRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  askToKeepAccounts(app, ['administrator']);

  app.get(address, async (request, reply) => {
    const rules = await accountsDoorFor(sessions, request).signInRule.list();
    const done = textValuesOf(request.query)['klart'] === 'sparad' ? 'Regeln är sparad och gäller nu.' : null;
    return reply.send(signInRulesPage({ rules, errors: [], done }));
  });

  app.post(address, async (request, reply) => {
    const values = textValuesOf(request.body);
    const door = accountsDoorFor(sessions, request);
    const rules = await door.signInRule.list();
    const rule = rules.find(({ associationId }) => associationId === values['associationId']);
    if (rule === undefined) return reply.redirect(address, 303);
    const field = ruleField(rule);
    const chosen = TwoFactorRule.safeParse(values[field]);
    if (!chosen.success) {
      const errors = [{ field, message: 'Välj vem som måste logga in i två steg.' }];
      return reply.status(422).send(signInRulesPage({ rules, errors, done: null }));
    }
    if (chosen.data === rule.twoFactorRule) return reply.redirect(`${address}?klart=sparad`, 303);
    if (values['sure'] === undefined) {
      const fields = { associationId: rule.associationId, [field]: chosen.data };
      return reply.send(confirmPage({ ...confirmation(rule, chosen.data), address, fields, back: address }));
    }
    await door.signInRule.choose({ associationId: rule.associationId, twoFactorRule: chosen.data });
    return reply.redirect(`${address}?klart=sparad`, 303);
  });
}

function confirmation({ name, choices }: SignInRule, chosen: TwoFactorRule) {
  const { who, meaning } = twoFactorRuleTexts[chosen];
  const toSetUp = choices.find(({ rule }) => rule === chosen)?.toSetUp ?? 0;
  return {
    title: `Ändra regeln för ${name}?`,
    text: `Vem som måste logga in i två steg: ${who.toLowerCase()}. ${meaning} Regeln gäller genast. ${toSetUpText(toSetUp)}`,
    verb: 'Ändra regeln',
  };
}

function toSetUpText(people: number): string {
  if (people === 0) return 'Ingen behöver slå på något nytt.';
  const who = people === 1 ? 'En person i förbundet och teamen' : `${people} personer i förbundet och teamen`;
  return `${who} behöver slå på två steg innan de kan fortsätta arbeta.`;
}
