import { expect, it } from 'vitest';
import { messagesOf } from '../../src/text/messages/messages.js';
import { holderLabels } from '../../src/text/outletLabel.js';

const label = holderLabels(
  [
    { source: { id: 'g', name: "Ardovia's Guard", kind: 'state media' } },
    { source: { id: 'l', name: 'The Ledger', kind: 'newspaper' } },
    { source: null },
  ],
  messagesOf('en'),
);

it.each([
  ["Ardovia's Guard", "Ardovia's Guard (state media)"],
  ['Ardovia’s Guard', "Ardovia's Guard (state media)"],
  ['The Ledger', 'The Ledger'],
  ['Rosa Lind', 'Rosa Lind'],
])('the holder %j is shown as %j', (holder, shown) => expect(label(holder)).toBe(shown));
