/** What the limit on tries says. */
export const tooManyTries = 'Det har varit för många försök. Vänta en minut och försök sedan igen.';
