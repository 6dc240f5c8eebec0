import { afterEach, expect, it, vi } from 'vitest';
import { ApiFailure, call, type Failure } from '../../src/data/http';
import { fixture } from '../server/fixtures';

afterEach(() => vi.unstubAllGlobals());

/** Answers every request with one response and remembers the requests. */
function answering(response: () => Response) {
  const sent: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return Promise.resolve(response());
  });
  return sent;
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  return promise.then(
    () => Promise.reject(new Error('it worked')),
    (thrown: unknown) => (thrown as ApiFailure).failure,
  );
}

const json = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type, etag: '"7"' } });

it('calls the API beside the page and gives body and version', async () => {
  const sent = answering(() => json({ ok: true }));
  expect(await call('POST', '/posts', { body: { a: 1 } })).toEqual({ body: { ok: true }, etag: '"7"' });
  expect(sent[0]?.url).toBe('../api/v1/posts');
  expect(sent[0]?.init.body).toBe('{"a":1}');
});

it('gives no body when nothing changed', async () => {
  answering(() => new Response(null, { status: 304, headers: { etag: '"7"' } }));
  expect(await call('GET', '/posts')).toEqual({ etag: '"7"' });
});

it('tells a problem with its code', async () => {
  const problem = fixture('problem');
  answering(() => json(problem, 400, 'application/problem+json'));
  expect(await failureOf(call('GET', '/x'))).toEqual({ kind: 'problem', problem });
});

it('takes a login page for the end of the session', async () => {
  answering(() => new Response('<html></html>', { headers: { 'content-type': 'text/html;charset=UTF-8' } }));
  expect(await failureOf(call('GET', '/x'))).toEqual({ kind: 'session-ended' });
  answering(() => json({}, 401, 'application/problem+json'));
  expect(await failureOf(call('GET', '/x'))).toEqual({ kind: 'session-ended' });
});

it('knows a lost answer from a strange one', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  expect(await failureOf(call('POST', '/posts'))).toEqual({ kind: 'no-answer' });
  answering(() => new Response('oops', { status: 502, headers: { 'content-type': 'text/plain' } }));
  expect(await failureOf(call('GET', '/x'))).toEqual({ kind: 'unreadable', status: 502 });
});

it('lets an abort through as it is', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new DOMException('stop', 'AbortError')));
  await expect(call('GET', '/x')).rejects.toHaveProperty('name', 'AbortError');
});
