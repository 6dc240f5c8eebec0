import { css } from 'lit';

/** What the queue does otherwise than other pages: list beside detail where there is room; one after the other in a narrow frame. */
export const queueStyles = css`
  main {
    gap: var(--sp-3);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--sp-2);
  }
  h1 {
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
