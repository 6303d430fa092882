import { Probleem } from './problem';

interface Csrf {
  header: string;
  token: string;
}

let csrf: Csrf | undefined;
const expiryListeners = new Set<() => void>();

/** The session hands the token over; it changes with every login. */
export function setCsrfToken(next: Csrf | undefined): void {
  csrf = next;
}

/** Called when a service answers 401 to someone who was logged in. */
export function onSessionExpired(listener: () => void): () => void {
  expiryListeners.add(listener);
  return () => expiryListeners.delete(listener);
}

export type Query = Record<string, string | number | boolean | readonly string[] | undefined>;

export interface CallOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Query;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is, byte for byte. */
  file?: Blob;
  /** What the file is; rows of text when nothing is said. */
  fileType?: string;
  ifMatch?: string | undefined;
  /** Proves who fills in on a tablet at the desk, where nobody logs in. */
  intakeSessie?: string;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** An answer with the version that `If-Match` wants back. */
export interface Versioned<T> {
  data: T;
  etag: string | undefined;
}

export function withQuery(path: string, query: Query = {}): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === '') continue;
    for (const one of typeof value === 'object' ? value : [String(value)]) params.append(key, one);
  }
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}

export function headersOf(options: CallOptions): Headers {
  const method = options.method ?? 'GET';
  const headers = new Headers({ Accept: 'application/json, application/problem+json', 'Accept-Language': 'nl' });
  if (options.file) headers.set('Content-Type', options.fileType ?? 'text/csv');
  else if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.ifMatch !== undefined) headers.set('If-Match', options.ifMatch);
  if (options.intakeSessie !== undefined) headers.set('Intake-Sessie', options.intakeSessie);
  if (options.idempotencyKey !== undefined) headers.set('Idempotency-Key', options.idempotencyKey);
  if (method !== 'GET' && csrf) headers.set(csrf.header, csrf.token);
  return headers;
}

async function send(path: string, options: CallOptions): Promise<Response> {
  const body = options.file ?? (options.body === undefined ? null : JSON.stringify(options.body));
  try {
    return await fetch(withQuery(path, options.query), {
      method: options.method ?? 'GET',
      headers: headersOf(options),
      body,
      credentials: 'same-origin',
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Probleem(0);
  }
}

/** Throws a {@link Probleem} for every answer that is not 2xx. */
export async function read<T>(response: Response): Promise<Versioned<T>> {
  if (!response.ok) {
    const probleem = await Probleem.from(response);
    if (probleem.status === 401) expiryListeners.forEach((listener) => listener());
    throw probleem;
  }
  const text = await response.text();
  return {
    data: (text === '' ? undefined : JSON.parse(text)) as T,
    etag: response.headers.get('ETag') ?? undefined,
  };
}

/** One call to our own address. Throws a {@link Probleem} for every answer that is not 2xx. */
export async function callVersioned<T>(path: string, options: CallOptions = {}): Promise<Versioned<T>> {
  return read<T>(await send(path, options));
}

export async function call<T>(path: string, options: CallOptions = {}): Promise<T> {
  return (await callVersioned<T>(path, options)).data;
}

export type Dienst = 'intake' | 'pip' | 'monitoring' | 'reporting';

/** A path below a service, with every part encoded. */
export function servicePath(service: Dienst, ...parts: string[]): string {
  return [`/api/${service}/v1`, ...parts.map(encodeURIComponent)].join('/');
}
