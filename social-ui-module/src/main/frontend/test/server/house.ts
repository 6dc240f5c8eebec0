import { partSpans } from '../../src/common/threads';
import type {
  Article,
  CheckResult,
  Finding,
  HandOut,
  Hold,
  NewPost,
  Post,
  PostAction,
  PostDetail,
  PostState,
  Problem,
  SuggestionList,
  Variant,
} from '../../src/data/types';
import { Bench } from './bench';
import { fixture } from './fixtures';

export type Person = 'editor' | 'publisher' | 'webteam';

/** What the stand-in refuses with. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

export function refuse(status: number, code: string, detail: string, more: Partial<Problem> = {}): Refusal {
  const problem = { type: `urn:social-publisher:${code}`, title: '', status, code, owner: 'EDITOR' as const, detail };
  return new Refusal({ ...problem, ...more });
}

const nextState: Partial<Record<string, PostState>> = {
  submit: 'IN_REVIEW',
  withdraw: 'DRAFT',
  approve: 'SCHEDULED',
  correct: 'SCHEDULED',
  'request-changes': 'CHANGES_REQUESTED',
  cancel: 'CANCELLED',
  hold: 'HELD',
  release: 'SCHEDULED',
  content: 'DRAFT',
  retract: 'RETRACTED',
};

const allowed: Partial<Record<PostState, PostAction[]>> = {
  DRAFT: ['edit', 'submit', 'cancel'],
  IN_REVIEW: ['approve', 'correct', 'request-changes', 'withdraw', 'retime', 'cancel'],
  SCHEDULED: ['retime', 'hold', 'withdraw', 'cancel'],
  CHANGES_REQUESTED: ['edit', 'cancel'],
  HELD: ['release', 'cancel'],
  PUBLISHED: ['reword', 'retract'],
};

const forPublishers: PostAction[] = ['approve', 'correct', 'request-changes', 'hold', 'release', 'resolve', 'reword', 'retract'];

function handOut(post: Post): HandOut {
  return { text: post.text, link: 'https://magazine.example.org/a', page: 'https://x.example/intent', hosts: ['x.example'] };
}

/** The stand-in's memory. Its decisions are only as deep as the screens need to be tried. */
export class House {
  posts = fixture('posts').posts;
  holds: Hold[] = [];
  who: Person = 'editor';
  signedIn = true;
  dispatchProblems = false;
  noSocial = false;
  unpublishedPictures = false;
  channels = fixture('channels').channels;
  videos: Article['videos'] = [];
  readonly bench = new Bench();
  /** how many posts were created, whatever the number of calls */
  created = 0;
  /** what was submitted, in order */
  readonly variants: Variant[] = [];
  /** objectives that suggestions were asked for, in order; empty for none */
  readonly objectives: string[] = [];
  private readonly byKey = new Map<string, string>();
  private readonly details = new Map<string, PostDetail>();

  constructor() {
    const detail = fixture('post-detail');
    this.details.set(detail.post.id, detail);
  }

  find(id: string): Post {
    const post = this.posts.find((each) => each.id === id);
    if (!post) {
      throw refuse(404, 'SP-QUEUE-0001', `There is no post ${id}.`);
    }
    return post;
  }

  detail(id: string): PostDetail {
    const post = this.find(id);
    const base = this.details.get(id) ?? detailOf(post);
    return { ...base, post: this.asSeen(post), handOut: post.byHand && post.state === 'UNCERTAIN' ? handOut(post) : null };
  }

  /** With the actions of the person who is signed in. */
  asSeen(post: Post): Post {
    const actions = post.actions.filter((action) => this.who === 'publisher' || !forPublishers.includes(action));
    return { ...post, actions };
  }

