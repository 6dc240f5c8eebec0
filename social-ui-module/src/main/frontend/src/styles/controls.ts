import { css } from 'lit';

/** Buttons, fields, panels and small text, shared by all components. Targets are at least 24 px high. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: 3px solid var(--sp-focus);
    outline-offset: 2px;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  h2,
  h3,
  .label {
    font-size: var(--sp-size-m);
    font-weight: 650;
    line-height: 1.35;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--sp-2);
    min-height: 2.25rem;
    padding: 0.3rem 0.85rem;
    border: 1px solid var(--sp-line-strong);
    border-radius: var(--sp-radius);
    background: var(--sp-surface);
    color: var(--sp-ink);
    text-decoration: none;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    border-color: var(--sp-accent);
    background: var(--sp-accent-soft);
  }
  button:disabled,
  button[aria-disabled='true'] {
    cursor: not-allowed;
    color: var(--sp-ink-soft);
    background: var(--sp-sunken);
    border-color: var(--sp-line);
  }
  button.primary {
    background: var(--sp-accent);
    border-color: var(--sp-accent);
    color: var(--sp-accent-ink);
    font-weight: 600;
  }
  button.primary:hover:not(:disabled) {
    background: var(--sp-accent);
    filter: brightness(1.12);
  }
  button.primary:disabled {
    background: var(--sp-sunken);
    color: var(--sp-ink-soft);
    border-color: var(--sp-line-strong);
  }
  button.plain {
    border-color: transparent;
    background: transparent;
    color: var(--sp-accent);
    padding-inline: 0.4rem;
  }
  button.small {
    min-height: 1.75rem;
    padding: 0.1rem 0.6rem;
    font-size: var(--sp-size-s);
  }
  button.danger {
    color: var(--sp-error);
    border-color: var(--sp-error);
  }
  input[type='text'],
  input[type='password'],
  input[type='url'],
  input[type='date'],
  input[type='time'],
  textarea,
  select {
    width: 100%;
    min-height: 2.25rem;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--sp-line-strong);
    border-radius: var(--sp-radius);
    background: var(--sp-surface);
  }
  textarea {
    resize: vertical;
  }
  input[type='radio'],
  input[type='checkbox'] {
    width: 1.1rem;
    height: 1.1rem;
    margin: 0;
    accent-color: var(--sp-accent);
  }
  [aria-invalid='true'] {
    border-color: var(--sp-error) !important;
    box-shadow: 0 0 0 1px var(--sp-error);
  }
  a {
    color: var(--sp-accent);
    text-underline-offset: 0.18em;
  }
  .soft {
    color: var(--sp-ink-soft);
  }
  .small {
    font-size: var(--sp-size-s);
  }
  .serif {
    font-family: var(--sp-serif);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--sp-2);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sp-3);
    min-width: 0;
  }
  .card {
    padding: var(--sp-4);
    border: 1px solid var(--sp-line);
    border-radius: calc(var(--sp-radius) + 0.125rem);
    background: var(--sp-surface);
    box-shadow: var(--sp-shadow);
    min-width: 0;
  }
  .problem {
    color: var(--sp-error);
    font-size: var(--sp-size-s);
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .wrap {
    overflow-wrap: anywhere;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
