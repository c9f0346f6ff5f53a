import { csrfHeaders } from './save/csrf.js';

/**
 * Sends a picture to `data-media-url` of the textarea (multipart, field `file`). Returns {src, alt?} or {fault: message}; the server decides whether it is
 * a picture at all, whatever its name says.
 */
export async function uploadPicture(file, textarea, words) {
  if (!file.type.startsWith('image/')) {
    return { fault: words('fileNotPicture', { name: file.name }) };
  }
  const body = new FormData();
  body.set('file', file);
  let response;
  try {
    response = await fetch(textarea.dataset.mediaUrl, { method: 'POST', body, headers: csrfHeaders(textarea.form), redirect: 'manual' });
  } catch {
    return { fault: words('uploadUnreachable', { name: file.name }) };
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok || typeof answer.src !== 'string') {
    return { fault: answer.message ?? words('uploadRefused', { name: file.name }) };
  }
  return answer;
}
