/** The beginning of a file: enough for its header and a few rows. */
const beginning = 64 * 1024;
const fewRows = 3;

/** What a file looks like, before it is sent. */
export interface Bestandskop {
  /** The columns that have a name: of another nothing can be asked. */
  kolommen: string[];
  /** The first rows, each with a field per column that has a name. */
  regels: string[][];
}

/** As the services read it: UTF-8, or else Windows-1252. */
function decoded(bytes: ArrayBuffer): string {
  try {
    // The last character may be cut in half: a stream waits for the rest of it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The records of a text with semicolons; quotation marks hold what may contain a semicolon or a new line. */
function records(text: string, most: number): string[][] {
  const found: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length && found.length < most; i++) {
    const character = text[i];
    if (quoted && character === '"' && text[i + 1] === '"') field += text[i++];
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ';') {
      record.push(field.trim());
      field = '';
    } else if (!quoted && character === '\n') {
      record.push(field.trim());
      if (record.some((one) => one !== '')) found.push(record);
      record = [];
      field = '';
    } else field += character;
  }
  return found;
}

/** Reads what a file looks like; nothing of it leaves the browser. */
export async function readKop(file: Blob): Promise<Bestandskop> {
  const text = decoded(await file.slice(0, beginning).arrayBuffer()).replace(/^\uFEFF/, '');
  const [first = [], ...rest] = records(`${text}\n`, fewRows + 2);
  const [header = [], ...regels] = /^sep=/i.test(first[0] ?? '') ? rest : [first, ...rest];
  const named = [...header.keys()].filter((place) => header[place] !== '');
  const under = (record: string[]) => named.map((place) => record[place] ?? '');
  return { kolommen: under(header), regels: regels.slice(0, fewRows).map(under) };
}

/** Enough to recognise a value, too little to read a number of the state over a shoulder. */
export function masked(value: string): string {
  return value.replace(/\d{8,9}/g, (digits) => '•'.repeat(digits.length - 3) + digits.slice(-3));
}
