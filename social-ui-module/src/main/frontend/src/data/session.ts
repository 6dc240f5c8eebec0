import { fetchBody } from './http';
import type { Channel, Hold, Session, Status } from './types';

export function fetchSession(): Promise<Session> {
  return fetchBody('GET', '/session');
}

export function fetchStatus(): Promise<Status> {
  return fetchBody('GET', '/status');
}

/** Lets posts leave from this installation again, after a restore or a copy. */
export function confirmInstallation(): Promise<Status> {
  return fetchBody('PUT', '/dispatch/confirmation');
}

export async function fetchChannels(): Promise<Channel[]> {
  return (await fetchBody<{ channels: Channel[] }>('GET', '/channels')).channels;
}

export async function fetchHolds(): Promise<Hold[]> {
  return (await fetchBody<{ holds: Hold[] }>('GET', '/holds')).holds;
}

/** Stops dispatch; `scope` is `all` or a channel id. Answers the holds then in force. */
export async function putHold(scope: string, why: string): Promise<Hold[]> {
  const path = `/holds/${encodeURIComponent(scope)}`;
  return (await fetchBody<{ holds: Hold[] }>('PUT', path, { body: { why } })).holds;
}

export async function liftHold(scope: string): Promise<Hold[]> {
  return (await fetchBody<{ holds: Hold[] }>('DELETE', `/holds/${encodeURIComponent(scope)}`)).holds;
}