  create(key: string, given: NewPost): PostDetail {
    const known = this.byKey.get(key);
    if (known) {
      return this.detail(known);
    }
    const check = checkOf(given.variant);
    this.refuseIfBlocked(check, given);
    this.refuseDue(given.due?.local);
    const [problem] = this.problems(given);
    if (given.submit && problem) {
      throw new Refusal(problem);
    }
    const channel = this.channels.find((each) => each.id === given.channel)!;
    const state: PostState = !given.submit ? 'DRAFT' : channel.requiredApprovals === 0 ? 'SCHEDULED' : 'IN_REVIEW';
    const now = new Date().toISOString();
    this.created += 1;
    this.variants.push(given.variant);
    const post: Post = {
      ...fixture('posts').posts[1]!,
      id: `70000000-0000-4000-8000-${String(this.created).padStart(12, '0')}`,
      etag: `"n${this.created}"`,
      channel: channel.id,
      channelName: channel.name,
      network: channel.network,
      networkName: channel.networkName,
      article: given.article,
      state,
      text: given.variant.text,
      due: given.due ?? null,
      dueAt: given.due ? `${given.due.local}:00+01:00` : null,
      imageRef: given.variant.image?.ref ?? null,
      createdAt: now,
      changedAt: now,
      actions: allowed[state] ?? [],
    };
    this.posts.push(post);
    this.byKey.set(key, post.id);
    const twin = this.posts.find((each) => each !== post && each.text === post.text && each.channel === post.channel);
    const warnings = twin
      ? [{ kind: 'SAME_TEXT' as const, message: 'This channel has a post with the same text.', postId: twin.id }]
      : [];
    this.details.set(post.id, { ...detailOf(post), variant: given.variant, check, warnings });
    return this.detail(post.id);
  }

  change(id: string, what: string, etag: string | undefined, body: Record<string, unknown>): PostDetail {
    const post = this.find(id);
    if (post.etag !== etag) {
      throw refuse(412, 'SP-QUEUE-0003', `The post is at ${post.etag}.`, { current: this.detail(id) });
    }
    const due = body['due'] as { local: string } | null | undefined;
    this.refuseDue(due?.local);
    const variant = body['variant'] as Variant | undefined;
    if (variant) {
      post.text = variant.text;
      post.revision += 1;
      this.details.set(id, { ...this.detail(id), variant, check: checkOf(variant) });
    }
    if (what === 'reword') {
      this.reword(post, body);
    }
    if (what === 'retime' || (what === 'release' && due)) {
      post.due = due ? { local: due.local, zone: 'Europe/Paris', overlap: null } : null;
      post.dueAt = due ? `${due.local}:00+01:00` : null;
    }
    const published = body['published'] ? 'PUBLISHED' : 'FAILED';
    post.state = what === 'resolve' ? published : (nextState[what] ?? post.state);
    post.reason = String(body['comment'] ?? '');
    post.etag = `"${id.slice(-4)}-${post.revision}-${Date.now()}"`;
    post.actions = allowed[post.state] ?? [];
    return this.detail(id);
  }

  /** A network may leave the first words that it is given unconfirmed. */
  unconfirmed = false;

  private reword(post: Post, { text, comment }: Record<string, unknown>): void {
    const detail = this.detail(post.id);
    const revision = { ...detail.revisions.at(-1)!, number: post.revision + 1, text: String(text) };
    if (this.unconfirmed) {
      this.unconfirmed = false;
      post.etag = `"${post.id.slice(-4)}-unconfirmed"`;
      const said = 'Le réseau n’a pas confirmé les nouveaux mots.';
      throw refuse(409, 'SP-DELIVERY-0007', said, { current: this.detail(post.id) });
    }
    const variant = { ...detail.variant, text: String(text), provenance: [] };
    const entry = { ...detail.history.at(-1)!, action: 'reworded', revision: revision.number, why: String(comment) };
    post.text = variant.text;
    post.revision = revision.number;
    this.details.set(post.id, {
      ...detail,
      variant,
      check: checkOf(variant),
      revisions: [...detail.revisions, revision],
      history: [...detail.history, entry],
    });
  }

  check(given: Pick<NewPost, 'variant' | 'due'>): CheckResult {
    const result = checkOf(given.variant);
    return { ...result, problems: [...this.problems(given), ...result.problems] };
  }

