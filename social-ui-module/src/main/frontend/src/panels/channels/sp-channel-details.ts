import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type CapEntry, capOf } from '../../common/cap';
import { SpElement } from '../../components/sp-element';
import type { CharterList, ChannelDetails } from '../../data/types';
import { language } from '../../i18n/language';

const LANGUAGES = ['fr', 'en', 'fr-CH', 'fr-CA', 'en-US', 'de', 'es', 'it', 'nl'];

/** What people decide about a channel; answers with `sp-details`. Buttons of the caller go into the slot. */
@customElement('sp-channel-details')
export class SpChannelDetails extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
        gap: var(--sp-3);
      }
      .wide {
        grid-column: 1 / -1;
      }
    `,
  ];

  @property({ attribute: false }) value: ChannelDetails | undefined;
  @property({ attribute: false }) charters: CharterList['charters'] = [];
  @property() zone = 'Europe/Paris';
  /** words of the button */
  @property() keep = '';
  @property({ type: Boolean }) busy = false;
  /** in which the network bills, by its code; empty where it bills nothing */
  @property() currency = '';
  @state() private nameMissing = false;
  @state() private capWrong: CapEntry['wrong'];

  override render() {
    const t = this.t.channels.details;
    const { value } = this;
    const spoken = value?.language ?? language();
    return html`<form novalidate @submit=${this.submit}>
      <label class="wide"
        >${t.name}
        <input
          type="text"
          name="name"
          maxlength="200"
          autofocus
          data-testid="channel-name"
          .value=${value?.name ?? ''}
          aria-invalid=${this.nameMissing}
          aria-describedby="name-problem"
      /></label>
      <p id="name-problem" class="problem wide" role="alert" ?hidden=${!this.nameMissing}>${this.t.channels.nameMissing}</p>
      <label>${t.language} ${this.renderChoice('language', withValue(LANGUAGES, spoken), spoken)}</label>
      <label>${t.charter} ${this.renderCharters(value?.charter ?? this.charterFor(spoken))}</label>
      <label
        >${t.approvals}
        <select name="requiredApprovals" data-testid="channel-approvals">
          ${this.t.channels.approvals.map(
            (words, count) =>
              html`<option value=${count} ?selected=${count === (value?.requiredApprovals ?? 1)}>${words}</option>`,
          )}
        </select></label
      >
      <label>${t.owner} <input type="text" name="owner" maxlength="200" .value=${value?.owner ?? ''} /></label>
      <label class="wide">${t.purpose} <input type="text" name="purpose" maxlength="500" .value=${value?.purpose ?? ''} /></label>
      <label>${t.zone} ${this.renderChoice('zone', withValue(Intl.supportedValuesOf('timeZone'), value?.zone ?? this.zone), value?.zone ?? this.zone)}</label>
      ${this.renderCap()}
      <div class="row wide">
        <slot></slot>
        <button class="primary" data-testid="keep-details" ?disabled=${this.busy}>${this.keep}</button>
      </div>
    </form>`;
  }

  private renderCap() {
    const t = this.t.channels;
    const { posts, amount } = this.value?.cap ?? { posts: null, amount: null };
    const shown = amount === null ? '' : String(amount).replace('.', language() === 'fr' ? ',' : '.');
    return html`${this.renderCapField('posts', t.details.capPosts, posts === null ? '' : String(posts))}
      ${this.currency === '' ? nothing : this.renderCapField('amount', t.details.capAmount(this.currency), shown)}
      <p id="cap-hint" class="small soft wide">${t.details.capEmpty}</p>
      <p id="cap-problem" class="problem wide" role="alert" ?hidden=${!this.capWrong}>${this.capWrong ? t.capWrong[this.capWrong] : nothing}</p>`;
  }

  private renderCapField(what: 'posts' | 'amount', label: string, value: string) {
    return html`<label
      >${label}
      <input
        type="text"
        inputmode=${what === 'posts' ? 'numeric' : 'decimal'}
        name=${`cap-${what}`}
        maxlength="12"
        autocomplete="off"
        data-testid=${`cap-${what}`}
        .value=${value}
        aria-invalid=${this.capWrong === what}
        aria-describedby="cap-hint cap-problem"
    /></label>`;
  }

  private renderChoice(name: string, options: readonly string[], chosen: string) {
    return html`<select name=${name} data-testid=${`channel-${name}`} @change=${this.chosen}>
      ${options.map((each) => html`<option value=${each} ?selected=${each === chosen}>${each}</option>`)}
    </select>`;
  }

  private renderCharters(chosen: string) {
    return html`<select name="charter" data-testid="channel-charter">
      ${this.charters.map(
        (each) => html`<option value=${each.id} ?selected=${each.id === chosen}>${each.title}</option>`,
      )}
      ${chosen !== '' && !this.charters.some((each) => each.id === chosen) ? html`<option selected>${chosen}</option>` : nothing}
    </select>`;
  }

  /** The magazine's own charter of that language, else any. */
  private charterFor(spoken: string): string {
    const fitting = this.charters.filter((each) => each.editable && each.language.slice(0, 2) === spoken.slice(0, 2));
    return (fitting.find((each) => each.id.startsWith('magazine')) ?? fitting[0] ?? this.charters[0])?.id ?? '';
  }

  /** A charter speaks one language: another language of the posts asks for another charter. */
  private chosen(event: Event): void {
    const { name, value } = event.target as HTMLSelectElement;
    const charter = this.renderRoot.querySelector<HTMLSelectElement>('[name=charter]');
    const current = this.charters.find((each) => each.id === charter?.value);
    if (name === 'language' && charter && current?.language.slice(0, 2) !== value.slice(0, 2)) {
      charter.value = this.charterFor(value);
    }
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    this.nameMissing = text('name') === '';
    if (this.nameMissing) {
      this.renderRoot.querySelector<HTMLElement>('[name=name]')?.focus();
      return;
    }
    const { cap, wrong } = capOf(text('cap-posts'), text('cap-amount'));
    this.capWrong = wrong;
    if (wrong) {
      this.renderRoot.querySelector<HTMLElement>(`[name=cap-${wrong}]`)?.focus();
      return;
    }
    this.emit('sp-details', {
      name: text('name'),
      language: text('language'),
      charter: text('charter'),
      requiredApprovals: Number(text('requiredApprovals')),
      owner: text('owner'),
      purpose: text('purpose'),
      zone: text('zone'),
      cap,
    });
  }
}

function withValue(options: readonly string[], value: string): readonly string[] {
  return options.includes(value) ? options : [value, ...options];
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-channel-details': SpChannelDetails;
  }
}
