import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Timing } from '../../src/components/events';
import { type Draft, DraftStore } from '../../src/data/drafts';
import { ApiFailure } from '../../src/data/http';
import type { Finding, NewPost, PostDetail } from '../../src/data/types';
import { Composer, type ComposerPorts } from '../../src/panels/social-tab/composer';
import { fixture } from '../server/fixtures';
import { checkOf, House, Refusal } from '../server/house';
import { MemoryStorage } from './memory-storage';

const article = fixture('article');
const offers = fixture('candidates-x').offers;
const asap: Timing = { asap: true, due: undefined, timeToLive: 'STANDARD' };

let house: House;
let storage: MemoryStorage;
let lost: number;
let rulesKnown: boolean;

/** The stand-in of the API, called in this process; the first `lost` answers do not arrive. */
function ports(): ComposerPorts {
  const answer = async (run: () => PostDetail): Promise<PostDetail> => {
    await Promise.resolve();
    try {
      const detail = run();
      if (lost > 0) {
        lost -= 1;
        throw new ApiFailure({ kind: 'no-answer' });
      }
      return detail;
    } catch (thrown) {
      throw thrown instanceof Refusal ? new ApiFailure({ kind: 'problem', problem: thrown.problem }) : thrown;
    }
  };
  return {
    drafts: new DraftStore(storage),
    check: (request) => Promise.resolve(rulesKnown ? checkOf(request.variant) : { ...checkOf(request.variant), findings: [] }),
    calls: {
      createPost: (post: NewPost, key) => answer(() => house.create(key, post)),
      editPost: (seen, variant, waivers) => answer(() => house.change(seen.id, 'content', seen.etag, { variant, waivers })),
      submitPost: (seen, submission) => answer(() => house.change(seen.id, 'submit', seen.etag, { ...submission })),
      withdrawPost: (seen, comment) => answer(() => house.change(seen.id, 'withdraw', seen.etag, { comment })),
    },
  };
}

function composing(): Composer {
  const composer = new Composer(article.ref, 'x-magazine', () => undefined, ports());
  composer.begin(offers);
  return composer;
}

const kept = (): Draft | undefined => new DraftStore(storage).load(article.ref, 'x-magazine');

beforeEach(() => {
  house = new House();
  storage = new MemoryStorage();
  lost = 0;
  rulesKnown = true;
});

describe('a draft', () => {
  it('begins with the first offer and is not kept before it was touched', () => {
    const composer = composing();
    expect(composer.draft?.variant.text).toBe(offers[0]?.variant.text);
    expect(kept()).toBeUndefined();
  });

  it('is kept at every edit and found again', () => {
    composing().setText('La rue recule.');
    const again = composing();
    expect(again.draft?.variant.text).toBe('La rue recule.');
    expect(again.restoredAt).not.toBe('');
  });

  it('comes back after an offer replaced it', () => {
    const composer = composing();
    composer.setText('Mon texte.');
    composer.choose(offers[2]!);
    expect(composer.draft?.variant.text).toBe(offers[2]?.variant.text);
    composer.undo();
    expect(composer.draft?.variant.text).toBe('Mon texte.');
    expect(kept()?.variant.text).toBe('Mon texte.');
  });

  it('keeps its labels when another offer is chosen', () => {
    const composer = composing();
    expect(composer.draft?.variant.labels).toEqual([]);
    composer.setLabels(['SPONSORED', 'ASSISTED']);
    composer.choose(offers[1]!);
    expect(composer.draft?.variant.text).toBe(offers[1]?.variant.text);
    expect(composer.draft?.variant.labels).toEqual(['SPONSORED', 'ASSISTED']);
  });

  it('keeps the warning that somebody wrote when another offer is chosen, and takes it away', () => {
    const composer = composing();
    composer.setWarning('Inondation');
    composer.choose(offers[1]!);
    expect(composer.draft?.variant.warning).toBe('Inondation');
    composer.setWarning(' ');
    expect(composer.draft?.variant.warning).toBeNull();
  });

  it('takes a fix that puts words before the text', () => {
    const composer = composing();
    const finding = { ...fixture('check').findings[1]!, part: 'TEXT' as const, span: { start: 0, end: 0 }, match: '' };
    composer.setText('La rue recule.');
    composer.applyFix({ ...finding, fix: { replacement: 'Sponsorisé : ', safe: false } });
    expect(composer.draft?.variant.text).toBe('Sponsorisé : La rue recule.');
  });

  it('keeps the sources of the sentences that were left alone', () => {
    const composer = composing();
    const text = composer.draft!.variant.text;
    composer.setText(`${text} Et alors ?`);
    expect(composer.draft?.variant.provenance).toHaveLength(2);
  });

  it('takes a fix only where the words still stand', () => {
    const composer = composing();
    const finding = fixture('check').findings[1]!;
    composer.setText(`Une rue ${finding.match}.`);
    composer.applyFix(finding);
    expect(composer.draft?.variant.text).toBe(`Une rue ${finding.match}.`);
    composer.applyFix({ ...finding, span: { start: 8, end: 8 + finding.match.length } });
    expect(composer.draft?.variant.text).toBe('Une rue entière.');
  });

  it('takes all safe fixes at one go, and leaves the others to a person', () => {
    const composer = composing();
    composer.setText('Une rue ENTIÈRE recule au niveau du phare. Et 47 %');
    const [, capitals, vague] = fixture('check').findings;
    const at = (finding: Finding, start: number, safe = true): Finding => ({
      ...finding,
      span: { start, end: start + finding.match.length },
      fix: { replacement: finding.fix!.replacement, safe },
    });
    const figure = { ...at(vague!, 46, false), match: '47', span: { start: 46, end: 48 } };
    const wholeStart = { ...at(capitals!, 4), match: 'rue ENTIÈRE', span: { start: 4, end: 15 } };
    composer.check = { ...checkOf(composer.draft!.variant), findings: [wholeStart, at(capitals!, 8), figure, at(vague!, 23)] };
    composer.applySafeFixes();
    expect(composer.draft?.variant.text).toBe('Une rue entière recule près du phare. Et 47 %');
  });
});

