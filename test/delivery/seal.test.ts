import { expect } from '@open-wc/testing';
import { open, recipientOf, seal } from '../../src/delivery/seal.js';
import { zeroKey } from './zero-key.js';

const result = { id: '4f5a3b0e-7d1c-4a52-9f0e-2a5f6f1f9d11', completedAt: '2026-01-09T08:12:00Z' };

describe('a private key whose first byte is 0', () => {
  it('belongs to the public key that the age program gives for it', async () => {
    expect(await recipientOf(zeroKey.identity)).to.equal(zeroKey.recipient);
  });

  it('opens what was sealed for it', async () => {
    expect(await open(await seal(result, [zeroKey.recipient]), zeroKey)).to.deep.equal(result);
  });
});
