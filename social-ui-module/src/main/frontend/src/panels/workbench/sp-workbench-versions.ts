import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../components/sp-dialog';
import '../../components/sp-difference';
import { SpElement } from '../../components/sp-element';
import '../../components/sp-state';
import '../../components/sp-time';
import { type Failure, failureOf } from '../../data/http';
import type { CharterDifference, CharterVersion } from '../../data/types';
import { exportAddress, fetchDifference, fetchVersions } from '../../data/workbench';

/** What was activated, by whom and why; differences, export, and the way back: `sp-restore`. */
@customElement('sp-workbench-versions')
export class SpWorkbenchVersions extends SpElement {
  static override styles = [
    ...SpElement.styles,
    css`
      :host {
        display: block;
      }
      ol {
        display: grid;
        gap: var(--sp-3);
      }
    `,
  ];

  @property() charter = '';
  /** of the version in force, 0 for the shipped files */
  @property({ type: Number }) number = 0;
  @property() zone = 'Europe/Paris';

  @state() private versions: CharterVersion[] | undefined;
  @state() private difference: CharterDifference | undefined;
  @state() private asked: number | undefined;
  @state() private failure: Failure | undefined;

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('charter') || changed.has('number')) {
      void this.load();
    }
  }

  override render() {
    const t = this.t.workbench;
    if (this.failure) {
      return html`<sp-state .failure=${this.failure} @sp-retry=${() => this.load()}></sp-state>`;
    }
    if (!this.versions) {
      return html`<sp-state bones="4"></sp-state>`;
    }
    return html`<section class="stack" aria-labelledby="versions">
      <h2 id="versions">${t.versions}</h2>
      ${this.versions.length === 0 ? html`<sp-state .empty=${t.noVersions}></sp-state>` : nothing}
      <ol>
        ${this.versions.map((version) => this.renderVersion(version))}
        <li class="card row">
          <strong>${t.shipped}</strong>
          <a href=${exportAddress(this.charter, 0)} download>${t.exportIt}</a>
          ${
            this.number === 0
              ? nothing
              : html`<button class="small" data-testid="restore" @click=${() => (this.asked = 0)}>${t.goBackToShipped}</button>`
          }
        </li>
      </ol>
      ${this.asked === undefined ? nothing : this.renderQuestion(this.asked)}
    </section>`;
  }

  private renderVersion(version: CharterVersion) {
    const t = this.t.workbench;
    const shown = this.difference?.to === version.number ? this.difference : undefined;
    return html`<li class="card stack" data-testid="version">
      <div class="row">
        <strong>${t.version(version.number)}</strong>
        <span>${t.by(version.authorName)}</span>
        <sp-time .at=${version.at} .zone=${this.zone}></sp-time>
        <span class="small soft wrap">${version.version}</span>
      </div>
      ${version.note === '' ? nothing : html`<p class="wrap">${version.note}</p>`}
      <div class="row">
        <button class="small" aria-expanded=${shown ? 'true' : 'false'} data-testid="difference" @click=${() => this.compare(version.number)}>
          ${t.difference}
        </button>
        <a href=${exportAddress(this.charter, version.number)} download>${t.exportIt}</a>
        ${
          version.number === this.number
            ? nothing
            : html`<button class="small" data-testid="restore" @click=${() => (this.asked = version.number)}>${t.goBack}</button>`
        }
      </div>
      ${shown ? html`<sp-difference .files=${shown.files}></sp-difference>` : nothing}
    </li>`;
  }

  private renderQuestion(number: number) {
    const t = this.t.workbench;
    return html`<sp-dialog heading=${number === 0 ? t.goBackToShipped : t.goBack} @sp-closed=${() => (this.asked = undefined)}>
      <div class="stack">
        <p>${t.sure(number)}</p>
        <button class="primary" data-testid="confirm-restore" @click=${() => this.restore(number)}>${t.activate}</button>
      </div>
    </sp-dialog>`;
  }

  private restore(number: number): void {
    this.asked = undefined;
    this.emit('sp-restore', { number });
  }

  private async compare(number: number): Promise<void> {
    if (this.difference?.to === number) {
      this.difference = undefined;
      return;
    }
    try {
      this.difference = await fetchDifference(this.charter, number);
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  private async load(): Promise<void> {
    const { charter } = this;
    this.failure = undefined;
    try {
      const versions = await fetchVersions(charter);
      if (charter === this.charter) {
        this.versions = versions;
      }
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sp-workbench-versions': SpWorkbenchVersions;
  }
}
