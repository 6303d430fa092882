import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

describe('a CSV file', () => {
  it('begins with a byte order mark and separates by semicolons', () => {
    expect(toCsv(['naam', 'aantal'], [['Assen', 12]])).toBe('\uFEFFnaam;aantal\r\nAssen;12\r\n');
  });

  it('quotes a semicolon, a quotation mark and a line break', () => {
    expect(toCsv(['tekst'], [['a;b'], ['zij zei "ja"'], ['boven\nonder']])).toBe(
      '\uFEFFtekst\r\n"a;b"\r\n"zij zei ""ja"""\r\n"boven\nonder"\r\n',
    );
  });

  it.each(['=1+1', '+31', '-2', '@som', '\tx'])('keeps %j text in a spreadsheet', (value) => {
    expect(toCsv(['tekst'], [[value]])).toContain(`\r\n'${value}\r\n`);
  });

  it('leaves a negative number a number', () => {
    expect(toCsv(['dagen'], [[-12]])).toContain('\r\n-12\r\n');
  });

  it('leaves what is absent empty', () => {
    expect(toCsv(['a', 'b'], [[undefined, 'x']])).toContain('\r\n;x\r\n');
  });
});