describe('submitting', () => {
  it('makes one post of a double click', async () => {
    const composer = composing();
    const [first, second] = await Promise.all([composer.send(true, asap), composer.send(true, asap)]);
    expect([first, second]).toEqual([true, false]);
    expect(house.created).toBe(1);
    expect(composer.outcome?.kind).toBe('submitted');
  });

  it('makes one post when the first answer was lost', async () => {
    const composer = composing();
    composer.setText('La rue recule.');
    lost = 1;
    expect(await composer.send(true, asap)).toBe(false);
    expect(composer.failure).toEqual({ kind: 'no-answer' });
    expect(kept()?.variant.text).toBe('La rue recule.');
    expect(await composer.send(true, asap)).toBe(true);
    expect(house.created).toBe(1);
  });

  it('makes another post after beginning anew', async () => {
    const composer = composing();
    await composer.send(true, asap);
    composer.restart(offers);
    await composer.send(true, asap);
    expect(house.created).toBe(2);
    expect(composer.outcome?.detail.warnings).toHaveLength(1);
  });

  it('makes another post of what is changed or chosen after submitting', async () => {
    const composer = composing();
    await composer.send(true, asap);
    composer.setText('Un autre angle.');
    expect(composer.outcome).toBeUndefined();
    await composer.send(true, asap);
    composer.choose(offers[3]!);
    await composer.send(true, asap);
    expect(house.created).toBe(3);
    expect(new Set(house.posts.slice(-3).map((post) => post.text)).size).toBe(3);
  });

  it('forgets the kept draft only once it is a post', async () => {
    const composer = composing();
    composer.setText('La rue recule.');
    await composer.send(true, asap);
    expect(kept()).toBeUndefined();
  });

  it('goes on with a saved draft instead of making a second post', async () => {
    const composer = composing();
    await composer.send(false, asap);
    expect(composer.outcome?.kind).toBe('draft');
    composer.setText('Mieux dit.');
    expect(await composer.send(true, asap)).toBe(true);
    expect(house.created).toBe(1);
    expect(composer.outcome?.detail.post.state).toBe('IN_REVIEW');
    expect(composer.outcome?.detail.post.text).toBe('Mieux dit.');
  });

  it('asks again for remarks when a rule has changed since and stops it', async () => {
    const composer = composing();
    composer.setText('Incroyable, la rue recule.');
    rulesKnown = false;
    await vi.waitFor(() => expect(composer.check?.text).toContain('Incroyable'));
    expect(composer.blocking).toEqual([]);
    rulesKnown = true;
    expect(await composer.send(true, asap)).toBe(false);
    await vi.waitFor(() => expect(composer.blocking.map((finding) => finding.rule)).toEqual(['fr.Sensationnel']));
    composer.waive(composer.blocking[0]!, 'mot du maire');
    expect(composer.blocking).toEqual([]);
    expect(await composer.send(true, asap)).toBe(true);
  });

  it('speaks of the version that is there after a conflict, with the own text', async () => {
    const composer = composing();
    await composer.send(false, asap);
    const id = composer.outcome!.detail.post.id;
    house.change(id, 'content', house.find(id).etag, { variant: offers[1]!.variant });
    composer.setText('Mon texte.');
    expect(await composer.send(false, asap)).toBe(false);
    expect(composer.failure?.kind === 'problem' && composer.failure.problem.code).toBe('SP-QUEUE-0003');
    expect(composer.draft?.variant.text).toBe('Mon texte.');
    expect(await composer.send(false, asap)).toBe(true);
    expect(house.find(id).text).toBe('Mon texte.');
  });

  it('takes a submission back to a draft that goes on', async () => {
    const composer = composing();
    await composer.send(true, asap);
    expect(await composer.takeBack()).toBe(true);
    expect(composer.draft?.post?.state).toBe('DRAFT');
    expect(composer.outcome).toBeUndefined();
  });

  it('begins with the objective of the article, and changes an untouched draft without marking it', () => {
    const composer = new Composer(article.ref, 'x-magazine', () => undefined, ports());
    composer.objective = 'LOYALTY';
    composer.begin(offers);
    expect(composer.draft?.variant.objective).toBe('LOYALTY');
    composer.setObjective('RELATION');
    expect(composer.draft?.variant.objective).toBe('RELATION');
    expect(composer.draft?.edited).toBe(false);
    composer.choose(offers[1]!);
    expect(composer.draft?.variant.objective).toBe('RELATION');
  });

  it('keeps the objective with an edited draft, and leaves a sent post its own', async () => {
    const composer = composing();
    composer.setText('Une rue recule.');
    composer.setObjective('RECRUITMENT');
    expect(kept()?.variant.objective).toBe('RECRUITMENT');
    expect(composing().objective).toBe('RECRUITMENT');
    expect(await composer.send(true, asap)).toBe(true);
    composer.setObjective(null);
    expect(composer.draft?.variant.objective).toBe('RECRUITMENT');
    expect(composer.isSent).toBe(true);
  });
});
