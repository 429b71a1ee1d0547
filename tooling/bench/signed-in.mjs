/**
 * The headers of somebody who has signed in: the lead of the demonstration's team.
 *
 * @param {string} url
 * @returns {Promise<Record<string, string>>}
 */
export async function signedIn(url) {
  const headers = { origin: url, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: 'karin.dalin@exempel.se', password: 'prova-kraften-nu' }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { ...headers, cookie };
}