  /** What stands against a submission besides the words. */
  private problems({ variant, due }: Pick<NewPost, 'variant' | 'due'>): Problem[] {
    const day = due?.local.slice(0, 10) ?? '2026-11-22';
    const chosen = variant.image ? [variant.image, ...variant.gallery].map((image) => image.ref) : [];
    const until = fixture('article')
      .images.filter((image) => chosen.includes(image.ref))
      .map((image) => image.socialUseUntil)
      .find((date) => date && day > date);
    return [
      ...(this.noSocial ? [refuse(400, 'SP-ARTICLE-0006', 'L’article porte la mention noSocial.').problem] : []),
      ...(until && day > until ? [refuse(400, 'SP-MEDIA-0005', `L’image peut servir jusqu’au ${until}.`).problem] : []),
    ];
  }

  /** For talking with readers Bluesky is suggested as well. */
  suggest(objective: string | null): SuggestionList {
    this.objectives.push(objective ?? '');
    const { suggestions } = fixture('suggestions');
    return {
      suggestions: suggestions.map((each) =>
        each.network === 'bluesky' && objective === 'RELATION'
          ? { ...each, suggested: true, weight: 4, reasons: [{ weight: 4, words: 'on y répond et on y suit les liens' }] }
          : each,
      ),
    };
  }

  private refuseDue(local: string | undefined): void {
    if (local?.startsWith('2027-03-28T02')) {
      throw new Refusal(fixture('problem'));
    }
    if (local && local < '2026-11-22T15:30') {
      throw refuse(400, 'SP-QUEUE-0004', `${local} has passed; it is 2026-11-22T15:30.`, { field: 'due' });
    }
  }

  private refuseIfBlocked(check: CheckResult, given: NewPost): void {
    const waived = (finding: Finding) => given.waivers?.some((waiver) => waiver.rule === finding.rule);
    const blocking = check.findings.filter((finding) => finding.severity === 'ERROR' && !waived(finding));
    if (given.submit && blocking.length > 0) {
      throw refuse(400, 'SP-TONE-0003', `${blocking.length} findings block.`);
    }
  }
}

/** Knows the words of the fixture, nothing else. */
export function checkOf(variant: Variant): CheckResult {
  const offers = [...fixture('candidates-x').offers, ...fixture('candidates-bluesky').offers];
  const offered = offers.find((offer) => offer.variant.network === variant.network)!.check;
  const findings = fixture('check').findings.flatMap((finding) => {
    const start = variant.text.indexOf(finding.match);
    return start < 0 ? [] : [{ ...finding, span: { start, end: start + finding.match.length } }];
  });
  const tags = variant.hashtags.map((tag) => `#${tag}`).join(' ');
  const inText = variant.network === 'x' && variant.link ? `\n${variant.link}` : '';
  const text = variant.text + (tags ? `\n\n${tags}` : '') + inText;
  const used = text.length - inText.length + (inText ? 24 : 0);
  const spans = partSpans(text);
  const lengths = spans.map(({ start, end }) => (spans.length > 1 ? end - start : used));
  const parts = lengths.map((part) => ({ ...offered.length, used: part, fits: part <= offered.length.limit }));
  const length = parts.reduce((fullest, part) => (part.used > fullest.used ? part : fullest));
  const fits = length.fits;
  return {
    ...offered,
    text,
    length,
    parts,
    findings,
    claims: offered.claims.filter(({ span, words }) => variant.text.slice(span.start, span.end) === words),
    notChecked: variant.text.includes('aaaaaaaaaa') ? ['base-fr.Pression'] : [],
    provenance: variant.provenance,
    preview: {
      ...offered.preview,
      foldAt: text.length > 240 ? 240 : null,
      imageRatios: variant.image && variant.network === 'x' ? { narrowest: '4:5', widest: '1:1' } : null,
      links: inText ? [{ start: text.length - inText.length + 1, end: text.length }] : [],
    },
    problems: fits
      ? []
      : [refuse(400, 'SP-VARIANT-0001', `The text counts ${used}; ${variant.network} takes ${offered.length.limit}.`).problem],
  };
}

function detailOf(post: Post): PostDetail {
  const base = fixture('post-detail');
  const variant = { ...base.variant, text: post.text, network: post.network, provenance: [] };
  return {
    ...base,
    post,
    variant: post.imageRef === null ? { ...variant, image: null } : variant,
    check: checkOf(variant),
    waivers: [],
    decisions: [],
    history: base.history.slice(0, 1),
    revisions: [{ ...base.revisions[0]!, text: post.text }],
    warnings: [],
  };
}
