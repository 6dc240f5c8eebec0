import { type Answer, call, fetchBody, query } from './http';
import type {
  ArticleRef,
  DueTime,
  NewPost,
  Post,
  PostDetail,
  PostPage,
  PostState,
  QueueSummary,
  TimeToLive,
  Variant,
  WaiverRequest,
} from './types';

/** What a list shows; `workspace` … `lang` belong together. */
export interface PostFilter {
  states?: readonly PostState[];
  createdBy?: string;
  channel?: string;
  article?: ArticleRef;
}

/** A post in the version that a person saw; every change names it. */
export type SeenPost = Pick<Post, 'id' | 'etag'>;

export interface SubmissionInput {
  due: DueTime | null;
  timeToLive: TimeToLive;
  waivers: WaiverRequest[];
}

const PAGE = '100';

/** The first hundred posts by due time; without a body when `etag` is still current. */
export function fetchPosts(filter: PostFilter, etag = ''): Promise<Answer<PostPage>> {
  const parameters = query({
    state: filter.states?.join(','),
    createdBy: filter.createdBy,
    channel: filter.channel,
    workspace: filter.article?.workspace,
    uuid: filter.article?.uuid,
    lang: filter.article?.lang,
    limit: PAGE,
  });
  return call('GET', `/posts${parameters}`, etag ? { headers: { 'If-None-Match': etag } } : {});
}

export function fetchPost(id: string): Promise<PostDetail> {
  return fetchBody('GET', `/posts/${id}`);
}

export function fetchSummary(): Promise<QueueSummary> {
  return fetchBody('GET', '/queue/summary');
}

/** Creates a post; the same key makes one post, however often it is sent. */
export function createPost(post: NewPost, key: string): Promise<PostDetail> {
  return fetchBody('POST', '/posts', { body: post, headers: { 'Idempotency-Key': key } });
}

export function editPost(seen: SeenPost, variant: Variant, waivers: WaiverRequest[]): Promise<PostDetail> {
  return change('PUT', seen, 'content', { variant, waivers });
}

export function submitPost(seen: SeenPost, submission: SubmissionInput): Promise<PostDetail> {
  return change('POST', seen, 'submit', submission);
}

export function withdrawPost(seen: SeenPost, comment: string): Promise<PostDetail> {
  return change('POST', seen, 'withdraw', { comment });
}

export function approvePost(seen: SeenPost, comment: string): Promise<PostDetail> {
  return change('POST', seen, 'approve', { comment });
}

export function correctPost(
  seen: SeenPost,
  variant: Variant,
  waivers: WaiverRequest[],
  comment: string,
): Promise<PostDetail> {
  return change('POST', seen, 'correct', { variant, waivers, comment });
}

export function requestChanges(seen: SeenPost, comment: string): Promise<PostDetail> {
  return change('POST', seen, 'request-changes', { comment });
}

/** `due` null: as soon as approved. */
export function retimePost(seen: SeenPost, due: DueTime | null): Promise<PostDetail> {
  return change('POST', seen, 'retime', { due });
}

export function cancelPost(seen: SeenPost, comment: string): Promise<PostDetail> {
  return change('POST', seen, 'cancel', { comment });
}

export function holdPost(seen: SeenPost, comment: string): Promise<PostDetail> {
  return change('POST', seen, 'hold', { comment });
}

export function releasePost(seen: SeenPost, comment: string, due: DueTime | null): Promise<PostDetail> {
  return change('POST', seen, 'release', { comment, due });
}

export function resolvePost(
  seen: SeenPost,
  published: boolean,
  address: string | null,
  comment: string,
): Promise<PostDetail> {
  return change('POST', seen, 'resolve', { published, address, comment });
}

/** Other words where the post stands; the same may be sent again. */
export function rewordPost(seen: SeenPost, text: string, comment: string): Promise<PostDetail> {
  return change('POST', seen, 'reword', { text, comment });
}

/** `byHand`: the person has deleted the post on the network; else the network is asked. */
export function retractPost(seen: SeenPost, byHand: boolean, comment: string): Promise<PostDetail> {
  return change('POST', seen, 'retract', { byHand, comment });
}

function change(method: 'POST' | 'PUT', seen: SeenPost, what: string, body: unknown): Promise<PostDetail> {
  return fetchBody(method, `/posts/${seen.id}/${what}`, { body, headers: { 'If-Match': seen.etag } });
}
