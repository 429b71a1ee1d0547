/** Below this a figure says that it rests on few people: one person more or less would move it far. */
export const fewPeople = 10;

export const restsOnFew = 'Bygger på få personer';

/** What stands where a value is suppressed. */
export const hiddenValue = 'dold (få personer)';
