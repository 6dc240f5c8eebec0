import { describe, expect, it } from 'vitest';
import { answerAddress, blockingFindings, groupPosts, mayWaive, tabCount, tabOf } from '../../src/common/posts';
import { fixture } from '../server/fixtures';

const posts = fixture('posts').posts;
const [error] = fixture('check').findings;

describe('the groups of the queue', () => {
  it('put late posts on top, then those without time, then by day', () => {
    const review = posts.filter((post) => post.state === 'IN_REVIEW');
    const groups = groupPosts(review, 'review', 'Europe/Paris');
    expect(groups.map((group) => group.key)).toEqual(['late', 'asap', '2026-11-23']);
    expect(groups[2]?.posts.map((post) => post.due?.local)).toEqual(['2026-11-23T08:30', '2026-11-23T12:00']);
  });

  it('show the newest sent posts first', () => {
    const sent = posts.filter((post) => post.state === 'PUBLISHED');
    expect(groupPosts(sent, 'sent', 'Europe/Paris').map((group) => group.key)).toEqual(['2026-11-21', '2026-11-20']);
  });

  it('lose no post', () => {
    const groups = groupPosts(posts, 'upcoming', 'Pacific/Auckland');
    expect(groups.flatMap((group) => group.posts)).toHaveLength(posts.length);
  });
});

it('knows the tab of a post', () => {
  expect(tabOf('HELD')).toBe('attention');
  expect(tabOf('PUBLISHED')).toBe('sent');
  expect(tabOf('DRAFT')).toBeUndefined();
});

it('counts tabs from the summary', () => {
  const summary = fixture('queue-summary');
  expect(tabCount('review', summary)).toBe(4);
  expect(tabCount('upcoming', summary)).toBe(3);
  expect(tabCount('sent', summary)).toBe(2);
});

describe('overriding a remark', () => {
  it('is for publishers where the rule says so', () => {
    expect(mayWaive(error!, ['social-editor'])).toBe(false);
    expect(mayWaive(error!, ['social-publisher'])).toBe(true);
  });

  it('is for nobody where the rule blocks', () => {
    expect(mayWaive({ ...error!, waivableBy: 'NOBODY' }, ['social-publisher', 'social-webteam'])).toBe(false);
  });

  it('lets the post go', () => {
    const waiver = { rule: error!.rule, part: error!.part, match: error!.match, reason: 'cité' };
    expect(blockingFindings([error!], [])).toEqual([error]);
    expect(blockingFindings([error!], [waiver])).toEqual([]);
    expect(blockingFindings([error!], [{ ...waiver, match: 'autre' }])).toEqual([error]);
  });
});

it.each([
  ['PUBLISHED', 'https://x.example/1', 'https://x.example/1'],
  ['PARTIALLY_PUBLISHED', 'https://x.example/1', 'https://x.example/1'],
  ['RETRACTED', 'https://x.example/1', undefined],
  ['PUBLISHED', 'http://x.example/1', undefined],
  ['PUBLISHED', 'javascript:alert(1)', undefined],
  ['PUBLISHED', null, undefined],
] as const)('leads from a post %s at %s to %s for answers', (state, address, expected) => {
  expect(answerAddress({ state, address })).toBe(expected);
});
