import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Probleem } from '../api/problem';
import type { IntakeAntwoord } from '../api/types';
import { forgetOthers, Wachtrij, type Wachtend } from './wachtrij';

interface Dienst {
  /** What came in, with what its giver said to have seen. */
  kreeg: [string, readonly string[], number][];
  ids: string[];
  fault: Probleem | undefined;
  /** Values of another device, per question. */
  anders: Record<string, number>;
  send: (antwoord: Wachtend, gezien: number) => Promise<IntakeAntwoord>;
}

function aDienst(): Dienst {
  const dienst: Dienst = {
    kreeg: [],
    ids: [],
    fault: undefined,
    anders: {},
    send: async ({ vraag, gegevenId, waarden }, gezien) => {
      await Promise.resolve();
      dienst.ids.push(gegevenId);
      if (dienst.fault) throw dienst.fault;
      dienst.kreeg.push([vraag, waarden, gezien]);
      const aantal = dienst.kreeg.filter(([one]) => one === vraag).length + (dienst.anders[vraag] ?? 0);
      return { vraag, waarden: [...waarden], aantal, tegenstrijdig: false, gegevens: [] };
    },
  };
  return dienst;
}

const offline = new Probleem(0);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the queue of answers', () => {
  it('sends in the order in which they were given', async () => {
    const dienst = aDienst();
    const wachtrij = new Wachtrij('i', {}, dienst.send);
    wachtrij.add('a', ['1']);
    wachtrij.add('b', ['2']);
    wachtrij.add('a', ['3']);
    expect(wachtrij.snapshot().opslag).toBe('bezig');
    await vi.runAllTimersAsync();
    expect(dienst.kreeg).toEqual([['a', ['1'], 0], ['b', ['2'], 0], ['a', ['3'], 1]]);
    expect(wachtrij.snapshot()).toMatchObject({ wachtend: [], opslag: 'opgeslagen' });
  });

  it('keeps everything without a connection, and sends it by itself when there is one again', async () => {
    const dienst = aDienst();
    dienst.fault = offline;
    const wachtrij = new Wachtrij('i', {}, dienst.send);
    wachtrij.add('a', ['1']);
    wachtrij.add('b', ['2']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(wachtrij.snapshot()).toMatchObject({ opslag: 'wacht' });
    expect(wachtrij.snapshot().wachtend).toHaveLength(2);
    dienst.fault = undefined;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(dienst.kreeg.map(([vraag]) => vraag)).toEqual(['a', 'b']);
    expect(new Set(dienst.ids).size).toBe(2);
  });

  it('does not wait for its pause when the device says that the connection is back', async () => {
    const dienst = aDienst();
    dienst.fault = offline;
    const wachtrij = new Wachtrij('i', {}, dienst.send);
    const stop = wachtrij.start();
    wachtrij.add('a', ['1']);
    await vi.advanceTimersByTimeAsync(60_000);
    dienst.fault = undefined;
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(dienst.kreeg).toHaveLength(1);
    stop();
  });

  it('loses nothing in a reload', async () => {
    const before = aDienst();
    before.fault = offline;
    new Wachtrij('i', {}, before.send).add('a', ['1']);
    await vi.advanceTimersByTimeAsync(0);
    const dienst = aDienst();
    const wachtrij = new Wachtrij('i', {}, dienst.send);
    wachtrij.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(dienst.kreeg).toEqual([['a', ['1'], 0]]);
    expect(dienst.ids[0]).toBe(before.ids[0]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('does not say to have seen what another device answered meanwhile', async () => {
    const dienst = aDienst();
    const wachtrij = new Wachtrij('i', { a: 2 }, dienst.send);
    dienst.anders.a = 3;
    wachtrij.add('a', ['1']);
    await vi.runAllTimersAsync();
    wachtrij.add('a', ['2']);
    await vi.runAllTimersAsync();
    expect(dienst.kreeg.map(([, , gezien]) => gezien)).toEqual([2, 2]);
  });

  it('goes on after an answer that is refused, and tells which one', async () => {
    const dienst = aDienst();
    const wachtrij = new Wachtrij('i', {}, (antwoord, gezien) =>
      antwoord.vraag === 'weg' ? Promise.reject(new Probleem(409, { code: 'vraag-niet-in-vragenlijst' })) : dienst.send(antwoord, gezien),
    );
    wachtrij.add('weg', ['1']);
    wachtrij.add('a', ['2']);
    await vi.runAllTimersAsync();
    expect(wachtrij.snapshot()).toMatchObject({ geweigerd: ['weg'], wachtend: [], opslag: 'opgeslagen' });
    expect(dienst.kreeg.map(([vraag]) => vraag)).toEqual(['a']);
  });

  it.each([
    [401, 'niet-ingelogd'],
    [404, 'niet-gevonden'],
    [409, 'tabletsessie-verlopen'],
  ])('stops and keeps the answers at %i %s', async (status, code) => {
    const dienst = aDienst();
    dienst.fault = new Probleem(status, { code });
    const wachtrij = new Wachtrij('i', {}, dienst.send);
    wachtrij.add('a', ['1']);
    await vi.runAllTimersAsync();
    expect(wachtrij.snapshot().opslag).toBe('gestopt');
    expect(wachtrij.snapshot().wachtend).toHaveLength(1);
  });

  it('of another intake is taken off the device', async () => {
    const dienst = aDienst();
    dienst.fault = offline;
    new Wachtrij('i', {}, dienst.send).add('a', ['1']);
    await vi.advanceTimersByTimeAsync(0);
    forgetOthers('i');
    expect(sessionStorage).toHaveLength(1);
    forgetOthers('j');
    expect(sessionStorage).toHaveLength(0);
  });
});
