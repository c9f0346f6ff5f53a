const TIMEOUT_MILLISECONDS = 15_000;
const SIGNED_OUT = new Set([401, 403]);

/**
 * Sends the fields as JSON and resolves to what became of them, never rejects:
 *   {kind: 'saved', revision, savedAt, number}   {kind: 'clash', by, at, theirsUrl, revision?}   {kind: 'session'}
 *   {kind: 'refused', message?}   {kind: 'unreachable'}
 * A redirection is a sign-in page in disguise, and so is an answer that is no JSON: neither counts as saved.
 */
export async function post(url, fields, headers, fetcher = fetch) {
  let response;
  try {
    response = await fetcher(url, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
      body: JSON.stringify(fields),
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
  } catch {
    return { kind: 'unreachable' };
  }
  if (response.type === 'opaqueredirect' || SIGNED_OUT.has(response.status)) {
    return { kind: 'session' };
  }
  const answer = await response.json().catch(() => null);
  return outcomeOf(response.status, answer);
}

function outcomeOf(status, answer) {
  if (status === 200 && typeof answer?.revision === 'string') {
    return { ...picked(answer, ['revision', 'savedAt', 'number']), kind: 'saved' };
  }
  if (status === 200 && typeof answer?.revision === 'number') {
    return outcomeOf(status, { ...answer, revision: String(answer.revision) });
  }
  if (status === 409) {
    return { ...picked(answer ?? {}, ['by', 'at', 'theirsUrl', 'revision']), kind: 'clash' };
  }
  // Too many requests, time-outs and faults of the server pass; anything else is about this very text.
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
    return { kind: 'refused', message: answer?.message };
  }
  return { kind: 'unreachable' };
}

function picked(answer, names) {
  return Object.fromEntries(names.filter((name) => name in answer).map((name) => [name, answer[name]]));
}
