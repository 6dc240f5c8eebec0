import type { CharterChanges } from '../common/charter-draft';
import type { Tab } from '../common/posts';
import type { Sample } from '../common/samples';
import type {
  ChannelDetails,
  DueTime,
  Finding,
  FocalPoint,
  Objective,
  Offer,
  Post,
  PostAction,
  PostDetail,
  PostLabel,
  SettingsChange,
  Span,
  TimeToLive,
  VariantImage,
  VariantPoll,
  VariantVideo,
} from '../data/types';

/** When a post goes out, as the form has it; `due` undefined means an incomplete date or time. */
export interface Timing {
  asap: boolean;
  due: DueTime | undefined;
  timeToLive: TimeToLive;
}

/** What a person answered in an action's dialog. */
export interface ActionAnswer {
  comment: string;
  due: DueTime | null;
  published: boolean;
  address: string | null;
  byHand: boolean;
}

/** Every event that components answer with; they bubble and cross shadow roots. */
export interface SpEvents {
  /** a channel was chosen, by id */
  'sp-channel': string;
  'sp-offer': Offer;
  /** what a crop keeps in view; null for the middle */
  'sp-focus': FocalPoint | null;
  /** a picture was measured: the shape that it is cropped to, or empty */
  'sp-cropped': string;
  /** the editor's text after an edit by a person */
  'sp-text': string;
  /** position of the caret or pointer in the text, -1 for none */
  'sp-caret': number;
  'sp-apply-fix': Finding;
  'sp-apply-safe': undefined;
  'sp-show-finding': Finding;
  'sp-waive': Finding;
  'sp-unwaive': Finding;
  'sp-hashtags': string[];
  'sp-labels': PostLabel[];
  /** an account was ticked or unticked by a person */
  'sp-tick': { channel: string; on: boolean };
  /** what the article, or the post in the editor, is for; null for nothing in particular */
  'sp-objective': Objective | null;
  /** all that are chosen, in their order */
  'sp-images': VariantImage[];
  'sp-video': VariantVideo | null;
  /** a poll as it is now, or none */
  'sp-poll': VariantPoll | null;
  /** a sentence to highlight, null for none */
  'sp-highlight': Span | null;
  'sp-timing': Timing;
  'sp-submit': void;
  'sp-save-draft': void;
  'sp-retry': void;
  'sp-select-post': Post;
  /** a tab of the queue */
  'sp-tab': Tab;
  'sp-start-over': void;
  'sp-another': void;
  'sp-take-back': void;
  'sp-waived': { finding: Finding; reason: string };
  'sp-posts-changed': void;
  'sp-reworded': PostDetail;
  'sp-corrected': PostDetail;
  'sp-act': { post: Post; action: PostAction };
  'sp-answer': ActionAnswer;
  'sp-closed': void;
  'sp-confirm-installation': void;
  /** a file's text after an edit by a person */
  'sp-file': string;
  /** a draft of a charter after any change by a person */
  'sp-changes': CharterChanges;
  'sp-activate': { note: string };
  'sp-restore': { number: number };
  /** a quick setting after a change by a person */
  'sp-setting': SettingsChange;
  /** an exception to a remark's rule is wanted */
  'sp-except': Finding;
  /** a draft with a new exception; undefined when the person left the dialog */
  'sp-excepted': CharterChanges | undefined;
  'sp-see-posts': void;
  /** where quick settings are looked at, empty for everywhere */
  'sp-place': string;
  /** what a person decided about a channel */
  'sp-details': ChannelDetails;
  /** a channel was connected, changed or disconnected: what to say of it */
  'sp-connected': { words: string };
  /** a text to try a charter on, when a person chose a post */
  'sp-sample': Sample;
}

type CustomEvents = { [K in keyof SpEvents]: CustomEvent<SpEvents[K]> };

declare global {
  interface HTMLElementEventMap extends CustomEvents {}
}
