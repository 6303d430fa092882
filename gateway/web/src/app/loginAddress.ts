/** The gateway's login page; afterwards it comes back to `terug`, a path on this same site. */
export function loginAddress(terug: string): string {
  return `/inloggen?terug=${encodeURIComponent(terug)}`;
}

/** Tabs tell each other that someone logged in or out. */
export const sessionChannel = 'sessie';
export type SessionMessage = 'ingelogd' | 'uitgelogd';

export function tellOtherTabs(message: SessionMessage): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(sessionChannel);
  channel.postMessage(message);
  channel.close();
}
