import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PostState } from '../data/types';
import { icon, type IconName } from './icons';
import { SpElement } from './sp-element';

type Tone = 'neutral' | 'wait' | 'good' | 'bad' | 'hold' | 'doubt';

const looks: Record<PostState, [Tone, IconName]> = {
  DRAFT: ['neutral', 'draft'],
  IN_REVIEW: ['wait', 'eye'],
  CHANGES_REQUESTED: ['wait', 'returned'],
  APPROVED: ['good', 'check'],
  SCHEDULED: ['good', 'clock'],
  PUBLISHING: ['good', 'send'],
  PUBLISHED: ['good', 'checkCircle'],
  PARTIALLY_PUBLISHED: ['doubt', 'alert'],
  UNCERTAIN: ['doubt', 'question'],
  FAILED: ['bad', 'failed'],
  HELD: ['hold', 'pause'],
  MISSED: ['bad', 'clock'],
  CANCELLED: ['neutral', 'block'],
  RETRACTED: ['neutral', 'block'],
};

/** A post's state as icon and word; colour only repeats it. */
@customElement('sp-badge')
export class SpBadge extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: inline-flex;
      }
      span {
        display: inline-flex;
        align-items: center;
        gap: 0.3rem;
        padding: 0.1rem 0.55rem 0.1rem 0.4rem;
        border-radius: 999px;
        font-size: var(--sp-size-s);
        font-weight: 600;
        white-space: nowrap;
        background: var(--sp-sunken);
        color: var(--sp-ink);
      }
      svg {
        width: 1rem;
        height: 1rem;
      }
      .wait {
        background: var(--sp-suggestion-soft);
        color: var(--sp-suggestion);
      }
      .good {
        background: var(--sp-good-soft);
        color: var(--sp-good);
      }
      .bad {
        background: var(--sp-error-soft);
        color: var(--sp-error);
      }
      .hold {
        background: var(--sp-hold-soft);
        color: var(--sp-hold);
      }
      .doubt {
        background: var(--sp-warning-soft);
        color: var(--sp-warning);
      }
    `,
  ];

  @property() state: PostState = 'DRAFT';
  /** whether a person posts what is due: what nobody has told of yet waits for them */
  @property({ type: Boolean }) byHand = false;

  override render() {
    const waits = this.byHand && this.state === 'UNCERTAIN';
    const [tone, name]: [Tone, IconName] = waits ? ['wait', 'draft'] : looks[this.state];
    return html`<span class=${tone} data-testid="state" data-state=${this.state}
      >${icon(name)}${waits ? this.t.common.toPostByHand : this.t.common.states[this.state]}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-badge': SpBadge;
  }
}
