import { css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { answerAddress } from '../common/posts';
import type { Post } from '../data/types';
import { SpElement } from './sp-element';

/** Leads to a published post on its network, where people answer; nothing for any other post. */
@customElement('sp-answer-link')
export class SpAnswerLink extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: inline-block;
      }
    `,
  ];

  @property({ attribute: false }) post?: Post;

  override render() {
    const address = this.post && answerAddress(this.post);
    return address === undefined || this.post === undefined
      ? nothing
      : html`<a href=${address} target="_blank" rel="noopener" data-testid="answer-link"
          >${this.t.queue.answer(this.post.networkName)}</a
        >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-answer-link': SpAnswerLink;
  }
}
