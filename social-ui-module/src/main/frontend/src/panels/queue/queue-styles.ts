import { css } from 'lit';

/** List beside detail where there is room; one after the other in a narrow frame. */
export const queueStyles = css`
  :host {
    display: block;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sp-3);
    max-width: 90rem;
    margin: 0 auto;
    padding: var(--sp-4);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--sp-2);
  }
  h1 {
    font-family: var(--sp-serif);
    font-size: var(--sp-size-xl);
    font-weight: 600;
    line-height: 1.2;
  }
  .hold {
    color: var(--sp-hold);
    border-color: var(--sp-hold);
  }
  kbd {
    font: 600 0.7rem / 1 var(--sp-mono);
    padding: 0.1rem 0.25rem;
    border: 1px solid currentColor;
    border-radius: 3px;
  }
  .split {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--sp-4);
    align-items: start;
  }
  .choose {
    padding: var(--sp-6) 0;
    text-align: center;
  }
  .detail:focus {
    outline: none;
  }
  @media (max-width: 59.99rem) {
    .split[data-open='true'] .list,
    .split[data-open='false'] .detail {
      display: none;
    }
  }
  @media (min-width: 60rem) {
    .split {
      grid-template-columns: minmax(19rem, 26rem) minmax(0, 1fr);
    }
    .back {
      display: none;
    }
  }
`;
