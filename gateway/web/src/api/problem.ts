/** One field that the service refused, as in the `errors` member of our problem details. */
export interface Veldfout {
  in: 'body' | 'query' | 'path' | 'header';
  location: { pointer?: string; name?: string };
  code: string;
  detail: string;
  detailEn?: string;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  traceId?: string;
  errors?: Veldfout[];
}

/** What went wrong with a call: the problem details (RFC 9457) of the service, or status 0 when no answer came. */
export class Probleem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly traceId: string | undefined;
  readonly errors: readonly Veldfout[];
  /** Seconds after which it makes sense to try again, when the service said so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, body: ProblemBody = {}, retryAfter?: number) {
    super(body.title ?? `HTTP ${status}`);
    this.name = 'Probleem';
    this.status = status;
    this.code = body.code ?? codeOf(status);
    this.detail = body.detail;
    this.traceId = body.traceId;
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.retryAfter = retryAfter;
  }

  static async from(response: Response): Promise<Probleem> {
    const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
    let body: ProblemBody = {};
    if ((response.headers.get('Content-Type') ?? '').includes('json')) {
      body = (await response.json().catch(() => ({}))) as ProblemBody;
    }
    return new Probleem(response.status, body, Number.isFinite(retryAfter) ? retryAfter : undefined);
  }
}

function codeOf(status: number): string {
  const codes: Record<number, string> = {
    0: 'geen-verbinding',
    400: 'ongeldige-invoer',
    401: 'niet-ingelogd',
    403: 'geen-toegang',
    404: 'niet-gevonden',
    409: 'regel-geschonden',
    412: 'verouderd',
    413: 'te-groot',
    422: 'ongeldige-invoer',
    428: 'versie-ontbreekt',
    429: 'te-veel-verzoeken',
    503: 'niet-bereikbaar',
    504: 'niet-bereikbaar',
  };
  return codes[status] ?? 'onbekend';
}

export function isProbleem(error: unknown, status?: number): error is Probleem {
  return error instanceof Probleem && (status === undefined || error.status === status);
}

/** `#/doelen/0/omschrijving` (JSON pointer) → `doelen.0.omschrijving` (the name of the form field). */
export function fieldOf(fout: Veldfout): string | undefined {
  const { pointer, name } = fout.location;
  if (pointer === undefined) return name;
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
