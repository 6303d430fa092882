const key = 'caseload.adres';

/** So that the way back from a dossier leads to the same part of the caseload. */
export function rememberAddress(search: string): void {
  sessionStorage.setItem(key, search);
}

export function lastAddress(): string {
  const search = sessionStorage.getItem(key) ?? '';
  return search === '' ? '/caseload' : `/caseload?${search}`;
}
