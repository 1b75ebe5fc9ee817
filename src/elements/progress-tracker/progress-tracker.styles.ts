import { css } from 'lit';

export const progressTrackerStyles = css`
  .goal {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_hairline);
  }

  .session-form {
    gap: var(--_space-broad);
  }
  /* What is said of the form belongs to its heading. */
  .session-form > :first-child + * {
    margin-block-start: calc(var(--_space) - var(--_space-broad));
  }
  .asked {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_hairline);
  }
  .asked .sentence {
    font-size: 1.15em;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) var(--_space-broad);
  }
  .phases {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    margin-block-start: var(--_space-quarter);
  }
  .text.date {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  textarea.text {
    min-block-size: 3.5em;
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-half) var(--_space);
  }
  /* The message must be there before it has words, or it is not read out. */
  .undo.idle {
    position: absolute;
  }
  .own-file {
    gap: var(--_space-half);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_hairline);
  }
  .file-button {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
  }
  @container (inline-size < 16em) {
    .file-button {
      padding-inline: 0.6em;
    }
  }
  .file-button:hover {
    background: var(--_tint);
  }
  .file-button:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .file-button:has(:disabled) {
    opacity: 0.55;
    cursor: default;
  }
  .own-file .foot {
    padding-block-start: 0;
    border-block-start: none;
  }
  @media print {
    .own-file {
      display: none;
    }
  }
`;
