import { describe, expect, it } from 'vitest';
import ar from '../language/ar/vragen.json';
import en from '../language/en/vragen.json';
import fa from '../language/fa/vragen.json';
import nl from '../language/nl/vragen.json';
import ti from '../language/ti/vragen.json';
import tr from '../language/tr/vragen.json';
import uk from '../language/uk/vragen.json';
import { vraagtalen } from './taal';

type Texts = string | { [key: string]: Texts };

/** Every text by its full key. */
function flat(texts: Texts, at = ''): [string, string][] {
  if (typeof texts === 'string') return [[at, texts]];
  return Object.entries(texts).flatMap(([key, below]) => flat(below, at === '' ? key : `${at}.${key}`));
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();
const all: Record<string, Texts> = { nl, en, ar, ti, fa, tr, uk };
const dutch = new Map(flat(nl));

describe('the texts around the questions', () => {
  it('exist in each language that can be chosen', () => {
    expect(Object.keys(all).sort()).toEqual([...vraagtalen].sort());
  });

  it.each(Object.entries(all))('are complete in %s', (_, texts) => {
    expect(flat(texts).map(([key]) => key).sort()).toEqual([...dutch.keys()].sort());
    expect(flat(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(Object.entries(all))('name the same values in %s', (_, texts) => {
    for (const [key, text] of flat(texts)) expect([key, placeholders(text)]).toEqual([key, placeholders(dutch.get(key) ?? '')]);
  });

  it.each([
    ['ar', ar, /[\u0600-\u06ff]/],
    ['fa', fa, /[\u0600-\u06ff]/],
    ['ti', ti, /[\u1200-\u137f]/],
    ['uk', uk, /[\u0400-\u04ff]/],
  ])('are written in the script of %s', (_, texts, script) => {
    for (const [, text] of flat(texts as Texts)) expect(text).toMatch(script);
  });
});
