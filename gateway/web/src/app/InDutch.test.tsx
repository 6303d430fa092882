import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openApp } from '../test/app';
import { chooseTaal } from './i18n';

describe('a page for staff in another language', () => {
  afterEach(() => chooseTaal('nl'));

  it('is Dutch as a whole and says so, within a translated frame', async () => {
    await chooseTaal('ar');
    openApp('/rapportage', 'beleid-aa-en-hunze');
    const title = await screen.findByRole('heading', { name: 'Rapportage' });
    expect(title.closest('[lang]')).toHaveAttribute('lang', 'nl');
    expect(title.closest('[dir]')).toHaveAttribute('dir', 'ltr');
    expect(screen.getAllByRole('button', { name: 'تسجيل الخروج' })[0]?.closest('[lang="nl"]')).toBeNull();
  });

  it('leaves the newcomer’s page in the own language', async () => {
    await chooseTaal('ar');
    openApp('/welkom', 'nieuwkomer-1');
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title).toHaveTextContent('مرحبًا');
    expect(title.closest('[dir="ltr"]')).toBeNull();
  });
});
