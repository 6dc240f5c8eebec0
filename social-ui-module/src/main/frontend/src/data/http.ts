import { language } from '../i18n/language';
import type { Problem } from './types';

/**
 * Why a call brought nothing.
 * - `problem`: the server says so, with code and owner
 * - `session-ended`: a login page or 401 was answered
 * - `no-answer`: the server was not reached, or its answer was lost; a change may have happened
 * - `unreadable`: something answered that is not ours
 */
export type Failure =
  | { kind: 'problem'; problem: Problem }
  | { kind: 'session-ended' }
  | { kind: 'no-answer' }
  | { kind: 'unreadable'; status: number };

/** Thrown by every call of the data layer; panels show its failure. */
export class ApiFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind === 'problem' ? `${failure.problem.code} ${failure.problem.detail}` : failure.kind);
  }
}

export interface Answer<T> {
  /** absent on 304 */
  body?: T;
  etag: string;
}

export interface CallOptions {
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The API's address, from the page's own: `…/.social/ui/queue` calls `…/.social/api/v1`. */
export const API = '../api/v1';

/** Calls the API; resolves for 2xx and 304 only. An aborted call rejects with the browser's AbortError. */
export async function call<T>(method: Method, path: string, options: CallOptions = {}): Promise<Answer<T>> {
  const response = await send(method, path, options);
  const type = response.headers.get('content-type') ?? '';
  if (response.status === 401 || response.redirected || type.includes('text/html')) {
    throw new ApiFailure({ kind: 'session-ended' });
  }
  if (response.status === 304) {
    return { etag: response.headers.get('etag') ?? '' };
  }
  if (type.includes('application/problem+json')) {
    throw new ApiFailure({ kind: 'problem', problem: (await readJson(response)) as Problem });
  }
  if (!response.ok || !type.includes('json')) {
    throw new ApiFailure({ kind: 'unreadable', status: response.status });
  }
  return { body: (await readJson(response)) as T, etag: response.headers.get('etag') ?? '' };
}

/** As {@link call}, for answers that always have a body. */
export async function fetchBody<T>(method: Method, path: string, options: CallOptions = {}): Promise<T> {
  const { body } = await call<T>(method, path, options);
  if (body === undefined) {
    throw new ApiFailure({ kind: 'unreadable', status: 304 });
  }
  return body;
}

/** The failure of anything thrown; what is not ours counts as unreadable. */
export function failureOf(thrown: unknown): Failure {
  return thrown instanceof ApiFailure ? thrown.failure : { kind: 'unreadable', status: 0 };
}

export function isAborted(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}

export function query(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}

async function send(method: Method, path: string, options: CallOptions): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': language(),
    ...options.headers,
  };
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (options.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(options.body);
  }
  if (options.signal) {
    init.signal = options.signal;
  }
  try {
    return await fetch(`${API}${path}`, init);
  } catch (thrown) {
    throw isAborted(thrown) ? thrown : new ApiFailure({ kind: 'no-answer' });
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (thrown) {
    if (isAborted(thrown)) {
      throw thrown;
    }
    throw new ApiFailure({ kind: 'no-answer' });
  }
}
