/** The header that proves a request to come from our own page. Read anew for each request, since signing in again changes the token. */
export function csrfHeaders(form) {
  const { csrfHeader, csrfToken } = form?.dataset ?? {};
  return csrfHeader && csrfToken ? { [csrfHeader]: csrfToken } : {};
}
