import type { ActionAnswer } from '../../components/events';
import * as posts from '../../data/posts';
import type { PostAction, PostDetail } from '../../data/types';
import type { SeenPost } from '../../data/posts';

/** Actions that a dialog or a button settles; `edit` and `correct` open the editor, `reword` its own dialog, `submit` the Social tab. */
export type SimpleAction = Exclude<PostAction, 'edit' | 'correct' | 'submit' | 'reword'>;

/** What the dialog of an action asks for; an action without an entry is done at once. */
export interface Question {
  comment: 'required' | 'optional' | 'none';
  time: boolean;
  outcome: boolean;
  /** whether it asks who deletes the post on the network */
  deletion?: boolean;
}

export const questions: Partial<Record<SimpleAction, Question>> = {
  withdraw: { comment: 'optional', time: false, outcome: false },
  'request-changes': { comment: 'required', time: false, outcome: false },
  retime: { comment: 'none', time: true, outcome: false },
  cancel: { comment: 'required', time: false, outcome: false },
  hold: { comment: 'required', time: false, outcome: false },
  release: { comment: 'optional', time: true, outcome: false },
  resolve: { comment: 'required', time: false, outcome: true },
  retract: { comment: 'required', time: false, outcome: false, deletion: true },
};

/** Buttons in the order in which a reviewer wants them. */
export const actionOrder: readonly PostAction[] = [
  'approve',
  'correct',
  'request-changes',
  'resolve',
  'release',
  'edit',
  'submit',
  'retime',
  'hold',
  'withdraw',
  'cancel',
  'reword',
  'retract',
];

/** Those that end a post for good. */
export const endings: readonly PostAction[] = ['cancel', 'retract'];

export function isSimple(action: PostAction): action is SimpleAction {
  return action !== 'edit' && action !== 'correct' && action !== 'submit' && action !== 'reword';
}

export const noAnswer: ActionAnswer = { comment: '', due: null, published: false, address: null, byHand: false };

/** Carries an action out on the version that the person saw. */
export function perform(action: SimpleAction, seen: SeenPost, answer: ActionAnswer): Promise<PostDetail> {
  switch (action) {
    case 'approve':
      return posts.approvePost(seen, answer.comment);
    case 'request-changes':
      return posts.requestChanges(seen, answer.comment);
    case 'withdraw':
      return posts.withdrawPost(seen, answer.comment);
    case 'cancel':
      return posts.cancelPost(seen, answer.comment);
    case 'hold':
      return posts.holdPost(seen, answer.comment);
    case 'retime':
      return posts.retimePost(seen, answer.due);
    case 'release':
      return posts.releasePost(seen, answer.comment, answer.due);
    case 'resolve':
      return posts.resolvePost(seen, answer.published, answer.address, answer.comment);
    case 'retract':
      return posts.retractPost(seen, answer.byHand, answer.comment);
  }
}
