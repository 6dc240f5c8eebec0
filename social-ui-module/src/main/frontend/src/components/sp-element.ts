import { LitElement } from 'lit';
import { onLanguage } from '../i18n/language';
import { strings, type Translation } from '../i18n/translation';
import { controls } from '../styles/controls';
import type { SpEvents } from './events';

/** Base of all our elements: shared styles, strings that follow the language, typed events. */
export abstract class SpElement extends LitElement {
  static override styles = [controls];

  private forgetLanguage: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.forgetLanguage = onLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.forgetLanguage?.();
  }

  protected get t(): Translation {
    return strings();
  }

  protected emit<K extends keyof SpEvents>(type: K, detail: SpEvents[K]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
