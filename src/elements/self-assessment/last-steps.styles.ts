import { css } from 'lit';

/** The person's own profile. */
export const lastStepsStyles = css`
  .important {
    display: grid;
    gap: var(--_space-quarter);
  }
  .important ul {
    padding-inline-start: 1.2em;
  }
  .profile {
    gap: var(--_space);
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
    }
    [open] > summary {
      display: none;
    }
    .profile-table {
      break-inside: avoid;
    }
  }
`;
